/** The word lists of all languages, the mail's own language first: partners mix them, and words clash. */
import type { Language } from '../types.js';
import { deDates } from '../locales/de/dates.js';
import { deMoney } from '../locales/de/money.js';
import { deNumbers } from '../locales/de/numbers.js';
import { enDates } from '../locales/en/dates.js';
import { enMoney } from '../locales/en/money.js';
import { enNumbers } from '../locales/en/numbers.js';
import { frDates } from '../locales/fr/dates.js';
import { frMoney } from '../locales/fr/money.js';
import { frNumbers } from '../locales/fr/numbers.js';
import type { DateWords, MoneyWords, NumberWords } from './lexicon.js';

export const LANGUAGES: readonly Language[] = ['en', 'de', 'fr'];

export interface Words {
  readonly numbers: NumberWords;
  readonly money: MoneyWords;
  readonly dates: DateWords;
}

export const WORDS: ReadonlyMap<Language, Words> = new Map([
  ['en', { numbers: enNumbers, money: enMoney, dates: enDates }],
  ['de', { numbers: deNumbers, money: deMoney, dates: deDates }],
  ['fr', { numbers: frNumbers, money: frMoney, dates: frDates }],
]);

/** The languages in the order in which their words are tried. */
export function inOrder(first: Language): readonly Language[] {
  return [first, ...LANGUAGES.filter((language) => language !== first)];
}

/** One list of all languages' words, for lists that do not clash. */
export function everyWord(pick: (words: Words) => Iterable<string>): string[] {
  return [...WORDS.values()].flatMap((words) => [...pick(words)]);
}

/** One map of all languages' words; where they clash the language named first wins. */
export function everyEntry<T>(first: Language, pick: (words: Words) => ReadonlyMap<string, T>): Map<string, T> {
  const all = new Map<string, T>();
  for (const language of inOrder(first)) {
    const words = WORDS.get(language);
    if (words === undefined) continue;
    for (const [word, value] of pick(words)) if (!all.has(word)) all.set(word, value);
  }
  return all;
}

/** Something compiled once for each first language. */
export function compiledFor<T>(compile: (first: Language) => T): (first: Language) => T {
  const made = new Map<Language, T>();
  return (first) => {
    const known = made.get(first);
    if (known !== undefined) return known;
    const fresh = compile(first);
    made.set(first, fresh);
    return fresh;
  };
}
