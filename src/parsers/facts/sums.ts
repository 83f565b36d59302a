/**
 * What a total is made up of: the lines of a list or table above or below it, the figures of its own sentence, or those that the
 * sentence before counts up. Where they add up to a figure, that figure is the sum, whatever its label; where they do not add up
 * to the stated total, the partner is asked (READING.md).
 */
import type { CompiledLocale } from '../languages.js';
import type { Evidence } from '../types.js';
import { has } from '../words.js';
import { sameMoney, type Money } from '../../values/money.js';
import type { AmountUse } from './amounts.js';
import type { Line, Placed } from './mentions.js';

export interface Counted {
  readonly uses: readonly AmountUse[];
  readonly lines: readonly Line[];
  readonly locales: readonly CompiledLocale[];
}

/** More lines than these are no list of positions. */
const MOST_LINES = 40;
/** Figures that may or may not belong to the sum (a discount, a tax, a first part called "order"); each triples the ways to count. */
const MOST_OPEN = 6;

/** Lines of one table or list, or amounts of the total's own sentence, that ought to add up to it and do not. */
export function partsThatFail(total: AmountUse, value: Money, all: Counted): Evidence[] {
  const counted = inRows(all);
  for (const parts of [
    positionsInSentence(total, counted),
    above(total, counted),
    below(total, counted),
    told(total, counted),
  ]) {
    const positions = parts.filter((use) => isPosition(use, value));
    if (positions.length >= 2 && !addsUp(positions, value)) return positions.map((use) => use.mention.evidence);
  }
  return [];
}

/** "Licences 9,840, set-up 12,600, training 3,560. That makes 26,000.": the one figure that those before it add up to, or null. */
export function statedSum(all: Counted): AmountUse | null {
  const counted = inRows(all);
  const sums = counted.uses.filter((use) => {
    const { value } = use.mention;
    if (value === null || use.inexact || (use.role !== null && use.role !== 'total')) return false;
    return [inSentence(use, counted), above(use, counted), told(use, counted)].some((near) => {
      const parts = near.filter((part) => part.role === null || part.role === 'total');
      return parts.length >= 2 && parts.every((part) => isLike(part, use)) && isSum(parts, value);
    });
  });
  const [sum] = sums;
  const totals = counted.uses.filter((use) => use.role === 'total' && !sums.includes(use));
  if (sum === undefined || sums.some((use) => !isSame(use, sum))) return null;
  const parts = [...inSentence(sum, counted), ...above(sum, counted), ...told(sum, counted)];
  return totals.every((use) => parts.includes(use) || isSame(use, sum)) ? sum : null;
}

const FIRST_OF_LIST = /[:–]\s{1,3}([^:,;.!?\d]{3,40}?)\s{1,3}(?:chf|eur|aud|nzd|cad|usd|gbp|[$€£])?\s{0,2}$/u;
const NEXT_OF_LIST =
  /^\s{0,3}(?:[,;+]|and|und|et|plus)\s{1,3}(?:(?:and|und|et|plus) )?\p{L}[^:,;.!?\d]{2,40}?\s{0,3}(?:chf|eur|aud|nzd|cad|usd|gbp|[$€£])?\s{0,2}$/u;

/** "They signed: licences 30,000, set-up 18,500", and nobody adds up: the verb is said of all of them, so the first is no total. */
export function listedBeside(total: AmountUse, { uses, lines, locales }: Counted): Evidence[] {
  const name = FIRST_OF_LIST.exec(total.placed.lead)?.[1];
  const text = lines.find(({ index }) => index === total.placed.line)?.text;
  if (name === undefined || text === undefined || locales.some(({ roles }) => has(roles.total, name))) return [];
  return uses
    .filter(
      ({ role, mention, placed }) =>
        (role === null || role === 'total') &&
        mention.tax === 'unknown' &&
        placed.line === total.placed.line &&
        placed.place === total.placed.place + 1 &&
        NEXT_OF_LIST.test(text.slice(total.placed.to, placed.from)),
    )
    .map(({ mention }) => mention.evidence);
}

