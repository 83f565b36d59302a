/** The daily line: on business days, every mail since the business day before is accounted for. */
import { addBusinessDays, businessDayFrom } from '../../scheduler/businessDays.js';
import { addDays, addMilliseconds, dayOf, instantAt, timeOfDay, type CalendarDay } from '../../values/calendarDay.js';
import type { DailyLineView } from '../../templates/overviewViews.js';
import type { PersonView } from '../../templates/views.js';
import { closedUntil, deskOffice } from '../clocks.js';
import { baseView } from '../dossier.js';
import { queueLetter } from '../letters.js';
import { setNext, THE_DESK, type StandingClock } from '../standingClock.js';
import type { TimerHandler } from '../timerHandler.js';
import { deskDay, type Unit } from '../unit.js';
import type { MailAccount } from './account.js';
import { accountOfMail } from './mailCounts.js';

const KIND = 'daily-line';
const HOUR = 3_600_000;

export const dailyLineClock: StandingClock = {
  kind: KIND,
  next(unit) {
    const { dailyLine } = unit.config.overviews;
    if (!dailyLine.enabled) return null;
    const { timezone, holidays } = unit.config.desk;
    const calendar = unit.services.calendarFor(holidays);
    const today = businessDayFrom(deskDay(unit), calendar);
    const at = instantAt(today, dailyLine.at, timezone);
    return at > unit.now ? at : instantAt(addBusinessDays(today, 1, calendar), dailyLine.at, timezone);
  },
};

export const dailyLineTimers: TimerHandler = {
  kinds: [KIND],
  async fire(unit, timer) {
    const late = unit.now > addMilliseconds(timer.dueAt, HOUR);
    const closed = late ? closedUntil(unit, deskOffice(unit.services)) : null;
    if (closed !== null) return closed;
    const { timezone, holidays } = unit.config.desk;
    // Since the business day before the one that it was due on: a downtime leaves no day out.
    const from = addBusinessDays(dayOf(timer.dueAt, timezone), -1, unit.services.calendarFor(holidays));
    if (unit.config.overviews.dailyLine.enabled) await sendDailyLine(unit, from, addDays(deskDay(unit), -1));
    await setNext(unit, dailyLineClock);
    return null;
  },
};

async function sendDailyLine(unit: Unit, from: CalendarDay, to: CalendarDay): Promise<void> {
  const { manager, config } = unit;
  const { timezone } = config.desk;
  const account = await accountOfMail(manager, from, to, timezone);
  const { look, waitingNumbers } = account;
  for (const staff of receivers(unit)) {
    await queueLetter(unit, {
      key: `daily-line:${staff.email}:${deskDay(unit)}`,
      letter: 'daily-line',
      view: {
        ...baseView(config),
        staff,
        ...figures(account),
        look: look === null ? null : { ...look, on: dayOf(look.at, timezone), at: timeOfDay(look.at, timezone) },
        waitingNumbers: waitingNumbers.join(', '),
      },
      audience: 'staff',
      to: [staff],
      locale: config.desk.locale,
      replySubject: THE_DESK,
      threadSubject: null,
    });
  }
}

/** Those named; else the first of management, or the first of all. */
function receivers({ config }: Unit): PersonView[] {
  const { staff } = config;
  const named = config.overviews.dailyLine.to.map(
    (email) => staff.find((person) => person.email === email) ?? { name: email, email },
  );
  const first = staff.find(({ role }) => role === 'management') ?? staff[0];
  const chosen = named.length > 0 ? named : first === undefined ? [] : [first];
  return chosen.map(({ name, email }) => ({ name, email }));
}

/** The figures that the letter shows. */
function figures(account: MailAccount): Omit<DailyLineView, 'desk' | 'staff' | 'look' | 'waitingNumbers'> {
  const { from, to, onServer, kept, again, refused, handled, ignored, waiting, unreadable, received } = account;
  const { written, sent, queued, held, failed, cancelled, differences } = account;
  return {
    ...{ from, to, onServer, kept, again, refused, handled, ignored, waiting, unreadable, received },
    ...{ written, sent, queued, held, failed, cancelled, differences },
  };
}
