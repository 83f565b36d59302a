/** Patterns that the families of date notation share, compiled once from the word lists. */
import type { Language } from '../../types.js';
import { compiledFor, everyEntry, everyWord, WORDS } from '../languages.js';
import { isNumberedBefore } from '../money/exclude.js';
import { occurrenceOf } from '../occurs.js';
import { anyOf, folded, WORD_END, WORD_START } from '../text.js';

export const MONTHS = everyEntry('en', ({ dates }) => dates.months);
export const WEEKDAYS = everyEntry('en', ({ dates }) => dates.weekdays);
/** Short weekdays clash ("mar", "sam"): the mail's language wins. */
export const shortWeekdays = compiledFor((language: Language) =>
  everyEntry(language, ({ dates }) => dates.weekdaysShort),
);
export const dayWords = compiledFor((language: Language) => everyEntry(language, ({ dates }) => dates.dayWords));

export const MONTH = anyOf(MONTHS.keys());
/** False where no pattern with a whole MONTH in it can match; digits may stand before it ("18January"). */
export const hasMonth = occurrenceOf(MONTHS.keys(), 'end');
export const WEEKDAY = anyOf(WEEKDAYS.keys());
export const SHORT_WEEKDAY = anyOf(shortWeekdays('en').keys());
export const THE = anyOf(everyWord(({ dates }) => dates.the));
export const OF = anyOf(everyWord(({ dates }) => dates.of));
export const ON = anyOf(everyWord(({ dates }) => dates.on));
/** Two days that belong together: a range or a choice. */
const JOIN_WORDS = `${anyOf(everyWord(({ dates }) => [...dates.rangeJoin, ...dates.and]))}${WORD_END}`;
export const JOIN = `(?:[-–—/&+]|${JOIN_WORDS})`;
/** In digits a slash stands between day and month. */
export const JOIN_DIGITS = `(?:[-–—&+]|${JOIN_WORDS})`;

const WEEKDAY_LEFT = new RegExp(
  `${WORD_START}(?:(${WEEKDAY})|(${SHORT_WEEKDAY})(\\.?)),?\\s{0,3}\\(?(?:${THE}\\s{1,3})?$`,
  'iu',
);
const OWN_SHORT: ReadonlyMap<Language, ReadonlySet<string>> = new Map(
  [...WORDS].map(([language, { dates }]) => [language, new Set(dates.weekdaysShort.keys())]),
);

export interface WeekdayBeside {
  readonly weekday: number;
  /** Characters that it covers before or after the date. */
  readonly length: number;
}

/**
 * The weekday directly before a date ("Montag, den", "Mon"), or null. Short ones are words of other kinds too ("so",
 * "mit"): they count with a capital letter, a full stop, or in their own language unless that is German.
 */
export function weekdayBefore(left: string, language: Language): WeekdayBeside | null {
  const match = WEEKDAY_LEFT.exec(left.slice(-32));
  if (match === null) return null;
  const [whole, full, short, stop] = match;
  if (full !== undefined) {
    const weekday = WEEKDAYS.get(folded(full));
    return weekday === undefined ? null : { weekday, length: whole.length };
  }
  if (short === undefined) return null;
  const capital = /^\p{Lu}/u.test(short);
  if (!capital && stop !== '.' && (language === 'de' || OWN_SHORT.get(language)?.has(folded(short)) !== true))
    return null;
  const weekday = shortWeekdays(language).get(folded(short));
  return weekday === undefined ? null : { weekday, length: whole.length };
}

const WEEKDAY_RIGHT = new RegExp(
  `^(?:\\s{0,2}\\(\\s?(?:an?\\s|ein\\s|un\\s)?(?:(${WEEKDAY})|(${SHORT_WEEKDAY})\\.?)\\s?\\)|,?\\s{1,2}(?:which is |das ist |qui est |c'est )?(?:an?|ein|un)\\s(${WEEKDAY})${WORD_END}|,\\s{1,2}(${WEEKDAY})(?=\\s{0,2}(?:[.,;:!?)]|$)))`,
  'iu',
);

/** The weekday directly after a date ("(Monday)", ", a Monday"), or null. */
export function weekdayAfter(right: string, language: Language): WeekdayBeside | null {
  const match = WEEKDAY_RIGHT.exec(right.slice(0, 44));
  if (match === null) return null;
  const word = match[1] ?? match[3] ?? match[4];
  const weekday = word === undefined ? shortWeekdays(language).get(folded(match[2] ?? '')) : WEEKDAYS.get(folded(word));
  return weekday === undefined ? null : { weekday, length: match[0].length };
}

const ON_LEFT = new RegExp(`(?:${WORD_START}${ON}[\\s:]{1,4}|[:=]\\s{0,3})$`, 'iu');

/** True where the words before make a bare figure a date ("on 18/1", "ab 1.12", "Start: 18.1."). */
export function isOnBefore(left: string): boolean {
  return ON_LEFT.test(left.slice(-40));
}

const CHOICE = /(?:&|\+|\/|or|oder|ou|bzw\.?|and|und|et|puis)/iu;

/**
 * True where two days really belong together ("18–22 January"): they ascend, or are a choice, and the first is not the
 * number of a phase or an invoice ("Phase 2 – 18 January").
 */
export function isPairOfDays(left: string, first: number, joint: string, second: number): boolean {
  if (first < 1 || first > 31 || isNumberedBefore(left)) return false;
  return first < second || CHOICE.test(joint);
}
