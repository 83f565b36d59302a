/**
 * The source of a regular expression as a tree, as far as needs.ts asks: which characters must, may and cannot stand
 * where. Characters are seen in classes: a letter whatever its case, a digit, a letter with an accent, anything else.
 * What is not understood is taken as "anything", so that a wrong answer can only cost time.
 */

import { WORD_BOUNDARY } from '../automatic/boundary.js';

/** Codes of characters: 1–26 are the letters a–z, whatever their case. */
export const OTHER = 0;
export const DIGIT = 27;
export const ACCENTED = 28;

const ACCENTED_LETTERS = 'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿœßšžłčćńęąőű';
const CODES = new Uint8Array(0x10000);
for (let letter = 1; letter <= 26; letter += 1) {
  CODES[0x60 + letter] = letter;
  CODES[0x40 + letter] = letter;
}
for (let digit = 0; digit <= 9; digit += 1) CODES[0x30 + digit] = DIGIT;
for (const letter of ACCENTED_LETTERS) {
  CODES[letter.charCodeAt(0)] = ACCENTED;
  const upper = letter.toUpperCase();
  if (upper.length === 1) CODES[upper.charCodeAt(0)] = ACCENTED;
}
// Characters that equal a letter where case does not count: ẞ, K (Kelvin), Å (Ångström), ſ.
CODES[0x1e9e] = ACCENTED;
CODES[0x212b] = ACCENTED;
CODES[0x212a] = CODES[0x6b] ?? 0;
CODES[0x017f] = CODES[0x73] ?? 0;

export function codeOf(unit: number): number {
  return CODES[unit] ?? OTHER;
}

const bit = (code: number): number => 1 << code;
export const ASCII_LETTER = (1 << 27) - 2;
export const ASCII_WORD = ASCII_LETTER | bit(DIGIT);
export const WORD = ASCII_WORD | bit(ACCENTED);
export const ANY = WORD | bit(OTHER);

/** Characters whose presence is noted in each text: a pattern that needs one is not tried where it is missing. */
const NOTED = '0@+()/#:%&$€£§№|<>=';
const MARK_OF = new Map(Array.from(NOTED).map((character, index) => [character, 1 << index]));
const MARKS = new Uint32Array(0x10000);
for (const [character, mark] of MARK_OF) MARKS[character.charCodeAt(0)] = mark;
for (let digit = 0; digit <= 9; digit += 1) MARKS[0x30 + digit] = MARK_OF.get('0') ?? 0;

/** The bit of a noted character (any digit is one), 0 for all others. */
export function markOf(unit: number): number {
  return MARKS[unit] ?? 0;
}

/** What may begin a word at a place: nothing, a letter (a digit may stand before it), a letter or a digit. */
export type Opens = typeof NOTHING_OPENS | typeof LETTER_OPENS | typeof WORD_OPENS;
export const NOTHING_OPENS = 0;
export const LETTER_OPENS = 1;
export const WORD_OPENS = 2;

export type Node =
  /** One character: `may` holds the codes that it may have, `mark` the noted character that it is for certain. */
  | { readonly kind: 'character'; readonly may: number; readonly mark: number }
  | { readonly kind: 'group'; readonly ways: readonly Sequence[] }
  | { readonly kind: 'repeat'; readonly node: Node; readonly min: number; readonly max: number }
  /**
   * No character. `closes`: no letter or digit behind it; `edge`: the codes that open a word behind it (\b). `opens`:
   * what may begin there.
   */
  | { readonly kind: 'width-less'; readonly opens: Opens; readonly closes: boolean; readonly edge: number };
export type Sequence = readonly Node[];

/** What automatic/boundary.ts puts in the place of \b, from behind its first bracket. */
const LATIN_EDGE = WORD_BOUNDARY.slice(1);

const NOWHERE: Node = { kind: 'width-less', opens: NOTHING_OPENS, closes: false, edge: 0 };
const ANYTHING: Node = { kind: 'character', may: ANY, mark: 0 };
/** What a reference to a group stands for. */
const ANYTHINGS: Node = { kind: 'repeat', node: ANYTHING, min: 0, max: Number.POSITIVE_INFINITY };

/** A set of characters: the codes of which it has some, and those of which it has all. */
interface Members {
  readonly some: number;
  readonly all: number;
  readonly marks: number;
}

const BACKSLASH = 0x5c;
const CLASS_START = 0x5b;
const GROUP_START = 0x28;
const GROUP_END = 0x29;
const STROKE = 0x7c;

