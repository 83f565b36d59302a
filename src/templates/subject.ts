/** The Subject field of a letter (RFC 5322 §3.6.5): one line that cannot start another header field. */
import { oneLine } from './cleanView.js';

/** Longest subject in code points: what clients show, and with encoding still a handful of folded lines. */
export const MAX_SUBJECT = 160;

/**
 * What a template gave, as one line of visible text: line breaks and runs of blanks become one space, control
 * characters and bidirectional overrides go, and the length is bounded.
 */
export function cleanSubject(rendered: string): string {
  return oneLine(rendered.replace(/[\s\p{Zs}]+/gu, ' '), MAX_SUBJECT);
}
