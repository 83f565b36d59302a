/** The monthly draw of spot checks (policy R22). */
import { In, IsNull } from 'typeorm';
import { Job, JobRevision, Offer, Referral, SpotCheck } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import { drawChecks, type DrawableJob } from '../../referrals/spotCheck.js';
import { businessDayFrom } from '../../scheduler/businessDays.js';
import { addDays, addMonths, dayOf, instantAt, type CalendarDay } from '../../values/calendarDay.js';
import { deskOffice } from '../clocks.js';
import { managerOf } from '../dossier.js';
import { setNext, type StandingClock } from '../standingClock.js';
import type { TimerHandler } from '../timerHandler.js';
import { audit, deskDay, type Unit } from '../unit.js';
import { queueDrawnLetter } from './checkLetters.js';
import type { LoadedCheck } from './checkRecord.js';
import { planCheck } from './checks.js';
import { lineOf } from '../../texts/line.js';

/** Hundredths of a per cent of a decimal text such as "5" or "2.25". */
function hundredths(percent: string): number {
  const [whole = '0', fraction = ''] = percent.split('.');
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
}

/** "2026-11". */
export function monthOf(day: CalendarDay): string {
  return day.slice(0, 7);
}

/**
 * The day as of which a month is drawn: today in the current one, the last day of one that is over. Throws DeskError
 * input-invalid for a month that has not begun: nobody knows its jobs.
 */
function dayOfDraw(unit: Unit, month: string): CalendarDay {
  const today = deskDay(unit);
  const current = monthOf(today);
  if (month === current) return today;
  if (month > current)
    throw new DeskError('input-invalid', lineOf('{month} has not begun: its jobs are not known yet', { month }));
  return addDays(addMonths(`${month}-01` as CalendarDay, 1), -1);
}

/**
 * Numbers of the jobs that the draw of a month takes, with nothing changed; without one, of the current month. A job that was
 * drawn for the month is not drawn for it again, and all draws of a month together take no more than the most of one.
 */
export async function drawnJobs(unit: Unit, month = monthOf(deskDay(unit))): Promise<number[]> {
  const { checks } = unit.config.quality;
  const before = await unit.manager.countBy(SpotCheck, { month });
  const shares = new Map(checks.services.map(({ name, sharePercent }) => [name, hundredths(sharePercent)]));
  const usual = hundredths(checks.sharePercent);
  return drawChecks(await drawable(unit, month), {
    shareOf: (service) => shares.get(service) ?? usual,
    most: Math.max(0, checks.most - before),
    seed: checks.seed,
    month,
  });
}

/** Jobs that stand and have begun within the window: whatever came later, its start or its record, counts. */
async function drawable(unit: Unit, month: string): Promise<DrawableJob[]> {
  const { manager, config } = unit;
  const asOf = dayOfDraw(unit, month);
  const from = addDays(asOf, -config.quality.windowDays);
  const jobs = await manager.find(Job, { where: { cancelledAt: IsNull() }, order: { id: 'ASC' } });
  const ids = jobs.map(({ id }) => id);
  const startDays = new Map<number, CalendarDay>();
  for (const { jobId, startDate } of await manager.find(JobRevision, {
    select: { jobId: true, startDate: true },
    where: { jobId: In(ids) },
    order: { revision: 'ASC' },
  })) {
    startDays.set(jobId, startDate);
  }
  const current = jobs.filter(({ id, createdAt }) => {
    const start = startDays.get(id);
    const recorded = dayOf(createdAt, config.desk.timezone);
    if (start === undefined || start > asOf || recorded > asOf) return false;
    return (start > recorded ? start : recorded) > from;
  });
  const offers = await manager.findBy(Offer, { id: In([...new Set(current.map(({ offerId }) => offerId))]) });
  const referrals = await manager.findBy(Referral, { id: In([...new Set(offers.map((offer) => offer.referralId))]) });
  const offerOf = new Map(offers.map((offer) => [offer.id, offer]));
  const serviceOf = new Map(referrals.map(({ id, service }) => [id, service]));
  const checked = new Set(
    (await manager.findBy(SpotCheck, { jobId: In(current.map(({ id }) => id)) }))
      .filter((check) => check.state !== 'dropped' || check.month === month)
      .map(({ jobId }) => jobId),
  );
  return current.flatMap(({ id, offerId }) => {
    const offer = offerOf.get(offerId);
    if (offer === undefined) return [];
    const service = serviceOf.get(offer.referralId) ?? '';
    return [{ id, partnerId: offer.partnerId, service, checked: checked.has(id) }];
  });
}

/**
 * Draws the checks of a month, the current one where none is named, and writes to the managers: a mail for each job, and one
 * list to whoever has several. Drawn again for the same month, only what has come since is added.
 */
export async function runDraw(unit: Unit, month = monthOf(deskDay(unit))): Promise<readonly LoadedCheck[]> {
  const planned: LoadedCheck[] = [];
  for (const jobId of await drawnJobs(unit, month)) planned.push(await planCheck(unit, jobId, { month }));
  await audit(unit, {
    action: 'checks-drawn',
    details: { month, seed: unit.config.quality.checks.seed, checks: planned.map(({ check }) => check.id) },
  });
  const byManager = new Map<string, LoadedCheck[]>();
  for (const loaded of planned) {
    const { email } = managerOf(unit.config, loaded.dossier.partner);
    byManager.set(email, [...(byManager.get(email) ?? []), loaded]);
  }
  for (const drawn of byManager.values()) {
    const [first, second] = drawn;
    if (first !== undefined && second !== undefined) await queueDrawnLetter(unit, month, first.dossier.manager, drawn);
  }
  return planned;
}

/** The first business day of each month, when the desk opens. */
export const checksClock: StandingClock = {
  kind: 'checks-draw',
  next(unit) {
    const office = deskOffice(unit.services);
    const today = deskDay(unit);
    const first = `${monthOf(today)}-01` as CalendarDay;
    const opening = (month: CalendarDay) =>
      instantAt(businessDayFrom(month, office.calendar), office.from, office.timezone);
    const current = opening(first);
    return current > unit.now ? current : opening(addMonths(first, 1));
  },
};

export const checksDrawTimers: TimerHandler = {
  kinds: [checksClock.kind],
  async fire(unit) {
    await runDraw(unit);
    await setNext(unit, checksClock);
    return null;
  },
};
