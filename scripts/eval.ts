/**
 * Scores the reading of any folders of cases: `npx tsx scripts/eval.ts [DIR…]` (default test/fixtures/replies).
 * Statements are compared as sets, facts by value; a case that expects no `won` expects null. A wrong `record` is one
 * that the case does not expect, or whose statements or facts differ from what it expects.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseMail } from '../src/inbox/mime.js';
import { readCaseContext } from '../src/parsers/caseContext.js';
import { readMail } from '../src/parsers/read.js';
import { readingToJson, type ReadingJson, type WonJson } from '../src/parsers/toJson.js';

interface Expectation {
  readonly statements: readonly string[];
  readonly won?: WonJson | null;
  readonly action: string;
}

interface Scored {
  readonly id: string;
  readonly language: string;
  readonly checks: ReadonlyMap<string, boolean>;
  readonly wrongRecord: boolean;
  readonly missedRecord: boolean;
  readonly deservedRecord: boolean;
  readonly why: string;
  readonly got: ReadingJson;
  readonly expected: Expectation;
}

const FACTS = ['customer', 'total', 'invoice', 'startDate'] as const;

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const scored: Scored[] = [];
for (const folder of folders.length > 0 ? folders : ['test/fixtures/replies']) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort();
  for (const name of names) scored.push(await score(folder, name.slice(0, -4)));
}
report(scored);

async function score(folder: string, id: string): Promise<Scored> {
  const stored = JSON.parse(await readFile(join(folder, `${id}.json`), 'utf8')) as {
    context: unknown;
    expect: Expectation;
    why?: string;
  };
  const context = readCaseContext(stored.context);
  const reading = readMail(await parseMail(await readFile(join(folder, `${id}.eml`))), context);
  const got = readingToJson(reading);
  const expected = stored.expect;
  const won = expected.won ?? null;
  const checks = new Map<string, boolean>([
    ['statements', same([...got.statements].sort(), [...new Set(expected.statements)].sort())],
    ...FACTS.map((fact): [string, boolean] => [fact, same(got.won?.[fact] ?? null, won?.[fact] ?? null)]),
    ['action', got.action === expected.action],
  ]);
  const facts = FACTS.every((fact) => checks.get(fact) === true);
  const right = checks.get('statements') === true && facts && checks.get('action') === true;
  return {
    id,
    language: context.partner.locale.slice(0, 2),
    checks,
    wrongRecord: got.action === 'record' && !right,
    missedRecord: expected.action === 'record' && got.action !== 'record',
    deservedRecord: expected.action === 'record',
    why: stored.why ?? '',
    got,
    expected,
  };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}

/** Objects with their keys in order, so that the order in the case file does not matter. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, item]) => [key, canonical(item)]),
  );
}

function report(all: readonly Scored[]): void {
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
  const share = (check: string): string =>
    percent(group.filter((each) => each.checks.get(check) === true).length, group.length);
  const deserved = group.filter((each) => each.deservedRecord);
  const reached = deserved.filter((each) => !each.missedRecord);
  return row([
    name,
    String(group.length),
    share('statements'),
    ...FACTS.map(share),
    share('action'),
    percent(reached.length, deserved.length),
    String(group.filter((each) => each.wrongRecord).length),
  ]);
}

function percent(count: number, of: number): string {
  return of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} %`;
}

function row(cells: readonly string[]): string {
  return cells.map((cell, i) => (i === 0 ? cell.padEnd(8) : cell.padStart(i === 1 ? 6 : 12))).join('');
}
