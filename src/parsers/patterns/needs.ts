/**
 * What a text must have before a pattern can match in it: words with certain beginnings, and noted characters. Reading a
 * text once for its words then spares nearly all patterns: of thousands of phrases a sentence can hold a few.
 *
 * Everything here errs on one side: a need that is named is a need, one that is missed only costs time.
 */
import {
  ANY,
  ASCII_LETTER,
  codeOf,
  DIGIT,
  LETTER_OPENS,
  NOTHING_OPENS,
  opensWithout,
  OTHER,
  parseSource,
  WORD_OPENS,
  type Node,
  type Opens,
  type Sequence,
} from './source.js';

/** Letters of a word's beginning that are looked at; 5 bits each. */
const LENGTH = 6;

export interface Needs {
  /** Of each set, the text has a word with one of these beginnings (see keysOfWord); the rarest set first. */
  readonly words: readonly Int32Array[];
  /** Noted characters (markOf in source.ts) that the text has. */
  readonly marks: number;
}

const NONE: Needs = { words: [], marks: 0 };
/** Sets kept for one pattern: the rarest ones say nearly all. */
const MAX_SETS = 4;
/** A word of which fewer letters than this are known tells too little. */
const MIN_PART = 3;
/** A set with more beginnings than this says too little. */
const MAX_KEYS = 160;

/** The whole word, or its first six letters: 30 bits. */
export function wholeKey(codes: number, length: number): number {
  return codes << (5 * (LENGTH - length));
}

/** Any word that begins so. */
export function partKey(codes: number, length: number): number {
  return -(codes * 8 + length);
}

export { LENGTH as KEY_LENGTH };

const OPENING: Node = { kind: 'width-less', opens: WORD_OPENS, closes: false, edge: 0 };
const CLOSING: Node = { kind: 'width-less', opens: NOTHING_OPENS, closes: true, edge: 0 };

/**
 * Never throws: of a source that is not understood, nothing is known. `wholeWords`: no letter or digit stands beside
 * what the source matches.
 */
export function needsOf(source: string, wholeWords = false): Needs {
  const ways = parseSource(source);
  if (ways === null) return NONE;
  const [only] = ways;
  const whole: Sequence = ways.length === 1 && only !== undefined ? only : [{ kind: 'group', ways }];
  const sets = setsOf(wholeWords ? [OPENING, ...whole, CLOSING] : whole, [], NOTHING_OPENS);
  const words = best(sets).slice(0, MAX_SETS);
  return { words: words.map((set) => Int32Array.from(set)), marks: marksOf(ways) };
}

// ---------------------------------------------------------------------------------------------------------------
// words

/**
 * The sets of a sequence: one for each place where a word begins for certain. `tail` is what follows the sequence,
 * `opens` whether a word may begin where it starts.
 */
function setsOf(sequence: Sequence, tail: Sequence, opens: Opens): Set<number>[] {
  const sets: Set<number>[] = [];
  let begins = opens;
  let within: { readonly ways: readonly Sequence[]; readonly tail: Sequence; readonly begins: Opens } | null = null;
  for (const [index, node] of sequence.entries()) {
    const rest = [...sequence.slice(index), ...tail];
    const codes = begins === WORD_OPENS ? ANY : begins === LETTER_OPENS ? ASCII_LETTER : edgeOf(node);
    if (codes === ANY || (codes !== 0 && beginsWithin(rest, codes))) {
      const keys = beginningsOf(rest);
      if (keys !== null) sets.push(keys);
    }
    if (node.kind === 'width-less') begins = node.opens > begins ? node.opens : begins;
    else {
      const inner = node.kind === 'repeat' && node.min > 0 && node.max === 1 ? node.node : node;
      if (inner.kind === 'group')
        within ??= { ways: inner.ways, tail: [...sequence.slice(index + 1), ...tail], begins };
      const behind = opensBehind(node);
      begins = isNullable(node) && begins < behind ? begins : behind;
    }
  }
  // Where no place of its own is known to begin a word, the places inside its first group may be.
  return sets.length === 0 && within !== null ? setsOfGroup(within.ways, within.tail, within.begins) : sets;
}

