/** What is expected of a job and when: from its service's configuration and its start (policy R13, R20). */
import { JobRevision, Milestone } from '../../entities/index.js';
import { MILESTONE, type MilestoneName } from '../../referrals/milestones.js';
import { addBusinessDays } from '../../scheduler/businessDays.js';
import { formatDay, type CalendarDay } from '../../values/calendarDay.js';
import type { Dossier, StandingJob } from '../dossier.js';
import type { Unit } from '../unit.js';
import { isOpenMilestone, milestonesOf, stepMilestone } from './jobs.js';
import { serviceNamed } from './service.js';
import { lineOf } from '../../texts/line.js';
import { say } from '../say.js';

interface Expected {
  readonly name: MilestoneName;
  readonly on: CalendarDay;
}

/** Days in business days of the partner; internal testing before go-live where the service asks for it. */
function expectedOf(unit: Unit, { referral, partner }: Dossier, startDate: CalendarDay): Expected[] {
  const service = serviceNamed(unit.config, referral.service);
  if (service === null) return [];
  const calendar = unit.services.calendarFor(partner.holidays);
  const named: Expected[] = service.milestones.map(({ name, afterStartDays }) => ({
    name,
    on: addBusinessDays(startDate, afterStartDays, calendar),
  }));
  const goLive = named.find(({ name }) => name === 'go-live');
  if (!service.testing || goLive === undefined || named.some(({ name }) => name === 'testing')) return named;
  const before = addBusinessDays(goLive.on, -unit.config.progress.testingBeforeGoLiveDays, calendar);
  return [...named, { name: 'testing', on: before < startDate ? startDate : before }];
}

/** Writes down what is expected of a job that was recorded; returns lines for the summary. */
export async function expectMilestones(
  unit: Unit,
  dossier: Dossier,
  { job, revision }: StandingJob,
): Promise<string[]> {
  // Further work for a customer who is live already is no new deployment.
  const expected = job.kind === 'won' ? expectedOf(unit, dossier, revision.startDate) : [];
  for (const { name, on } of expected) {
    await unit.manager.insert(Milestone, {
      offerId: dossier.offer.id,
      jobId: job.id,
      name,
      state: MILESTONE.initial,
      expectedOn: on,
      reportedOn: null,
      words: '',
      messageId: null,
      askedAt: null,
      toldAt: null,
      createdAt: unit.now,
    });
  }
  return shown(unit, job.id, expected);
}

/** The start has moved: what is still open moves with it, and what was late is expected anew. Returns lines for the summary. */
export async function moveMilestones(unit: Unit, dossier: Dossier, { job, revision }: StandingJob): Promise<string[]> {
  const before = await unit.manager.findOneBy(JobRevision, { jobId: job.id, revision: revision.revision - 1 });
  if (before === null || before.startDate === revision.startDate) return [];
  const days = new Map(expectedOf(unit, dossier, revision.startDate).map(({ name, on }) => [name, on]));
  const moved: Expected[] = [];
  for (const milestone of await milestonesOf(unit, job.id)) {
    const on = days.get(milestone.name);
    if (on === undefined || !isOpenMilestone(milestone) || on === milestone.expectedOn) continue;
    await stepMilestone(unit, milestone, 'expected', 'desk', { expectedOn: on, askedAt: null, toldAt: null });
    moved.push({ name: milestone.name, on });
  }
  return shown(unit, job.id, moved);
}

function shown(unit: Unit, jobId: number, expected: readonly Expected[]): string[] {
  if (expected.length === 0) return [];
  const days = [...expected]
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ name, on }) =>
      say(unit, '{name} by {day}', { name: lineOf(name), day: formatDay(on, unit.config.desk.locale, 'long') }),
    );
  return [say(unit, '{job}, expected: {days}', { job: `J-${jobId}`, days })];
}
