/** Prices per unit: "per month", "/day", "pro Standort", "chacun", and the unit that a count is made in. */
import { everyEntry, everyWord } from '../languages.js';
import type { TimeUnit } from '../lexicon.js';
import { anyOf, folded, WORD_END, WORD_START } from '../text.js';

export interface Rate {
  /** A unit of time, the noun of a thing, or `each`. */
  readonly unit: TimeUnit | 'each' | 'thing';
  readonly noun: string;
  /** Length of the words, from the end of the amount. */
  readonly length: number;
}

const TIME_UNITS = everyEntry('en', ({ money }) => money.timeUnits);
const RATE_WORDS = everyEntry('en', ({ money }) => money.rates);
/** "a", "le", "im" make a rate only with a unit of time. */
const OPEN_PER: ReadonlySet<string> = new Set(['per', 'pro', 'par', 'je', 'p.', 'p']);

const THINGS: ReadonlySet<string> = new Set(everyWord(({ money }) => money.things));

const ONE_WORD = new RegExp(`^[\\s,]{0,2}(${anyOf(RATE_WORDS.keys())})(?![\\p{L}\\p{N}])`, 'iu');
const EACH = new RegExp(`^\\s{0,2}${anyOf(everyWord(({ money }) => money.each))}${WORD_END}`, 'iu');
const PER = new RegExp(
  `^\\s{0,2}(${anyOf(everyWord(({ money }) => money.per))})(?:\\s{1,2}|(?<!\\p{L}))(?:(${anyOf(TIME_UNITS.keys())})|(\\p{L}[\\p{L}-]{1,24}))${WORD_END}`,
  'iu',
);
const UNIT = new RegExp(`${WORD_START}(${anyOf(TIME_UNITS.keys())})${WORD_END}`, 'iu');
/** Not units: "per Rechnung", "pro forma", "par virement" say how it is paid. */
const NO_UNIT =
  /^(?:invoice|rechnung|vorkasse|e-?mail|mail|post|virement|chèque|facture|forma|se|sofort|ende|anfang|mitte|your|our|the|quote|agreement|contract|my|their|this|attached|beiliegender|bank.{0,16}|überweisung|january|february|march|april|may|june|july|august|september|october|november|december)$/iu;

/** The rate that directly follows an amount, or null. `right` is the text from the amount's end. */
export function rateAfter(right: string): Rate | null {
  const window = right.slice(0, 60);
  const word = ONE_WORD.exec(window);
  if (word !== null) {
    const noun = folded(word[1] ?? '');
    const unit = RATE_WORDS.get(noun);
    if (unit !== undefined) return { unit, noun, length: word[0].length };
  }
  const per = PER.exec(window);
  if (per !== null) {
    const time = per[2];
    if (time !== undefined) {
      return { unit: TIME_UNITS.get(folded(time)) ?? 'thing', noun: folded(time), length: per[0].length };
    }
    const noun = per[3] ?? '';
    // "4,850 / start" separates two facts; only what is counted comes behind a stroke.
    const open = per[1] === '/' ? !/\s/u.test(per[0]) && THINGS.has(folded(noun)) : OPEN_PER.has(folded(per[1] ?? ''));
    if (open && !NO_UNIT.test(noun)) {
      return { unit: 'thing', noun: folded(noun), length: per[0].length };
    }
  }
  const each = EACH.exec(window);
  return each === null ? null : { unit: 'each', noun: '', length: each[0].length };
}

const RATE_BEFORE = new RegExp(
  `${WORD_START}${anyOf([...RATE_WORDS.keys()].filter((word) => /^\p{L}{5,}$/u.test(word)))}\\s{1,2}$`,
  'iu',
);

/** Length of a rate word directly before an amount ("monatlich 380 €"), 0 where there is none. */
export function rateBefore(left: string): number {
  return RATE_BEFORE.exec(left.slice(-24))?.[0].length ?? 0;
}

/** The first unit of time among some words ("monthly payments" has none, "12-month term" has one). */
export function timeUnitIn(words: string): TimeUnit | null {
  const match = UNIT.exec(words);
  return match === null ? null : (TIME_UNITS.get(folded(match[1] ?? '')) ?? null);
}

const PER_YEAR: ReadonlyMap<string, number> = new Map([
  ['month', 12],
  ['quarter', 4],
  ['year', 1],
]);

/** How many `to` there are in `count` × `from`; null where that is no whole and certain number. */
export function convert(count: number, from: TimeUnit, to: TimeUnit): number | null {
  if (from === to) return count;
  const a = PER_YEAR.get(from);
  const b = PER_YEAR.get(to);
  if (a === undefined || b === undefined || (count * b) % a !== 0) return null;
  return (count * b) / a;
}
