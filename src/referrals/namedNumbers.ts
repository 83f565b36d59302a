/**
 * The referrals and jobs that a mail names by their numbers: what it says may be about those, whatever thread it came in.
 * Pure; src/desk/namedPlace.ts looks them up.
 */

export interface NamedRef {
  /** As the desk writes it, "R-1002". */
  readonly ref: string;
  /** Written with its dash; "R 1002", "referral 1002" and "#1002" may be somebody's own numbers. */
  readonly exact: boolean;
}

export interface NamedNumbers {
  readonly refs: readonly NamedRef[];
  /** Numbers of jobs: 1 for "J-1". */
  readonly jobs: readonly number[];
}

const MOST_TEXT = 20_000;
const MOST_NUMBERS = 20;
/** Hyphen-minus, hyphen, non-breaking hyphen, figure dash, en dash, minus: mail programs change one into another. */
const DASH = '[-\\u2010\\u2011\\u2012\\u2013\\u2212]';
const BEFORE = '(?<![\\p{L}\\p{N}-])';
const AFTER = '(?![\\p{L}\\p{N}]|[.,]\\p{N})';
const REF = new RegExp(`${BEFORE}R${DASH}(\\d{3,9})${AFTER}`, 'giu');
const LOOSE_REF = new RegExp(
  `(?:${BEFORE}R ?|${BEFORE}(?:referral|empfehlung|recommandation|ref\\.?) (?:no\\.? |nr\\.? |n° ?)?|#)(\\d{3,9})${AFTER}`,
  'giu',
);
const JOB = new RegExp(`${BEFORE}J${DASH}(\\d{1,9})${AFTER}`, 'giu');

/** Reads the numbers of a text: each once, at most 20 of a kind. */
export function numbersIn(text: string): NamedNumbers {
  const shown = text.slice(0, MOST_TEXT);
  const exact = digits(shown, REF);
  const loose = digits(shown, LOOSE_REF).filter((number) => !exact.includes(number));
  return {
    refs: [
      ...exact.map((number) => ({ ref: `R-${number}`, exact: true })),
      ...loose.map((number) => ({ ref: `R-${number}`, exact: false })),
    ],
    jobs: digits(shown, JOB).map(Number),
  };
}

function digits(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, number = '']) => number))].slice(0, MOST_NUMBERS);
}
