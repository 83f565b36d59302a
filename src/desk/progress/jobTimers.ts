/** The timers of a job: the start, milestones, status requests. Mails to the partner go out in the partner's office hours. */
import { MoreThan } from 'typeorm';
import { Job, OutgoingMail, type Milestone, type Timer } from '../../entities/index.js';
import { dueAfterBusinessDays } from '../../scheduler/officeHours.js';
import { addMilliseconds, dayOf, instantAt, type Instant } from '../../values/calendarDay.js';
import type { ReminderKind } from '../../referrals/types.js';
import { closedUntil, hasClock, officeOf } from '../clocks.js';
import { baseView, contactView, loadDossier, referralView, type Dossier, type StandingJob } from '../dossier.js';
import { queueLetter } from '../letters.js';
import { partnerLetter } from '../partnerLetter.js';
import { noteBreach } from '../quality/breaches.js';
import { askContact, queueReminder } from '../reminder.js';
import { lastReminded } from '../reminders/reminded.js';
import { tellManager } from '../tellManager.js';
import type { TimerHandler } from '../timerHandler.js';
import { OFFER_QUESTIONS } from '../timers.js';
import type { Unit } from '../unit.js';
import { askOn, JOB_TIMER_KINDS, lateFrom, setJobClocks } from './jobClocks.js';
import { isOpenJob, milestonesOf, stepJob, stepMilestone } from './jobs.js';
import { queueMilestoneLate } from './lateLetter.js';
import { say } from '../say.js';

export const jobTimers: TimerHandler = {
  kinds: JOB_TIMER_KINDS,
  async fire(unit, timer) {
    const job = await unit.manager.findOneBy(Job, { id: timer.subjectId });
    if (job === null || !isOpenJob(job)) return null;
    const dossier = await loadDossier(unit, job.offerId, job.id);
    const standing = dossier.subject;
    if (standing === null) return null;
    const later = waitFor(unit, dossier);
    if (later !== null) return later;
    switch (timer.kind) {
      case 'job-start':
        return start(unit, timer, dossier, standing);
      case 'milestone-due':
        return ask(unit, timer, dossier, standing);
      case 'milestone-late':
        return late(unit, timer, dossier, standing);
      default:
        return status(unit, timer, dossier, standing);
    }
  },
};

/** The partner's office is closed, or the contact is away and nobody stands in: until then. */
function waitFor(unit: Unit, { partner, offer }: Dossier): Instant | null {
  const office = officeOf(partner, unit.services);
  const back = partner.awayUntil === null ? null : instantAt(partner.awayUntil, office.from, office.timezone);
  if (back !== null && back > unit.now && offer.deputyFor === null) return back;
  return closedUntil(unit, office);
}

/** The start day: the job is under way. The partner is asked only where the service expects milestones of it. */
async function start(unit: Unit, timer: Timer, dossier: Dossier, standing: StandingJob): Promise<null> {
  const { job, revision } = standing;
  if (revision.startDate <= dayOf(unit.now, dossier.partner.timezone)) {
    if (job.state === 'recorded') await stepJob(unit, job, 'started', 'desk');
    const milestones = await milestonesOf(unit, job.id);
    const told = milestones.some(({ state }) => state === 'reached');
    const held = dossier.offer.remindersHeldAt !== null;
    if (milestones.length > 0 && !told && !held) await remind(unit, timer, dossier, 'start');
  }
  await setJobClocks(unit, dossier, standing);
  return null;
}

/** Milestones whose day has passed, and testing that is to be confirmed: one letter each, whatever number there is. */
async function ask(unit: Unit, timer: Timer, dossier: Dossier, standing: StandingJob): Promise<null> {
  const today = dayOf(unit.now, dossier.partner.timezone);
  const milestones = await milestonesOf(unit, standing.job.id);
  const due = milestones.filter((milestone) => (askOn(unit, dossier, milestone) ?? '9') <= today);
  const testing = due.find(({ name }) => name === 'testing');
  const others = due.filter(({ name }) => name !== 'testing');
  const base = {
    ...baseView(unit.config),
    contact: contactView(dossier),
    referral: referralView(dossier),
    manager: dossier.manager,
  };
  const key = keyOf(timer);
  if (testing !== undefined) {
    const goLiveOn = milestones.find(({ name }) => name === 'go-live')?.expectedOn ?? null;
    await queueLetter(unit, partnerLetter(dossier, `${key}:testing-due`, 'testing-due', null, { ...base, goLiveOn }));
  }
  if (others.length > 0) {
    const late = others.map(({ name, expectedOn }) => ({ milestone: name, expectedOn }));
    const view = { ...base, milestones: late };
    const since = others.flatMap(({ expectedOn }) => expectedOn ?? []).sort()[0] ?? today;
    const letter = partnerLetter(dossier, `${key}:milestone-due`, 'milestone-due', null, view);
    await askContact(unit, dossier, letter, { kind: 'milestones', since, milestones: late });
  }
  for (const milestone of due) await stepMilestone(unit, milestone, 'expected', 'desk', { askedAt: unit.now });
  await setJobClocks(unit, dossier, standing);
  return null;
}