/** One of the ways is taken, so that of all their rarest sets one word must be there. */
function setsOfGroup(ways: readonly Sequence[], tail: Sequence, opens: Opens): Set<number>[] {
  const [only] = ways;
  if (ways.length === 1 && only !== undefined) return setsOf(only, tail, opens);
  const union = new Set<number>();
  for (const way of ways) {
    const [rarest] = best(setsOf(way, tail, opens));
    if (rarest === undefined) return [];
    for (const key of rarest) union.add(key);
    if (union.size > MAX_KEYS) return [];
  }
  return [union];
}

/** True where the first character for certain has one of the codes. */
function beginsWithin(sequence: Sequence, codes: number): boolean {
  for (const node of sequence) {
    switch (node.kind) {
      case 'character':
        return (node.may & ~codes) === 0;
      case 'group':
        if (!node.ways.every((way) => beginsWithin([...way, ...(way.every(isNullable) ? [ANY_CHARACTER] : [])], codes)))
          return false;
        return true;
      case 'repeat':
        if (!beginsWithin([node.node], codes)) return false;
        if (node.min > 0) return true;
        break;
      case 'width-less':
        break;
    }
  }
  return false;
}

const ANY_CHARACTER: Node = { kind: 'character', may: ANY, mark: 0 };

function isNullable(node: Node): boolean {
  switch (node.kind) {
    case 'character':
      return false;
    case 'width-less':
      return true;
    case 'repeat':
      return node.min === 0 || isNullable(node.node);
    case 'group':
      return node.ways.some((way) => way.every(isNullable));
  }
}

/** What may begin a word behind it, whatever its last character is. */
function opensBehind(node: Node): Opens {
  switch (node.kind) {
    case 'character':
      return opensWithout(~node.may);
    case 'width-less':
      return NOTHING_OPENS;
    case 'repeat':
      return opensBehind(node.node);
    case 'group':
      return node.ways.map(opensBehindWay).reduce((a, b) => (a < b ? a : b), WORD_OPENS);
  }
}

function opensBehindWay(way: Sequence): Opens {
  let least: Opens = WORD_OPENS;
  for (const node of way.toReversed()) {
    if (node.kind === 'width-less') continue;
    const own = opensBehind(node);
    if (own < least) least = own;
    if (least === NOTHING_OPENS || !isNullable(node)) return least;
  }
  // A way that can be empty ends where its group began: the group can be empty, and the caller knows what opens there.
  return least;
}

function edgeOf(node: Node): number {
  return node.kind === 'width-less' ? node.edge : 0;
}

/** A word's beginning while it is put together: its letters so far, and how many. */
interface Beginnings {
  open: readonly number[];
  readonly closed: Set<number>;
}

/** null where nothing is known of the first letter. */
function beginningsOf(sequence: Sequence): Set<number> | null {
  const state: Beginnings = { open: [0], closed: new Set() };
  for (const node of sequence) {
    if (state.open.length === 0) break;
    if (!extend(state, node)) return null;
  }
  for (const prefix of state.open) if (!close(state, prefix, false)) return null;
  return state.closed.size > MAX_KEYS ? null : state.closed;
}

function close({ closed }: Beginnings, prefix: number, whole: boolean): boolean {
  const length = prefix % 8;
  if (length === 0 || (!whole && length < MIN_PART)) return false;
  const codes = Math.floor(prefix / 8);
  closed.add(whole || length === LENGTH ? wholeKey(codes, length) : partKey(codes, length));
  return true;
}

