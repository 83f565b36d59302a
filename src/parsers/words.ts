/** Looking for word lists and global patterns in folded text; the latter are reset first. */
import type { CompiledLocale } from './languages.js';
import { Phrases } from './phrases.js';
import { allIn } from './patterns/matches.js';

export type Pattern = RegExp | Phrases;

export function has(pattern: Pattern, text: string): boolean {
  return pattern instanceof Phrases ? pattern.has(text) : firstMatch(pattern, text) !== null;
}

/** All matches from the beginning. */
export function allMatches(pattern: Pattern, text: string): RegExpExecArray[] {
  if (pattern instanceof Phrases) return pattern.all(text);
  return allIn(pattern, text);
}

/** The last match, or null; of matches that end at the same place the longest is the one found first. */
export function lastMatch(pattern: Pattern, text: string): RegExpExecArray | null {
  return allMatches(pattern, text).at(-1) ?? null;
}

export function firstMatch(pattern: Pattern, text: string): RegExpExecArray | null {
  if (pattern instanceof Phrases) return pattern.first(text);
  pattern.lastIndex = 0;
  return pattern.exec(text);
}

/** True where any of the languages' lists stands in the text. */
export function anyHas(
  locales: readonly CompiledLocale[],
  list: (locale: CompiledLocale) => Phrases,
  text: string,
): boolean {
  return locales.some((locale) => list(locale).has(text));
}
