/**
 * Policy for a staff member's answer to a summary: where the offer stands + what the summary said + the answer → a decision,
 * or the reason why nothing is done. Staff settle doubt; they do not override the record's own rules.
 */
import {
  changedFacts,
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
import type { StaffVerdict } from '../parsers/staffAnswer.js';
import { isOpen, mayBecome } from './transitions.js';
import type { Decision, Effect, Facts, Notice, OfferState, Periods, ReadingState, Situation } from './types.js';
import { isSale, type DoubtCode } from '../parsers/types.js';
import { lineOf, type Line } from '../texts/line.js';

export interface StaffCommand {
  readonly verdict: StaffVerdict | null;
  /** What staff state; origins carry certainty `staff`. */
  readonly facts: Facts;
}

/** The summary that is answered. */
export interface Summarised {
  readonly state: ReadingState;
  readonly notice: Notice;
  /** Whether this reading recorded or revised a job. `Situation.job` is that job then, or null where it no longer stands. */
  readonly hasJob: boolean;
  /** The step of the offer that this reading brought about; null where it moved nothing. */
  readonly moved: { readonly from: OfferState; readonly to: OfferState } | null;
}

export type StaffDecision =
  { readonly decision: Decision; readonly reading: 'approved' | 'corrected' | 'rejected' } | { readonly refused: Line };

export function decideStaff(
  situation: Situation,
  summarised: Summarised,
  command: StaffCommand,
  periods: Periods,
): StaffDecision {
  const { state } = summarised;
  if (state === 'superseded')
    return { refused: lineOf('A later mail has settled this; answer the newest summary of the referral.') };
  if ((summarised.hasJob || summarised.notice.job !== undefined) && situation.job === null) {
    return { refused: lineOf('The job of this summary was taken back; answer the newest summary of the referral.') };
  }
  if (command.verdict === 'reject') return reject(situation, summarised, periods);
  const corrects = FACT_NAMES.some((name) => hasFact(command.facts, name));
  if (!corrects && (state === 'recorded' || state === 'approved' || state === 'corrected')) {
    return { refused: lineOf('This is on record already; there was nothing left to approve.') };
  }
  if (!corrects && state === 'rejected')
    return { refused: lineOf('This was rejected before; send the facts to record them after all.') };
  const kind = command.verdict === 'further' || command.verdict === 'correction' ? command.verdict : null;
  if (kind !== null && situation.job === null) {
    return {
      refused: lineOf(
        'No win is on record that this could add to or correct; reply `ok`, the right facts, or `reject`.',
      ),
    };
  }
  if (kind === 'further' && state !== 'waiting' && state !== 'asked') {
    return { refused: lineOf('This is on record already, and no second time as further work; nothing was changed.') };
  }
  if (kind === null && wonAgain(situation, summarised)) {
    return {
      refused: lineOf(
        'A win is on record already: write `further` where this is work besides, or `correction` where it puts that job right; other facts may stand beside it. Nothing was changed.',
      ),
    };
  }
  return corrects || kind !== null || carriesMoney(summarised.notice)
    ? settleFacts(situation, summarised, command.facts, { corrects, kind }, periods)
    : settleStatements(situation, summarised, periods);
}

/** A win with other figures than the job on record, that waits: to correct that job is another thing than to add to it. */
function wonAgain({ job, pending, recorded }: Situation, { state, notice }: Summarised): boolean {
  if (job === null || pending !== null || state !== 'waiting' || notice.facts === null || recorded.length > 1)
    return false;
  const said = new Set(notice.statements.map(({ statement }) => statement));
  if (!said.has('won') || said.has('correction') || said.has('follow-up')) return false;
  return changedFacts(job, mergeFacts(job, notice.facts)).length > 0;
}

function carriesMoney(notice: Notice): boolean {
  return notice.facts !== null || notice.statements.some(({ statement }) => isSale(statement));
}

/** The reading as staff approve it: their facts over the mail's, doubt settled. */
function settleFacts(
  situation: Situation,
  { notice, state, hasJob }: Summarised,
  stated: Facts,
  { corrects, kind }: { readonly corrects: boolean; readonly kind: 'further' | 'correction' | null },
  periods: Periods,
): StaffDecision {
  const facts = mergeFacts(notice.facts ?? NO_FACTS, stated);
  // Where nothing is on record, what was read as its correction or as more of it is the win itself.
  const first = situation.job === null && situation.pending === null;
  const kept = notice.statements.filter(({ statement }) => (first ? statement === 'won' : isSale(statement)));
  // A correction of what this summary recorded, or a fact for a mail that spoke of none.
  const settled = situation.job !== null && state !== 'waiting' && state !== 'asked';
  const meant = kind === null ? null : ({ statement: kind === 'further' ? 'follow-up' : kind, words: [] } as const);
  const statements = meant !== null ? [meant] : settled || kept.length === 0 ? [implied(situation)] : kept;
  const followUp = statements.some(({ statement }) => statement === 'follow-up');
  const other = followUp && situation.pending !== null && situation.pending.kind !== 'follow-up';
  const pending = settled || other ? null : situation.pending;
  const which = hasJob || situation.chosen !== undefined;
  if (!which && !followUp && pending?.kind !== 'follow-up' && situation.recorded.length > 1) return SEVERAL;
  const { job } = situation;
  const known = pending ?? (job === null ? NO_FACTS : followUp ? { ...NO_FACTS, customer: job.customer } : job);
  const merged = mergeFacts(known, settled ? stated : facts);
  const missing = missingFacts(merged);
  if (missing.length > 0) {
    return {
      refused: lineOf('Still missing: {facts}. Nothing was recorded; send all of it in one answer.', {
        facts: missing.map((fact) => lineOf(factLabel(fact))),
      }),
    };
  }
  const wrong = isComplete(merged) ? implausible(merged) : null;
  if (wrong !== null) return { refused: lineOf('Nothing was recorded: {wrong}.', { wrong: wrongLine(wrong.code) }) };
  const decision = decide(
    { ...situation, pending: pending === null ? null : { ...pending, open: [] } },
    {
      ...(settled ? withoutNews(notice) : notice),
      statements,
      facts: settled ? stated : facts,
      doubts: [],
      action: 'record',
    },
    periods,
    'staff',
  );
  if (kind === 'further' && decision.reason === 'already-recorded') {
    return { refused: lineOf('Work with the same figures is on record already; nothing was changed.') };
  }
  // A question about other work that is open meanwhile stays as it is.
  const disturbs = (settled || other) && situation.pending !== null;
  const effects = disturbs ? decision.effects.filter((effect) => !OF_THE_QUESTION.has(effect.do)) : decision.effects;
  return outcome({ ...decision, effects }, corrects ? 'corrected' : 'approved');
}

/** What `implausible` found, as a line. */
function wrongLine(code: DoubtCode): Line {
  if (code === 'currency-unexpected') return lineOf('the amounts are in different currencies');
  if (code === 'amount-not-positive') return lineOf('an amount is zero or negative');
  return lineOf('the amounts to invoice are above the total');
}

const SEVERAL: StaffDecision = {
  refused: lineOf(
    'Several jobs are on record, and this mail may be about any of them; nothing was changed. Send the facts in answer to the summary with which the job was recorded, and `reject` to this one.',
  ),
};

const OF_THE_QUESTION: ReadonlySet<string> = new Set(['clear-timers', 'clear-pending', 'set-nudges', 'set-timer']);

/** What the mail said of the work counted when it came; later news is not undone by figures put right. */
function withoutNews({ backOnTrack: _back, milestones: _milestones, ...notice }: Notice): Notice {
  return notice;
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
      refused: lineOf('The record does not allow this ({reason}); nothing was changed.', {
        reason: decision.reason.replaceAll('-', ' '),
      }),
    };
  }
  return {
    decision: { ...decision, effects: decision.effects.filter((effect) => effect.do !== 'summary-to-staff') },
    reading,
  };
}

