/**
 * The record in memory: one referral at two partners, and the effects of policy carried out as src/desk/apply.ts carries them
 * out, without database, mails or clock. The property tests walk it with random news, timers and answers of staff.
 */
import { changedFacts, invoiceAmounts } from '../../../src/referrals/facts.js';
import { isOpen, mayBecome, type Mover } from '../../../src/referrals/transitions.js';
import type {
  Decision,
  Effect,
  JobFacts,
  JobKind,
  Notice,
  OfferState,
  PendingFacts,
  Periods,
  ReadingState,
  Situation,
  TimerKind,
} from '../../../src/referrals/types.js';
import { assertNever } from '../../../src/values/assertNever.js';

export const PERIODS: Periods = {
  unansweredAfterDays: 1,
  breachAfterDays: 2,
  statusAfterDays: 10,
  questionAfterDays: 2,
  atRiskEveryDays: 1,
  most: 3,
};

export interface Paper {
  readonly kind: 'invoice' | 'credit-note';
  readonly currency: string;
  /** In minor units. */
  readonly net: number;
}

export interface ModelJob {
  readonly kind: JobKind;
  facts: JobFacts;
  cancelled: boolean;
  readonly papers: Paper[];
}

export interface ModelReading {
  state: ReadingState;
  readonly notice: Notice;
  job: ModelJob | null;
  readonly moved: { readonly from: OfferState; readonly to: OfferState } | null;
}

export interface ModelOffer {
  state: OfferState;
  pending: PendingFacts | null;
  nudges: number;
  atRisk: boolean;
  heard: boolean;
  readonly timers: Set<TimerKind>;
  /** The manager was told that nothing comes, and nothing has come since. */
  managerHas: boolean;
  readonly jobs: ModelJob[];
  readonly readings: ModelReading[];
  /** Mails to the partner since the last look. */
  letters: string[];
}

export interface ModelReferral {
  readonly winRule: 'first-win' | 'customer-chooses';
  readonly offers: readonly ModelOffer[];
}

/** What a decision did. */
export interface Applied {
  job: ModelJob | null;
  /** Said by `summary-to-staff`. */
  outcome: string | null;
}

export function newReferral(winRule: ModelReferral['winRule']): ModelReferral {
  const offer = (): ModelOffer => ({
    state: 'sent',
    pending: null,
    nudges: 0,
    atRisk: false,
    heard: false,
    timers: new Set(['unanswered', 'breach']),
    managerHas: false,
    jobs: [],
    readings: [],
    letters: [],
  });
  return { winRule, offers: [offer(), offer()] };
}

export const standing = ({ jobs }: ModelOffer): ModelJob[] => jobs.filter(({ cancelled }) => !cancelled);

/** `job`: the one that an answer is about; the newest where it is left out. */
export function situation(offer: ModelOffer, job?: ModelJob | null): Situation {
  const jobs = standing(offer);
  const subject = job === undefined || job === null ? (jobs.at(-1) ?? null) : job.cancelled ? null : job;
  return {
    state: offer.state,
    job: subject?.facts ?? null,
    recorded: jobs.map(({ facts }) => facts),
    pending: offer.pending,
    nudges: offer.nudges,
    atRisk: offer.atRisk,
    heard: offer.heard,
  };
}

/** Carries a decision out; throws for a step that the transitions do not allow, as the desk does. */
export function apply(
  referral: ModelReferral,
  offer: ModelOffer,
  { next, effects }: Decision,
  mover: Mover,
  subject: ModelJob | null = standing(offer).at(-1) ?? null,
): Applied {
  if (!mayBecome(offer.state, next, mover)) throw new Error(`illegal step: ${offer.state} → ${next} by ${mover}`);
  offer.state = next;
  const applied: Applied = { job: null, outcome: null };
  for (const effect of effects) carryOut(referral, offer, effect, subject, applied);
  return applied;
}

function carryOut(
  referral: ModelReferral,
  offer: ModelOffer,
  effect: Effect,
  subject: ModelJob | null,
  applied: Applied,
): void {
  switch (effect.do) {
    case 'clear-timers':
      offer.timers.clear();
      return;
    case 'set-timer':
      offer.timers.add(effect.timer);
      offer.managerHas = false;
      return;
    case 'set-nudges':
      offer.nudges = effect.nudges;
      return;
    case 'record-job': {
      const job: ModelJob = { kind: effect.kind, facts: effect.facts, cancelled: false, papers: [] };
      offer.jobs.push(job);
      bill(job);
      applied.job = job;
      return;
    }
    case 'revise-job': {
      if (subject === null) throw new Error('no job to revise');
      const changed = changedFacts(subject.facts, effect.facts);
      const currency = subject.facts.total.currency !== effect.facts.total.currency;
      const again = currency || changed.includes('invoice') || changed.includes('customer');
      if (again) credit(subject);
      subject.facts = effect.facts;
      if (again) bill(subject);
      applied.job = subject;
      return;
    }
    case 'cancel-job':
      if (subject === null) throw new Error('no job to cancel');
      credit(subject);
      subject.cancelled = true;
      applied.job = subject;
      return;
    case 'keep-pending':
      offer.pending = effect.facts;
      return;
    case 'clear-pending':
      offer.pending = null;
      return;
    case 'set-at-risk':
      offer.atRisk = effect.atRisk;
      return;
    case 'tell-manager':
      offer.managerHas = true;
      return;
    case 'close-other-offers':
      if (referral.winRule === 'first-win') {
        for (const other of referral.offers) if (other !== offer && isOpen(other.state)) withdraw(other);
      }
      return;
    case 'thank-partner':
    case 'ask-partner':
    case 'tell-taken-back':
    case 'note-to-partner':
    case 'remind-partner':
      offer.letters.push(effect.do);
      return;
    case 'summary-to-staff':
      applied.outcome = effect.outcome;
      return;
    case 'set-away':
      return;
    default:
      assertNever(effect);
  }
}

/** As src/desk/closeOffer.ts does; throws where that refuses. */
export function withdraw(offer: ModelOffer): void {
  if (offer.state === 'withdrawn' || !mayBecome(offer.state, 'withdrawn', 'staff')) throw new Error('not allowed');
  offer.state = 'withdrawn';
  offer.pending = null;
  offer.atRisk = false;
  offer.timers.clear();
}

function bill(job: ModelJob): void {
  const amounts = invoiceAmounts(job.facts.invoice);
  const { currency } = job.facts.total;
  if (amounts.some(({ amount }) => amount.currency !== currency)) throw new Error('amounts in several currencies');
  job.papers.push({ kind: 'invoice', currency, net: amounts.reduce((sum, { amount }) => sum + amount.minor, 0) });
}

/** Takes the last invoice back; a job has one that stands at the most. */
function credit({ papers }: ModelJob): void {
  const last = papers.findLast(({ kind }) => kind === 'invoice');
  if (last !== undefined && papers.at(-1)?.kind === 'invoice') papers.push({ ...last, kind: 'credit-note' });
}
