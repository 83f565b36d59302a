/** Asks the partner for a client's further work, some months after a job (policy S5). */
import { In, MoreThan } from 'typeorm';
import { Job, Offer, OutgoingMail, Referral, type Timer } from '../../entities/index.js';
import { decideAsk, type AskSituation } from '../../referrals/followUpAsk.js';
import { dayOf, instantAt, type CalendarDay, type Instant } from '../../values/calendarDay.js';
import type { Config } from '../../config/schema.js';
import { clearClocks, closedUntil, hasClock, officeOf, setAlarm } from '../clocks.js';
import { baseView, contactView, loadDossier, referralView, type Dossier } from '../dossier.js';
import { queueLetter } from '../letters.js';
import { lastReminded } from '../reminders/reminded.js';
import { partnerLetter } from '../partnerLetter.js';
import type { Reaction } from '../reactions.js';
import type { TimerHandler } from '../timerHandler.js';
import { audit, type Unit } from '../unit.js';

const KIND = 'follow-up-ask';
/** Letters of an offer or its jobs that the partner has to answer. */
const QUESTIONS = [
  'question',
  'reminder',
  'job-check',
  'milestone-due',
  'testing-due',
  'which-referral',
  'team-check',
  'training-notice',
  'deviation',
  'complaint',
  'enquiry',
  KIND,
];

/** A recorded job sets the clock; it looks at the job as it is when it comes due, so a moved start needs nothing here. */
export const askLater: Reaction = async (unit, event, dossier) => {
  if (event.kind === 'job-recorded') await setFirst(unit, dossier, event.jobId);
  if (event.kind === 'job-cancelled') await clearClocks(unit, { kind: 'job', id: event.jobId }, [KIND]);
  return [];
};

async function setFirst(unit: Unit, dossier: Dossier, jobId: number): Promise<void> {
  const decision = decideAsk(await situationOf(unit, dossier, jobId));
  const about = { kind: 'job' as const, id: jobId };
  if (decision.do === 'stop' || (await hasClock(unit, about, [KIND]))) return;
  const { partner, offer } = dossier;
  const day = decision.do === 'wait' ? decision.until : dayOf(unit.now, partner.timezone);
  const dueAt = openingOf(unit, dossier, day);
  await setAlarm(unit, { kind: KIND, about, dueAt, offerId: offer.id });
}

export const followUpTimers: TimerHandler = {
  kinds: [KIND],
  async fire(unit, timer) {
    const job = await unit.manager.findOneBy(Job, { id: timer.subjectId });
    if (job === null) return null;
    const dossier = await loadDossier(unit, job.offerId, job.id);
    const decision = decideAsk(await situationOf(unit, dossier, job.id));
    if (decision.do === 'stop') return null;
    if (decision.do === 'wait') return openingOf(unit, dossier, decision.until);
    const closed = closedUntil(unit, officeOf(dossier.partner, unit.services));
    if (closed !== null) return closed;
    await ask(unit, dossier, timer);
    const after = decideAsk(await situationOf(unit, dossier, job.id));
    return after.do === 'wait' ? openingOf(unit, dossier, after.until) : null;
  },
};

async function ask(unit: Unit, dossier: Dossier, timer: Timer): Promise<void> {
  const { subject, offer, referral } = dossier;
  if (subject === null) return;
  const { job, revision } = subject;
  const key = `job:${job.id}:${KIND}:${(await timesAsked(unit, job.id)) + 1}`;
  await queueLetter(unit, {
    ...partnerLetter(dossier, key, KIND, null, {
      ...baseView(unit.config),
      contact: contactView(dossier),
      manager: dossier.manager,
      referral: referralView(dossier),
      startDate: revision.startDate,
    }),
    // A thread of its own: figures in the answer are new work, not a correction of the job that is on record.
    replySubject: { kind: 'job', id: job.id },
    threadSubject: null,
  });
  await audit(unit, {
    action: 'follow-up-asked',
    offerId: offer.id,
    referralId: referral.id,
    details: { job: job.id, clock: timer.id },
  });
}

async function situationOf(unit: Unit, { offer, partner, referral }: Dossier, jobId: number): Promise<AskSituation> {
  const { manager, config } = unit;
  const job = await manager.findOneByOrFail(Job, { id: jobId });
  const dossier = await loadDossier(unit, offer.id, jobId);
  const { clients } = config;
  return {
    today: dayOf(unit.now, partner.timezone),
    since: job.completedOn ?? dossier.subject?.revision.startDate ?? dayOf(job.createdAt, partner.timezone),
    askAfterDays: scheduleOf(config, referral.service),
    notAgainWithinDays: clients.notAgainWithinDays,
    asked: await timesAsked(unit, jobId),
    lastAsked: await lastAskedAbout(unit, dossier),
    jobStands: job.cancelledAt === null,
    offerState: dossier.offer.state,
    atRisk: dossier.offer.atRisk,
    barred: partner.certification === 'suspended' || partner.certification === 'revoked',
    openQuestion: await openQuestion(unit, dossier),
  };
}

function scheduleOf({ clients }: Config, service: string): readonly number[] {
  return clients.services.find(({ name }) => name === service)?.askAfterDays ?? clients.askAfterDays;
}

function timesAsked({ manager }: Unit, jobId: number): Promise<number> {
  return manager.countBy(OutgoingMail, { letter: KIND, replyKind: 'job', replyId: jobId });
}

/** About this client, in whatever referral: a client with three jobs is asked about once. */
async function lastAskedAbout({ manager }: Unit, { customer, partner }: Dossier): Promise<CalendarDay | null> {
  const referrals = await manager.find(Referral, { select: { id: true }, where: { customerId: customer.id } });
  const offers = await manager.find(Offer, {
    select: { id: true },
    where: { partnerId: partner.id, referralId: In(referrals.map(({ id }) => id)) },
  });
  const mail = await manager.findOne(OutgoingMail, {
    select: { id: true, createdAt: true },
    where: { letter: KIND, offerId: In(offers.map(({ id }) => id)) },
    order: { id: 'DESC' },
  });
  return mail === null ? null : dayOf(mail.createdAt, partner.timezone);
}

/** The newest letter of this offer that the partner has to answer and that is younger than his last word. */
async function openQuestion({ manager }: Unit, { offer, partner }: Dossier): Promise<CalendarDay | null> {
  if (offer.pending !== null && offer.pending.open.length > 0 && offer.heardAt !== null) {
    return dayOf(offer.heardAt, partner.timezone);
  }
  const mail = await manager.findOne(OutgoingMail, {
    select: { id: true, createdAt: true },
    where: {
      offerId: offer.id,
      audience: 'partner',
      letter: In(QUESTIONS),
      ...(offer.heardAt === null ? {} : { createdAt: MoreThan(offer.heardAt) }),
    },
    order: { id: 'DESC' },
  });
  const since = offer.heardAt === null ? {} : { after: offer.heardAt };
  const listed = await lastReminded(manager, offer.id, { ...since, milestones: true });
  const asked = [mail?.createdAt ?? null, listed];
  const newest = asked
    .filter((at) => at !== null)
    .sort()
    .at(-1);
  return newest === undefined ? null : dayOf(newest, partner.timezone);
}

/** When the partner's office opens on that day. */
function openingOf({ services }: Unit, { partner }: Dossier, day: CalendarDay): Instant {
  return instantAt(day, services.config.desk.officeHours.from, partner.timezone);
}
