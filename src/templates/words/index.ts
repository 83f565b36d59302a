/** Fixed words by language: en.ts, de.ts (with its Swiss variant), fr.ts. */
import { languagesFor } from '../language.js';
import { DE, DE_CH } from './de.js';
import { EN } from './en.js';
import { FR } from './fr.js';
import type { Words } from './types.js';

export type { Words } from './types.js';

const WORDS: ReadonlyMap<string, Words> = new Map([
  ['en', EN],
  ['de', DE],
  ['de-CH', DE_CH],
  ['de-LI', DE_CH],
  ['fr', FR],
]);

/** The words of a letter in `language` for a reader in `locale` (a German letter to de-CH takes the Swiss words). */
export function wordsFor(language: string, locale: string): Words {
  for (const tag of languagesFor(locale)) {
    const words = WORDS.get(tag);
    if (words !== undefined && tag.split('-')[0] === language.split('-')[0]) return words;
  }
  for (const tag of languagesFor(language)) {
    const words = WORDS.get(tag);
    if (words !== undefined) return words;
  }
  return EN;
}

/** One word of a group, or null where there is no such group or name. */
export function wordOf(words: Words, group: string, name: string): string | null {
  const found = new Map<string, object>(Object.entries(words.groups)).get(group);
  const word: unknown = found === undefined ? undefined : new Map<string, unknown>(Object.entries(found)).get(name);
  return typeof word === 'string' ? word : null;
}
