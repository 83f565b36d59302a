/** A quick no for single patterns: false where the pattern cannot match in the text (needs.ts says why). */
import { enter, mayStand } from './filter.js';
import { allIn } from './matches.js';

const NUMBERS = new WeakMap<RegExp, number>();

export function mayMatch(pattern: RegExp, text: string): boolean {
  let number = NUMBERS.get(pattern);
  if (number === undefined) {
    number = enter([pattern.source]).from;
    NUMBERS.set(pattern, number);
  }
  return mayStand(text, number);
}

/** Whether the pattern stands in the text; for patterns that are rarely found. Not for sticky or global ones. */
export function stands(pattern: RegExp, text: string): boolean {
  return mayMatch(pattern, text) && pattern.test(text);
}

/** The first match, or null; for patterns that are rarely found. Not for sticky or global ones. */
export function firstIn(pattern: RegExp, text: string): RegExpExecArray | null {
  return mayMatch(pattern, text) ? pattern.exec(text) : null;
}

/** All matches of a global pattern; quick to find nothing. */
export function eachMatch(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  return mayMatch(pattern, text) ? allIn(pattern, text) : NOTHING;
}

const NOTHING: readonly RegExpExecArray[] = [];