function extend(state: Beginnings, node: Node): boolean {
  switch (node.kind) {
    case 'width-less':
      return !node.closes || closeAll(state, true);
    case 'character':
      return extendBy(state, node.may);
    case 'group': {
      const start = state.open;
      const open: number[] = [];
      for (const way of node.ways) {
        state.open = start;
        for (const inner of way) if (!extend(state, inner)) return false;
        for (const prefix of state.open) open.push(prefix);
        if (open.length + state.closed.size > MAX_KEYS) return false;
      }
      state.open = open;
      return true;
    }
    case 'repeat': {
      const open: number[] = node.min === 0 ? [...state.open] : [];
      for (let times = 1; times <= Math.min(node.max, LENGTH + 1) && state.open.length > 0; times += 1) {
        if (!extend(state, node.node)) return false;
        if (times >= node.min) for (const prefix of state.open) open.push(prefix);
        if (open.length > MAX_KEYS) return false;
      }
      if (node.max > LENGTH + 1) for (const prefix of state.open) open.push(prefix);
      state.open = open;
      return true;
    }
  }
}

function closeAll(state: Beginnings, whole: boolean): boolean {
  for (const prefix of state.open) if (!close(state, prefix, whole)) return false;
  state.open = [];
  return true;
}

/** More possible letters than this in one place: the word is known up to there only. */
const MAX_LETTERS = 6;

function extendBy(state: Beginnings, may: number): boolean {
  if ((may & (1 << OTHER)) !== 0) for (const prefix of state.open) if (!close(state, prefix, true)) return false;
  let letters = may & ~(1 << OTHER);
  if (countBits(letters) > MAX_LETTERS) return closeAll(state, false);
  const open: number[] = [];
  for (; letters !== 0; letters &= letters - 1) {
    const code = 31 - Math.clz32(letters & -letters);
    for (const prefix of state.open) {
      const longer = (Math.floor(prefix / 8) * 32 + code) * 8 + (prefix % 8) + 1;
      if (longer % 8 === LENGTH) close(state, longer, true);
      else open.push(longer);
    }
  }
  state.open = open;
  return open.length <= MAX_KEYS;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Words that nearly every sentence has: a need for one of them tells little. */
const COMMON = new Set(
  (
    'the a an we i you it is are was were has have had be been to of for in on at and or but not no with this that they ' +
    'he she us our your their my me them him her his its will would can could from by as so if all just now out up ' +
    'der die das den dem ein eine einen ist sind war wir sie ich uns und oder nicht mit von zu für auf im in am bei haben ' +
    'hat habe wird werden noch es an aus nach auch ihr ihre unser ' +
    'le la les un une des du de d l est sont a ont nous vous il elle ils je et ou ne pas pour avec sur en dans par au aux ' +
    'que qui ce se sa son nos votre notre s t m n re ve ll'
  )
    .split(' ')
    .map(keyOfWord),
);

function keyOfWord(word: string): number {
  let codes = 0;
  let length = 0;
  for (; length < Math.min(word.length, LENGTH); length += 1) codes = codes * 32 + codeOf(word.charCodeAt(length));
  return wholeKey(codes, length);
}

/** How often a set may be met: the fewer and longer its words, the rarer. */
function frequency(keys: ReadonlySet<number>): number {
  let sum = 0;
  for (const key of keys) {
    if (key < 0) sum += [100, 60, 25, 8, 3, 2][-key % 8] ?? 100;
    else sum += COMMON.has(key) ? 40 : Math.floor(key / 32 ** (LENGTH - 1)) === DIGIT ? 10 : 1;
  }
  return sum;
}

function best(sets: readonly Set<number>[]): Set<number>[] {
  return sets
    .filter((set) => set.size > 0)
    .map((set) => ({ set, often: frequency(set) }))
    .sort((a, b) => a.often - b.often)
    .map(({ set }) => set);
}

// ---------------------------------------------------------------------------------------------------------------
// noted characters

/** Those that every way has. */
function marksOf(ways: readonly Sequence[]): number {
  return ways.map((way) => way.reduce((marks, node) => marks | marksOfNode(node), 0)).reduce((a, b) => a & b, -1);
}

function marksOfNode(node: Node): number {
  switch (node.kind) {
    case 'character':
      return node.mark;
    case 'width-less':
      return 0;
    case 'repeat':
      return node.min > 0 ? marksOfNode(node.node) : 0;
    case 'group':
      return marksOf(node.ways);
  }
}
