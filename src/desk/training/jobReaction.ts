/** What follows from a job: who does it and its scope are noted from the mail, and what it does not say is asked for (R8, R15). */
import { JobCheck } from '../../entities/index.js';
import { businessDaysBetween } from '../../scheduler/businessDays.js';
import { dayOf } from '../../values/calendarDay.js';
import { clearClocks, setClock } from '../clocks.js';
import type { Dossier } from '../dossier.js';
import type { EventCause, Reaction } from '../reactions.js';
import type { Unit } from '../unit.js';
import { readAnswer } from './answer.js';
import { courseOf } from './courses.js';
import {
  CHECK_CLOCKS,
  checkOfJob,
  keepLearnt,
  loadCheck,
  missingOf,
  reviewCheck,
  step,
  tellUntrained,
} from './jobCheck.js';
import { say } from '../say.js';

export const noteTeamAndScope: Reaction = async (unit, event, dossier, cause) => {
  switch (event.kind) {
    case 'job-recorded':
      return begin(unit, event.jobId, dossier, cause);
    case 'job-revised':
      return revise(unit, event.jobId, cause);
    case 'job-cancelled':
      return cancel(unit, event.jobId);
    case 'stated':
      return overhear(unit, dossier, cause);
    default:
      return [];
  }
};

async function begin(unit: Unit, jobId: number, dossier: Dossier, cause: EventCause): Promise<string[]> {
  const { ask, askAfterDays } = unit.config.training;
  const course = courseOf(unit.config, dossier.referral.service);
  if (ask === 'never' || (ask === 'course' && course === null)) return [];
  const check = await newCheck(unit, dossier, jobId);
  const lines = await learnFrom(unit, check, dossier, cause);
  const checked = await loadCheck(unit, check);
  if (checked === null) return lines;
  const reviewed = await reviewCheck(unit, checked, 'desk');
  if (reviewed.isNew) await tellUntrained(unit, checked, cause.key, reviewed.untrained);
  const missing = missingOf(unit, checked);
  // What is not agreed yet has its own clock; nothing else to ask.
  if (missing.team || check.scope === 'unknown') {
    await setClock(unit, {
      kind: CHECK_CLOCKS.ask,
      about: { kind: 'job', id: jobId },
      businessDays: beforeStart(unit, dossier, checked.job.revision.startDate) ? askAfterDays : 0,
      partner: dossier.partner,
      offerId: dossier.offer.id,
    });
    const asked = [
      missing.team ? say(unit, 'who does the work') : '',
      missing.scope ? say(unit, 'whether the scope is agreed') : '',
    ];
    lines.push(
      say(unit, 'The partner will be asked {what}', { what: asked.filter((part) => part !== '').join(' and ') }),
    );
  }
  return [...lines, ...reviewed.lines];
}

/** Whether the question still comes before the work starts when the usual days have passed. */
function beforeStart(unit: Unit, { partner }: Dossier, startDate: ReturnType<typeof dayOf>): boolean {
  const today = dayOf(unit.now, partner.timezone);
  if (startDate <= today) return true;
  const calendar = unit.services.calendarFor(partner.holidays);
  return businessDaysBetween(today, startDate, calendar) > unit.config.training.askAfterDays;
}

/** The check of the job: the one that an earlier mail has opened for the offer, or a new one. */
async function newCheck({ manager, now }: Unit, { offer }: Dossier, jobId: number): Promise<JobCheck> {
  const { id: offerId, partnerId } = offer;
  const noted = await manager.findOneBy(JobCheck, { offerId, state: 'noted' });
  if (noted !== null) {
    await manager.update(JobCheck, { id: noted.id }, { jobId, state: 'planned' });
    return Object.assign(noted, { jobId, state: 'planned' as const });
  }
  return open({ manager, now }, { offerId, partnerId, jobId, state: 'planned' });
}

