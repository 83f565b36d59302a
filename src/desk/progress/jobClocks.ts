/** The clocks of a job that is open: its start, its milestones, and otherwise a status request (policy R6, R13, R20). */
import { In } from 'typeorm';
import { Timer, type Milestone } from '../../entities/index.js';
import type { Subject } from '../../entities/subject.js';
import { addBusinessDays } from '../../scheduler/businessDays.js';
import { dueAfterBusinessDays } from '../../scheduler/officeHours.js';
import { instantAt, type CalendarDay, type Instant } from '../../values/calendarDay.js';
import { clearClocks, officeOf, setAlarm, setClock } from '../clocks.js';
import type { Dossier, StandingJob } from '../dossier.js';
import type { Unit } from '../unit.js';
import { isOpenJob, milestonesOf } from './jobs.js';

export const JOB_TIMER_KINDS = [
  /** The start day has come. */
  'job-start',
  /** The expected day of a milestone has passed, or testing is to be confirmed: the partner is asked. */
  'milestone-due',
  /** … and nothing was told: the manager has it. */
  'milestone-late',
  /** No news of a job that is under way: the partner is asked. */
  'job-status',
] as const;

/** Those that write to the partner and that staff may hold; the start is noted in silence then. */
export const ASKING_KINDS: readonly string[] = JOB_TIMER_KINDS.filter((kind) => kind !== 'job-start');

export const jobSubject = (id: number): Subject => ({ kind: 'job', id });

/** When the partner is to be asked for a milestone: on the day for testing, which is a question beforehand; else after it. */
export function askOn(unit: Unit, { partner }: Dossier, milestone: Milestone): CalendarDay | null {
  if (milestone.expectedOn === null || milestone.state !== 'expected' || milestone.askedAt !== null) return null;
  const grace = milestone.name === 'testing' ? 0 : unit.config.progress.milestoneGraceDays;
  return addBusinessDays(milestone.expectedOn, grace, unit.services.calendarFor(partner.holidays));
}

/** When a milestone that the partner was asked for counts as late. */
export function lateFrom(unit: Unit, { partner }: Dossier, { state, askedAt }: Milestone): Instant | null {
  if (state !== 'expected' || askedAt === null) return null;
  return dueAfterBusinessDays(askedAt, unit.config.progress.milestoneLateAfterDays, officeOf(partner, unit.services));
}

/** Sets the clocks of a job anew from where it stands; those of a closed one are cleared. */
export async function setJobClocks(unit: Unit, dossier: Dossier, { job, revision }: StandingJob): Promise<void> {
  const about = jobSubject(job.id);
  await clearClocks(unit, about, JOB_TIMER_KINDS);
  if (!isOpenJob(job)) return;
  const { partner, offer } = dossier;
  const office = officeOf(partner, unit.services);
  const opening = (day: CalendarDay): Instant => instantAt(day, office.from, office.timezone);
  const { statusAfterDays } = unit.config.progress;
  const next = dueAfterBusinessDays(unit.now, statusAfterDays, office);
  // What is overdue already is looked at on the next business day, so that one day never asks twice.
  const soon = dueAfterBusinessDays(unit.now, 1, office);
  const alarm = (kind: string, dueAt: Instant) =>
    setAlarm(unit, { kind, about, dueAt: dueAt > unit.now ? dueAt : soon, offerId: offer.id });

  if (job.state === 'recorded') await alarm('job-start', opening(revision.startDate));
  const milestones = await milestonesOf(unit, job.id);
  const ask = milestones.flatMap((milestone) => askOn(unit, dossier, milestone) ?? []).sort()[0];
  const late = milestones.flatMap((milestone) => lateFrom(unit, dossier, milestone) ?? []).sort()[0];
  if (ask !== undefined) await alarm('milestone-due', opening(ask));
  if (late !== undefined) await alarm('milestone-late', late);
  const asked = (ask !== undefined && opening(ask) <= next) || late !== undefined;
  // After so many without an answer the manager has it, until there is news.
  if (job.state === 'started' && !asked && job.nudges <= unit.config.reminders.most) {
    await setClock(unit, { kind: 'job-status', about, businessDays: statusAfterDays, partner, offerId: offer.id });
  }
  if (offer.remindersHeldAt !== null) {
    await unit.manager.update(
      Timer,
      { subject: about.kind, subjectId: about.id, state: 'pending', kind: In([...ASKING_KINDS]) },
      { state: 'held' },
    );
  }
}
