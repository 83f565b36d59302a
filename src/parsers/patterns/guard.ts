/** A quick no for single patterns: false where the pattern cannot match in the text (needs.ts says why). */
import { anyIn, enter, type Numbers } from './filter.js';

const NUMBERS = new WeakMap<RegExp, Numbers>();

export function mayMatch(pattern: RegExp, text: string): boolean {
  let numbers = NUMBERS.get(pattern);
  if (numbers === undefined) {
    numbers = enter([pattern.source]);
    NUMBERS.set(pattern, numbers);
  }
  return anyIn(text, numbers);
}

/** Whether the pattern stands in the text; for patterns that are rarely found. Not for sticky or global ones. */
export function stands(pattern: RegExp, text: string): boolean {
  return mayMatch(pattern, text) && pattern.test(text);
}

/** text.matchAll, which is slow to find nothing. */
export function eachMatch(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  return mayMatch(pattern, text) ? text.matchAll(pattern) : NOTHING;
}

const NOTHING: readonly RegExpExecArray[] = [];
