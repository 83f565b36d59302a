/**
 * Office hours of a receiver: reminders go out in them, and the clock of policy R16 runs in them. Pure; an office day is
 * the span between two instants, so that a clock change moves it with the wall clock.
 */
import { dayOf, instantAt, timeOfDay, toInstant, type CalendarDay, type Instant } from '../values/calendarDay.js';
import { addBusinessDays, isBusinessDay, type Calendar } from './businessDays.js';

export interface OfficeHours {
  /** IANA time zone of the receiver. */
  readonly timezone: string;
  /** Wall-clock times "HH:MM"; the office is open at `from` and closed again at `to`, which is later on the same day. */
  readonly from: string;
  readonly to: string;
  readonly calendar: Calendar;
}

/**
 * The instant itself when the office is open then, else the next opening. The result is normalised to UTC with
 * milliseconds. RangeError when `from` is not before `to`, or for no instant.
 */
export function nextOfficeTime(instant: Instant, office: OfficeHours): Instant {
  if (office.from >= office.to) throw new RangeError(`the office opens at ${office.from} and closes at ${office.to}`);
  const now = toInstant(Date.parse(instant));
  const today = dayOf(now, office.timezone);
  if (isBusinessDay(today, office.calendar)) {
    const opens = instantAt(today, office.from, office.timezone);
    if (now < opens) return opens;
    if (now < instantAt(today, office.to, office.timezone)) return now;
  }
  return opening(addBusinessDays(today, 1, office.calendar), office);
}

/**
 * When n business days have passed for a receiver. A mail counts as received when the office is next open: one that comes
 * in the evening, at a weekend or on a holiday counts from the next opening. The result is the n-th business day after
 * that, at the same time of day; for n = 0 it is the receipt itself. Never outside office hours.
 */
export function dueAfterBusinessDays(sentAt: Instant, n: number, office: OfficeHours): Instant {
  if (n < 0) throw new RangeError(`not a period: ${n} business days`);
  const received = nextOfficeTime(sentAt, office);
  if (n === 0) return received;
  const day = addBusinessDays(dayOf(received, office.timezone), n, office.calendar);
  const sameTime = instantAt(day, timeOfDay(received, office.timezone), office.timezone);
  // A time that a clock change skips may have moved out of the office day.
  const closes = instantAt(day, office.to, office.timezone);
  return sameTime < closes ? sameTime : opening(day, office);
}

function opening(day: CalendarDay, office: OfficeHours): Instant {
  return instantAt(day, office.from, office.timezone);
}
