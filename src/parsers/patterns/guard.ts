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