/** On the same side of tax: a net sum and its tax make no list of positions. */
function isLike(part: AmountUse, sum: AmountUse): boolean {
  return (
    part.mention.value?.currency === sum.mention.value?.currency &&
    !part.inexact &&
    (part.mention.tax === 'unknown' || part.mention.tax === sum.mention.tax)
  );
}

function isSame(a: AmountUse, b: AmountUse): boolean {
  return a.mention.value !== null && b.mention.value !== null && sameMoney(a.mention.value, b.mention.value);
}

/** A figure that stands for a part of that sum. */
function isPosition({ role, mention, inexact }: AmountUse, sum: Money): boolean {
  return (
    (role === null || role === 'other' || role === 'total') &&
    mention.value !== null &&
    mention.value.currency === sum.currency &&
    !sameMoney(mention.value, sum) &&
    !inexact
  );
}

/** The other figures of its sentence; one on a side of tax is no position. */
function inSentence(total: AmountUse, counted: CountedRows): AmountUse[] {
  const own = counted.rows.find((row) => row.uses.includes(total));
  return (own?.uses ?? []).filter((use) => use !== total && use.mention.tax === 'unknown');
}

/** Where at least two of them have no role of their own, they are positions; a rate or a tax beside the total is none. */
function positionsInSentence(total: AmountUse, counted: CountedRows): AmountUse[] {
  const line = inSentence(total, counted);
  return line.filter(({ role }) => role === null).length >= 2 ? line : inBrackets(total, counted);
}

