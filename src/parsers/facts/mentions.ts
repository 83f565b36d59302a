/**
 * The amounts, shares and days of the new text with their surroundings: what stands before and behind each of them up
 * to the next break. Roles (what an amount is for) are read from those stretches only, so that "total 48,500, invoice
 * 4,850, start 1 Dec" gives each number its own word.
 */
import type { CompiledLocale } from '../languages.js';
import { readDates } from '../mentions/dates.js';
import { readMoney, readPercents } from '../mentions/money.js';
import { folded } from '../phrases.js';
import type { CalendarDay } from '../../values/calendarDay.js';
import { sameMoney } from '../../values/money.js';
import { allMatches } from '../words.js';
import type { DateMention, MentionContext, MoneyMention, PercentMention, Sentence } from '../types.js';

type Mentioned =
  | { readonly kind: 'money'; readonly mention: MoneyMention }
  | { readonly kind: 'percent'; readonly mention: PercentMention }
  | { readonly kind: 'date'; readonly mention: DateMention };

/** A mention in its sentence; all texts are folded. */
export type Placed = Mentioned & {
  readonly sentence: Sentence;
  /** Number of the sentence, and of the mention in it. */
  readonly line: number;
  readonly place: number;
  readonly from: number;
  readonly to: number;
  /** From the last break to the mention. */
  readonly before: string;
  /** From the mention to the next break. */
  readonly after: string;
  /** From the mention before (or the start of the sentence) to this one. */
  readonly wide: string;
  /** All that stands before it in the sentence. */
  readonly lead: string;
};

/** One sentence and what it mentions, in order. */
export interface Line {
  readonly sentence: Sentence;
  readonly index: number;
  readonly text: string;
  readonly mentions: readonly Placed[];
}

/** "Full stop" and "comma" are what a telephone's dictation writes. */
const MARKS =
  /[,;()|/\n]|\s-{1,3}\s|(?<!\b(?:exkl|inkl|zzgl|ca|excl|incl))\.\s|:\s{1,8}-|•|·|\s(?:full stop|comma|new line)(?=\s)/g;

/** Reads one sentence; `locales`' separators ("and", "of which") end a stretch as punctuation does. */
export function readLine(
  sentence: Sentence,
  index: number,
  context: MentionContext,
  locales: readonly CompiledLocale[],
): Line {
  const text = folded(sentence);
  const found: (Mentioned & { from: number; to: number })[] = [];
  const add = (item: Mentioned): void => {
    const from = item.mention.evidence.start - sentence.start;
    found.push({ ...item, from, to: item.mention.evidence.end - sentence.start });
  };
  for (const mention of readMoney(sentence, context)) if (isAmount(mention, sentence)) add({ kind: 'money', mention });
  for (const mention of readPercents(sentence)) add({ kind: 'percent', mention });
  for (const mention of readDates(sentence, context)) add({ kind: 'date', mention });
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  joinToldTwice(found, text);

  const mentions = found.map((item, place): Placed => {
    // A percentage inside an amount's words ("the agreed 8 % come to 1,000") does not end their stretch.
    const bounds = (other: (typeof found)[number]): boolean => item.kind === 'percent' || other.kind !== 'percent';
    // "He signed yesterday for 48,500", "signed on 12 November for 48,500": nor does a day that of an amount's words.
    const parts = (other: (typeof found)[number]): boolean =>
      bounds(other) &&
      !(item.kind === 'money' && other.kind === 'date' && isUnbroken(text.slice(other.to, item.from), locales));
    const previous = found.slice(0, place).findLast(parts);
    const next = found.slice(place + 1).find(bounds);
    const between = text.slice(previous === undefined ? 0 : Math.min(previous.to, item.from), item.from);
    // What stands directly behind the mention before belongs to that one ("2,000 on order, 850 at the end").
    const first = firstBreak(between, locales);
    const wide = previous === undefined || first === between.length ? between : between.slice(first);
    const ahead = text.slice(item.to, next === undefined ? text.length : Math.max(next.from, item.to));
    return {
      ...item,
      sentence,
      line: index,
      place,
      before: withLabel(sentence, found.slice(0, place), wide.slice(lastBreak(wide, locales))),
      after:
        item.kind === 'date'
          ? behindDay(ahead, item.mention.value, locales)
          : ahead.slice(0, firstBreak(ahead, locales)),
      wide,
      lead: text.slice(0, item.from),
    };
  });
  return { sentence, index, text, mentions };
}

/**
 * "Sixty thousand five hundred (60,500)", "the eighth of February (8/2)": one fact told twice, in words and in figures. The figures are
 * kept, and what stands before and behind both is theirs.
 */
