/**
 * Phrases: how the word lists of a language become patterns. A phrase is a regular expression in which
 *
 *   a space  is any white space, line breaks of a wrapped line included; " ?" is white space or none
 *   '        is any apostrophe
 *   ~        (as a word of its own) stands for nought to two words
 *   …        (as a word of its own) stands for nought to five words
 *
 * Phrases are matched against folded text (lower case, one kind of apostrophe, dash and space), which has the same
 * length as the text it was made from, so that offsets stay true. Every gap is bounded: mail is hostile input.
 */
import type { Finding, Sentence, Statement } from './types.js';

/** Longer sentences are read in their first part only; nobody writes a statement behind 2,000 characters. */
export const MAX_SENTENCE = 2_000;

const LETTER = 'a-z0-9à-öø-ÿœæßšžłčćńęąőű';
const GAP_WORD = '[^\\s;:!?()]{1,40}';
const SPACE = '\\s{1,8}';

/** Letters, digits and the like: what may not stand directly beside a phrase. */
const NOT_AFTER_WORD = `(?<![${LETTER}])`;
const NOT_BEFORE_WORD = `(?![${LETTER}])`;

/** One phrase as regular-expression source. */
export function phraseSource(phrase: string): string {
  return phrase
    .replaceAll(' … ', `${SPACE}(?:${GAP_WORD}${SPACE}){0,5}?`)
    .replaceAll(' ~ ', `${SPACE}(?:${GAP_WORD}${SPACE}){0,2}?`)
    .replaceAll(' ?', '\\s{0,8}')
    .replaceAll(' ', SPACE);
}

/** Compiles phrases to one pattern over folded text; whole words only. An empty list matches nothing. */
export function phrasePattern(phrases: readonly string[], flags = ''): RegExp {
  if (phrases.length === 0) return new RegExp('(?!)', flags);
  return new RegExp(`${NOT_AFTER_WORD}(?:${phrases.map(phraseSource).join('|')})${NOT_BEFORE_WORD}`, flags);
}

/** "(?:a|b|c)" from a word list. */
export function anyOf(words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}

const UNLIKE = /[’‘‛`´ʼ＇]|[‐‑‒–—―−]|[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

function plainCharacter(character: string): string {
  if (/[‐‑‒–—―−]/.test(character)) return '-';
  return /\s/.test(character) ? ' ' : "'";
}

/** Lower case with plain apostrophes, dashes and spaces; always as long as the text itself. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // A few letters (İ) grow in lower case; offsets matter more than they do.
  const kept =
    lower.length === text.length ? lower : Array.from({ length: text.length }, (_, i) => foldUnit(text, i)).join('');
  return kept.replace(UNLIKE, plainCharacter);
}

function foldUnit(text: string, index: number): string {
  const unit = text.charAt(index);
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

const FOLDED = new WeakMap<Sentence, string>();

/** The folded text of a sentence, cut at MAX_SENTENCE; every reader of a sentence shares it. */
export function folded(sentence: Sentence): string {
  const known = FOLDED.get(sentence);
  if (known !== undefined) return known;
  const made = fold(sentence.text.slice(0, MAX_SENTENCE));
  FOLDED.set(sentence, made);
  return made;
}

/** A reader of statements: one sentence of new text → its finding, or null for "not mine". */
export type StatementReader = (sentence: Sentence) => Finding | null;

/**
 * Makes a statement reader from phrases. `unless`: where one of these stands in the sentence, the reader keeps
 * silent (the same words in another sense). Readers stay naive: negation and hedging belong to refiners.
 */
export function statementReader(
  reader: string,
  statement: Statement,
  phrases: readonly string[],
  unless: readonly string[] = [],
): StatementReader {
  const pattern = phrasePattern(phrases);
  const other = phrasePattern(unless);
  return (sentence) => {
    const text = folded(sentence);
    const match = pattern.exec(text);
    if (match === null || other.test(text)) return null;
    return { statement, evidence: evidenceIn(sentence, match.index, match[0].length, `locales/${reader}`) };
  };
}

/** Evidence for a stretch of a sentence of the body. */
export function evidenceIn(sentence: Sentence, index: number, length: number, reader: string): Finding['evidence'] {
  const start = sentence.start + index;
  return {
    text: sentence.text.slice(index, index + length),
    start,
    end: start + length,
    part: 'body',
    reader,
  };
}
