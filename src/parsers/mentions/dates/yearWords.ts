/** The year of a dictated date: "achter Februar zweitausendsiebenundzwanzig", "twenty twenty-seven", "deux mille vingt-sept". */
import type { Language } from '../../types.js';
import { spelledNumbers } from '../numbers/words.js';

/** Years that a mail about a job may name; any other number in words behind a day is an amount. */
const FIRST_YEAR = 2020;
const LAST_YEAR = 2039;
/** The longest such year, and the word behind it. */
const MAX_LENGTH = 60;
const MONEY = /^\s{0,3}(?:euros?|eur|€|franken|francs?|chf|fr\.|dollars?|bucks|pounds?|quid|pfund|[$£])/iu;

export interface SpelledYear {
  readonly year: number;
  /** Characters from the beginning of the text to the end of the year. */
  readonly length: number;
}

/** The year in words that `text`, what stands behind day and month, begins with; null where it is another number, or none. */
export function spelledYear(text: string, language: Language): SpelledYear | null {
  const near = text.slice(0, MAX_LENGTH);
  if (!/^,?\s{1,3}\p{L}/u.test(near)) return null;
  const [first, second] = spelledNumbers(near, language);
  if (first === undefined || near.slice(0, first.start).replace(',', '').trim() !== '') return null;
  const whole = Number(first.value.unscaled) / 10 ** first.value.places;
  const halves =
    whole === 20 && second !== undefined && near.slice(first.end, second.start).trim() === ''
      ? Number(second.value.unscaled) / 10 ** second.value.places
      : null;
  const year = halves === null ? whole : whole * 100 + halves;
  const length = halves === null ? first.end : (second?.end ?? first.end);
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR || MONEY.test(text.slice(length))) return null;
  return { year, length };
}
