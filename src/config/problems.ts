/** What is wrong with a configuration, one sentence a key: where, what was found (never a secret), what is allowed. */
import type { z } from 'zod';
import { DeskError, type ErrorCode } from '../errors.js';
import { keysAt, nearest } from './keys.js';

export interface ConfigProblem {
  /** "mailbox.port", "staff[0].email"; '' for the file as a whole. */
  readonly path: string;
  /** Line in the file, from 1; null where it cannot be told. */
  readonly line: number | null;
  readonly message: string;
}

/** All problems of a configuration at once; the message lists them, one a line. */
export class ConfigError extends DeskError {
  readonly problems: readonly ConfigProblem[];

  constructor(code: ErrorCode, file: string, problems: readonly ConfigProblem[]) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    super(code, [`${file} has ${count}:`, ...problems.map((problem) => `  ${describe(problem)}`)].join('\n'), {
      wayOut: 'Each key is described in desk.example.yaml; after mending, run: referral-desk config check',
    });
    this.problems = problems;
  }
}

function describe(problem: ConfigProblem): string {
  const line = problem.line === null ? '' : `line ${problem.line}: `;
  return `${line}${problem.path === '' ? '' : `${problem.path} `}${problem.message}`;
}

/** "staff[0].email" from the steps of a path. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}${text === '' ? '' : '.'}${String(step)}`),
    '',
  );
}

type Issue = z.core.$ZodIssue;

/** Turns the schema's issues into sentences. `valueAt` gives what the file holds at a path. */
export function problemsOf(
  issues: readonly Issue[],
  valueAt: (path: readonly PropertyKey[]) => unknown,
  lineOf: (path: readonly PropertyKey[]) => number | null,
): ConfigProblem[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const path = [...issue.path, key];
        return { path: pathText(path), line: lineOf(path), message: unknownKey(key, keysAt(issue.path)) };
      });
    }
    const message = sentence(issue, valueAt(issue.path));
    return [{ path: pathText(issue.path), line: lineOf(issue.path), message }];
  });
}

function unknownKey(key: string, allowed: readonly string[]): string {
  const near = nearest(key, allowed);
  if (near !== null) return `is no key of the configuration; did you mean ${near}?`;
  return `is no key of the configuration; allowed here: ${allowed.join(', ')}`;
}

function sentence(issue: Issue, value: unknown): string {
  if (value === undefined && issue.code !== 'custom') return `is missing; it ${wanted(issue)}`;
  const near =
    issue.code === 'invalid_value' && typeof value === 'string' ? nearest(value, issue.values.map(String)) : null;
  return `${wanted(issue)}${found(value, issue.path)}${near === null ? '' : `; did you mean ${near}?`}`;
}

function wanted(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${TYPES.get(issue.expected) ?? issue.expected}`;
    case 'invalid_value':
      return `must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `must ${sizeWords(issue.origin)} at least ${String(issue.minimum)}${unit(issue.origin, Number(issue.minimum))}`;
    case 'too_big':
      return `must ${sizeWords(issue.origin)} at most ${String(issue.maximum)}${unit(issue.origin, Number(issue.maximum))}`;
    case 'invalid_format':
      if (issue.format === 'email') return 'must be a mail address such as desk@example.org';
      return issue.message.startsWith('must ') ? issue.message : `must match ${issue.pattern ?? issue.format}`;
    case 'invalid_union':
      if (issue.message.startsWith('must ')) return issue.message;
      return 'options' in issue && Array.isArray(issue.options)
        ? `must be one of ${issue.options.map(String).join(', ')}`
        : 'has none of the allowed forms';
    default:
      return issue.message;
  }
}

const TYPES = new Map<string, string>([
  ['string', 'text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'a mapping of keys'],
]);

function sizeWords(origin: string): string {
  return origin === 'string' || origin === 'array' ? 'have' : 'be';
}

function unit(origin: string, count: number): string {
  const plural = count === 1 ? '' : 's';
  if (origin === 'string') return ` character${plural}`;
  return origin === 'array' ? ` item${plural}` : '';
}

const SECRET_KEY = /password|secret|token|signingkey/i;

/** What the file holds, shortened; a place where a secret might stand by mistake is never shown. */
function found(value: unknown, path: readonly PropertyKey[]): string {
  if (value === undefined || path.some((step) => SECRET_KEY.test(String(step)))) return '';
  if (value === null) return ' (found nothing)';
  if (typeof value === 'object') return Array.isArray(value) ? ' (found a list)' : ' (found a mapping)';
  const text = JSON.stringify(value);
  return ` (found ${text.length > 60 ? `${text.slice(0, 59)}…` : text})`;
}