/** Asked for, and nothing was told: late. Testing is no breach before the go-live that it was wanted for (R20). */
async function late(unit: Unit, timer: Timer, dossier: Dossier, standing: StandingJob): Promise<null> {
  const { partner, offer, referral } = dossier;
  const milestones = await milestonesOf(unit, standing.job.id);
  const overdue = milestones.filter((milestone) => (lateFrom(unit, dossier, milestone) ?? '9') <= unit.now);
  for (const milestone of overdue) {
    await stepMilestone(unit, milestone, 'late', 'desk', { toldAt: unit.now });
    if (milestone.name === 'testing') continue;
    await noteBreach(unit, {
      key: `milestone:${milestone.id}:late:${milestone.expectedOn ?? ''}`,
      kind: 'milestone-late',
      partnerId: partner.id,
      offerId: offer.id,
      details: say(unit, '{ref}, J-{job}: {milestone} was expected by {expectedOn}.', {
        ref: referral.ref,
        job: standing.job.id,
        milestone: milestone.name,
        expectedOn: milestone.expectedOn ?? '?',
      }),
    });
  }
  if (overdue.length > 0) {
    const timezone = partner.timezone;
    await queueMilestoneLate(unit, dossier, {
      key: keyOf(timer),
      kind: 'late',
      jobId: standing.job.id,
      milestones: overdue.map(({ name, expectedOn, askedAt }: Milestone) => ({
        milestone: name,
        expectedOn,
        reportedOn: null,
        askedOn: askedAt === null ? null : dayOf(askedAt, timezone),
      })),
    });
  }
  await setJobClocks(unit, dossier, standing);
  return null;
}

/** No news for a while (R6): the partner is asked, so many times; then the manager has it. */
async function status(unit: Unit, timer: Timer, dossier: Dossier, standing: StandingJob): Promise<Instant | null> {
  const { offer, partner } = dossier;
  const { job } = standing;
  const { statusAfterDays } = unit.config.progress;
  const office = officeOf(partner, unit.services);
  const quietUntil = offer.heardAt === null ? null : dueAfterBusinessDays(offer.heardAt, statusAfterDays, office);
  if (quietUntil !== null && quietUntil > unit.now) {
    await stepJob(unit, job, job.state, 'desk', { nudges: 0 });
    // The same clock again: a new one of this day would have the key of the one that is being fired.
    return quietUntil;
  }
  const { most } = unit.config.reminders;
  // Who is being asked something else already is not asked for this as well.
  const asked = await hasClock(unit, { kind: 'offer', id: offer.id }, OFFER_QUESTIONS);
  const letter = job.nudges < most ? 'reminder' : 'breach';
  // One mail asks, or tells the manager, for all jobs of a referral that fall quiet within some days.
  const together = asked || (await wentOutLately(unit, offer.id, letter));
  if (!together && letter === 'reminder') await remind(unit, timer, dossier, 'job');
  if (!together && letter === 'breach') {
    await tellManager(unit, dossier, { key: keyOf(timer), about: 'job', reason: 'no-news' });
  }
  if (!asked) await stepJob(unit, job, job.state, 'desk', { nudges: job.nudges + 1 });
  await setJobClocks(unit, dossier, standing);
  return null;
}

async function wentOutLately(unit: Unit, offerId: number, letter: 'reminder' | 'breach'): Promise<boolean> {
  const { manager, now, asks = [] } = unit;
  const since = addMilliseconds(now, -LATELY);
  if (letter === 'breach') return manager.existsBy(OutgoingMail, { offerId, letter, createdAt: MoreThan(since) });
  return (
    asks.some((ask) => ask.offerId === offerId && ask.about.kind !== 'milestones') ||
    (await lastReminded(manager, offerId, { after: since })) !== null
  );
}

const LATELY = 3 * 86_400_000;

const keyOf = (timer: Timer): string => `timer:${timer.id}:${timer.dueAt}`;

function remind(unit: Unit, timer: Timer, dossier: Dossier, kind: ReminderKind): Promise<void> {
  return queueReminder(unit, dossier, { key: keyOf(timer), kind, inReplyTo: null });
}