/**
 * Whether `reject` takes back what the mail recorded: a correction has replaced the figures before it, so it is put right with
 * the right ones. `hasJob`: as in Summarised; what is not on record yet can always be dropped.
 */
export function mayReject({ notice, hasJob }: Pick<Summarised, 'notice' | 'hasJob'>): boolean {
  return !hasJob || !notice.statements.some(({ statement }) => statement === 'correction');
}

/** Takes a reading back: what it recorded is undone, what it asked is dropped, what waited is closed. */
function reject(situation: Situation, summarised: Summarised, periods: Periods): StaffDecision {
  const { state, notice, hasJob, moved } = summarised;
  const dropped = { next: situation.state, reason: 'rejected-by-staff', effects: [] };
  if (state === 'rejected') return { refused: lineOf('This was rejected before.') };
  if (state === 'waiting') return { decision: dropped, reading: 'rejected' };
  const risk = situation.atRisk && notice.statements.some(({ statement }) => statement === 'at-risk');
  const safe = risk ? [{ do: 'set-at-risk', atRisk: false } as const] : [];
  if (state === 'asked') {
    const left = { ...situation, pending: null, atRisk: situation.atRisk && !risk };
    const effects = [
      { do: 'clear-timers' } as const,
      { do: 'clear-pending' } as const,
      ...safe,
      ...clockOf(left, periods),
    ];
    return { decision: { ...dropped, effects }, reading: 'rejected' };
  }
  if (hasJob) {
    if (!mayReject(summarised))
      return { refused: lineOf('A correction is taken back by sending the right facts, such as `total: 48,500`.') };
    const only = situation.recorded.length === 1;
    // A question that is open about the job goes with it: its answer must not record the job anew.
    const asked = situation.pending !== null && (only || situation.pending.kind === 'correction');
    const status = { do: 'set-timer', timer: 'status', businessDays: periods.statusAfterDays } as const;
    return {
      decision: {
        next: only ? 'acknowledged' : situation.state,
        reason: 'rejected-by-staff',
        effects: [
          { do: 'cancel-job' },
          { do: 'tell-taken-back' },
          ...(asked ? [{ do: 'clear-pending' } as const] : []),
          ...(only ? [status] : []),
        ],
      },
      reading: 'rejected',
    };
  }
  // Only what this reading did is undone: where the offer has moved on since, nothing is left to undo.
  const back = moved !== null && moved.to === situation.state && mayBecome(moved.to, 'acknowledged', 'staff');
  const next = back ? 'acknowledged' : situation.state;
  const left = { ...situation, state: next, atRisk: situation.atRisk && !risk };
  const effects = risk || back ? [{ do: 'clear-timers' } as const, ...safe, ...clockOf(left, periods)] : [];
  return { decision: { next, reason: 'rejected-by-staff', effects }, reading: 'rejected' };
}

/** The one clock of an offer as it stands: of a risk, of an open question, or of a status request. */
function clockOf({ state, pending, atRisk }: Situation, periods: Periods): Effect[] {
  if (atRisk) return [{ do: 'set-timer', timer: 'at-risk', businessDays: periods.atRiskEveryDays }];
  if (pending !== null) return [{ do: 'set-timer', timer: 'question', businessDays: periods.questionAfterDays }];
  return isOpen(state) ? [{ do: 'set-timer', timer: 'status', businessDays: periods.statusAfterDays }] : [];
}
