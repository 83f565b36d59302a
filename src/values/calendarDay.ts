/**
 * Calendar days: "2026-12-01" (ISO 8601), with no time and no zone. An instant becomes a day only together with a
 * time zone (DESIGN rule 5: no `Date` for a day).
 */
import { Temporal } from 'temporal-polyfill';

declare const brand: unique symbol;

/** An ISO 8601 calendar date that exists; compare with < and >. */
export type CalendarDay = string & { readonly [brand]: 'CalendarDay' };

/** An instant as ISO 8601 in UTC, "2026-11-02T09:10:00.000Z" (also sorts as text). */
export type Instant = string;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day of the given year, month (1–12) and day of month, or null when there is none (31 November). */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString() as CalendarDay;
  } catch {
    return null;
  }
}

export function parseCalendarDay(text: string): CalendarDay | null {
  if (!ISO_DAY.test(text)) return null;
  return calendarDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
  return Temporal.PlainDate.from(day).add({ days }).toString() as CalendarDay;
}

/** Calendar arithmetic: 31 January plus one month is 28 or 29 February. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  return Temporal.PlainDate.from(day).add({ months }).toString() as CalendarDay;
}

/** Whole days from a to b; negative when b is earlier. */
export function daysBetween(a: CalendarDay, b: CalendarDay): number {
  return Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b)).days;
}

/** ISO 8601 weekday: 1 Monday … 7 Sunday. */
export function weekday(day: CalendarDay): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

export function yearOf(day: CalendarDay): number {
  return Number(day.slice(0, 4));
}

/** The calendar day that an instant falls on in an IANA time zone. */
export function dayOf(instant: Instant, timeZone: string): CalendarDay {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString() as CalendarDay;
}

/** The instant of a wall-clock time ("09:00") on a day in a zone; a time skipped by a clock change moves forward. */
export function instantAt(day: CalendarDay, time: string, timeZone: string): Instant {
  const zoned = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) });
  return toInstant(zoned.epochMilliseconds);
}

/** The wall-clock time "HH:MM" of an instant in a zone. */
export function timeOfDay(instant: Instant, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainTime().toString().slice(0, 5);
}

export function toInstant(epochMilliseconds: number): Instant {
  return new Date(epochMilliseconds).toISOString();
}

export function addMilliseconds(instant: Instant, milliseconds: number): Instant {
  return toInstant(Date.parse(instant) + milliseconds);
}

export function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

const DAY_FORMATS = new Map<string, Intl.DateTimeFormat>();

/** "Tuesday, 1 December 2026" in the reader's language: with its weekday, so that a wrong date is noticed. */
export function formatDay(day: CalendarDay, locale: string, style: 'full' | 'long' | 'short' = 'full'): string {
  const key = `${locale}|${style}`;
  let format = DAY_FORMATS.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(
      locale,
      style === 'short'
        ? { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' }
        : { timeZone: 'UTC', dateStyle: style },
    );
    DAY_FORMATS.set(key, format);
  }
  return format.format(new Date(`${day}T00:00:00Z`));
}
