/** What follows from an offer's news for its jobs and milestones. */
import { AuditEvent, Job, Offer } from '../../entities/index.js';
import { In, IsNull } from 'typeorm';
import { dayOf } from '../../values/calendarDay.js';
import { baseView, contactView, referralView, type Dossier, type StandingJob } from '../dossier.js';
import { queueLetter } from '../letters.js';
import { partnerLetter } from '../partnerLetter.js';
import { noteBreach } from '../quality/breaches.js';
import type { DeskEvent, EventCause, Reaction } from '../reactions.js';
import { audit, type Unit } from '../unit.js';
import { expectMilestones, moveMilestones } from './expected.js';
import { JOB_TIMER_KINDS, jobSubject, setJobClocks } from './jobClocks.js';
import { clearClocks } from '../clocks.js';
import { dropMilestones, isOpenJob, stepJob } from './jobs.js';
import { tellMilestones } from './reached.js';
import { leavesManagerOut } from './service.js';
import { say } from '../say.js';

export const followProgress: Reaction = async (unit, event, dossier, cause) => {
  switch (event.kind) {
    case 'job-recorded':
      return withJob(dossier, event.jobId, async (standing) => {
        const lines = await expectMilestones(unit, dossier, standing);
        await startWhereDue(unit, dossier, standing);
        await setJobClocks(unit, dossier, standing);
        return lines;
      });
    case 'job-revised':
      return withJob(dossier, event.jobId, async (standing) => {
        const lines = await moveMilestones(unit, dossier, standing);
        const { job, revision } = standing;
        // A later start takes a beginning back that only the calendar had told of.
        if (job.state === 'started' && revision.startDate > today(unit, dossier) && lines.length > 0) {
          await stepJob(unit, job, 'recorded', 'desk');
        }
        await startWhereDue(unit, dossier, standing);
        await setJobClocks(unit, dossier, standing);
        return lines;
      });
    case 'job-cancelled': {
      const job = await unit.manager.findOneByOrFail(Job, { id: event.jobId });
      await stepJob(unit, job, 'cancelled', 'staff');
      await dropMilestones(unit, job.id);
      await clearClocks(unit, jobSubject(job.id), JOB_TIMER_KINDS);
      return [];
    }
    case 'state-changed':
      if (event.to === 'withdrawn') await unit.manager.update(Offer, { id: dossier.offer.id }, { atRisk: false });
      return [];
    case 'stated':
      return stated(unit, event, dossier, cause);
    default:
      return [];
  }
};

async function withJob(
  { jobs }: Dossier,
  jobId: number,
  work: (standing: StandingJob) => Promise<string[]>,
): Promise<string[]> {
  const standing = jobs.find(({ job }) => job.id === jobId);
  return standing === undefined ? [] : work(standing);
}

const today = ({ now }: Unit, { partner }: Dossier) => dayOf(now, partner.timezone);

/** A job that is told of after its start is under way already. */
async function startWhereDue(unit: Unit, dossier: Dossier, { job, revision }: StandingJob): Promise<void> {
  if (job.state === 'recorded' && revision.startDate <= today(unit, dossier))
    await stepJob(unit, job, 'started', 'desk');
}

async function stated(
  unit: Unit,
  event: Extract<DeskEvent, { kind: 'stated' }>,
  dossier: Dossier,
  cause: EventCause,
): Promise<readonly string[]> {
  await newsOfJobs(unit, dossier);
  const left = await managerLeftOut(unit, event, dossier, cause);
  if (event.statement !== 'milestone') return left;
  const reached = await tellMilestones(unit, dossier, {
    names: cause.notice?.milestones ?? ['other'],
    day: dayOf(cause.message?.receivedAt ?? unit.now, dossier.partner.timezone),
    words: event.words.join(' … '),
    messageId: cause.message?.id ?? null,
    by: cause.approvedBy === null ? 'partner' : 'staff',
    key: cause.key,
    jobId: null,
  });
  return [...reached, ...left];
}

/** The partner has written: status requests about his jobs are counted, and timed, anew. */
async function newsOfJobs(unit: Unit, dossier: Dossier): Promise<void> {
  for (const standing of dossier.jobs.filter(({ job }) => isOpenJob(job))) {
    if (standing.job.nudges > 0) await stepJob(unit, standing.job, standing.job.state, 'desk', { nudges: 0 });
    await setJobClocks(unit, dossier, standing);
  }
}

/** Progress or risk told without the manager (R13): the partner hears it kindly, and from the second time it is a breach. */
async function managerLeftOut(
  unit: Unit,
  event: Extract<DeskEvent, { kind: 'stated' }>,
  dossier: Dossier,
  cause: EventCause,
): Promise<string[]> {
  const { message, notice } = cause;
  if (message === null || !leavesManagerOut(unit.config, dossier, notice)) return [];
  if (event.statement !== 'milestone' && event.statement !== 'at-risk') return [];
  const { manager, offer, partner, referral } = dossier;
  const known = { action: 'manager-left-out', messageId: message.id };
  if (event.statement === 'milestone') {
    await queueLetter(
      unit,
      partnerLetter(dossier, `${cause.key}:noted`, 'noted', message.messageId, {
        ...baseView(unit.config),
        contact: contactView(dossier),
        referral: referralView(dossier),
        statement: 'milestone',
        words: event.words[0] ?? '',
        manager,
        managerCopy: true,
      }),
    );
  }
  if (await unit.manager.existsBy(AuditEvent, known)) return [];
  const offers = await unit.manager.findBy(Offer, { partnerId: partner.id });
  const before = await unit.manager.countBy(AuditEvent, {
    action: 'manager-left-out',
    offerId: offers.length === 0 ? IsNull() : In(offers.map(({ id }) => id)),
  });
  await audit(unit, { ...known, offerId: offer.id, referralId: referral.id });
  if (before > 0) {
    await noteBreach(unit, {
      key: `message:${message.id}:manager-left-out`,
      kind: 'manager-left-out',
      partnerId: partner.id,
      offerId: offer.id,
      details: say(unit, '{ref}: progress told without {manager} on copy, for the {count}. time.', {
        ref: referral.ref,
        manager: manager.name,
        count: before + 1,
      }),
    });
  }
  return [
    say(unit, 'You were not on copy of this mail; its text is attached, and {partner} was asked to copy you{again}', {
      partner: partner.name,
      again: before > 0 ? say(unit, ' (again; noted as a breach)') : '',
    }),
  ];
}
