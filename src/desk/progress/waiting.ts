/** Staff move or hold the clocks of an offer and its jobs. */
import { In, type FindOptionsWhere } from 'typeorm';
import { Offer, Timer } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import { isOpen } from '../../referrals/transitions.js';
import { TIMER_KINDS } from '../../referrals/types.js';
import { nextOfficeTime } from '../../scheduler/officeHours.js';
import { addDays, addMilliseconds, dayOf, formatDay, instantAt, type CalendarDay } from '../../values/calendarDay.js';
import { officeOf, setAlarm } from '../clocks.js';
import type { Dossier } from '../dossier.js';
import { audit, type Unit } from '../unit.js';
import { ASKING_KINDS } from './jobClocks.js';
import { isOpenJob } from './jobs.js';
import { lineOf } from '../../texts/line.js';
import { say } from '../say.js';

/** Further away nobody remembers why. */
const LONGEST_WAIT_DAYS = 366;

/** Clocks by which the partner is asked about this offer and its jobs. */
function asking({ offer, jobs }: Dossier, state: Timer['state']): FindOptionsWhere<Timer>[] {
  return [
    { subject: 'offer', subjectId: offer.id, kind: In([...TIMER_KINDS]), state },
    {
      subject: 'job',
      subjectId: In(jobs.map(({ job }) => job.id)),
      kind: In([...ASKING_KINDS]),
      state,
    },
  ];
}

/**
 * Moves the running clocks so that the partner hears nothing before `day`; their order stays. Throws DeskError input-invalid for
 * a day that is not ahead or too far, not-allowed where nothing is waited for.
 */
export async function waitUntil(unit: Unit, dossier: Dossier, day: CalendarDay): Promise<readonly string[]> {
  const { manager, config, services, now } = unit;
  const { offer, partner, jobs } = dossier;
  const today = dayOf(now, partner.timezone);
  if (day <= today) throw new DeskError('input-invalid', lineOf('The day must be ahead.'));
  if (day > addDays(today, LONGEST_WAIT_DAYS))
    throw new DeskError('input-invalid', lineOf('The day is more than a year ahead.'));
  const office = officeOf(partner, services);
  const start = nextOfficeTime(instantAt(day, office.from, office.timezone), office);
  const running = (await manager.findBy(Timer, asking(dossier, 'pending'))).sort((a, b) =>
    a.dueAt < b.dueAt ? -1 : 1,
  );
  const [first] = running;
  if (first === undefined) {
    const open = jobs.find(({ job }) => isOpenJob(job));
    if (!isOpen(offer.state) && open === undefined) {
      throw new DeskError('not-allowed', lineOf('It is {state}; nothing is waited for.', { state: offer.state }));
    }
    await setAlarm(
      unit,
      isOpen(offer.state) || open === undefined
        ? { kind: 'status', about: { kind: 'offer', id: offer.id }, dueAt: start, offerId: offer.id }
        : { kind: 'job-status', about: { kind: 'job', id: open.job.id }, dueAt: start, offerId: offer.id },
    );
  } else {
    const shift = Date.parse(start) - Date.parse(first.dueAt);
    for (const timer of running) {
      const dueAt = nextOfficeTime(addMilliseconds(timer.dueAt, shift), office);
      await manager.update(Timer, { id: timer.id }, { dueAt });
    }
  }
  await manager.update(Offer, { id: offer.id }, { nudges: 0 });
  await audit(unit, {
    action: 'clock-moved',
    offerId: offer.id,
    referralId: offer.referralId,
    details: { until: dayOf(start, office.timezone) },
  });
  const shown = formatDay(dayOf(start, office.timezone), config.desk.locale);
  return [say(unit, '{partner} is not asked before {day}', { partner: partner.name, day: shown })];
}

/** Holds every clock that would write to the partner, until `resumeReminders`. Throws DeskError not-allowed where they are held. */
export async function holdReminders(unit: Unit, dossier: Dossier): Promise<readonly string[]> {
  const { offer, partner } = dossier;
  if (offer.remindersHeldAt !== null) throw new DeskError('not-allowed', lineOf('The reminders are held already.'));
  await unit.manager.update(Offer, { id: offer.id }, { remindersHeldAt: unit.now });
  for (const where of asking(dossier, 'pending')) await unit.manager.update(Timer, where, { state: 'held' });
  await audit(unit, { action: 'reminders-held', offerId: offer.id, referralId: offer.referralId });
  return [say(unit, '{partner} gets no reminders until you write: resume reminders', { partner: partner.name })];
}

/** Lets the held clocks run again; what has come due meanwhile waits for the partner's next office time. */
export async function resumeReminders(unit: Unit, dossier: Dossier): Promise<readonly string[]> {
  const { manager, services, now } = unit;
  const { offer, partner } = dossier;
  if (offer.remindersHeldAt === null) throw new DeskError('not-allowed', lineOf('The reminders are not held.'));
  await manager.update(Offer, { id: offer.id }, { remindersHeldAt: null });
  const office = officeOf(partner, services);
  for (const timer of await manager.findBy(Timer, asking(dossier, 'held'))) {
    const dueAt = timer.dueAt < now ? nextOfficeTime(now, office) : timer.dueAt;
    await manager.update(Timer, { id: timer.id }, { state: 'pending', dueAt });
  }
  await audit(unit, { action: 'reminders-resumed', offerId: offer.id, referralId: offer.referralId });
  return [say(unit, 'The reminders run again')];
}
