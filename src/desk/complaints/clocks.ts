/** The clocks of a concern (policy R16, R18, R19): at every time it is open, one runs or management has it in hand. */
import { In, LessThanOrEqual } from 'typeorm';
import { Complaint, Timer } from '../../entities/index.js';
import { isOpenConcern, waitsForPartner } from '../../support/complaint.js';
import { nextStep, type NextStep } from '../../support/escalation.js';
import { dayOf, type Instant } from '../../values/calendarDay.js';
import { clearClocks, closedUntil, deskOffice, officeOf, setClock } from '../clocks.js';
import type { Dossier } from '../dossier.js';
import { noteBreach } from '../quality/breaches.js';
import type { TimerHandler } from '../timerHandler.js';
import type { Unit } from '../unit.js';
import { staffView, tellPartner, tellStaff } from './letters.js';
import { audienceOf, ownerOf } from './people.js';
import { dossierOf, loadConcern, move, numberOf, subjectOf } from './record.js';
import { say } from '../say.js';
import { lineOf } from '../../texts/line.js';

const KINDS = ['complaint-reminder', 'complaint-escalation', 'complaint-customer'] as const;

/** The partner owes an answer: a reminder, then the ladder, in its business days. */
export async function waitForPartner(unit: Unit, concern: Complaint, dossier: Dossier): Promise<void> {
  await clearClocks(unit, subjectOf(concern), KINDS);
  const { partner, offer } = dossier;
  const clock = { about: subjectOf(concern), partner, offerId: offer.id };
  await setClock(unit, { ...clock, kind: 'complaint-reminder', businessDays: unit.config.service.remindAfterDays });
  const next = nextStep(concern.level, unit.config.service.escalation);
  if (next !== null) await setClock(unit, { ...clock, kind: 'complaint-escalation', businessDays: next.afterDays });
}

/** The vendor's own people have it: the ladder goes on, in business days of the desk. */
export async function waitForStaff(unit: Unit, concern: Complaint): Promise<void> {
  await clearClocks(unit, subjectOf(concern), KINDS);
  const next = nextStep(concern.level, unit.config.service.escalation);
  if (next === null) return;
  await setClock(unit, {
    kind: 'complaint-escalation',
    about: subjectOf(concern),
    businessDays: next.afterDays,
    partner: null,
    offerId: concern.offerId,
  });
}

export async function waitForCustomer(unit: Unit, concern: Complaint): Promise<void> {
  await clearClocks(unit, subjectOf(concern), KINDS);
  await setClock(unit, {
    kind: 'complaint-customer',
    about: subjectOf(concern),
    businessDays: unit.config.service.customerAnswerDays,
    partner: null,
    offerId: concern.offerId,
  });
}

export function stopClocks(unit: Unit, concern: Complaint): Promise<void> {
  return clearClocks(unit, subjectOf(concern), KINDS);
}

export const complaintTimers: TimerHandler = {
  kinds: KINDS,
  async fire(unit, timer) {
    const concern = await loadConcern(unit, timer.subjectId);
    if (!isOpenConcern(concern.state)) return null;
    const key = `timer:${timer.id}:${timer.dueAt}`;
    switch (timer.kind) {
      case 'complaint-reminder':
        return remind(unit, concern, timer, key);
      case 'complaint-customer':
        return customerSilent(unit, concern, key);
      default:
        return climb(unit, concern, key);
    }
  },
};

async function remind(unit: Unit, concern: Complaint, timer: Timer, key: string): Promise<Instant | null> {
  const dossier = await dossierOf(unit, concern);
  if (dossier === null || !waitsForPartner(concern.state) || (await ladderIsDue(unit, timer))) return null;
  const open = closedUntil(unit, officeOf(dossier.partner, unit.services));
  if (open !== null) return open;
  await tellPartner(unit, concern, dossier, 'reminder', key, concern.words);
  return null;
}

