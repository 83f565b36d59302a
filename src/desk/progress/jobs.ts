/** Jobs and their milestones as rows: loaded, and moved as their machines allow. */
import { In } from 'typeorm';
import { Job, Milestone, Offer } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import { JOB, type JobState } from '../../referrals/jobStates.js';
import { MILESTONE, type MilestoneState } from '../../referrals/milestones.js';
import { mayStep, type MovedBy } from '../../values/machine.js';
import { audit, type Unit } from '../unit.js';

export function isOpenJob({ state }: Pick<Job, 'state'>): boolean {
  return JOB.states[state].open;
}

export function isOpenMilestone({ state }: Pick<Milestone, 'state'>): boolean {
  return MILESTONE.states[state].open;
}

/** Milestones of a job in the order in which they are expected. */
export async function milestonesOf({ manager }: Unit, jobId: number): Promise<Milestone[]> {
  const rows = await manager.find(Milestone, { where: { jobId }, order: { id: 'ASC' } });
  return rows.sort((a, b) => ((a.expectedOn ?? '9') < (b.expectedOn ?? '9') ? -1 : 1));
}

/** Throws DeskError internal for a step that the machine does not know. */
export async function stepJob(
  unit: Unit,
  job: Job,
  to: JobState,
  by: MovedBy,
  also: Partial<Pick<Job, 'completedOn' | 'nudges'>> = {},
): Promise<void> {
  if (!mayStep(JOB, job.state, to, by)) {
    throw new DeskError('internal', `job ${job.id} may not go from ${job.state} to ${to}`);
  }
  const from = job.state;
  Object.assign(job, also, { state: to });
  await unit.manager.update(Job, { id: job.id }, { ...also, state: to });
  if (from === to) return;
  const offer = await unit.manager.findOneBy(Offer, { id: job.offerId });
  await audit(unit, {
    action: 'job-moved',
    offerId: job.offerId,
    referralId: offer?.referralId ?? null,
    details: { job: job.id, from, to },
  });
}

/** Throws DeskError internal for a step that the machine does not know. */
export async function stepMilestone(
  { manager }: Unit,
  milestone: Milestone,
  to: MilestoneState,
  by: MovedBy,
  also: Partial<Pick<Milestone, 'expectedOn' | 'reportedOn' | 'words' | 'messageId' | 'askedAt' | 'toldAt'>> = {},
): Promise<void> {
  if (!mayStep(MILESTONE, milestone.state, to, by)) {
    throw new DeskError('internal', `milestone ${milestone.id} may not go from ${milestone.state} to ${to}`);
  }
  Object.assign(milestone, also, { state: to });
  await manager.update(Milestone, { id: milestone.id }, { ...also, state: to });
}

/** What is no longer waited for: the job is completed or cancelled. */
export async function dropMilestones(unit: Unit, jobId: number): Promise<void> {
  const open = await unit.manager.findBy(Milestone, { jobId, state: In(['expected', 'late']) });
  for (const milestone of open) await stepMilestone(unit, milestone, 'dropped', 'desk');
}