/** "38,000 (hardware 14,000, services 26,000)": brackets with nothing but named figures say what the sum is made of, whatever the names. */
const MADE_OF =
  /^\s{0,3}\((?!(?:dont|y compris|incl|of which|davon|darunter|inkl|hors|excl|exkl|ohne|without|plus|zzgl|avec|mit|with|statt|instead|au lieu|sans|before|vor|avant)(?!\p{L}{4}))((?:\s{0,2}\p{L}[^():;.!?\d%]{2,30}?:?\s{0,3}\d[\d\s.,'’]{2,12}(?:\.[-–]{1,2})?(?:\s?(?:chf|eur|aud|francs?|euros?|fr\.|[$€£]))?\s{0,2}(?:[,;+]|and|und|et|plus|(?=\)))){2,8})\)/u;

function inBrackets(total: AmountUse, counted: CountedRows): AmountUse[] {
  const { to, line } = total.placed;
  const text = counted.lines.find(({ index }) => index === line)?.text ?? '';
  const end = to + (MADE_OF.exec(text.slice(to))?.[0].length ?? 0);
  return inSentence(total, counted).filter(({ placed }) => placed.from >= to && placed.to <= end);
}

/** Lines of one amount each, directly above: "Licences 9,500 / Set-up 4,250 / Comes to 13,750 altogether". */
function above(total: AmountUse, counted: CountedRows): AmountUse[] {
  const { rows } = counted;
  const own = rows.findIndex((row) => row.uses.includes(total));
  // "Soit 19 000 € au total, dont 1 900 € pour vous": what stands behind it belongs to the total.
  return rows[own]?.uses[0] === total ? listFrom(rows, own - 1, -1) : [];
}

/** The list behind a heading ("The details:"), or the bare list that opens behind the total. */
function below(total: AmountUse, counted: CountedRows): AmountUse[] {
  const { rows } = counted;
  const own = rows.findIndex((row) => row.uses.includes(total));
  for (let at = own + 1; at <= own + 5; at += 1) {
    const [before, here] = [rows[at - 1], rows[at]];
    if (before === undefined || here === undefined) return [];
    if (here.uses.length === 0) continue;
    const headed = /:\s{0,8}$/.test(before.text) || counted.locales.some(({ roles }) => has(roles.lines, before.text));
    return headed || BULLET.test(here.text) ? listFrom(rows, at, 1) : [];
  }
  return [];
}

/** "The order consists of 9,840 for licences and 3,560 for training. That comes to 13,400.": the sentence directly before. */
function told(total: AmountUse, counted: CountedRows): AmountUse[] {
  const own = total.placed.line;
  const before = amountsIn(own - 1, counted);
  return total.role === 'total' &&
    amountsIn(own, counted).length === 1 &&
    before.length >= 2 &&
    SUMS_UP.test(total.placed.lead)
    ? before
    : [];
}

/** What opens a sentence that sums up the one before it. */
const SUMS_UP =
  /^\s{0,3}(?:(?:so |and |in |also |und |et )?(?:that|this|which|it|they|these|all(?: in all| told)?|together|altogether|total|das|dies|zusammen|insgesamt|gesamt|macht|ergibt|cela|ça|ce qui|le tout|au total|soit|total)(?!\p{L}))/u;

const BULLET = /^\s{0,4}(?:[-–*•·]|\d{1,2}[.)])\s/;

/** A line as the eye sees it: a sentence, or one row of a list that was read as one sentence. */
interface Row {
  readonly text: string;
  readonly labelled: boolean;
  readonly uses: readonly AmountUse[];
  /** Dates and percentages among them. */
  readonly mentions: readonly Placed[];
  readonly from: number;
}

interface CountedRows extends Counted {
  readonly rows: readonly Row[];
}

function inRows(counted: Counted): CountedRows {
  return { ...counted, rows: rowsOf(counted) };
}

function rowsOf({ uses, lines }: Counted): Row[] {
  return lines.flatMap((line) => {
    let from = 0;
    return line.text.split('\n').flatMap((text): Row[] => {
      const start = from;
      from += text.length + 1;
      if (text.trim() === '') return [];
      const isHere = (placed: Placed): boolean =>
        placed.line === line.index && placed.from >= start && placed.from < from;
      return [
        {
          text,
          labelled: line.sentence.label !== null,
          uses: uses.filter(({ placed }) => isHere(placed)),
          mentions: line.mentions.filter(isHere),
          from: start,
        },
      ];
    });
  });
}

function listFrom(rows: readonly Row[], start: number, step: 1 | -1): AmountUse[] {
  const list: AmountUse[] = [];
  for (let at = start; Math.abs(at - start) < MOST_LINES; at += step) {
    const row = rows[at];
    const [only] = row?.uses ?? [];
    if (row === undefined || only === undefined || !isListed(row)) break;
    list.push(only);
  }
  return step < 0 ? list.reverse() : list;
}

/** "Name: value", a table row, or a short line that begins or ends with its amount ("Training 2,400", "- 2,400 for training"). */
function isListed({ text, labelled, uses, mentions, from }: Row): boolean {
  const [only] = mentions;
  if (uses.length !== 1 || only === undefined) return false;
  if (labelled) return true;
  if (mentions.length !== 1 || text.trim().length > 60) return false;
  const ends = /^[\s.]{0,3}$/.test(text.slice(only.to - from));
  return ends || (BULLET.test(text) && /^[\s\d.)*•·–-]{0,8}$/.test(text.slice(0, only.from - from)));
}

function amountsIn(line: number, { uses }: Counted): AmountUse[] {
  return uses.filter((use) => use.placed.line === line);
}

function isSum(parts: readonly AmountUse[], sum: Money): boolean {
  return parts.reduce((all, use) => all + (use.mention.value?.minor ?? 0), 0) === sum.minor;
}

/**
 * Whether the positions can be counted up to that sum: what has no role counts; what is called a rate, tax or discount, or stands behind
 * a word for the total, may count, be taken off or be left out; a running subtotal is left out.
 */
function addsUp(positions: readonly AmountUse[], sum: Money): boolean {
  let fixed = 0;
  const open: number[] = [];
  for (const { role, mention } of positions) {
    const minor = mention.value?.minor ?? 0;
    if (role !== null) open.push(minor);
    else if (minor !== fixed || fixed === 0) fixed += minor;
  }
  if (open.length > MOST_OPEN) return true;
  let ways = [fixed];
  for (const minor of open) ways = ways.flatMap((way) => [way, way + minor, way - minor]);
  return ways.includes(sum.minor);
}
