/** What all mention readers share: the capped text, patterns from word lists, and evidence. Pure. */
import type { Evidence, Sentence } from '../types.js';

/** A sentence is read up to here: no person writes a longer one, and every reader stays linear in it. */
export const MAX_TEXT = 2000;

/** Matches a sentence may yield at most; the rest of a hostile one is not read. */
export const MAX_MATCHES = 64;

/** Half-open range of UTF-16 offsets in a sentence's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Not in the middle of a word: `\b` knows ASCII letters only. For patterns with the `u` flag. */
export const WORD_START = '(?<![\\p{L}\\p{N}_])';
export const WORD_END = '(?![\\p{L}\\p{N}_])';

/** The part of the sentence that is read: cut at white space, so that no figure is read by half. */
export function readable(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  const head = text.slice(0, MAX_TEXT);
  const cut = head.search(/\s\S{0,2000}$/);
  return cut > 0 ? head.slice(0, cut) : head;
}

/**
 * One regular-expression group for a list of phrases, longest first, so that "Januar" wins over "Jan". A space stands
 * for up to three white-space characters, an apostrophe for its typographic forms.
 */
export function anyOf(phrases: Iterable<string>): string {
  const sorted = [...new Set(phrases)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (sorted.length === 0) return '(?:(?!))';
  const escaped = sorted.map((phrase) =>
    phrase
      .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
      .replace(/ /g, '\\s{1,3}')
      .replace(/'/g, "['’‘]"),
  );
  return `(?:${escaped.join('|')})`;
}

/** A word as it is looked up: lower case, one kind of white space and apostrophe. */
export function folded(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ').replace(/[’‘]/g, "'").trim();
}

/** All matches of a global pattern, at most MAX_MATCHES. */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null && found.length < MAX_MATCHES; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1;
    else found.push(match);
  }
  return found;
}

export function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Evidence for a span of the sentence's text; offsets are those of NewText.text. */
export function evidenceOf(sentence: Sentence, span: Span, reader: string): Evidence {
  return {
    text: sentence.text.slice(span.start, span.end),
    start: sentence.start + span.start,
    end: sentence.start + span.end,
    part: 'body',
    reader,
  };
}
