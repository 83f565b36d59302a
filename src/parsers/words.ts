/** Looking for word lists in folded text. Patterns are global, so each helper resets them first. */
import type { CompiledLocale } from './languages.js';

export function has(pattern: RegExp, text: string): boolean {
  return firstMatch(pattern, text) !== null;
}

/** All matches from the beginning (`matchAll` alone would go on from where the pattern last stood). */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  pattern.lastIndex = 0;
  return [...text.matchAll(pattern)];
}

/** The last match, or null; of matches that end at the same place the longest is the one found first. */
export function lastMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  return allMatches(pattern, text).at(-1) ?? null;
}

export function firstMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0;
  return pattern.exec(text);
}

/** True where any of the languages' lists stands in the text. */
export function anyHas(
  locales: readonly CompiledLocale[],
  list: (locale: CompiledLocale) => RegExp,
  text: string,
): boolean {
  return locales.some((locale) => has(list(locale), text));
}
