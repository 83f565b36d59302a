/** The partner never got a mail of an offer's thread: the referral itself, a question or a reminder (policy R2, R6, R16). */
import { In } from 'typeorm';
import { Milestone, type OutgoingMail } from '../entities/index.js';
import { isClosed } from '../referrals/transitions.js';
import { clearClocks } from './clocks.js';
import { handToDeputy, turnToDeputy } from './deputy.js';
import { loadDossier, type Dossier } from './dossier.js';
import { setJobClocks } from './progress/jobClocks.js';
import { isOpenJob, stepMilestone } from './progress/jobs.js';
import { askForNews } from './progress/steer.js';
import { holdReminders } from './progress/waiting.js';
import { excuseUnreached } from './quality/excuse.js';
import { NOTHING, type NotReached } from './undeliveredTypes.js';
import type { Unit } from './unit.js';

/** The referral, or a reminder of it: the partner was never told, so no clock of an answer runs; the deputy gets it (R2). */
export async function offerNotReached(unit: Unit, mail: OutgoingMail, offerId: number): Promise<NotReached> {
  const dossier = await loadDossier(unit, offerId);
  const { offer, partner } = dossier;
  if (offer.state !== 'sent' || offer.heardAt !== null) return NOTHING;
  await clearClocks(unit, { kind: 'offer', id: offerId }, ['unanswered', 'breach', 'status']);
  await excuseUnreached(unit, partner, mail, `offer:${offerId}:no-answer:`);
  const deputy = await handToDeputy(unit, offerId, 'bounced');
  return { deputy, stopped: deputy === null ? 'offer' : null };
}

/** A question or a reminder after the first answer: the deputy is asked; without one nobody is, until staff let it go on. */
export async function questionNotReached(unit: Unit, mail: OutgoingMail, offerId: number): Promise<NotReached> {
  const dossier = await loadDossier(unit, offerId);
  const { offer } = dossier;
  if (offer.state === 'sent' && offer.heardAt === null) return offerNotReached(unit, mail, offerId);
  // The partner has written since: it is not waited for on account of this mail.
  if (isClosed(offer.state) || (offer.heardAt !== null && offer.heardAt > mail.createdAt)) return NOTHING;
  const asked = await takeBackAsked(unit, dossier, mail);
  const deputys = await turnToDeputy(unit, dossier);
  if (deputys !== null) {
    // Milestones are asked for again on the next business day, by the jobs' own clocks.
    if (asked) await setClocksOfJobs(unit, deputys.dossier);
    else
      await askForNews(unit, deputys.dossier, {
        by: 'desk',
        key: `outgoing:${mail.id}:offer-${offerId}:deputy`,
        message: null,
      });
    return { deputy: deputys.person, stopped: null };
  }
  if (asked) await setClocksOfJobs(unit, dossier);
  if (offer.remindersHeldAt === null) await holdReminders(unit, dossier);
  return { deputy: null, stopped: 'reminders' };
}

/** Milestones that the mail asked for were not asked for: they do not become late on account of it (R13, R20). */
async function takeBackAsked(unit: Unit, { jobs, partner }: Dossier, mail: OutgoingMail): Promise<boolean> {
  if (mail.letter !== 'milestone-due' && mail.letter !== 'testing-due') return false;
  const jobId = In(jobs.filter(({ job }) => isOpenJob(job)).map(({ job }) => job.id));
  const milestones = await unit.manager.findBy(Milestone, { jobId, askedAt: mail.createdAt });
  for (const milestone of milestones) {
    await excuseUnreached(unit, partner, mail, `milestone:${milestone.id}:late:`);
    if (milestone.state === 'expected') await stepMilestone(unit, milestone, 'expected', 'desk', { askedAt: null });
  }
  return true;
}

async function setClocksOfJobs(unit: Unit, dossier: Dossier): Promise<void> {
  for (const standing of dossier.jobs.filter(({ job }) => isOpenJob(job))) await setJobClocks(unit, dossier, standing);
}
