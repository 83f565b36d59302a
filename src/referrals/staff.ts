/**
 * Policy for a staff member's answer to a summary: where the offer stands + what the summary said + the answer → a decision,
 * or the reason why nothing is done. Staff settle doubt; they do not override the record's own rules.
 */
import {
  factLabel,
  FACT_NAMES,
  hasFact,
  implausible,
  isComplete,
  mergeFacts,
  missingFacts,
  NO_FACTS,
} from './facts.js';
import { decide } from './decide.js';
import type { Decision, Facts, Notice, Periods, ReadingState, Situation } from './types.js';

export interface StaffCommand {
  readonly verdict: 'ok' | 'reject' | null;
  /** What staff state; origins carry certainty `staff`. */
  readonly facts: Facts;
}

/** The summary that is answered. */
export interface Summarised {
  readonly state: ReadingState;
  readonly notice: Notice;
  /** Whether this reading recorded or revised a job. */
  readonly hasJob: boolean;
}

export type StaffDecision =
  | { readonly decision: Decision; readonly reading: 'approved' | 'corrected' | 'rejected' }
  | { readonly refused: string };

export function decideStaff(
  situation: Situation,
  summarised: Summarised,
  command: StaffCommand,
  periods: Periods,
): StaffDecision {
  const { state } = summarised;
  if (state === 'superseded')
    return { refused: 'A later mail has settled this; answer the newest summary of the referral.' };
  if (command.verdict === 'reject') return reject(situation, summarised, periods);
  const corrects = FACT_NAMES.some((name) => hasFact(command.facts, name));
  if (!corrects && (state === 'recorded' || state === 'approved' || state === 'corrected')) {
    return { refused: 'This is on record already; there was nothing left to approve.' };
  }
  if (!corrects && state === 'rejected')
    return { refused: 'This was rejected before; send the facts to record them after all.' };
  return corrects || carriesMoney(summarised.notice)
    ? settleFacts(situation, summarised, command.facts, corrects, periods)
    : settleStatements(situation, summarised, periods);
}

function carriesMoney(notice: Notice): boolean {
  return notice.facts !== null || notice.statements.some(({ statement }) => MONEY.has(statement));
}

const MONEY: ReadonlySet<string> = new Set(['won', 'follow-up', 'correction']);

/** The reading as staff approve it: their facts over the mail's, doubt settled. */
function settleFacts(
  situation: Situation,
  { notice, state }: Summarised,
  stated: Facts,
  corrects: boolean,
  periods: Periods,
): StaffDecision {
  const facts = mergeFacts(notice.facts ?? NO_FACTS, stated);
  const kept = notice.statements.filter(({ statement }) => MONEY.has(statement));
  // A correction of what this summary recorded, or a fact for a mail that spoke of none.
  const settled = situation.job !== null && state !== 'waiting' && state !== 'asked';
  const statements = settled || kept.length === 0 ? [implied(situation)] : kept;
  const followUp = statements.some(({ statement }) => statement === 'follow-up');
  const known = situation.pending ?? (situation.job !== null && !followUp ? situation.job : NO_FACTS);
  const merged = mergeFacts(known, settled ? stated : facts);
  const missing = missingFacts(merged);
  if (missing.length > 0) {
    return {
      refused: `Still missing: ${missing.map(factLabel).join(', ')}. Nothing was recorded; send all of it in one answer.`,
    };
  }
  const wrong = isComplete(merged) ? implausible(merged) : null;
  if (wrong !== null) return { refused: `Nothing was recorded: ${wrong.message}.` };
  const decision = decide(
    { ...situation, pending: situation.pending === null ? null : { ...situation.pending, open: [] } },
    { ...notice, statements, facts: settled ? stated : facts, doubts: [], action: 'record' },
    periods,
    'staff',
  );
  return outcome(decision, corrects ? 'corrected' : 'approved');
}

function implied({ job }: Situation): Notice['statements'][number] {
  return { statement: job === null ? 'won' : 'correction', words: [] };
}

/** What the mail says without money, taken as certain. */
function settleStatements(situation: Situation, { notice }: Summarised, periods: Periods): StaffDecision {
  return outcome(decide(situation, { ...notice, doubts: [], action: 'record' }, periods, 'staff'), 'approved');
}

function outcome(decision: Decision, reading: 'approved' | 'corrected'): StaffDecision {
  if (decision.effects.some((effect) => effect.do === 'summary-to-staff' && effect.outcome === 'review')) {
    return {
      refused: `The record does not allow this (${decision.reason.replaceAll('-', ' ')}); nothing was changed.`,
    };
  }
  return {
    decision: { ...decision, effects: decision.effects.filter((effect) => effect.do !== 'summary-to-staff') },
    reading,
  };
}

/** Takes a reading back: what it recorded is undone, what it asked is dropped, what waited is closed. */
function reject(situation: Situation, { state, notice, hasJob }: Summarised, periods: Periods): StaffDecision {
  const status = { do: 'set-timer', timer: 'status', businessDays: periods.statusAfterDays } as const;
  const dropped = { next: situation.state, reason: 'rejected-by-staff' };
  if (state === 'rejected') return { refused: 'This was rejected before.' };
  if (state === 'waiting') return { decision: { ...dropped, effects: [] }, reading: 'rejected' };
  if (state === 'asked') {
    return {
      decision: { ...dropped, effects: [{ do: 'clear-timers' }, { do: 'clear-pending' }, status] },
      reading: 'rejected',
    };
  }
  if (hasJob) {
    const corrected = notice.statements.some(({ statement }) => statement === 'correction');
    if (corrected)
      return { refused: 'A correction is taken back by sending the right facts, such as `total: 48,500`.' };
    const only = situation.jobs === 1;
    return {
      decision: {
        next: only ? 'acknowledged' : situation.state,
        reason: 'rejected-by-staff',
        effects: [{ do: 'cancel-job' }, ...(only ? [status] : [])],
      },
      reading: 'rejected',
    };
  }
  // Lost, declined or at risk was noted: the offer goes on as if it had not been said.
  const reopened = situation.state === 'lost' || situation.state === 'declined' || situation.state === 'unreachable';
  return {
    decision: {
      next: reopened ? 'acknowledged' : situation.state,
      reason: 'rejected-by-staff',
      effects: [
        { do: 'clear-timers' },
        ...(situation.atRisk ? [{ do: 'set-at-risk', atRisk: false } as const] : []),
        ...(situation.state === 'won' ? [] : [status]),
      ],
    },
    reading: 'rejected',
  };
}
