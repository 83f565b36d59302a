/** Dates with the name of their month: "Monday, 18 January 2027", "January 18th", "1er décembre", "7. Dezember", "18–22 January". */
import type { MentionContext } from '../../types.js';
import { isCountedAfter } from '../money/exclude.js';
import { anyOf, folded, MAX_MATCHES, WORD_END } from '../text.js';
import { everyWord } from '../languages.js';
import { fullYear, resolve, type DayDraft } from './day.js';
import {
  dayWords,
  hasMonth,
  isPairOfDays,
  JOIN,
  MONTH,
  MONTHS,
  OF,
  SHORT_WEEKDAY,
  THE,
  WEEKDAY,
  weekdayAfter,
  weekdayBefore,
} from './words.js';
import { eachMatch } from '../../patterns/guard.js';
import { spelledYear } from './yearWords.js';

const START = "(?<![\\p{L}\\p{N}_$€£])(?<!\\d[.,/:'’])";
const ORDINAL = '(?:\\s?(?:st|nd|rd|th|er|ère|ème|ten|ter)(?![\\p{L}])|e(?![\\p{L}])|\\.)?';
/** A full stop after the day is German only, and ends the sentence elsewhere. */
const ORDINAL_WORD = ORDINAL.replace('|\\.)?', ')?');
const DAY_WORD = anyOf(everyWord(({ dates }) => dates.dayWords.keys()));
const WEEKDAY_WORD = `(?:(?:${WEEKDAY}|${SHORT_WEEKDAY})\\.?,?\\s{1,3})?`;
const NO_YEAR_AFTER = `(?![\\p{L}\\d])(?!\\s?[%€$£:h]|[.,:'’/-]\\d|\\s\\d{3}(?!\\d)|\\s?k(?![\\p{L}])|\\s{0,2}(?:st|nd|rd|th|\\.)?\\s{0,2}(?:${MONTH}))`;
/** Two digits are a year only of these decades, and not behind a comma, where a new date may begin. */
const YEAR = `(?:[\\s,.(-]{0,3}((?:19|20|21)\\d{2})(?!\\d|[.,]\\d)|(?:\\s{1,2}|-)([2-4]\\d)${NO_YEAR_AFTER}|[\\s,]{0,3}['’](\\d{2})${NO_YEAR_AFTER})?`;
/** "18 to", "18. bis", "du 18 au". */
const LEAD = `(?:(\\d{1,2})${ORDINAL}\\s{0,2}${JOIN}\\s{0,2}${WEEKDAY_WORD}(?:${THE}\\s{1,3})?)?`;

const DAY_FIRST = new RegExp(
  `${START}${LEAD}(?:(\\d{1,2})${ORDINAL}|(${DAY_WORD})${WORD_END})[\\s-]{0,3}(?:${OF}\\s{1,3})?(${MONTH})${WORD_END}\\.?${YEAR}`,
  'giu',
);
const AFTER_DAY =
  "(?!\\d)(?![.:'’]\\d|,\\d(?!\\d{3}(?!\\d)))(?!\\s\\d{3}(?!\\d))(?!\\s?(?:%|k(?![\\p{L}])|€|h(?![\\p{L}])|uhr))";
