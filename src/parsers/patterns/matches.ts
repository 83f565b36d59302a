/**
 * All matches of a global pattern, as `text.matchAll` finds them, but by the pattern itself: matchAll makes a new one
 * from its source on every call, and an engine that has dropped the compiled code compiles it anew, which for long
 * patterns takes longer than all the reading.
 */

/** Matches from the beginning, in order; `limit`: no more than so many. The pattern must be global. */
export function allIn(pattern: RegExp, text: string, limit = Number.POSITIVE_INFINITY): RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NOTHING;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += pattern.unicode && isPair(text, pattern.lastIndex) ? 2 : 1;
    if (found.length >= limit) break;
  }
  pattern.lastIndex = 0;
  return found;
}

/** An empty match in the middle of a surrogate pair would be found at its beginning again, for ever. */
function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

/** Nobody adds to what was found. */
const NOTHING: RegExpExecArray[] = [];
