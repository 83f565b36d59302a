/**
 * Which patterns can match in a text at all (needs.ts), told for all patterns at once from the words of the text.
 * Patterns get a number when they are first used; a text is looked through once and the answer kept for the patterns
 * that follow, because each sentence is read by all readers.
 */
import { KEY_LENGTH, needsOf, partKey, wholeKey } from './needs.js';
import { codeOf, DIGIT, markOf, OTHER } from './source.js';

interface Entry {
  /** Sets beside the one that the pattern is found by. */
  readonly others: readonly Int32Array[];
  readonly marks: number;
}

const entries: Entry[] = [];
const NO_KEYS = new Int32Array(0);
/** Patterns by the beginnings of their rarest words. */
const byWord = new Map<number, number[]>();
/** Patterns that need no word, as bits. */
let always = new Uint32Array(64);
let partLengths = 0;

/** The numbers of some sources that stand together: from `from` up to, not including, `to`. */
export interface Numbers {
  readonly from: number;
  readonly to: number;
}

/** Enters patterns by their sources; flags do not matter, for case counts nowhere here. `wholeWords`: see needsOf. */
export function enter(sources: readonly string[], wholeWords = false): Numbers {
  const from = entries.length;
  for (const source of sources) {
    const number = entries.length;
    const { words, marks } = needsOf(source, wholeWords);
    const [rarest, ...others] = words;
    entries.push({ others, marks });
    if (number >= always.length * 32) {
      const wider = new Uint32Array(always.length * 2);
      wider.set(always);
      always = wider;
    }
    if (rarest === undefined) setBit(always, number);
    for (const key of rarest ?? NO_KEYS) {
      const known = byWord.get(key);
      if (known === undefined) byWord.set(key, [number]);
      else known.push(number);
    }
    for (const set of words) for (const key of set) if (key < 0) partLengths |= 1 << (-key % 8);
  }
  return { from, to: entries.length };
}

/** Those of the patterns that can match in the text, in their order. */
export function candidatesIn(text: string, { from, to }: Numbers): readonly number[] {
  const { bits, keys, marks } = lookThrough(text);
  let found: number[] | null = null;
  for (let word = from >>> 5; word << 5 < to; word += 1) {
    let left = bits[word] ?? 0;
    if (word === from >>> 5) left &= -1 << (from & 31);
    while (left !== 0) {
      const number = (word << 5) + 31 - Math.clz32(left & -left);
      left &= left - 1;
      if (number >= to) break;
      if (fits(number, keys, marks)) (found ??= []).push(number);
    }
  }
  return found ?? NO_NUMBERS;
}

/** True where any of the patterns may match in the text. */
export function anyIn(text: string, numbers: Numbers): boolean {
  return candidatesIn(text, numbers).length > 0;
}

function fits(number: number, keys: ReadonlySet<number>, marks: number): boolean {
  const entry = entries[number];
  if (entry === undefined || (entry.marks & ~marks) !== 0) return false;
  return entry.others.every((set) => {
    for (const key of set) if (keys.has(key)) return true;
    return false;
  });
}

interface Looked {
  readonly bits: Uint32Array;
  readonly keys: ReadonlySet<number>;
  readonly marks: number;
  /** How many patterns there were: it says nothing of later ones. */
  readonly of: number;
}

/** What is kept: more than the texts of one mail, and little memory. */
const MAX_KEPT = 512;
const kept = new Map<string, Looked>();
let lastText = '';
let last: Looked | null = null;

function lookThrough(text: string): Looked {
  if (last !== null && last.of === entries.length && lastText === text) return last;
  let looked = kept.get(text);
  if (looked?.of !== entries.length) {
    looked = look(text);
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(text, looked);
  }
  lastText = text;
  last = looked;
  return looked;
}

/**
 * Words may begin behind anything that is no letter a–z and no digit, as every pattern's own test of it allows, and a
 * letter behind a digit ("18January").
 */
function look(text: string): Looked {
  const keys = new Set<number>();
  let marks = 0;
  let before = OTHER;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    marks |= markOf(unit);
    const code = codeOf(unit);
    if (code !== OTHER && (before === OTHER || before >= DIGIT) && (code !== DIGIT || before !== DIGIT))
      addWord(keys, text, at);
    before = code;
  }
  const bits = always.slice();
  for (const key of keys) {
    for (const number of byWord.get(key) ?? NO_NUMBERS) setBit(bits, number);
  }
  return { bits, keys, marks, of: entries.length };
}

const NO_NUMBERS: readonly number[] = [];

function addWord(keys: Set<number>, text: string, start: number): void {
  let codes = 0;
  let length = 0;
  while (length < KEY_LENGTH) {
    const code = codeOf(text.charCodeAt(start + length));
    if (code === OTHER) break;
    codes = codes * 32 + code;
    length += 1;
    if (length < KEY_LENGTH && (partLengths & (1 << length)) !== 0) keys.add(partKey(codes, length));
  }
  keys.add(wholeKey(codes, length));
}

function setBit(bits: Uint32Array, number: number): void {
  bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
}