/** After a downtime the later step is taken and the reminder left out. */
function ladderIsDue({ manager, now }: Unit, { subject, subjectId }: Timer): Promise<boolean> {
  const kind = In(['complaint-escalation']);
  return manager.existsBy(Timer, { subject, subjectId, kind, state: 'pending', dueAt: LessThanOrEqual(now) });
}

async function customerSilent(unit: Unit, concern: Complaint, key: string): Promise<Instant | null> {
  if (concern.state !== 'customer-asked') return null;
  const closed = closedUntil(unit, deskOffice(unit.services));
  if (closed !== null) return closed;
  await move(unit, concern, { to: 'resolution-proposed', by: 'desk', reason: 'customer-silent' });
  await waitForStaff(unit, concern);
  const view = staffView(unit, concern, await dossierOf(unit, concern));
  await tellStaff(unit, concern, key, 'complaint-news', {
    ...view,
    kind: 'customer-silent',
    words: concern.proposal ?? '',
  });
  return null;
}

/** The next step of the ladder; the first one is a breach where the partner's answer was waited for. */
async function climb(unit: Unit, concern: Complaint, key: string): Promise<Instant | null> {
  if (concern.state === 'customer-asked') return null;
  const next = nextStep(concern.level, unit.config.service.escalation);
  if (next === null) return null;
  const closed = closedUntil(unit, deskOffice(unit.services));
  if (closed !== null) return closed;
  if (waitsForPartner(concern.state)) await noteOverdue(unit, concern);
  await escalate(unit, concern, next, { key, why: 'overdue', by: 'desk', words: '' });
  return null;
}

async function noteOverdue(unit: Unit, concern: Complaint): Promise<void> {
  const dossier = await dossierOf(unit, concern);
  if (dossier === null) return;
  const { partner, offer, referral } = dossier;
  const since = dayOf(concern.askedAt ?? concern.openedAt, partner.timezone);
  const what = lineOf(concern.nature === 'complaint' ? 'complaint' : 'enquiry');
  await noteBreach(unit, {
    key: `complaint:${concern.id}:overdue:${since}`,
    kind: concern.nature === 'complaint' ? 'complaint-overdue' : 'no-answer',
    partnerId: partner.id,
    offerId: offer.id,
    details: say(unit, '{ref}: no answer to {what} {number} since {since}.', {
      ref: referral.ref,
      what,
      number: numberOf(concern),
      since,
    }),
  });
}

export interface Escalation {
  readonly key: string;
  readonly why: 'overdue' | 'asked' | 'customer-no';
  readonly by: 'desk' | 'staff' | 'customer';
  /** What the customer says now; '' where it is the clock. */
  readonly words: string;
}

/** Takes a step: its people are told, and management becomes the owner. The customer's no leaves the state as it is. */
export async function escalate(unit: Unit, concern: Complaint, step: NextStep, escalation: Escalation): Promise<void> {
  const { config } = unit;
  const { key, why, by, words } = escalation;
  const dossier = await dossierOf(unit, concern);
  const manager = dossier?.manager ?? ownerOf(config, concern);
  const to = audienceOf(config, step.to, manager);
  const owner = step.to === 'management' ? (to[0]?.email ?? concern.owner) : concern.owner;
  const waiting = waitsForPartner(concern.state);
  if (by === 'customer') {
    Object.assign(concern, { level: step.level, owner });
    await unit.manager.update(Complaint, { id: concern.id }, { level: step.level, owner });
  } else {
    await move(unit, concern, { to: 'escalated', by, reason: why, fields: { level: step.level, owner } });
    await waitForStaff(unit, concern);
  }
  await tellStaff(
    unit,
    concern,
    key,
    'escalation',
    {
      ...staffView(unit, concern, dossier),
      manager,
      about: concern.nature,
      to: step.to,
      why,
      waitsFor: waiting ? 'partner' : 'staff',
      words: words === '' ? concern.words : words,
      proposal: concern.proposal ?? '',
    },
    to,
  );
}
