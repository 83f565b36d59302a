/** The weekly digest: what is open, what waits, what was won; to each partner manager, and the whole desk's to management. */
import { In, LessThan, type EntityManager } from 'typeorm';
import { WEEKDAYS } from '../../config/policy/overviews.js';
import { Timer } from '../../entities/index.js';
import { businessDayFrom } from '../../scheduler/businessDays.js';
import { addDays, addMilliseconds, instantAt, weekday, type Instant } from '../../values/calendarDay.js';
import { closedUntil, deskOffice } from '../clocks.js';
import { baseView, managerOf } from '../dossier.js';
import { queueLetter } from '../letters.js';
import { setNext, THE_DESK, type StandingClock } from '../standingClock.js';
import type { TimerHandler } from '../timerHandler.js';
import { deskDay, type Unit } from '../unit.js';
import { caseFigures } from '../support/figures.js';
import { notedInterests } from '../support/interest.js';
import { loadBook } from './book.js';
import { clockNames } from './clockNames.js';
import { digestContent, isEmpty, type StuckClock } from './digestContent.js';
import { whatWaits } from './waiting.js';

const KIND = 'digest';
const HOUR = 3_600_000;
const MOST_CLOCKS = 200;

export const digestClock: StandingClock = {
  kind: KIND,
  next(unit) {
    const { digest } = unit.config.overviews;
    return digest.enabled ? nextDigest(unit) : null;
  },
};

/** The configured weekday, or the first business day after it, at the configured time; the next one that is not past. */
function nextDigest(unit: Unit): Instant {
  const { digest } = unit.config.overviews;
  const { timezone, holidays } = unit.config.desk;
  const calendar = unit.services.calendarFor(holidays);
  const today = deskDay(unit);
  const wanted = WEEKDAYS.indexOf(digest.day) + 1;
  // From the week before: its day may have moved into this week.
  for (let week = -1; ; week += 1) {
    const day = businessDayFrom(addDays(today, wanted - weekday(today) + week * 7), calendar);
    const at = instantAt(day, digest.at, timezone);
    if (at > unit.now) return at;
  }
}

export const digestTimers: TimerHandler = {
  kinds: [KIND],
  async fire(unit, timer) {
    const late = unit.now > addMilliseconds(timer.dueAt, HOUR);
    // After a downtime it waits for the office; on time it is there when the office opens.
    const closed = late ? closedUntil(unit, deskOffice(unit.services)) : null;
    if (closed !== null) return closed;
    if (unit.config.overviews.digest.enabled) await sendDigests(unit);
    await setNext(unit, digestClock);
    return null;
  },
};

/** One mail a person; somebody with nothing gets nothing. */
export async function sendDigests(unit: Unit): Promise<void> {
  const { manager, config } = unit;
  const today = deskDay(unit);
  const period = { from: addDays(today, -7), to: today, today, timezone: config.desk.timezone };
  const sources = {
    book: await loadBook(manager),
    waiting: await whatWaits(manager, config),
    clocks: await stuckClocks(unit),
    cases: await caseFigures(unit, null),
    interests: await notedInterests(unit),
  };
  for (const { name, email, role } of config.staff) {
    const whole = role === 'management';
    const content = digestContent(
      sources,
      period,
      (partner) => whole || managerOf(config, partner).email === email,
      whole ? null : email,
    );
    if (isEmpty(content)) continue;
    await queueLetter(unit, {
      key: `digest:${email}:${today}`,
      letter: 'digest',
      view: { ...baseView(config), staff: { name, email }, day: today, ...content },
      audience: 'staff',
      to: [{ name, email }],
      locale: config.desk.locale,
      replySubject: THE_DESK,
      threadSubject: null,
    });
  }
}

/** Clocks that staff hold, and those that should have been carried out an hour ago. */
async function stuckClocks(unit: Unit): Promise<StuckClock[]> {
  const timers = await stuck(unit.manager, addMilliseconds(unit.now, -HOUR));
  const names = await clockNames(unit, timers);
  return timers.map(({ id, kind, state, dueAt }, index) => ({
    id,
    kind,
    state: state === 'held' ? 'held' : 'overdue',
    about: names[index]?.about ?? '',
    dueAt,
    partnerId: names[index]?.partner?.id ?? null,
  }));
}

function stuck(manager: EntityManager, before: Instant): Promise<Timer[]> {
  return manager.find(Timer, {
    where: [{ state: 'held' }, { state: In(['pending']), dueAt: LessThan(before) }],
    order: { dueAt: 'ASC' },
    take: MOST_CLOCKS,
  });
}
