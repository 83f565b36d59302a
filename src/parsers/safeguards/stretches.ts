/** Stretches of a sentence that a safeguard leaves unread. */
import type { Span } from '../clauses.js';
import { eachMatch } from '../patterns/guard.js';

/** Where it begins, and how many characters it has. */
export interface Stretch {
  readonly index: number;
  readonly length: number;
}

/** What the patterns match, one pattern after the other; they must be global. */
export function stretchesOf(patterns: readonly RegExp[], text: string): Stretch[] {
  return patterns.flatMap((pattern) => eachMatch(pattern, text).map(stretchOf));
}

export function stretchOf({ index, 0: words }: RegExpExecArray): Stretch {
  return { index, length: words.length };
}

export function spanOf({ index, length }: Stretch): Span {
  return { from: index, to: index + length };
}
