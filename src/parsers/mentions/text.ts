/** What all mention readers share: the capped text, patterns from word lists, and evidence. Pure. */
import type { Evidence, Sentence } from '../types.js';
import { mayMatch } from '../patterns/guard.js';

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

interface Branch {
  readonly next: Map<string, Branch>;
  end: boolean;
}

/** A character of a phrase as a pattern: a space stands for any white space, an apostrophe for its typographic forms. */
function unit(character: string): string {
  if (character === ' ') return '\\s{1,3}';
  if (character === "'") return "['’‘]";
  return character.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
}

function patternOf(branch: Branch): string {
  const ways = [...branch.next].map(([character, next]) => unit(character) + patternOf(next));
  if (ways.length === 0) return '';
  const [only = ''] = ways;
  if (!branch.end) return ways.length === 1 ? only : `(?:${ways.join('|')})`;
  return `(?:${ways.join('|')})?`;
}

/**
 * One regular-expression group for a list of phrases; the longest that fits is taken, so that "Januar" wins over "Jan".
 * Shared beginnings are written once: with hundreds of phrases that is what keeps compiling and matching quick.
 */
export function anyOf(phrases: Iterable<string>): string {
  const root: Branch = { next: new Map(), end: false };
  for (const phrase of phrases) {
    let branch = root;
    for (const character of phrase) {
      const known = branch.next.get(character);
      const next = known ?? { next: new Map<string, Branch>(), end: false };
      if (known === undefined) branch.next.set(character, next);
      branch = next;
    }
    branch.end = true;
  }
  return root.next.size === 0 ? '(?:(?!))' : `(?:${patternOf(root)})`;
}

/** A word as it is looked up: lower case, one kind of white space and apostrophe. */
export function folded(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ').replace(/[’‘]/g, "'").trim();
}

/** All matches of a global pattern, at most MAX_MATCHES. */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  if (!mayMatch(pattern, text)) return [];
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
