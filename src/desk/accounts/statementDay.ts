/**
 * The day of the month's statements (policy R7). The desk's alarm sets one for each partner, so that a partner whose
 * statement cannot be made keeps no other from his. A day that a downtime slept through is made up: its statement covers what
 * was booked until then.
 */
import { In, LessThan } from 'typeorm';
import { Invoice, Job, Offer, Partner, Timer } from '../../entities/index.js';
import { instantAt, parseCalendarDay, type CalendarDay } from '../../values/calendarDay.js';
import { closedUntil, deskOffice, setAlarm } from '../clocks.js';
import { THE_DESK } from '../standingClock.js';
import type { TimerHandler } from '../timerHandler.js';
import { deskDay, type Unit } from '../unit.js';
import { nextStatementDay, periodOf, STATEMENT, STATEMENT_DAY, statementDayOf } from './invoiceClocks.js';
import { sendStatement } from './statement.js';

export const statementDays: TimerHandler = {
  kinds: [STATEMENT_DAY, STATEMENT],
  async fire(unit, timer) {
    if (timer.kind === STATEMENT_DAY) {
      await begin(unit, timer);
      return null;
    }
    const closed = closedUntil(unit, deskOffice(unit.services));
    if (closed !== null) return closed;
    const earlier = await earlierOf(unit, timer);
    if (earlier !== null) return earlier.dueAt > unit.now ? earlier.dueAt : unit.now;
    const partner = await unit.manager.findOneBy(Partner, { id: timer.subjectId });
    if (partner === null) return null;
    const day = setFor(unit, timer);
    await sendStatement(unit, partner, periodOf(day), cutOf(unit, day));
    return null;
  },
};

/** After a downtime several months are due at once: each opens with what the one before it closed with. */
function earlierOf({ manager }: Unit, { key, kind, subject, subjectId }: Timer): Promise<Timer | null> {
  return manager.findOneBy(Timer, { kind, subject, subjectId, state: 'pending', key: LessThan(key) });
}

async function begin(unit: Unit, timer: Timer): Promise<void> {
  const day = setFor(unit, timer);
  for (const id of await partnersWithAccount(unit)) {
    await setAlarm(unit, { kind: STATEMENT, about: { kind: 'partner', id }, dueAt: timer.dueAt });
  }
  // After this day, not after today: a day that a downtime slept through is due at once.
  await setAlarm(unit, { kind: STATEMENT_DAY, about: THE_DESK, dueAt: nextStatementDay(unit, day) });
}

/** The day that the alarm was set for: its key keeps it when the alarm itself waits for office hours. */
function setFor(unit: Unit, { key }: Timer): CalendarDay {
  return parseCalendarDay(key.slice(-10)) ?? deskDay(unit);
}

/** Now; for a day that a later statement day has overtaken, the instant at which it was due. */
function cutOf(unit: Unit, day: CalendarDay): string {
  const office = deskOffice(unit.services);
  const today = deskDay(unit);
  const newest = statementDayOf(today, unit.config.accounts.statementDay, office.calendar);
  const overtaken = day < newest && newest <= today;
  return overtaken || monthsApart(day, today) > 1 ? instantAt(day, office.from, office.timezone) : unit.now;
}

function monthsApart(from: CalendarDay, to: CalendarDay): number {
  const months = (day: CalendarDay): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from);
}

/** Partners that have ever had a job or a paper. */
async function partnersWithAccount({ manager }: Unit): Promise<number[]> {
  const jobs = await manager.find(Job, { select: { offerId: true } });
  const offers = await manager.find(Offer, {
    select: { partnerId: true },
    where: { id: In([...new Set(jobs.map(({ offerId }) => offerId))]) },
  });
  const papers = await manager.find(Invoice, { select: { partnerId: true } });
  return [...new Set([...offers, ...papers].map(({ partnerId }) => partnerId))].toSorted((a, b) => a - b);
}