const MONTH_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}_])(${MONTH})(?![\\p{L}\\p{N}])\\.?\\s{1,3}(?:the\\s)?(?:(\\d{1,2})${ORDINAL_WORD}${AFTER_DAY}|(${DAY_WORD})${WORD_END})(?:\\s{0,2}${JOIN}\\s{0,2}(?:the\\s)?(\\d{1,2})${ORDINAL_WORD}${AFTER_DAY}(?!\\s{0,2}(?:${MONTH})))?(?:,?\\s{1,3}((?:19|20|21)\\d{2})(?!\\d|[.,]\\d)|,\\s?['’]?([2-4]\\d)(?![\\p{L}\\d.,:%]))?`,
  'dgiu',
);

/** Months that are verbs too: only with a capital where nothing but the order tells ("may 18" of "we may"). */
const CAPITAL_MONTHS: ReadonlySet<string> = new Set(everyWord(({ dates }) => dates.monthsCapital));

/** "April 14 next year": no fourteen years. */
const NEXT_YEAR = /^,?\s{1,3}(?:of\s)?next\s{1,3}year(?!\p{L})/iu;

export function namedDates(text: string, context: MentionContext): DayDraft[] {
  if (!hasMonth(text)) return [];
  const drafts: DayDraft[] = [];
  const words = dayWords(context.language);
  for (const match of eachMatch(DAY_FIRST, text)) {
    const [whole, lead, digits, word, monthName = '', year4, year2, apostrophe] = match;
    const day = digits === undefined ? words.get(folded(word ?? '')) : Number(digits);
    const month = MONTHS.get(folded(monthName));
    if (day === undefined || day === 0 || month === undefined) continue;
    // "sept" is a number and a month in French, "second of May" is fine, "second May" is not.
    if (digits === undefined && /^(?:second|sept|mars)$/iu.test(word ?? '') && !/\s(?:of|de)\s/iu.test(whole)) continue;
    // "dix-sept mille"
    if (digits === undefined && folded(monthName) === 'sept') continue;
    const written = year4 ?? year2 ?? apostrophe;
    const spelled =
      written === undefined ? spelledYear(text.slice(match.index + whole.length), context.language) : null;
    const year = written === undefined ? (spelled?.year ?? null) : fullYear(written);
    const all = whole + text.slice(match.index + whole.length).slice(0, spelled?.length ?? 0);
    drafts.push(...pair(text, match.index, all, lead, { day, month, year }, context));
    if (drafts.length >= MAX_MATCHES) return drafts;
  }
  for (const match of eachMatch(MONTH_FIRST, text)) {
    const [whole, monthName = '', digits, word, until, year4, year2] = match;
    const { index } = match;
    if (CAPITAL_MONTHS.has(folded(monthName)) && !/^\p{Lu}/u.test(monthName)) continue;
    if (drafts.some((draft) => draft.start < index + whole.length && index < draft.end)) continue;
    const day = digits === undefined ? words.get(folded(word ?? '')) : Number(digits);
    const month = MONTHS.get(folded(monthName));
    if (day === undefined || day === 0 || month === undefined) continue;
    const end = index + whole.length;
    if (year4 === undefined && year2 === undefined && isCountedAfter(text.slice(end).replace(NEXT_YEAR, ''))) continue;
    const written = year4 ?? year2;
    const year = written === undefined ? null : fullYear(written);
    const before = weekdayBefore(text.slice(0, index), context.language);
    const after = before === null ? weekdayAfter(text.slice(end), context.language) : null;
    const weekday = before?.weekday ?? after?.weekday ?? null;
    const start = index - (before?.length ?? 0);
    const outcome = resolve({ day, month, year, weekday }, context.mailDay);
    if (until === undefined) {
      drafts.push({ start, end: end + (after?.length ?? 0), outcome });
    } else {
      const cut = match.indices?.[2]?.[1] ?? match.indices?.[3]?.[1] ?? end;
      const untilAt = match.indices?.[4]?.[0] ?? end;
      drafts.push({ start, end: cut, outcome });
      if (untilAt > cut && untilAt < end) {
        drafts.push({
          start: untilAt,
          end,
          outcome: resolve({ day: Number(until), month, year, weekday: null }, context.mailDay),
        });
      }
    }
    if (drafts.length >= MAX_MATCHES) return drafts;
  }
  return drafts;
}

/** "1er ou 8 mars", "11th or 18th January": the ending belongs to the first day. */
const LEAD_ORDINAL = /^(?:st|nd|rd|th|er|ère|ème|e)(?!\p{L})/u;

/** One date, or the two of a range that shares month and year. */
function pair(
  text: string,
  index: number,
  whole: string,
  lead: string | undefined,
  written: { readonly day: number; readonly month: number; readonly year: number | null },
  context: MentionContext,
): DayDraft[] {
  // The full stop of "7. Dezember." ends the sentence.
  const end = index + whole.length - (whole.endsWith('.') ? 1 : 0);
  const closing = /\([^)]{0,40}$/u.test(whole) && text.charAt(end) === ')' ? 1 : 0;
  const before = weekdayBefore(text.slice(0, index), context.language);
  const after = before === null && closing === 0 ? weekdayAfter(text.slice(end), context.language) : null;
  const start = index - (before?.length ?? 0);
  const last = end + closing + (after?.length ?? 0);
  const leadDay = lead === undefined ? 0 : Number(lead);
  const joint = lead === undefined ? '' : (/^\D{0,40}/u.exec(whole.slice(lead.length))?.[0] ?? '');
  if (lead === undefined || !isPairOfDays(text.slice(0, index), leadDay, joint, written.day)) {
    const weekday = before?.weekday ?? after?.weekday ?? null;
    const from = lead === undefined ? start : index + lead.length + joint.length;
    return [{ start: from, end: last, outcome: resolve({ ...written, weekday }, context.mailDay) }];
  }
  const rest = whole.slice(lead.length);
  const offset = lead.length + (/^\D{0,40}/u.exec(rest)?.[0].length ?? 0);
  const inner = weekdayBefore(text.slice(0, index + offset), context.language);
  const first = resolve({ ...written, day: leadDay, weekday: before?.weekday ?? null }, context.mailDay);
  const second = resolve({ ...written, weekday: inner?.weekday ?? after?.weekday ?? null }, context.mailDay);
  const secondStart = index + offset - (inner?.length ?? 0);
  return [
    { start, end: index + lead.length + (LEAD_ORDINAL.exec(rest)?.[0].length ?? 0), outcome: first },
    { start: Math.max(secondStart, index + lead.length), end: last, outcome: second },
  ];
}
