/**
 * Phrases: how the word lists of a language become patterns. A phrase is a regular expression in which
 *
 *   a space  is any white space, line breaks of a wrapped line included; " ?" is white space or none
 *   '        is any apostrophe
 *   ~        (as a word of its own) stands for nought to two words
 *   …        (as a word of its own) stands for nought to five words
 *   \p{L}    is a letter (the patterns are compiled without the u flag, in which \p would be a mere p)
 *
 * Phrases are matched against folded text (lower case, one kind of apostrophe, dash and space), which has the same
 * length as the text it was made from, so that offsets stay true. Every gap is bounded: mail is hostile input.
 */
import { clausesOf } from './clauses.js';
import { restoreAccents } from './locales/fr/accents.js';
import { candidatesIn, enter, type Numbers } from './patterns/filter.js';
import { allIn } from './patterns/matches.js';
import { splitSource } from './patterns/source.js';
import type { Evidence, Finding, Sentence, Statement } from './types.js';

/** Longer sentences are read in their first part only; nobody writes a statement behind 2,000 characters. */
export const MAX_SENTENCE = 2_000;

const LETTERS = 'a-zà-öø-ÿœæßšžłčćńęąőű';
const LETTER = `0-9${LETTERS}`;
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
    .replaceAll(' ', SPACE)
    .replaceAll('[\\p{L}', `[${LETTERS}`)
    .replaceAll('\\p{L}', `[${LETTERS}]`);
}

/** Compiles phrases to one pattern over folded text; whole words only. An empty list matches nothing. */
export function phrasePattern(phrases: readonly string[], flags = ''): RegExp {
  if (phrases.length === 0) return new RegExp('(?!)', flags);
  return new RegExp(`${NOT_AFTER_WORD}(?:${phrases.map(phraseSource).join('|')})${NOT_BEFORE_WORD}`, flags);
}

/**
 * A list of phrases, whole words only, as one pattern that is looked for from left to right; of phrases that begin at
 * the same place the one written first counts. It finds what phrasePattern's expression finds, but tries only the
 * phrases whose words stand in the text (patterns/filter.ts): of thousands that is a handful.
 */
export class Phrases {
  readonly #phrases: readonly string[];
  readonly #patterns: RegExp[] = [];
  #parts: readonly string[] = [];
  #numbers: Numbers | null = null;

  constructor(phrases: readonly string[]) {
    this.#phrases = phrases;
  }

  /** The first match that begins at `from` or later. */
  first(text: string, from = 0): RegExpExecArray | null {
    let best: RegExpExecArray | null = null;
    const candidates = this.#candidates(text);
    for (const number of candidates) {
      const match = matchFrom(this.#pattern(number), text, from);
      if (match !== null && (best === null || match.index < best.index)) best = match;
      if (best?.index === from) break;
    }
    return best;
  }

  /** All matches, none inside another. */
  all(text: string): RegExpExecArray[] {
    const candidates = this.#candidates(text);
    if (candidates.length === 0) return [];
    const [only] = candidates;
    if (candidates.length === 1 && only !== undefined) return allIn(this.#pattern(only), text);
    const found: RegExpExecArray[] = [];
    let next = candidates.map((number) => {
      const pattern = this.#pattern(number);
      return { pattern, match: matchFrom(pattern, text, 0) };
    });
    for (let from = 0; ;) {
      next = next.flatMap(({ pattern, match }) => {
        const later = match === null || match.index >= from ? match : matchFrom(pattern, text, from);
        return later === null ? [] : [{ pattern, match: later }];
      });
      let best: RegExpExecArray | null = null;
      for (const { match } of next) if (match !== null && (best === null || match.index < best.index)) best = match;
      if (best === null) return found;
      found.push(best);
      from = best.index + Math.max(1, best[0].length);
    }
  }

  has(text: string): boolean {
    for (const number of this.#candidates(text)) if (matchFrom(this.#pattern(number), text, 0) !== null) return true;
    return false;
  }

  /** `text.replace(phrases, ' ')` puts `by` in the place of every match. */
  [Symbol.replace](text: string, by: string): string {
    let result = '';
    let end = 0;
    for (const match of this.all(text)) {
      result += text.slice(end, match.index) + by;
      end = match.index + match[0].length;
    }
    return result + text.slice(end);
  }

  /** Entered and compiled when first needed: most phrases of most languages never are. */
  #candidates(text: string): readonly number[] {
    if (this.#numbers === null) {
      this.#parts = this.#phrases.map(phraseSource).flatMap(splitSource);
      this.#numbers = enter(this.#parts, true);
    }
    return candidatesIn(text, this.#numbers);
  }

  #pattern(number: number): RegExp {
    const index = number - (this.#numbers?.from ?? 0);
    const known = this.#patterns[index];
    if (known !== undefined) return known;
    const made = new RegExp(`${NOT_AFTER_WORD}(?:${this.#parts[index] ?? '(?!)'})${NOT_BEFORE_WORD}`, 'g');
    this.#patterns[index] = made;
    return made;
  }
}

function matchFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** Line breaks and tabs as spaces, because lines are broken anywhere ("nur leider / nicht mit uns"); always as long as the text itself. */
export function onOneLine(text: string): string {
  return text.replace(/\s/gu, ' ');
}

/** The text without what the patterns find; spaces take its place, so that offsets stay true. */
export function blanked(text: string, ...patterns: readonly RegExp[]): string {
  return patterns.reduce((rest, pattern) => rest.replace(pattern, (words) => ' '.repeat(words.length)), text);
}

/** A pattern for whole words of folded text: neither letter nor digit stands beside them. */
export function wholeWord(source: string, flags = 'u'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);
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
  const made = restoreAccents(fold(sentence.text.slice(0, MAX_SENTENCE)));
  FOLDED.set(sentence, made);
  return made;
}

/** Turns a sentence round: what stands behind it is told of itself. */
export const TURN =
  /[,;] (?:(?:but|and|yet) (?:now|then|yesterday|today|on|in the end|finally)|but|yet|aber|doch|jedoch|mais)(?= )/;

/** A reader of statements: one sentence of new text → its finding, or null for "not mine". */
export interface StatementReader {
  (sentence: Sentence): Finding | null;
  /** Its words stand there, in another sense: "signed the NDA" for a win. */
  readonly inVain?: { readonly statement: Statement; readonly reads: (sentence: Sentence) => boolean };
}

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
  const pattern = new Phrases(phrases);
  const other = new Phrases(unless);
  // "They had gone with a competitor, but now they have signed": the other sense is that of the first half alone.
  const behindTurn = (text: string): RegExpExecArray | null => {
    const turn = TURN.exec(text);
    if (turn === null || other.has(text.slice(turn.index))) return null;
    return pattern.first(text, turn.index);
  };
  const read = (sentence: Sentence): Finding | null => {
    const text = folded(sentence);
    const match = other.has(text) ? behindTurn(text) : pattern.first(text);
    if (match === null) return null;
    return { statement, evidence: evidenceIn(sentence, match.index, match[0].length, `locales/${reader}`) };
  };
  const reads = (sentence: Sentence): boolean => {
    const text = folded(sentence);
    // In one clause: "Gary is on leave, and they signed" is no leave that was signed.
    return clausesOf(text).some(({ from, to }) => {
      const clause = text.slice(from, to);
      return pattern.has(clause) && other.has(clause);
    });
  };
  return Object.assign(read, { inVain: { statement, reads } });
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

/** True where the evidence begins in the sentence; both tell their places in the whole text. */
export function beginsIn({ start, text }: Sentence, evidence: Evidence): boolean {
  return evidence.start >= start && evidence.start < start + text.length;
}
