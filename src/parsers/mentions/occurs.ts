/**
 * Whether any of a list of phrases stands in a text, told without a regular expression: long lists take many
 * milliseconds to compile, and most sentences have none of their words.
 */

interface Branch {
  readonly next: Map<number, Branch>;
  end: boolean;
}

/** Where a phrase may stand: anywhere, also inside words; with no letter a–z or digit behind it; or beside it at all. */
export type Edges = 'anywhere' | 'end' | 'both';

/**
 * A test for the phrases as text.ts's anyOf writes them: case does not count, a space is one to three of white space,
 * an apostrophe has its typographic forms. With edges it may say yes where a pattern that knows all letters says no
 * ("mais" with "ç" behind it), never the reverse.
 */
export function occurrenceOf(phrases: Iterable<string>, edges: Edges): (text: string) => boolean {
  const root: Branch = { next: new Map(), end: false };
  for (const phrase of phrases) {
    let branch = root;
    for (let at = 0; at < phrase.length; at += 1) {
      const unit = foldUnit(phrase.charCodeAt(at));
      const next = branch.next.get(unit) ?? { next: new Map<number, Branch>(), end: false };
      branch.next.set(unit, next);
      branch = next;
    }
    branch.end = true;
  }
  return (text) => {
    let before = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = foldUnit(text.charCodeAt(at));
      if (!(edges === 'both' && isPlain(before)) && goesOn(root, unit, text, at, edges)) return true;
      before = unit;
    }
    return false;
  };
}

function goesOn(branch: Branch, unit: number, text: string, at: number, edges: Edges): boolean {
  const next = branch.next.get(unit);
  if (next === undefined) return false;
  const behind = at + 1;
  if (leads(next, text, behind, edges)) return true;
  if (unit !== SPACE) return false;
  for (let more = behind; more < at + MAX_SPACES && foldUnit(text.charCodeAt(more)) === SPACE; more += 1)
    if (leads(next, text, more + 1, edges)) return true;
  return false;
}

function leads(branch: Branch, text: string, at: number, edges: Edges): boolean {
  const unit = at < text.length ? foldUnit(text.charCodeAt(at)) : 0;
  if (branch.end && (edges === 'anywhere' || !isPlain(unit))) return true;
  return goesOn(branch, unit, text, at, edges);
}

const SPACE = 0x20;
const MAX_SPACES = 3;
const APOSTROPHE = 0x27;

/** A letter a–z or a digit, of folded ones. */
function isPlain(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

const FOLDED = new Uint16Array(0x10000);

/** Lower case, white space as a space, typographic apostrophes as the plain one; remembered for each character. */
function foldUnit(unit: number): number {
  const known = FOLDED[unit] ?? 0;
  if (known !== 0) return known;
  const made = folding(String.fromCharCode(unit));
  FOLDED[unit] = made;
  return made;
}

function folding(character: string): number {
  if (/\s/.test(character)) return SPACE;
  if (/['’‘]/.test(character)) return APOSTROPHE;
  // The long s equals an s where case does not count, though it is lower case by itself.
  if (character === 'ſ') return 0x73;
  const lower = character.toLowerCase();
  return (lower.length === 1 ? lower : character).charCodeAt(0);
}