function open(
  { manager, now }: Pick<Unit, 'manager' | 'now'>,
  fields: Pick<JobCheck, 'offerId' | 'partnerId' | 'jobId' | 'state'>,
): Promise<JobCheck> {
  return manager.save(
    manager.create(JobCheck, {
      ...fields,
      team: [],
      teamState: 'unknown',
      scope: 'unknown',
      scopeAgreedOn: null,
      asked: 0,
      history: [],
      createdAt: now,
    }),
  );
}

/** What the partner's mail says of team and scope by the way; a mail is read once. */
async function learnFrom(unit: Unit, check: JobCheck, dossier: Dossier, cause: EventCause): Promise<string[]> {
  const { message, newText = '' } = cause;
  if (message === null || newText === '' || check.history.some(({ messageId }) => messageId === message.id)) return [];
  const answer = readAnswer(unit, dossier, newText, {
    sender: '',
    asked: { team: false, scope: false },
    hasAttachment: (cause.notice?.attachments ?? []).length > 0,
  });
  return keepLearnt(
    unit,
    check,
    {
      ...(answer.team === null ? {} : { team: answer.team }),
      ...(answer.scope === null ? {} : { scope: answer.scope }),
    },
    { by: message.fromAddress ?? dossier.partner.contactEmail, messageId: message.id, mover: 'partner' },
  );
}

/** A mail in the offer's thread may say it before the job is on record (a question about the rest is open), or later. */
async function overhear(unit: Unit, dossier: Dossier, cause: EventCause): Promise<string[]> {
  if (cause.message === null || (cause.newText ?? '') === '') return [];
  const newest = dossier.jobs.at(-1);
  if (newest === undefined) return overhearBefore(unit, dossier, cause);
  const check = await checkOfJob(unit, newest.job.id);
  if (check === null || check.state === 'cancelled') return [];
  const lines = await learnFrom(unit, check, dossier, cause);
  const checked = lines.length === 0 ? null : await loadCheck(unit, check);
  if (checked === null) return lines;
  const reviewed = await reviewCheck(unit, checked, 'partner');
  if (reviewed.isNew) await tellUntrained(unit, checked, cause.key, reviewed.untrained);
  return [...lines, ...reviewed.lines];
}

async function overhearBefore(unit: Unit, dossier: Dossier, cause: EventCause): Promise<string[]> {
  const { ask } = unit.config.training;
  if (ask === 'never' || (ask === 'course' && courseOf(unit.config, dossier.referral.service) === null)) return [];
  const { id: offerId, partnerId } = dossier.offer;
  const known = await unit.manager.findOneBy(JobCheck, { offerId, state: 'noted' });
  if (known !== null) return learnFrom(unit, known, dossier, cause);
  const answer = readAnswer(unit, dossier, cause.newText ?? '', {
    sender: '',
    asked: { team: false, scope: false },
    hasAttachment: false,
  });
  if (answer.team === null && answer.scope === null) return [];
  return learnFrom(unit, await open(unit, { offerId, partnerId, jobId: null, state: 'noted' }), dossier, cause);
}

/** Another start day: the training must be valid on that one. */
async function revise(unit: Unit, jobId: number, cause: EventCause): Promise<string[]> {
  const check = await checkOfJob(unit, jobId);
  const checked = check === null || check.state === 'cancelled' ? null : await loadCheck(unit, check);
  if (checked === null) return [];
  const reviewed = await reviewCheck(unit, checked, 'desk');
  if (reviewed.isNew) await tellUntrained(unit, checked, cause.key, reviewed.untrained);
  return reviewed.isNew ? reviewed.lines : [];
}

async function cancel(unit: Unit, jobId: number): Promise<string[]> {
  const check = await checkOfJob(unit, jobId);
  if (check === null || check.state === 'cancelled') return [];
  await clearClocks(unit, { kind: 'job', id: jobId }, Object.values(CHECK_CLOCKS));
  await step(unit, check, 'cancelled', 'desk');
  return [];
}
