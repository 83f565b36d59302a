/**
 * What the desk says to its own people in single lines: a change in a summary, the result or the refusal of a command. The
 * line is named by its English text, with a slot for each value, and the catalogue holds its German and French beside it; so
 * code reads as what is said, and a line without a translation does not compile. Whole letters are templates instead.
 */
import { LINES, type LineKey } from './catalogue.js';

/** The languages that the desk writes. */
export type TextLanguage = 'en' | 'de' | 'fr';

/** A value in a slot: a text as it stands, a number, a line or word of the catalogue, or several of these with commas. */
export type SlotValue = string | number | Line | readonly SlotValue[];

/** A line in no language yet. */
export interface Line {
  readonly key: LineKey;
  readonly values: Readonly<Record<string, SlotValue>>;
}

/** The names between braces: "{ref} was offered to {partner}" has `ref` and `partner`. */
type Slots<K extends string> = K extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never;

/** A line to be written in its reader's language, or a text that needs no translation. */
export type Said = Line | string;

/** What has to be given with a line: nothing where it has no slot. */
export type Given<K extends string> = [Slots<K>] extends [never] ? [] : [Readonly<Record<Slots<K>, SlotValue>>];

const SLOT = /\{(\w+)\}/g;

/** A line for whoever reads it later: an error that is thrown, a refusal by the policy. */
export function lineOf<K extends LineKey>(key: K, ...given: Given<K>): Line {
  return { key, values: given[0] ?? {} };
}

/** The line in one language; text stays as it is. */
export function write(said: Said, language: TextLanguage): string {
  if (typeof said === 'string') return said;
  const { key, values } = said;
  const text = language === 'en' ? key : LINES[key][language];
  return text.replace(SLOT, (slot, name: string) => {
    const value = values[name];
    if (value === undefined) return slot;
    return writeValue(value, language);
  });
}

function writeValue(value: SlotValue, language: TextLanguage): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return isLine(value) ? write(value, language) : value.map((one) => writeValue(one, language)).join(', ');
}

function isLine(value: Line | readonly SlotValue[]): value is Line {
  return 'key' in value;
}

/** The language for a locale (BCP 47): English where the desk does not write it. */
export function textLanguage(locale: string): TextLanguage {
  const language = locale.toLowerCase().split(/[-_]/)[0];
  return language === 'de' || language === 'fr' ? language : 'en';
}
