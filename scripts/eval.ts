/**
 * Scores the reading of any folders of cases: `npx tsx scripts/eval.ts [DIR…]` (default test/fixtures/replies).
 * How is said in eval/score.ts. `npm run eval -- --triage DIR [DIR…]` scores the triage of support requests instead
 * (eval/triage.ts); `--rules-only` leaves the classifier out, `--quiet` prints figures only.
 */
import { withAttachmentTexts } from '../src/inbox/attachments/index.js';
import { parseMail } from '../src/inbox/mime.js';
import { readMail } from '../src/parsers/read.js';
import { readingToJson, type ReadingJson } from '../src/parsers/toJson.js';
import { FACTS, loadCases, recordShare, score, share, type Scored } from './eval/score.js';
import { loadTriageCases, reportTriage, scoreTriage } from './eval/triage.js';

const flags = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')));
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
if (flags.has('--triage')) {
  const cases = [];
  for (const folder of folders.length > 0 ? folders : ['test/fixtures/triage/seen'])
    cases.push(...(await loadTriageCases(folder)));
  const scored = await scoreTriage(cases, { rulesOnly: flags.has('--rules-only'), rules: '' });
  for (const line of reportTriage(scored, flags.has('--quiet'))) process.stdout.write(`${line}\n`);
} else {
  const scored: Scored<ReadingJson>[] = [];
  for (const each of await loadCases(folders.length > 0 ? folders : ['test/fixtures/replies'])) {
    const mail = await withAttachmentTexts(await parseMail(each.raw));
    scored.push(score(each, readingToJson(readMail(mail, each.context))));
  }
  report(scored);
}

function report(all: readonly Scored<ReadingJson>[]): void {
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  for (const each of all) {
    const wrong = [...each.checks].filter(([, ok]) => !ok).map(([name]) => name);
    if (wrong.length === 0) continue;
    print(`${each.wrongRecord ? '!! WRONG RECORD ' : '   '}${each.id}: ${wrong.join(', ')}`);
    print(`      expected ${JSON.stringify(each.expected)}`);
    print(
      `      got      ${JSON.stringify({ statements: each.got.statements, won: each.got.won, action: each.got.action })}`,
    );
    print(`      doubts   ${each.got.doubts.map((doubt) => doubt.code).join(', ')}`);
    if (each.why !== '') print(`      why      ${each.why}`);
  }
  print('');
  print(row(['group', 'cases', 'statements', ...FACTS, 'action', 'record', 'wrong records']));
  print(summary('all', all));
  for (const [name, group] of grouped(all, (each) => each.language)) print(summary(name, group));
  for (const [name, group] of grouped(all, (each) => each.id.replace(/-.*$/, ''))) print(summary(name, group));
}

function grouped(all: readonly Scored[], key: (each: Scored) => string): [string, Scored[]][] {
  const groups = new Map<string, Scored[]>();
  for (const each of all) groups.set(key(each), [...(groups.get(key(each)) ?? []), each]);
  return [...groups].sort(([a], [b]) => a.localeCompare(b));
}

function summary(name: string, group: readonly Scored[]): string {
  return row([
    name,
    String(group.length),
    share(group, 'statements'),
    ...FACTS.map((fact) => share(group, fact)),
    share(group, 'action'),
    recordShare(group),
    String(group.filter((each) => each.wrongRecord).length),
  ]);
}

function row(cells: readonly string[]): string {
  return cells.map((cell, i) => (i === 0 ? cell.padEnd(8) : cell.padStart(i === 1 ? 6 : 12))).join('');
}
