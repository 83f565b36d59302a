import { Milestone } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import type { MilestoneName } from '../../referrals/milestones.js';
import { formatDay, type CalendarDay } from '../../values/calendarDay.js';
import type { Dossier } from '../dossier.js';
import { audit, type Unit } from '../unit.js';
import { setJobClocks } from './jobClocks.js';
import { isOpenJob, isOpenMilestone, milestonesOf, stepMilestone } from './jobs.js';
import { lineOf } from '../../texts/line.js';
import { say } from '../say.js';

/**
 * Staff expect a milestone on another day, or expect one that nobody expected. Throws DeskError not-allowed where no job is
 * open, or where it is not clear which.
 */
export async function moveMilestone(
  unit: Unit,
  dossier: Dossier,
  name: MilestoneName,
  day: CalendarDay,
  jobId: number | null,
): Promise<readonly string[]> {
  const open = dossier.jobs.filter(({ job }) => isOpenJob(job) && (jobId === null || job.id === jobId));
  const [standing, ...others] = open;
  if (standing === undefined) throw new DeskError('not-allowed', lineOf('No job of this referral is open.'));
  if (others.length > 0) {
    const jobs = open.map(({ job }) => `J-${job.id}`).join(', ');
    throw new DeskError('input-invalid', lineOf('Several jobs are open ({jobs}); name one after the day.', { jobs }));
  }
  const { job } = standing;
  const expected = (await milestonesOf(unit, job.id)).find((row) => row.name === name && isOpenMilestone(row));
  if (expected === undefined) {
    await unit.manager.insert(Milestone, {
      offerId: dossier.offer.id,
      jobId: job.id,
      name,
      state: 'expected',
      expectedOn: day,
      reportedOn: null,
      words: '',
      messageId: null,
      askedAt: null,
      toldAt: null,
      createdAt: unit.now,
    });
  } else {
    await stepMilestone(unit, expected, 'expected', 'staff', { expectedOn: day, askedAt: null, toldAt: null });
  }
  await setJobClocks(unit, dossier, standing);
  await audit(unit, {
    action: 'milestone-expected',
    offerId: dossier.offer.id,
    referralId: dossier.referral.id,
    reason: name,
    details: { name, job: job.id, day },
  });
  return [
    say(unit, 'J-{job}: {name} is expected by {day}', {
      job: job.id,
      name,
      day: formatDay(day, unit.config.desk.locale),
    }),
  ];
}
