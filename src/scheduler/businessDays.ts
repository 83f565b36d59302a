/** Business days (policy R16): neither weekend nor public holiday of the receiver's region. Pure. */
import { addDays, daysBetween, weekday, type CalendarDay } from '../values/calendarDay.js';

export interface Calendar {
  /** date-holidays region, "AU-NSW". */
  readonly region: string;
  isHoliday(day: CalendarDay): boolean;
  /** ISO 8601 weekdays on which nobody works; Saturday and Sunday where it is left out. */
  readonly weekend?: readonly number[];
}

const SATURDAY_SUNDAY: readonly number[] = [6, 7];
/** Longer than any run of days off; a calendar that knows no business day is a mistake and must not hang the desk. */
const LONGEST_BREAK_DAYS = 60;
/** Ten years: far above any period of the policy. */
const MOST_BUSINESS_DAYS = 2600;

export function isBusinessDay(day: CalendarDay, calendar: Calendar): boolean {
  return !(calendar.weekend ?? SATURDAY_SUNDAY).includes(weekday(day)) && !calendar.isHoliday(day);
}

/** The day itself when it is a business day, else the first one after it. RangeError for a calendar without any. */
export function businessDayFrom(day: CalendarDay, calendar: Calendar): CalendarDay {
  return isBusinessDay(day, calendar) ? day : step(day, 1, calendar);
}

/**
 * The n-th business day after `day`, which itself never counts: Friday plus one is Monday, and so is Saturday plus one.
 * Zero is the first business day on or after `day`; a negative n counts back.
 * RangeError for a fraction, more than ten years, or a calendar without business days.
 */
export function addBusinessDays(day: CalendarDay, n: number, calendar: Calendar): CalendarDay {
  if (!Number.isInteger(n) || Math.abs(n) > MOST_BUSINESS_DAYS) throw new RangeError(`not a number of days: ${n}`);
  if (n === 0) return businessDayFrom(day, calendar);
  const direction = n > 0 ? 1 : -1;
  let result = day;
  for (let left = Math.abs(n); left > 0; left--) result = step(result, direction, calendar);
  return result;
}

/**
 * How many business days lie after `a` up to and with `b`; negative when b is earlier. It undoes addBusinessDays:
 * businessDaysBetween(a, addBusinessDays(a, n)) is n for every n above zero.
 */
export function businessDaysBetween(a: CalendarDay, b: CalendarDay, calendar: Calendar): number {
  if (b < a) return -businessDaysBetween(b, a, calendar);
  const days = daysBetween(a, b);
  if (days > MOST_BUSINESS_DAYS * 2) throw new RangeError(`too far apart: ${a} and ${b}`);
  let count = 0;
  for (let offset = 1; offset <= days; offset++) if (isBusinessDay(addDays(a, offset), calendar)) count++;
  return count;
}

/** The next business day in one direction. */
function step(day: CalendarDay, direction: 1 | -1, calendar: Calendar): CalendarDay {
  for (let offset = 1; offset <= LONGEST_BREAK_DAYS; offset++) {
    const candidate = addDays(day, direction * offset);
    if (isBusinessDay(candidate, calendar)) return candidate;
  }
  throw new RangeError(`no business day within ${LONGEST_BREAK_DAYS} days of ${day} in ${calendar.region}`);
}
