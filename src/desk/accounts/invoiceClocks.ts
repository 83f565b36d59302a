/** The clocks of accounts: reminders of an invoice, and the day of the month's statements. Set here, fired elsewhere. */
import { Invoice } from '../../entities/index.js';
import type { Subject } from '../../entities/subject.js';
import { addBusinessDays, businessDayFrom, type Calendar } from '../../scheduler/businessDays.js';
import { nextOfficeTime } from '../../scheduler/officeHours.js';
import { addMonths, instantAt, parseCalendarDay, type CalendarDay, type Instant } from '../../values/calendarDay.js';
import { clearClocks, deskOffice, setAlarm } from '../clocks.js';
import type { StandingClock } from '../standingClock.js';
import { deskDay, type Unit } from '../unit.js';

export const INVOICE_REMINDER = 'invoice-reminder';
export const STATEMENT_DAY = 'statement-day';
export const STATEMENT = 'statement';

export const invoiceSubject = (id: number): Subject => ({ kind: 'invoice', id });

/** The desk's day of the nth reminder, counted from 0; null after the last. */
export function reminderDay(unit: Unit, dueOn: CalendarDay, step: number): CalendarDay | null {
  const days = unit.config.accounts.remindAfterDueDays[step];
  return days === undefined ? null : addBusinessDays(dueOn, days, deskOffice(unit.services).calendar);
}

/** Sets the clock of the invoice's next reminder, tomorrow at the earliest; none after the last. */
export async function setReminder(
  unit: Unit,
  invoice: Pick<Invoice, 'id' | 'dueOn' | 'reminders'>,
  offerId: number,
): Promise<void> {
  const office = deskOffice(unit.services);
  const planned = reminderDay(unit, invoice.dueOn, invoice.reminders);
  if (planned === null) return;
  const tomorrow = addBusinessDays(deskDay(unit), 1, office.calendar);
  const day = planned > tomorrow ? planned : tomorrow;
  await setAlarm(unit, {
    kind: INVOICE_REMINDER,
    about: invoiceSubject(invoice.id),
    dueAt: instantAt(day, office.from, office.timezone),
    offerId,
  });
}

/**
 * Lets the reminders of an invoice that is open again go on. Where all steps are through, the last one is taken once more: an
 * open invoice has a clock or an owner who has just been told.
 */
export async function resumeReminders(
  unit: Unit,
  invoice: Pick<Invoice, 'id' | 'dueOn' | 'reminders'>,
  offerId: number,
): Promise<void> {
  const reminders = Math.min(invoice.reminders, unit.config.accounts.remindAfterDueDays.length - 1);
  await unit.manager.update(Invoice, { id: invoice.id }, { reminders });
  await setReminder(unit, { id: invoice.id, dueOn: invoice.dueOn, reminders }, offerId);
}

export function clearReminders(unit: Unit, invoiceId: number): Promise<void> {
  return clearClocks(unit, invoiceSubject(invoiceId), [INVOICE_REMINDER]);
}

/** The day in the month of `day` on which statements are made (config accounts.statementDay). */
export function statementDayOf(
  day: CalendarDay,
  setting: 'first-business-day' | number,
  calendar: Calendar,
): CalendarDay {
  const from = setting === 'first-business-day' ? 1 : setting;
  return businessDayFrom(parseCalendarDay(`${day.slice(0, 7)}-${String(from).padStart(2, '0')}`) ?? day, calendar);
}

/** The month's statements: the clock runs whether or not there is an account yet. */
export const statementClock: StandingClock = {
  kind: STATEMENT_DAY,
  next: (unit) => nextStatementDay(unit, deskDay(unit)),
};

/** When statements are made for the first time after `after`, at the opening of the office. */
export function nextStatementDay(unit: Unit, after: CalendarDay): Instant {
  const office = deskOffice(unit.services);
  const { statementDay } = unit.config.accounts;
  const inMonth = statementDayOf(after, statementDay, office.calendar);
  const day = inMonth > after ? inMonth : statementDayOf(addMonths(firstOf(after), 1), statementDay, office.calendar);
  return nextOfficeTime(instantAt(day, office.from, office.timezone), office);
}

function firstOf(day: CalendarDay): CalendarDay {
  return parseCalendarDay(`${day.slice(0, 7)}-01`) ?? day;
}

/** The month that a statement made on this day is for: the one that has ended, "2026-11" on 1 December. */
export function periodOf(statementDay: CalendarDay): string {
  return addMonths(firstOf(statementDay), -1).slice(0, 7);
}