function joinToldTwice(found: (Mentioned & { from: number; to: number })[], text: string): void {
  for (let at = 0; at + 1 < found.length; at += 1) {
    const [first, second] = [found[at], found[at + 1]];
    if (first === undefined || second === undefined || !isSame(first, second)) continue;
    const closes = CLOSES.exec(text.slice(second.to));
    if (closes === null || !OPENS.test(text.slice(first.to, second.from))) continue;
    const kept = /\d/.test(first.mention.evidence.text) ? first : second;
    found.splice(at, 2, { ...kept, from: first.from, to: second.to + closes[0].length });
  }
}

const OPENS =
  /^\s{0,3}\(\s?(?:(?:on|the|am|der|den|le|i\.e\.|in figures:?|in words:?|in worten:?|en lettres ?:?) ){0,2}$/;
const CLOSES = /^(?: (?:dollars|euros?|francs|pounds))?(?: only)?\.?\s?\)/;

function isSame(a: Mentioned, b: Mentioned): boolean {
  if (a.mention.evidence.text === b.mention.evidence.text) return false;
  if (a.kind === 'date' && b.kind === 'date') return a.mention.value !== null && a.mention.value === b.mention.value;
  if (a.kind !== 'money' || b.kind !== 'money' || a.mention.approximate || b.mention.approximate) return false;
  const [one, other] = [a.mention.value, b.mention.value];
  return one !== null && other !== null && sameMoney(one, other) && a.mention.tax === b.mention.tax;
}

/** "3 February (start)", "the seventh of December (7/12) as the start": a short name in brackets says what the day is for, and its figures nothing. */
const NAMED_BEHIND = /^\s{0,2}\(([^()\s\d,;:!?%]{2,20}(?: [^()\s\d,;:!?%]{1,16}){0,2})\)/u;
const IN_FIGURES = /^\s{0,2}\((\d{1,2})[/.](\d{1,2})[/.]?(?:\d{2}|\d{4})?\)/u;

function behindDay(ahead: string, day: CalendarDay | null, locales: readonly CompiledLocale[]): string {
  const named = NAMED_BEHIND.exec(ahead);
  if (named !== null) return ` ${named[1] ?? ''}`.padEnd(named[0].length);
  const rest = ahead.replace(IN_FIGURES, (words, one: string, other: string) =>
    [`-${pad(one)}-${pad(other)}`, `-${pad(other)}-${pad(one)}`].some((end) => day?.endsWith(end) === true)
      ? ' '.padEnd(words.length)
      : words,
  );
  return rest.slice(0, firstBreak(rest, locales));
}

const pad = (number: string): string => number.padStart(2, '0');

/** Bare numbers below this count things ("Invoice 1", "2 parts"), unless they are all that a label line says. */
const SMALL_MINOR = 100_00;

function isAmount(mention: MoneyMention, sentence: Sentence): boolean {
  const { label } = sentence;
  if (label !== null && mention.evidence.start < label.valueStart) return false;
  if (mention.currencyFrom !== 'partner' || mention.value === null || Math.abs(mention.value.minor) >= SMALL_MINOR)
    return true;
  return mention.value.minor === 0 || label?.value.trim() === mention.evidence.text.trim();
}

/**
 * In a table row or "Name: value" line the name stands before the first value, whatever marks divide them. What the name itself
 * mentions ("Our quote of 30 November") is no value.
 */
function withLabel(sentence: Sentence, earlier: readonly Mentioned[], before: string): string {
  const { label } = sentence;
  if (label === null || earlier.some(({ mention }) => mention.evidence.start >= label.valueStart)) return before;
  const name = folded({ ...sentence, text: label.name });
  return before.includes(name) ? before : `${name}: ${before}`;
}

function breaks(text: string, locales: readonly CompiledLocale[]): { from: number; to: number }[] {
  const patterns = [MARKS, ...locales.slice(0, 1).map((locale) => locale.roles.separator)];
  return patterns
    .flatMap((pattern) =>
      allMatches(pattern, text).map((match) => ({ from: match.index, to: match.index + match[0].length })),
    )
    .sort((a, b) => a.from - b.from);
}

function isUnbroken(between: string, locales: readonly CompiledLocale[]): boolean {
  return breaks(between, locales).length === 0;
}

function lastBreak(text: string, locales: readonly CompiledLocale[]): number {
  return Math.max(0, ...breaks(text, locales).map((mark) => mark.to));
}

function firstBreak(text: string, locales: readonly CompiledLocale[]): number {
  return Math.min(text.length, ...breaks(text, locales).map((mark) => mark.from));
}
