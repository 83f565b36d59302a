/** A milestone is told of, by the partner or by staff: what it moves (policy R12, R13, R20). */
import { Milestone, type Job } from '../../entities/index.js';
import type { MilestoneName } from '../../referrals/milestones.js';
import { formatDay, type CalendarDay } from '../../values/calendarDay.js';
import type { MovedBy } from '../../values/machine.js';
import type { Dossier, StandingJob } from '../dossier.js';
import { noteBreach } from '../quality/breaches.js';
import { audit, type Unit } from '../unit.js';
import { setJobClocks } from './jobClocks.js';
import { dropMilestones, isOpenJob, isOpenMilestone, milestonesOf, stepJob, stepMilestone } from './jobs.js';
import { queueMilestoneLate } from './lateLetter.js';
import { serviceNamed } from './service.js';
import { say } from '../say.js';
import { lineOf } from '../../texts/line.js';

export interface Told {
  readonly names: readonly MilestoneName[];
  readonly day: CalendarDay;
  readonly words: string;
  readonly messageId: number | null;
  readonly by: Extract<MovedBy, 'partner' | 'staff'>;
  /** Keys of letters begin with it. */
  readonly key: string;
  /** The job that staff name; null: the one that it fits. */
  readonly jobId: number | null;
}

/** Marks what was told as reached; returns lines for the summary or the receipt. */
export async function tellMilestones(unit: Unit, dossier: Dossier, told: Told): Promise<string[]> {
  const lines: string[] = [];
  const touched = new Map<number, StandingJob>();
  for (const name of told.names) {
    const standing = told.jobId === null ? await jobFor(unit, dossier, name) : jobNamed(dossier, told.jobId);
    const of = standing === null ? '' : say(unit, ' of {job}', { job: `J-${standing.job.id}` });
    await keep(unit, dossier, standing?.job ?? null, name, told);
    lines.push(
      say(unit, 'Milestone {name}{of}: told on {day}', {
        name: lineOf(name),
        of,
        day: formatDay(told.day, unit.config.desk.locale, 'long'),
      }),
    );
    if (standing === null) {
      const [first] = dossier.jobs;
      if (first !== undefined) {
        lines.push(
          say(unit, 'Several jobs are open; say which one: milestone: {name} J-{job}', { name, job: first.job.id }),
        );
      }
      continue;
    }
    touched.set(standing.job.id, standing);
    lines.push(...(await move(unit, dossier, standing.job, name, told)));
  }
  for (const standing of touched.values()) await setJobClocks(unit, dossier, standing);
  return lines;
}

function jobNamed({ jobs }: Dossier, jobId: number): StandingJob | null {
  return jobs.find(({ job }) => job.id === jobId) ?? null;
}

/** The open job that waits for this milestone, or the only one; null where that is not clear. */
async function jobFor(unit: Unit, { jobs }: Dossier, name: MilestoneName): Promise<StandingJob | null> {
  const open = jobs.filter(({ job }) => isOpenJob(job));
  if (open.length <= 1) return open[0] ?? (jobs.length === 1 ? (jobs[0] ?? null) : null);
  const waiting: StandingJob[] = [];
  for (const standing of open) {
    const milestones = await milestonesOf(unit, standing.job.id);
    if (milestones.some((milestone) => milestone.name === name && isOpenMilestone(milestone))) waiting.push(standing);
  }
  return waiting.length === 1 ? (waiting[0] ?? null) : null;
}

async function keep(unit: Unit, dossier: Dossier, job: Job | null, name: MilestoneName, told: Told): Promise<void> {
  const { words, messageId, day, by } = told;
  const facts = { reportedOn: day, words: words.slice(0, 2000), messageId };
  const open = job === null ? [] : await milestonesOf(unit, job.id);
  const expected = open.find((milestone) => milestone.name === name && isOpenMilestone(milestone));
  if (expected !== undefined) await stepMilestone(unit, expected, 'reached', by, facts);
  else {
    await unit.manager.insert(Milestone, {
      ...facts,
      offerId: dossier.offer.id,
      jobId: job?.id ?? null,
      name,
      state: 'reached',
      expectedOn: null,
      askedAt: null,
      toldAt: null,
      createdAt: unit.now,
    });
  }
  await audit(unit, {
    action: 'milestone-reached',
    offerId: dossier.offer.id,
    referralId: dossier.referral.id,
    messageId,
    reason: name,
    details: { name, job: job?.id ?? null, day },
  });
}

/** What a milestone does to its job. */
async function move(unit: Unit, dossier: Dossier, job: Job, name: MilestoneName, told: Told): Promise<string[]> {
  const { by, day, key } = told;
  const untested = name === 'go-live' || name === 'completed' ? await missTesting(unit, dossier, job, day, key) : [];
  if (!isOpenJob(job)) return untested;
  if (name === 'completed') {
    await stepJob(unit, job, 'completed', by, { completedOn: day, nudges: 0 });
    await dropMilestones(unit, job.id);
    return [...untested, say(unit, '{job}: completed', { job: `J-${job.id}` })];
  }
  await stepJob(unit, job, 'started', by, { nudges: 0 });
  return untested;
}

/** Live without internal testing (policy R20): the manager is told and the breach noted, once a job. */
async function missTesting(unit: Unit, dossier: Dossier, job: Job, day: CalendarDay, key: string): Promise<string[]> {
  const { partner, offer, referral } = dossier;
  if (job.kind !== 'won' || serviceNamed(unit.config, referral.service)?.testing !== true) return [];
  const milestones = await milestonesOf(unit, job.id);
  if (milestones.some((milestone) => milestone.name === 'testing' && milestone.state === 'reached')) return [];
  const noted = await noteBreach(unit, {
    key: `job:${job.id}:testing-missing`,
    kind: 'testing-missing',
    partnerId: partner.id,
    offerId: offer.id,
    details: say(unit, '{ref}, J-{job}: live with no internal testing confirmed.', { ref: referral.ref, job: job.id }),
  });
  if (!noted) return [];
  await queueMilestoneLate(unit, dossier, {
    key: `${key}:untested:${job.id}`,
    kind: 'untested',
    jobId: job.id,
    milestones: [{ milestone: 'go-live', expectedOn: null, reportedOn: day, askedOn: null }],
  });
  return [
    say(unit, 'J-{job}: no internal testing was confirmed before go-live; this is noted as a breach', { job: job.id }),
  ];
}
