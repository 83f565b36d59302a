/**
 * A copy of a letter's view that a template cannot be hurt by. Names, subjects and quoted words come from other people:
 * control characters and bidirectional overrides go, single-line values stay on one line, and everything has a bound.
 * The copy has no prototype to climb: what is not in the view is missing, and `strict` says so.
 */
import { DeskError } from '../errors.js';

/** Longest value of one line, in code points. */
const MAX_LINE = 500;
/** Longest name: it stands in many places of a letter. */
const MAX_NAME = 160;
/** Longest text of several lines, in code points. */
const MAX_TEXT = 20_000;
const MAX_ITEMS = 500;
const MAX_DEPTH = 8;

/** The values that keep their line breaks; all others are one line. */
const SEVERAL_LINES: ReadonlySet<string> = new Set(['description', 'newText', 'text', 'diagnostic']);

const NAMES: ReadonlySet<string> = new Set(['name', 'customer', 'contactName', 'service', 'label']);

/** Line and paragraph separators, next line, vertical tab, form feed and CR read as line breaks. */
const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
const CONTROL = /[\p{Cc}\p{Surrogate}]/gu;
/** Overrides, embeddings and isolates (UAX #9), and characters of no width that only hide things. */
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

const PROTOTYPE: object = Object.freeze(
  Object.assign(Object.create(null) as object, { toString: () => "the letter's view" }),
);

/** At the most `most` code points, the last one an ellipsis where something was cut. */
export function cut(text: string, most: number): string {
  // A code point has at most two UTF-16 units: a text this short needs no counting.
  if (text.length <= most) return text;
  const points = Array.from(text.slice(0, most * 2 + 2));
  return points.length <= most
    ? text
    : `${points
        .slice(0, Math.max(most - 1, 0))
        .join('')
        .trimEnd()}…`;
}

/** One line of visible text, bounded: what a name, a subject or a quotation may be inside a sentence. */
export function oneLine(text: string, most = MAX_LINE): string {
  const visible = text
    .slice(0, most * 4)
    .replace(LINE_BREAK, ' ')
    .replace(/\t/g, ' ')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  return cut(visible, most);
}

/** Text of several lines: breaks are \n, at the most one empty line together, bounded. */
export function severalLines(text: string): string {
  const visible = text
    .slice(0, MAX_TEXT * 2)
    .replace(LINE_BREAK, '\n')
    .replace(/\t/g, '    ')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/[\p{Cc}\p{Surrogate}]/gu, (character) => (character === '\n' ? character : ''));
  return cut(visible.replace(/^\n+|\s+$/g, ''), MAX_TEXT);
}

/**
 * The cleaned copy. Members whose value is undefined are left out, so that a template that asks for them fails.
 * Throws DeskError template-invalid for what is no value (a Date, an entity, a function) and for endless nesting.
 */
export function cleanView(view: object): object {
  return cleanObject(view, 0);
}

function cleanObject(object: object, depth: number): object {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null && prototype !== PROTOTYPE) {
    throw new DeskError(
      'template-invalid',
      `a letter's view holds a ${constructorName(object)}, which is no plain value`,
    );
  }
  const copy = Object.create(PROTOTYPE) as Record<string, unknown>;
  for (const [name, value] of Object.entries(object)) {
    const cleaned = cleanValue(value, name, depth);
    if (cleaned !== undefined) copy[name] = cleaned;
  }
  return copy;
}

function cleanValue(value: unknown, name: string, depth: number): unknown {
  if (depth > MAX_DEPTH) throw new DeskError('template-invalid', `a letter's view is nested too deeply at "${name}"`);
  if (typeof value === 'string') {
    if (SEVERAL_LINES.has(name)) return severalLines(value);
    return oneLine(value, NAMES.has(name) ? MAX_NAME : MAX_LINE);
  }
  if (typeof value === 'boolean' || typeof value === 'number' || value === null || value === undefined) return value;
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).map((item: unknown) => cleanValue(item, name, depth + 1));
  if (typeof value === 'object') return cleanObject(value, depth + 1);
  throw new DeskError('template-invalid', `a letter's view holds a ${typeof value} at "${name}"`);
}

function constructorName(object: object): string {
  return object.constructor.name === '' ? 'nameless object' : object.constructor.name;
}
