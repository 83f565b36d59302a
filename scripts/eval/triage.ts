/**
 * Scores the triage on folders of cases (`<id>.eml` with `<id>.json`: {id, expect: {tier, category}, why}): tier, category,
 * and management's requests that stayed with the partner, by language and category.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { triageRules } from '../../src/desk/triageRules.js';
import { parseMail } from '../../src/inbox/mime.js';
import { NEUTRAL_CONTEXT } from '../../src/parsers/caseContext.js';
import { readTriage } from '../../src/parsers/triage/index.js';
import type { TriageReading } from '../../src/parsers/triage/types.js';

export interface TriageCase {
  readonly id: string;
  readonly raw: Buffer;
  readonly tier: string;
  readonly category: string;
  readonly why: string;
}

export interface TriageScored {
  readonly case: TriageCase;
  readonly reading: TriageReading;
}

/** What is no case is passed over and told. */
export async function loadTriageCases(
  folder: string,
  passOver: (why: string) => void = (why) => void process.stderr.write(`passed over: ${why}\n`),
): Promise<TriageCase[]> {
  const cases: TriageCase[] = [];
  for (const name of (await readdir(folder)).filter((each) => each.endsWith('.eml')).sort()) {
    const stem = join(folder, name.slice(0, -4));
    try {
      const stored = JSON.parse(await readFile(`${stem}.json`, 'utf8')) as {
        expect: { tier: string; category: string };
        why?: string;
      };
      const raw = await readFile(`${stem}.eml`);
      cases.push({ id: name.slice(0, -4), raw, ...stored.expect, why: stored.why ?? '' });
    } catch (error) {
      passOver(`${stem}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return cases;
}

export async function scoreTriage(
  cases: readonly TriageCase[],
  options: { readonly rulesOnly: boolean; readonly rules: string },
): Promise<TriageScored[]> {
  const rules = triageRules(options.rules);
  const scored: TriageScored[] = [];
  for (const each of cases) {
    const mail = await parseMail(each.raw);
    const reading = readTriage(mail, rules, NEUTRAL_CONTEXT, options.rulesOnly ? { learnt: null } : {});
    scored.push({ case: each, reading });
  }
  return scored;
}

/** True where a request for management stayed with the partner: the one error that must not be. */
export function isLeft({ case: { tier }, reading }: TriageScored): boolean {
  return tier === 'management' && reading.tier === 'partner';
}

/** The report, line by line; `quiet`: figures only, nothing of single cases. */
export function reportTriage(all: readonly TriageScored[], quiet: boolean): string[] {
  const wrong = quiet ? [] : all.filter((each) => each.reading.category !== each.case.category);
  return [
    ...wrong.flatMap((each) => [
      `${isLeft(each) ? '!! LEFT WITH THE PARTNER ' : each.reading.tier === each.case.tier ? '   ' : ' ! '}${each.case.id}: ` +
        `expected ${each.case.tier}/${each.case.category}, got ${each.reading.tier}/${each.reading.category} (${each.reading.reason})`,
      `      words    ${each.reading.evidence.map(({ text }) => text.replaceAll('\n', ' ')).join(' | ')}`,
      `      why      ${each.case.why}`,
    ]),
    ...(quiet ? [] : confusions(all)),
    row(['group', 'cases', 'tier', 'category', 'left', 'needless', 'confident', 'and right']),
    summary('all', all),
    ...grouped(all, (each) => each.reading.language ?? 'none').map(([name, group]) => summary(name, group)),
    ...grouped(all, (each) => each.case.category).map(([name, group]) => summary(name, group)),
  ];
}

function confusions(all: readonly TriageScored[]): string[] {
  const counted = grouped(
    all.filter((each) => each.reading.category !== each.case.category),
    (each) => `${each.case.category} read as ${each.reading.category}`,
  );
  return counted.sort((a, b) => b[1].length - a[1].length).map(([name, group]) => `${group.length} × ${name}`);
}

function grouped(all: readonly TriageScored[], key: (each: TriageScored) => string): [string, TriageScored[]][] {
  const groups = new Map<string, TriageScored[]>();
  for (const each of all) groups.set(key(each), [...(groups.get(key(each)) ?? []), each]);
  return [...groups].sort(([a], [b]) => a.localeCompare(b));
}

function summary(name: string, group: readonly TriageScored[]): string {
  const count = (what: (each: TriageScored) => boolean): number => group.filter(what).length;
  const tierRight = (each: TriageScored): boolean => each.reading.tier === each.case.tier;
  const confident = group.filter(({ reading }) => reading.confident);
  return row([
    name,
    String(group.length),
    percent(count(tierRight), group.length),
    percent(
      count((each) => each.reading.category === each.case.category),
      group.length,
    ),
    String(count(isLeft)),
    String(count((each) => each.case.tier === 'partner' && each.reading.tier === 'management')),
    percent(confident.length, group.length),
    percent(confident.filter(tierRight).length, confident.length),
  ]);
}

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(24) : cell.padStart(index === 1 ? 6 : 10))).join('');
}

function percent(count: number, of: number): string {
  return of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} %`;
}
