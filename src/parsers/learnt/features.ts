/**
 * What a sentence looks like to the learnt reader: words, pairs of words, pairs of their beginnings and groups of
 * letters, each hashed to one of BUCKETS numbers; and the words of the sentences before and behind it, for "Moira signed
 * yesterday." says one thing before "The rival's paper, that is." and another before "We start on Monday.". Figures are
 * all alike and so are currencies: what an amount is for is not learnt here.
 */
import type { Language, Sentence } from '../types.js';

export const BUCKETS = 1 << 20;

/** Statements stand near the beginning of a sentence; words are cut where no word of these languages is as long. */
const MAX_WORDS = 80;
const MAX_WORD = 30;
const STEM = 4;
const MIN_LETTERS = 3;
const MAX_LETTERS = 5;

const CURRENCY = /[$€£]|\b(?:aud|nzd|usd|cad|sgd|zar|eur|chf|gbp|euros?|francs?|franken|dollars?)\b/g;
const FIGURE = /\d(?:[\d.,'’ \u00a0]{0,20}\d)?/g;
const MARKS = /\p{M}/gu;
const BEYOND_ASCII = /[^\0-\x7f]/;
const APOSTROPHES = /[’‘`´]/g;
const TOKEN = /[a-z]+(?:'[a-z]+)?|0|¤|[?!:…]/g;

/** What stands around a sentence in its mail; null for a sentence alone. */
export type Neighbours = Pick<Sentence, 'before' | 'behind'> | null;

/** The numbers of the features, each once. Linear in the length of the text and of its neighbours. */
export function featuresOf(text: string, language: Language, neighbours: Neighbours = null): number[] {
  const words = ['<', ...wordsOf(text), '>'];
  const seed = hash(language, FNV_OFFSET);
  const whole = words.map((word) => hash(word, seed));
  const stems = words.map((word) => hash(word.slice(0, STEM), seed));
  const found = new Set<number>();
  words.forEach((word, at) => {
    const here = whole[at] ?? 0;
    const stem = stems[at] ?? 0;
    found.add(bucket(1, here, 0));
    if (word.length > STEM) found.add(bucket(2, stem, 0));
    for (const gap of [1, 2]) {
      const [next, nextStem] = [whole[at + gap], stems[at + gap]];
      if (next === undefined || nextStem === undefined) continue;
      found.add(bucket(2 + gap, here, next));
      found.add(bucket(4 + gap, stem, nextStem));
    }
    if (word.length >= MIN_LETTERS) addLetters(found, `^${word}$`, seed);
  });
  if (neighbours !== null) {
    addNeighbour(found, neighbours.before, 8, seed);
    addNeighbour(found, neighbours.behind, 10, seed);
  }
  return [...found];
}

/** Words and pairs of them, under numbers of their own: `kind` and the next. A mail's end is a neighbour without words. */
function addNeighbour(found: Set<number>, text: string, kind: number, seed: number): void {
  const words = ['<', ...wordsOf(text), '>'].map((word) => hash(word, seed));
  words.forEach((word, at) => {
    found.add(bucket(kind, word, 0));
    const next = words[at + 1];
    if (next !== undefined) found.add(bucket(kind + 1, word, next));
  });
}

function wordsOf(text: string): string[] {
  const plain = unaccented(text.slice(0, MAX_WORDS * MAX_WORD).toLowerCase())
    .replace(CURRENCY, ' ¤ ')
    .replace(FIGURE, ' 0 ');
  return (plain.match(TOKEN) ?? []).slice(0, MAX_WORDS).map((word) => word.slice(0, MAX_WORD));
}

export function unaccented(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text;
  return text.normalize('NFD').replace(MARKS, '').replaceAll('ß', 'ss').replace(APOSTROPHES, "'");
}

/** Groups of three to five letters, word boundaries included: endings, compounds and misspelt words. */
function addLetters(found: Set<number>, word: string, seed: number): void {
  for (let from = 0; from + MIN_LETTERS <= word.length; from += 1) {
    let value = seed;
    const end = Math.min(word.length, from + MAX_LETTERS);
    for (let at = from; at < end; at += 1) {
      value = Math.imul(value ^ word.charCodeAt(at), FNV_PRIME);
      if (at - from + 1 >= MIN_LETTERS) found.add(bucket(7, value, 0));
    }
  }
}

/** FNV-1a. */
export const FNV_OFFSET = 2_166_136_261;
const FNV_PRIME = 16_777_619;

export function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), FNV_PRIME);
  return value;
}

export function bucket(kind: number, first: number, second: number): number {
  let value = Math.imul(first ^ kind, FNV_PRIME) ^ second;
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  value ^= value >>> 12;
  return value & (BUCKETS - 1);
}
