/**
 * Cases of READING.md and how a reading of them is scored: statements as sets, facts by value; a case that expects no
 * `won` expects null. A wrong `record` is one that the case does not expect, or whose statements or facts differ.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCaseContext } from '../../src/parsers/caseContext.js';
import type { ReadingJson, WonJson } from '../../src/parsers/toJson.js';
import type { ReadingContext } from '../../src/parsers/types.js';

export interface Expectation {
  readonly statements: readonly string[];
  readonly won?: WonJson | null;
  readonly action: string;
}

export interface Case {
  readonly id: string;
  readonly raw: Buffer;
  readonly context: ReadingContext;
  readonly expect: Expectation;
  readonly why: string;
}

/** What is scored of a reading. */
export type Got = Pick<ReadingJson, 'statements' | 'won' | 'action'>;

export interface Scored<T extends Got = Got> {
  readonly id: string;
  readonly language: string;
  readonly checks: ReadonlyMap<string, boolean>;
  readonly wrongRecord: boolean;
  readonly missedRecord: boolean;
  readonly deservedRecord: boolean;
  readonly why: string;
  readonly got: T;
  readonly expected: Expectation;
}

export const FACTS = ['customer', 'total', 'invoice', 'startDate'] as const;

/** All cases of the folders, in order of name: `<id>.eml` with `<id>.json` beside it; what is no case is passed over and told. */
export async function loadCases(
  folders: readonly string[],
  passOver: (why: string) => void = (why) => void process.stderr.write(`passed over: ${why}\n`),
): Promise<Case[]> {
  const cases: Case[] = [];
  for (const folder of folders) {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).sort();
    for (const name of names) {
      try {
        cases.push(await loadCase(folder, name.slice(0, -4)));
      } catch (error) {
        passOver(`${join(folder, name)}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  return cases;
}

async function loadCase(folder: string, id: string): Promise<Case> {
  const stored = JSON.parse(await readFile(join(folder, `${id}.json`), 'utf8')) as {
    context: unknown;
    expect: Expectation;
    why?: string;
  };
  return {
    id,
    raw: await readFile(join(folder, `${id}.eml`)),
    context: readCaseContext(stored.context),
    expect: stored.expect,
    why: stored.why ?? '',
  };
}

export function score<T extends Got>({ id, context, expect: expected, why }: Case, got: T): Scored<T> {
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
    why,
    got,
    expected,
  };
}

/** The share of cases that pass a check, as text. */
export function share(group: readonly Scored[], check: string): string {
  return percent(group.filter((each) => each.checks.get(check) === true).length, group.length);
}

/** Of the mails that should be recorded without a person, the share that is. */
export function recordShare(group: readonly Scored[]): string {
  const deserved = group.filter((each) => each.deservedRecord);
  return percent(deserved.filter((each) => !each.missedRecord).length, deserved.length);
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

function percent(count: number, of: number): string {
  return of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} %`;
}
