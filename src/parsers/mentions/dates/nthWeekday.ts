/** "The second Monday in January", "am dritten Montag im Februar 2027", "le premier lundi de mars": a weekday counted in its month. */
import { calendarDay, daysBetween, weekday, yearOf, type CalendarDay } from '../../../values/calendarDay.js';
import type { MentionContext } from '../../types.js';
import { anyOf, folded, matches, WORD_END, WORD_START } from '../text.js';
import { exact, open, type DayDraft } from './day.js';
import { MONTH, MONTHS, WEEKDAY, WEEKDAYS } from './words.js';

const ORDINALS: readonly (readonly string[])[] = [
  ['first', '1st', 'erster', 'ersten', 'premier', '1er'],
  ['second', '2nd', 'zweiter', 'zweiten', 'deuxième', 'second'],
  ['third', '3rd', 'dritter', 'dritten', 'troisième'],
  ['fourth', '4th', 'vierter', 'vierten', 'quatrième'],
];
const COUNT: ReadonlyMap<string, number> = new Map(
  ORDINALS.flatMap((words, index) => words.map((each): [string, number] => [folded(each), index + 1])),
);
const NTH = new RegExp(
  `${WORD_START}(${anyOf(ORDINALS.flat())})\\s{1,3}(${WEEKDAY})\\s{1,3}(?:in|of|im|des|de|du mois de|d['’])\\s{0,3}(${MONTH})\\.?(?:\\s{1,3}(20\\d\\d))?${WORD_END}`,
  'giu',
);
const OR_BEFORE = new RegExp(
  `(?:${anyOf(ORDINALS.flat())})(?:\\s${WEEKDAY})?\\s(?:or|oder|ou)\\s(?:the |am |dem |der |le )?$`,
  'iu',
);

/** In a month with no year, the first such day on or after the mail's. */
export function nthWeekdays(text: string, { mailDay }: MentionContext): DayDraft[] {
  return matches(NTH, text).flatMap((match): DayDraft[] => {
    const nth = COUNT.get(folded(match[1] ?? ''));
    const wanted = WEEKDAYS.get(folded(match[2] ?? ''));
    const month = MONTHS.get(folded(match[3] ?? ''));
    if (nth === undefined || wanted === undefined || month === undefined) return [];
    // "The first or second Monday": two days.
    if (OR_BEFORE.test(text.slice(0, match.index)))
      return [{ start: match.index, end: match.index + match[0].length, outcome: open('vague') }];
    const year = match[4] === undefined ? null : Number(match[4]);
    const first = year ?? yearOf(mailDay);
    const day = [first, first + 1]
      .map((each) => inMonth(each, month, wanted, nth))
      .find((each) => each !== null && (year !== null || daysBetween(mailDay, each) >= 0));
    if (day === undefined || day === null) return [];
    return [{ start: match.index, end: match.index + match[0].length, outcome: exact(day, year === null) }];
  });
}

function inMonth(year: number, month: number, wanted: number, nth: number): CalendarDay | null {
  const first = calendarDay(year, month, 1);
  return first === null ? null : calendarDay(year, month, 1 + ((wanted - weekday(first) + 7) % 7) + (nth - 1) * 7);
}
