/** From written day, month and year to a calendar day, or to the reason why there is none (READING.md). Pure. */
import { addDays, calendarDay, daysBetween, weekday, yearOf, type CalendarDay } from '../../../values/calendarDay.js';
import type { DateMention, DateOrder } from '../../types.js';
import type { Span } from '../text.js';

/** What a date's words amount to. */
export type Outcome = Pick<DateMention, 'value' | 'problem' | 'candidates' | 'yearAssumed'>;

/** An outcome and where its words stand in the sentence. */
export interface DayDraft extends Span {
  readonly outcome: Outcome;
  /** A weekday with no date: words of a month or week beside it change its meaning. */
  readonly weekdayOnly?: boolean;
  /** A day of a month that is not named ("the 14th"): a month elsewhere in the sentence may be meant. */
  readonly dayOnly?: number;
  /** The weekday that stands beside such a day (ISO 8601). */
  readonly weekdayBeside?: number | null;
}

export function exact(value: CalendarDay, yearAssumed = false): Outcome {
  return { value, problem: null, candidates: [], yearAssumed };
}

export function open(
  problem: NonNullable<DateMention['problem']>,
  candidates: readonly CalendarDay[] = [],
  yearAssumed = false,
): Outcome {
  return { value: null, problem, candidates, yearAssumed };
}

/** Only a bound or a guess: the day itself becomes a candidate. */
export function loosened(outcome: Outcome): Outcome {
  if (outcome.value === null && outcome.problem !== 'vague') return outcome;
  return open('vague', outcome.value === null ? outcome.candidates : [outcome.value], outcome.yearAssumed);
}

export interface WrittenDate {
  readonly day: number;
  readonly month: number;
  /** null: the first such date on or after the mail's day. */
  readonly year: number | null;
  /** ISO 8601 weekday where one is written beside the date. */
  readonly weekday: number | null;
}

/** Two digits of a year are of this century; "'26" and "26" alike. */
export function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/**
 * A date with no year is the first such date on or after `from`. Impossible where that year has no such day (31 November,
 * 29 February of a common year); contradictory where a weekday stands beside it that it does not fall on: the candidates
 * are then the date itself, the same weekday in the week around it, and another near year in which both agree.
 */
export function resolve(written: WrittenDate, from: CalendarDay): Outcome {
  const assumed = written.year === null;
  const year = written.year ?? assumedYear(written, from);
  const day = calendarDay(year, written.month, written.day);
  if (day === null) return open('impossible', [], assumed);
  if (written.weekday === null || weekday(day) === written.weekday) return exact(day, assumed);
  const around = [-3, -2, -1, 1, 2, 3]
    .map((shift) => addDays(day, shift))
    .filter((other) => weekday(other) === written.weekday);
  const otherYears = assumed
    ? [year - 1, year + 1]
        .map((other) => calendarDay(other, written.month, written.day))
        .filter((other) => other !== null)
    : [];
  return open(
    'contradictory',
    [day, ...around, ...otherYears.filter((other) => weekday(other) === written.weekday)],
    assumed,
  );
}

function assumedYear(written: WrittenDate, from: CalendarDay): number {
  const monthAndDay = `${String(written.month).padStart(2, '0')}-${String(written.day).padStart(2, '0')}`;
  return monthAndDay >= from.slice(5) ? yearOf(from) : yearOf(from) + 1;
}

/** Day and month of an all-numeric date; several where nothing settles their order. */
export function orders(
  first: number,
  second: number,
  order: DateOrder,
): { readonly day: number; readonly month: number }[] {
  const dayFirst = { day: first, month: second };
  const monthFirst = { day: second, month: first };
  const possible = (date: { readonly day: number; readonly month: number }): boolean =>
    date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31;
  const preferred = order === 'MDY' ? monthFirst : dayFirst;
  const other = order === 'MDY' ? dayFirst : monthFirst;
  if (!possible(preferred)) return [possible(other) ? other : preferred];
  // A partner who writes the year first gives no hint for a date that ends with it.
  if (order === 'YMD' && possible(other) && first !== second) return [preferred, other];
  return [preferred];
}

/** resolve() for an all-numeric date: ambiguous where its order is open and both readings exist. */
export function resolveNumeric(
  first: number,
  second: number,
  rest: { readonly year: number | null; readonly weekday: number | null },
  order: DateOrder,
  from: CalendarDay,
): Outcome {
  const outcomes = orders(first, second, order).map((date) => resolve({ ...date, ...rest }, from));
  const [only] = outcomes;
  if (outcomes.length === 1 && only !== undefined) return only;
  // A weekday that fits one of the two orders settles it.
  const values = outcomes.flatMap((outcome) => outcome.value ?? []);
  const [value] = values;
  if (values.length === 1 && value !== undefined) return exact(value, rest.year === null);
  return open(
    'ambiguous',
    values.length > 0 ? values : outcomes.flatMap((outcome) => outcome.candidates),
    rest.year === null,
  );
}

/** The first day with that day of the month on or after `from`, within a year; null for 32. */
export function firstDayOfMonth(dayOfMonth: number, from: CalendarDay): CalendarDay | null {
  let year = yearOf(from);
  let month = Number(from.slice(5, 7));
  for (let tries = 0; tries < 13; tries += 1) {
    const day = calendarDay(year, month, dayOfMonth);
    if (day !== null && daysBetween(from, day) >= 0) return day;
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return null;
}

/** Days until the first such weekday strictly after the day: 1 to 7. */
export function daysUntil(day: CalendarDay, wanted: number): number {
  return ((wanted - weekday(day) + 6) % 7) + 1;
}
