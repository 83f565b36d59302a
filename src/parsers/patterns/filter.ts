/**
 * Which patterns can match in a text at all (needs.ts), told for all patterns at once from the words of the text.
 * Patterns get a number when they are first used; a text is looked through once and the answer, one bit a pattern, kept
 * for all that ask, because each sentence is read by all readers.
 */
import { Keys } from './keys.js';
import { KEY_LENGTH, needsOf, partKey, wholeKey } from './needs.js';
import { codeOf, DIGIT, markOf, OTHER } from './source.js';

/** What a pattern needs beside the word that it is found by; beginnings of words by their number in `keys`. */
interface Entry {
  readonly others: readonly Int32Array[];
  readonly marks: number;
}

const entries: Entry[] = [];
const keys = new Keys();
/** Patterns by the number of the beginning of their rarest word. */
const byKey: number[][] = [];
/** Patterns that need no word, as bits. */
let always = new Uint32Array(64);
/** Lengths of which there are beginnings that any longer word may go on from, as bits. */
let partLengths = 0;

/** The numbers of some sources that stand together: from `from` up to, not including, `to`. */
export interface Numbers {
  readonly from: number;
  readonly to: number;
}

/** Enters patterns by their sources; flags do not matter, for case counts nowhere here. `wholeWords`: see needsOf. */
export function enter(sources: readonly string[], wholeWords = false): Numbers {
  const from = entries.length;
  for (const source of sources) enterOne(source, wholeWords);
  return { from, to: entries.length };
}

function enterOne(source: string, wholeWords: boolean): void {
  const number = entries.length;
  const { words, marks } = needsOf(source, wholeWords);
  const [rarest, ...others] = words.map((set) => set.map(keyNumber));
  entries.push({ others, marks });
  if (number >= always.length * 32) {
    const wider = new Uint32Array(always.length * 2);
    wider.set(always);
    always = wider;
  }
  if (rarest === undefined) setBit(always, number);
  else for (const key of rarest) (byKey[key] ??= []).push(number);
}

function keyNumber(key: number): number {
  if (key < 0) partLengths |= 1 << (-key % 8);
  return keys.add(key);
}

/** Those of the patterns that can match in the text, in their order. */
export function candidatesIn(text: string, { from, to }: Numbers): readonly number[] {
  const looked = lookThrough(text, to);
  const { bits } = looked;
  const first = from >>> 5;
  let found: number[] | null = null;
  for (let word = first; word << 5 < to; word += 1) {
    let left = bits[word] ?? 0;
    if (word === first) left &= -1 << (from & 31);
    while (left !== 0) {
      const number = (word << 5) + 31 - Math.clz32(left & -left);
      left &= left - 1;
      if (number >= to) break;
      if (fits(number, looked)) (found ??= []).push(number);
    }
  }
  return found ?? NO_NUMBERS;
}

/** True where the one pattern with this number may match in the text. */
export function mayStand(text: string, number: number): boolean {
  const looked = lookThrough(text, number + 1);
  return hasBit(looked.bits, number) && fits(number, looked);
}

interface Looked {
  /** Patterns whose rarest word the text has; what else they need is looked at when they are asked for. */
  readonly bits: Uint32Array;
  /** Beginnings of words that the text has. */
  readonly seen: Uint32Array;
  readonly marks: number;
  /** How many patterns there were: it says nothing of later ones. */
  readonly of: number;
}

/** What is kept: more than the texts of one mail, and little memory. */
const MAX_KEPT = 512;
const kept = new Map<string, Looked>();
let lastText = '';
let last: Looked | null = null;

/** Right for the patterns below `upTo` at least. */
function lookThrough(text: string, upTo: number): Looked {
  if (last !== null && last.of >= upTo && lastText === text) return last;
  let looked = kept.get(text);
  if (looked === undefined || looked.of < upTo) {
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
  const looked = { bits: always.slice(), seen: new Uint32Array((keys.size >>> 5) + 1), marks: 0, of: entries.length };
  let marks = 0;
  let before = OTHER;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    marks |= markOf(unit);
    const code = codeOf(unit);
    if (code !== OTHER && (before === OTHER || before >= DIGIT) && (code !== DIGIT || before !== DIGIT))
      addWord(looked, text, at);
    before = code;
  }
  looked.marks = marks;
  return looked;
}

/** What a pattern needs beside its rarest word: the marks, and a word of each other set. */
function fits(number: number, { seen, marks }: Looked): boolean {
  const entry = entries[number];
  if (entry === undefined || (entry.marks & ~marks) !== 0) return false;
  for (const set of entry.others) if (!someSeen(set, seen)) return false;
  return true;
}

function someSeen(set: Int32Array, seen: Uint32Array): boolean {
  for (const key of set) if (hasBit(seen, key)) return true;
  return false;
}

const NO_NUMBERS: readonly number[] = [];

/** Notes the known beginnings of the word that starts here. */
function addWord(looked: Looked, text: string, start: number): void {
  let codes = 0;
  let length = 0;
  while (length < KEY_LENGTH) {
    const code = codeOf(text.charCodeAt(start + length));
    if (code === OTHER) break;
    codes = (codes << 5) | code;
    length += 1;
    if (length < KEY_LENGTH && (partLengths & (1 << length)) !== 0) note(looked, partKey(codes, length));
  }
  note(looked, wholeKey(codes, length));
}

function note({ bits, seen }: Looked, key: number): void {
  const number = keys.find(key);
  if (number === -1 || hasBit(seen, number)) return;
  setBit(seen, number);
  for (const pattern of byKey[number] ?? NO_NUMBERS) setBit(bits, pattern);
}

function hasBit(bits: Uint32Array, number: number): boolean {
  return ((bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
}

function setBit(bits: Uint32Array, number: number): void {
  bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
}
