/**
 * How digits and separators are meant (DESIGN.md, facts of the field): when both separators stand in a number the
 * right-most is the decimal one; one separator with three digits after it is ambiguous unless the locale, the currency
 * or the other numbers of the mail settle it. Apostrophes and spaces only ever group.
 */
import type { Language } from '../../types.js';
import { decimal, type Decimal } from './decimal.js';
import { allIn } from '../../patterns/matches.js';

/** Whether a lone point or comma before exactly three digits is known to group thousands. */
export interface Notation {
  readonly pointGroups: boolean;
  readonly commaGroups: boolean;
}

/** Digits beyond this are no amount (moneyFromDecimal takes 15). */
const MAX_DIGITS = 15;

const APOSTROPHES = /[’‘´`ʼ]/g;

/** Regions where both notations are in use, so that a lone separator settles nothing. */
const MIXED_REGIONS: ReadonlySet<string> = new Set(['CH', 'LI', 'ZA', 'CA']);
const POINT_DECIMAL_LANGUAGES: ReadonlySet<string> = new Set(['en', 'zh', 'ja', 'ko', 'th', 'he', 'hi', 'ms']);

function byLocale(locale: string): Notation {
  const [language = '', ...rest] = locale.split('-');
  const region = rest.find((subtag) => subtag.length === 2)?.toUpperCase() ?? '';
  const english = POINT_DECIMAL_LANGUAGES.has(language.toLowerCase());
  // English in Canada and South Africa groups with commas; what else is written there is mixed.
  if (MIXED_REGIONS.has(region) && !(english && (region === 'CA' || region === 'ZA')))
    return { pointGroups: false, commaGroups: false };
  return english ? { pointGroups: false, commaGroups: true } : { pointGroups: true, commaGroups: false };
}

// A number whose own form shows which separator is the decimal one.
const TELLING =
  /(?<![\p{L}\d.,'’/:-])(?:(\d{1,3}(?:\.\d{3})+,\d{1,2}|\d{1,3}(?:\.\d{3}){2,5})|(\d{1,3}(?:,\d{3})+\.\d{1,2}|\d{1,3}(?:,\d{3}){2,5}))(?![\d.,]?\d)/gu;

/**
 * What the numbers of a text show of their writer's notation: null where none tells, or where they disagree.
 * The caller gives the whole new text; `1.234` in it is then read as its neighbours are.
 */
export function notationOf(text: string): Notation | null {
  let point = false;
  let comma = false;
  for (const match of allIn(TELLING, text.slice(0, 50_000), 200)) {
    if (match[1] !== undefined) point = true;
    else comma = true;
  }
  return point === comma ? null : { pointGroups: point, commaGroups: comma };
}

/**
 * The notation that settles a lone separator: the other numbers of the mail first, then the partner's locale. English
 * grouping is not taken for granted in a mail that is not written in English.
 */
export function notationFor(locale: string, language: Language, shown: Notation | null): Notation {
  if (shown !== null) return shown;
  const settled = byLocale(locale);
  return { pointGroups: settled.pointGroups, commaGroups: settled.commaGroups && language === 'en' };
}

interface Parts {
  readonly groups: readonly string[];
  readonly separators: readonly string[];
}

function split(token: string): Parts {
  const plain = token.replace(APOSTROPHES, "'").replace(/\s/g, ' ');
  return { groups: plain.split(/[.,' ]/), separators: plain.replace(/\d/g, '').split('') };
}

function groupedByThree(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  return first.length >= 1 && first.length <= 3 && rest.every((group) => group.length === 3);
}

/** 1,25,000 and 12,34,567: two digits a group but the last. */
function groupedIndian(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  const last = rest.at(-1) ?? '';
  return (
    rest.length >= 2 && first.length <= 2 && last.length === 3 && rest.slice(0, -1).every((group) => group.length === 2)
  );
}

/**
 * The readings of one written number: none when it is no number (a version, a date), one when its form or the notation
 * settles it, two when it may be either. `wholeUnits`: the currency has no minor unit, so that three digits can only be
 * a group. `millions`: a scale of millions follows, where decimals are usual ("1,234 Mio.").
 */
export function readNumeral(
  token: string,
  notation: Notation,
  hint: { readonly wholeUnits?: boolean; readonly scale?: number } = {},
): Decimal[] {
  const { groups, separators } = split(token);
  if (groups.join('').length > MAX_DIGITS) return [];
  const [first = ''] = groups;
  const [separator] = separators;
  if (separator === undefined) return [decimal(first)];

  const last = separators.at(-1) ?? '';
  const fraction = groups.at(-1) ?? '';
  const whole = groups.slice(0, -1);
  const kinds = new Set(separators);

  if (kinds.size === 1 && (separators.length > 1 || separator === "'" || separator === ' ')) {
    const grouped = groupedByThree(groups) || (separator === ',' && groupedIndian(groups));
    return grouped && !hasLeadingZero(groups) ? [decimal(groups.join(''))] : [];
  }
  if (kinds.size === 1) return readLone(first, fraction, separator, notation, hint);

  // Two kinds: the right-most is the decimal one, and the other groups what stands before it.
  if (kinds.size > 2 || last === "'" || last === ' ' || separators.filter((s) => s === last).length > 1) return [];
  const grouped = groupedByThree(whole) || (separator === ',' && groupedIndian(whole));
  return grouped && fraction.length <= 6 ? [decimal(whole.join(''), fraction)] : [];
}

function hasLeadingZero(groups: readonly string[]): boolean {
  return (groups[0] ?? '').startsWith('0');
}

function readLone(
  whole: string,
  fraction: string,
  separator: string,
  notation: Notation,
  hint: { readonly wholeUnits?: boolean; readonly scale?: number },
): Decimal[] {
  if (whole.length > 1 && whole.startsWith('0')) return [];
  const asDecimal = decimal(whole, fraction);
  if (fraction.length !== 3 || whole.length > 3 || whole === '0') return fraction.length > 6 ? [] : [asDecimal];
  const asGroup = decimal(whole + fraction);
  if (hint.scale === 6) return [asDecimal];
  if (hint.wholeUnits === true) return [asGroup];
  if (hint.scale === undefined || hint.scale === 0) {
    if (separator === '.' ? notation.pointGroups : notation.commaGroups) return [asGroup];
  }
  return [asGroup, asDecimal];
}