/** The alternatives of a source; null where it has something that is not understood. */
export function parseSource(source: string): readonly Sequence[] | null {
  try {
    const parser = new Parser(source);
    const ways = parser.ways();
    return parser.done ? ways : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Splits a source at its outermost strokes, and what is only a group of alternatives likewise; the order stays. */
export function splitSource(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  /** Where the group that the part began with ended. */
  let groupEnd = -1;
  const add = (end: number): void => {
    const part = source.slice(start, end);
    if (groupEnd === end - 1 && part.startsWith('(?:')) parts.push(...splitSource(part.slice(3, -1)));
    else parts.push(part);
    start = end + 1;
    groupEnd = -1;
  };
  for (let at = 0; at < source.length; at += 1) {
    switch (source.charCodeAt(at)) {
      case BACKSLASH:
        at += 1;
        break;
      case CLASS_START:
        at = endOfClass(source, at);
        break;
      case GROUP_START:
        depth += 1;
        break;
      case GROUP_END:
        depth -= 1;
        if (depth === 0 && groupEnd === -1) groupEnd = at;
        break;
      case STROKE:
        if (depth === 0) add(at);
        break;
    }
  }
  add(source.length);
  return parts;
}

function endOfClass(source: string, start: number): number {
  let at = start + 1;
  for (; at < source.length && source.charAt(at) !== ']'; at += 1) if (source.charAt(at) === '\\') at += 1;
  return at;
}

/** A character that stands for itself; letters are many, so each is made once. */
const CHARACTERS = new Map<number, Node>();
function characterOf(unit: number): Node {
  const known = CHARACTERS.get(unit);
  if (known !== undefined) return known;
  const made = asNode(memberOf(unit));
  CHARACTERS.set(unit, made);
  return made;
}

const PROPERTIES: ReadonlyMap<string, number> = new Map([
  ['L', WORD & ~bit(DIGIT)],
  ['N', bit(DIGIT)],
]);

class Parser {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  get done(): boolean {
    return this.#at === this.#source.length;
  }

  ways(): Sequence[] {
    const ways: Sequence[] = [this.#sequence()];
    while (this.#take('|')) ways.push(this.#sequence());
    return ways;
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match !== null) this.#at += match[0].length;
    return match;
  }

  #sequence(): Node[] {
    const nodes: Node[] = [];
    for (; this.#at < this.#source.length; nodes.push(this.#repeated())) {
      const next = this.#source.charCodeAt(this.#at);
      if (next === STROKE || next === GROUP_END) break;
    }
    return nodes;
  }

  #repeated(): Node {
    const node = this.#single();
    if (!'*+?{'.includes(this.#source.charAt(this.#at)) || this.done) return node;
    const match = this.#match(/(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y);
    if (match === null) return node;
    const [, sign, from, comma, to] = match;
    if (sign !== undefined) {
      return { kind: 'repeat', node, min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
    }
    const min = Number(from);
    const max = comma === '' ? min : to === '' || to === undefined ? Number.POSITIVE_INFINITY : Number(to);
    return { kind: 'repeat', node, min, max };
  }

  #single(): Node {
    switch (this.#source.charAt(this.#at)) {
      case '(':
        this.#at += 1;
        return this.#group();
      case '[':
        this.#at += 1;
        return asNode(this.#members());
      case '.':
        this.#at += 1;
        return ANYTHING;
      case '^':
        this.#at += 1;
        return { kind: 'width-less', opens: WORD_OPENS, closes: false, edge: 0 };
      case '$':
        this.#at += 1;
        return { kind: 'width-less', opens: NOTHING_OPENS, closes: true, edge: 0 };
      case '\\':
        if (this.#take('\\b')) return { kind: 'width-less', opens: NOTHING_OPENS, closes: false, edge: ASCII_WORD };
        if (this.#take('\\B')) return NOWHERE;
        if (this.#match(/\\[1-9]/y) !== null) return ANYTHINGS;
        return asNode(this.#member());
      default: {
        const unit = this.#source.charCodeAt(this.#at);
        this.#at += 1;
        return characterOf(unit);
      }
    }
  }

  #group(): Node {
    if (this.#take(LATIN_EDGE)) return { kind: 'width-less', opens: NOTHING_OPENS, closes: false, edge: WORD };
    if (this.#take('?:')) return this.#ways();
    if (this.#take('?=') || this.#take('?<=')) {
      this.#inner();
      return NOWHERE;
    }
    const ahead = this.#take('?!');
    if (ahead || this.#take('?<!')) {
      const start = this.#at;
      const single = this.#take('[') ? this.#members() : null;
      if (single !== null && this.#take(')')) {
        // Starts are told by letters a–z and digits alone, ends by accents too.
        const opens = ahead ? NOTHING_OPENS : opensWithout(single.all);
        const closes = ahead && (single.all & WORD) === WORD;
        return { kind: 'width-less', opens, closes, edge: 0 };
      }
      this.#at = start;
      this.#inner();
      return NOWHERE;
    }
    this.#match(/\?<\w+>/y);
    return this.#ways();
  }

  #ways(): Node {
    const ways = this.ways();
    if (!this.#take(')')) throw new SyntaxError('no end of a group');
    return { kind: 'group', ways };
  }

  #inner(): void {
    this.ways();
    if (!this.#take(')')) throw new SyntaxError('no end of a group');
  }

  /** The members of a class, from behind its bracket to behind its end. */
  #members(): Members {
    const negated = this.#take('^');
    let some = 0;
    let all = 0;
    let marks = 0;
    let count = 0;
    while (!this.#take(']')) {
      if (this.#at >= this.#source.length) throw new SyntaxError('no end of a class');
      const from = this.#member();
      const range = /-[^\]]/y;
      range.lastIndex = this.#at;
      if (from.unit !== undefined && range.test(this.#source)) {
        this.#at += 1;
        const to = this.#member();
        const span = rangeOf(from.unit, to.unit ?? from.unit);
        some |= span.some;
        all |= span.all;
        count += 2;
      } else {
        some |= from.some;
        all |= from.all;
        marks |= from.marks;
        count += 1;
      }
    }
    if (negated) return { some: (ANY & ~all) | bit(OTHER), all: WORD & ~some, marks: 0 };
    return { some, all, marks: count === 1 || some === bit(DIGIT) ? marks || digitMark(some) : 0 };
  }

  /** One character or an escape that stands for several. */
  #member(): Members & { readonly unit?: number } {
    const character = this.#source.charAt(this.#at);
    this.#at += 1;
    if (character !== '\\') return memberOf(character.charCodeAt(0));
    const escape = this.#source.charAt(this.#at);
    this.#at += 1;
    switch (escape) {
      case 'd':
        return { some: bit(DIGIT), all: bit(DIGIT), marks: digitMark(bit(DIGIT)) };
      case 's':
      case 'W':
        return { some: escape === 's' ? bit(OTHER) : bit(OTHER) | bit(ACCENTED), all: 0, marks: 0 };
      case 'S':
      case 'D':
        return {
          some: escape === 'S' ? ANY : ANY & ~bit(DIGIT),
          all: WORD & ~(escape === 'S' ? 0 : bit(DIGIT)),
          marks: 0,
        };
      case 'w':
        return { some: ASCII_WORD | bit(OTHER), all: ASCII_WORD, marks: 0 };
      case 'p':
      case 'P':
        return propertyOf(escape, this.#match(/\{(\w+)\}/y)?.[1] ?? '');
      case 'u':
      case 'x': {
        const digits = this.#match(escape === 'u' ? /\{?([0-9a-f]{1,6})\}?/iy : /([0-9a-f]{2})/iy)?.[1] ?? '';
        return memberOf(Number.parseInt(digits, 16));
      }
      case 'n':
      case 'r':
      case 't':
      case 'f':
      case 'v':
      case '0':
        return memberOf(0x0a);
      default:
        if (/[1-9kcA-Za-z]/.test(escape)) throw new SyntaxError(`\\${escape} is not understood`);
        return memberOf(escape.charCodeAt(0));
    }
  }
}

/** What may begin where a character with none of the codes stands before. */
export function opensWithout(codes: number): Opens {
  if ((codes & ASCII_LETTER) !== ASCII_LETTER) return NOTHING_OPENS;
  return (codes & bit(DIGIT)) === 0 ? LETTER_OPENS : WORD_OPENS;
}

function memberOf(unit: number): Members & { readonly unit: number } {
  const code = unit > 0xffff ? OTHER : codeOf(unit);
  // Case and accents fold several characters into one code; a single accented letter is not all of them.
  return { unit, some: bit(code), all: code === OTHER || code === ACCENTED ? 0 : bit(code), marks: markOf(unit) };
}

function rangeOf(from: number, to: number): Members {
  let some = 0;
  for (let unit = from; unit <= Math.min(to, 0xffff); unit += 1) some |= bit(codeOf(unit));
  let all = 0;
  for (let code = 1; code <= 26; code += 1) if (from <= 0x60 + code && 0x60 + code <= to) all |= bit(code);
  if (from <= 0x30 && to >= 0x39) all |= bit(DIGIT);
  // à–ö and ø–ÿ together with the letters around them are the accents of phrases.ts; either range stands for them.
  if (from <= 0xe0 && to >= 0xf6) all |= bit(ACCENTED);
  return { some, all, marks: 0 };
}

function propertyOf(escape: string, name: string): Members {
  const all = escape === 'p' ? (PROPERTIES.get(name) ?? 0) : 0;
  const never = name === 'N' || name === 'Nd' ? WORD & ~bit(DIGIT) : name.startsWith('L') ? bit(DIGIT) : 0;
  return { some: escape === 'p' ? ANY & ~never : ANY, all, marks: 0 };
}

function digitMark(some: number): number {
  return some === bit(DIGIT) ? markOf(0x30) : 0;
}

function asNode({ some, marks }: Members): Node {
  return { kind: 'character', may: some, mark: marks };
}
