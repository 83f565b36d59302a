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

// Days of the years 0 to 9999 are counted here with whole numbers, because reading a mail asks for hundreds; whatever
// else is given (and every error) is Temporal's.

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function monthLength(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Days from 1 January 1970 to a day of the proleptic Gregorian calendar; years begin in March, the leap day is last. */
function countOf(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + ofYear - 719_468;
}

const FIRST_COUNT = countOf(0, 3, 1);
const LAST_COUNT = countOf(9999, 12, 31);
const DAYS_IN_400_YEARS = 146_097;

/** The day with that count, null outside the years 0 (from March) to 9999. */
function dayAt(count: number): CalendarDay | null {
  if (!Number.isInteger(count) || count < FIRST_COUNT || count > LAST_COUNT) return null;
  const sinceMarch = count - FIRST_COUNT;
  const era = Math.floor(sinceMarch / DAYS_IN_400_YEARS);
  const ofEra = sinceMarch - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return written(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day);
}

function written(year: number, month: number, day: number): CalendarDay {
  const digits = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` as CalendarDay;
}

/** Days from 1 January 1970 to a day as it is written; null where it is no day of the years 0 to 9999. */
function countOfDay(day: string): number | null {
  if (!ISO_DAY.test(day)) return null;
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const ofMonth = Number(day.slice(8, 10));
  return ofMonth >= 1 && ofMonth <= monthLength(year, month) ? countOf(year, month, ofMonth) : null;
}

/** The day of the given year, month (1–12) and day of month, or null when there is none (31 November). */
export function calendarDay(year: number, month: number, day: number): CalendarDay | null {
  if (Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day) && year >= 0 && year <= 9999)
    return day >= 1 && day <= monthLength(year, month) ? written(year, month, day) : null;
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
  const count = countOfDay(day);
  const counted = count === null ? null : dayAt(count + days);
  return counted ?? addByTemporal(day, { days });
}

function addByTemporal(
  day: CalendarDay,
  duration: { readonly days: number } | { readonly months: number },
): CalendarDay {
  return Temporal.PlainDate.from(day).add(duration).toString() as CalendarDay;
}

/** Calendar arithmetic: 31 January plus one month is 28 or 29 February. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  return addByTemporal(day, { months });
}

/** Whole days from a to b; negative when b is earlier. */
export function daysBetween(a: CalendarDay, b: CalendarDay): number {
  const from = countOfDay(a);
  const to = countOfDay(b);
  if (from !== null && to !== null) return to - from;
  return Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b)).days;
}

/** ISO 8601 weekday: 1 Monday … 7 Sunday. */
export function weekday(day: CalendarDay): number {
  const count = countOfDay(day);
  // 1 January 1970 was a Thursday.
  return count === null ? Temporal.PlainDate.from(day).dayOfWeek : ((((count + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(day: CalendarDay): number {
  return Number(day.slice(0, 4));
}

/** The calendar day that an instant falls on in an IANA time zone. */
export function dayOf(instant: Instant, timeZone: string): CalendarDay {
  const known = UTC_INSTANT.test(instant) && countOfDay(instant.slice(0, 10)) !== null;
  const format = known ? partsFormat(timeZone) : null;
  if (format === null)
    return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString() as CalendarDay;
  const parts = { year: 0, month: 0, day: 0 };
  for (const { type, value } of format.formatToParts(Date.parse(instant)))
    if (type === 'year' || type === 'month' || type === 'day') parts[type] = Number(value);
  return written(parts.year, parts.month, parts.day);
}

/** Instants of 1971 to 2098 as the mail parser writes them: no calendar or offset has surprises there. */
const UTC_INSTANT =
  /^(?:197[1-9]|19[89]\d|20[0-8]\d|209[0-8])-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z$/;

/** One for each IANA zone that was asked for; a name that is none is Temporal's to refuse. */
const PARTS_FORMATS = new Map<string, Intl.DateTimeFormat>();

function partsFormat(timeZone: string): Intl.DateTimeFormat | null {
  const known = PARTS_FORMATS.get(timeZone);
  if (known !== undefined) return known;
  if (!isTimeZone(timeZone)) return null;
  try {
    const made = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    PARTS_FORMATS.set(timeZone, made);
    return made;
  } catch {
    return null;
  }
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

const FRENCH = /^fr\b/i;

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
  const date = new Date(`${day}T00:00:00Z`);
  if (!FRENCH.test(locale)) return format.format(date);
  // French says "1er décembre", which Intl does not write.
  const parts = format.formatToParts(date);
  return parts.map(({ type, value }) => (type === 'day' && value === '1' ? '1er' : value)).join('');
}
