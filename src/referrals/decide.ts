/**
 * Policy for one mail of a partner: where the offer stands + what was read → decision. No clock, no database, no ids.
 * The order of questions is the order of care: automatic mail, doubt, then each statement.
 */
import type { Statement } from '../parsers/types.js';
import {
  changedFacts,
  hasFact,
  implausible,
  isAssumed,
  isUnconfirmed,
  isComplete,
  mergeFacts,
  missingDoubt,
  missingFacts,
  NO_FACTS,
  onlyFacts,
  sameFact,
  withoutFact,
} from './facts.js';
import { endsRisk } from './milestones.js';
import { isClosed, isOpen, mayBecome, type Mover } from './transitions.js';
import type {
  Decision,
  Effect,
  Facts,
  JobFacts,
  JobKind,
  Notice,
  NoticeDoubt,
  OfferState,
  PendingFacts,
  Periods,
  Situation,
} from './types.js';

/** Doubts about who wrote: such a mail is no answer of the partner, so it stops no clock either. */
const SENDER_DOUBTS: ReadonlySet<string> = new Set([
  'sender-unknown',
  'sender-ambiguous',
  'sender-lookalike',
  'reply-to-elsewhere',
  'authentication-failed',
]);

/** Whether it is in doubt that the partner wrote this mail. */
export function isSenderDoubtful({ doubts }: { readonly doubts: readonly Pick<NoticeDoubt, 'code'>[] }): boolean {
  return doubts.some(({ code }) => SENDER_DOUBTS.has(code));
}

const says = (notice: Notice, statement: Statement): boolean =>
  notice.statements.some((said) => said.statement === statement);

/**
 * Says what a mail of the partner changes and what must go out.
 * `mover` is `staff` when a staff member has approved the reading: doubt is then settled, and closed offers may reopen.
 */
export function decide(situation: Situation, notice: Notice, periods: Periods, mover: Mover = 'partner'): Decision {
  const { state } = situation;
  if (notice.action === 'ignore') return ignored(situation, notice);
  // Money and states of one referral never move by what may be said of another.
  if (notice.elsewhere !== undefined && mover !== 'staff') return review(situation, notice, 'names-another', periods);
  if (notice.action === 'review') return review(situation, notice, 'needs-a-person', periods);
  if (isClosed(state) && mover !== 'staff') return review(situation, notice, 'offer-closed', periods);
  // Staff approved what a person had to look at, and there was nothing to record in it.
  if (notice.statements.length === 0 && notice.facts === null && situation.pending === null) {
    return mover === 'staff'
      ? { next: state, reason: 'seen-by-staff', effects: [] }
      : review(situation, notice, 'meaning-unclear', periods);
  }

  const outcomes = [
    ...(notice.facts !== null || says(notice, 'won') || says(notice, 'follow-up') || says(notice, 'correction')
      ? [money(situation, notice, notice.facts ?? NO_FACTS, periods, mover)]
      : []),
    ...notice.statements
      .map(({ statement }) => plain(situation, notice, statement, periods, mover))
      .filter((part) => part !== null),
  ];
  return combine(situation, notice, outcomes, periods, mover);
}

function ignored({ state }: Situation, notice: Notice): Decision {
  const told = notice.awayUntil !== null || notice.standIn !== null;
  const effects: Effect[] = [
    ...(notice.awayUntil === null ? [] : [{ do: 'set-away', until: notice.awayUntil } as const]),
    // An absence is information (R16): staff hear when the contact is back and who stands in.
    ...(told && !isSenderDoubtful(notice) ? [{ do: 'summary-to-staff', outcome: 'noted' } as const] : []),
  ];
  const reason = notice.statements[0]?.statement ?? 'nothing-said';
  return { next: state, reason, effects };
}

/** A person looks first. */
function review(situation: Situation, notice: Notice, reason: string, periods: Periods): Decision {
  const named = notice.doubts.find((doubt) => doubt.needs === 'review')?.code ?? reason;
  const clocks = isSenderDoubtful(notice) ? [] : toPerson(situation, periods);
  return {
    next: situation.state,
    reason: named,
    effects: [...clocks, { do: 'summary-to-staff', outcome: 'review' }],
  };
}

/**
 * Clocks of an offer whose answer waits for a person. The partner has answered, so the reminders stop; but the offer keeps a
 * clock, so that it is not forgotten when the person forgets it.
 */
export function toPerson({ state, pending, atRisk }: Situation, periods: Periods): Effect[] {
  const clock: Effect[] = atRisk
    ? [{ do: 'set-timer', timer: 'at-risk', businessDays: periods.atRiskEveryDays }]
    : pending !== null
      ? [{ do: 'set-timer', timer: 'question', businessDays: periods.questionAfterDays }]
      : isOpen(state)
        ? [{ do: 'set-timer', timer: 'status', businessDays: periods.statusAfterDays }]
        : [];
  return [{ do: 'clear-timers' }, ...clock];
}

/** What one statement asks for, before they are put together. */
interface Part {
  readonly next: OfferState;
  readonly reason: string;
  readonly effects: readonly Effect[];
  readonly outcome: Exclude<Extract<Effect, { do: 'summary-to-staff' }>['outcome'], never>;
}

/** won, follow-up, correction and answers to our questions: whatever moves the four facts. */
function money(situation: Situation, notice: Notice, facts: Facts, periods: Periods, mover: Mover): Part {
  const { state, job, pending, chosen } = situation;
  // A correction while a question about further work is open may mean either job; a job that is named is not that work.
  const ofRecord = says(notice, 'correction') || chosen === 'named';
  if (ofRecord && !says(notice, 'follow-up') && pending?.kind === 'follow-up' && mover !== 'staff') {
    return waits(state, 'several-jobs');
  }
  if (says(notice, 'follow-up') || pending?.kind === 'follow-up') {
    if (job === null) return waits(state, 'follow-up-before-win');
    // The question about the job on record stays open, and none of its facts are the further work's.
    if (pending !== null && pending.kind !== 'follow-up') return waits(state, 'several-jobs');
    const known = pending ?? { ...NO_FACTS, customer: job.customer };
    return settle(situation, notice, 'follow-up', facts, mergeFacts(known, facts), periods);
  }
  if (job !== null) {
    // All figures of a win are no answer to the question about one of several jobs: they may be a further one's.
    const known = chosen === 'named' || (chosen === 'asked' && !(says(notice, 'won') && allFigures(facts)));
    const several = situation.recorded.length > 1 || situation.takenBack === true;
    if (several && !known && mover !== 'staff') return waits(state, 'several-jobs');
    const merged = mergeFacts(pending ?? job, facts);
    if (says(notice, 'correction') || pending?.kind === 'correction')
      return correct(situation, notice, facts, merged, job, periods);
    if (isComplete(merged) && changedFacts(job, merged).length === 0) return alreadyRecorded(situation, periods);
    // A second win with other figures may be a correction or further work: a person knows.
    return mover === 'staff' ? correct(situation, notice, facts, merged, job, periods) : waits(state, 'won-again');
  }
  if (pending !== null) {
    const merged = mergeFacts(pending, facts);
    const conflict = says(notice, 'correction') || mover === 'staff' ? null : conflictWith(pending, facts);
    if (conflict !== null)
      return ask(situation, 'won', merged, [conflict, ...openDoubts(situation, notice, facts, merged)], periods);
    return settle(situation, notice, 'won', facts, merged, periods);
  }
  if (!says(notice, 'won')) return waits(state, 'nothing-to-correct');
  return settle(situation, notice, 'won', facts, facts, periods);
}

const allFigures = (facts: Facts): boolean =>
  (['total', 'invoice', 'startDate'] as const).every((name) => hasFact(facts, name));

function waits(state: OfferState, reason: string): Part {
  return { next: state, reason, effects: [{ do: 'clear-timers' }], outcome: 'review' };
}

/** The same amounts and start: whoever repeats himself names the customer in another way, but not the figures. */
function sameWork(job: JobFacts, facts: JobFacts): boolean {
  return (['total', 'invoice', 'startDate'] as const).every((name) => sameFact(job, facts, name));
}

/** Nothing changes; a question that was open about these figures is answered, and is not asked again. */
function alreadyRecorded({ state, pending }: Situation, periods: Periods): Part {
  const status: Effect = { do: 'set-timer', timer: 'status', businessDays: periods.statusAfterDays };
  const answered: Effect[] = [{ do: 'clear-timers' }, { do: 'clear-pending' }, ...(isOpen(state) ? [status] : [])];
  return { next: state, reason: 'already-recorded', effects: pending === null ? [] : answered, outcome: 'noted' };
}

/** A fact that the partner gave before, was not asked about, and now gives otherwise. */
function conflictWith(pending: PendingFacts, facts: Facts): NoticeDoubt | null {
  for (const name of ['total', 'invoice', 'startDate'] as const) {
    if (!hasFact(pending, name) || !hasFact(facts, name) || sameFact(pending, facts, name)) continue;
    const code =
      name === 'total' ? 'total-contradictory' : name === 'invoice' ? 'invoice-contradictory' : 'start-contradictory';
    const words = [...pending.origins, ...facts.origins]
      .filter((origin) => origin.fact === name)
      .flatMap((origin) => origin.words);
    return { code, message: 'this differs from what was said before', needs: 'ask', fact: name, words };
  }
  return null;
}

/** Records a win or a follow-up if everything is there and certain; otherwise asks the first open thing. */
function settle(
  situation: Situation,
  notice: Notice,
  kind: JobKind,
  newer: Facts,
  merged: Facts,
  periods: Periods,
): Part {
  const open = openDoubts(situation, notice, newer, merged);
  if (open.length > 0) return ask(situation, kind, merged, open, periods);
  if (!isComplete(merged)) return waits(situation.state, 'incomplete');
  // Told twice: a repeated mail, or the same news in answer to our thank-you.
  if (situation.recorded.some((job) => sameWork(job, merged))) return alreadyRecorded(situation, periods);
  return {
    next: 'won',
    reason: kind === 'won' ? 'customer-committed' : 'further-work',
    effects: [
      { do: 'clear-timers' },
      { do: 'clear-pending' },
      { do: 'record-job', kind, facts: merged },
      { do: 'thank-partner', kind, facts: merged },
      ...(kind === 'won' ? [{ do: 'close-other-offers' } as const] : []),
    ],
    outcome: 'recorded',
  };
}

function correct(
  situation: Situation,
  notice: Notice,
  newer: Facts,
  merged: Facts,
  job: JobFacts,
  periods: Periods,
): Part {
  const open = openDoubts(situation, notice, newer, merged);
  if (open.length > 0) return ask(situation, 'correction', merged, open, periods);
  if (!isComplete(merged)) return waits(situation.state, 'incomplete');
  if (changedFacts(job, merged).length === 0) return alreadyRecorded(situation, periods);
  return {
    next: situation.state,
    reason: 'fact-corrected',
    effects: [
      { do: 'clear-timers' },
      { do: 'clear-pending' },
      { do: 'revise-job', facts: merged },
      { do: 'thank-partner', kind: 'correction', facts: merged },
    ],
    outcome: 'recorded',
  };
}

/**
 * Everything that keeps the facts from being recorded, in the order of asking. A doubt that a fact is missing falls away
 * when an earlier mail gave it; a question from before stays open until its fact is stated anew; and what was put together
 * from several mails is checked as a whole.
 */
function openDoubts(situation: Situation, notice: Notice, newer: Facts, merged: Facts): NoticeDoubt[] {
  const asks = notice.doubts.filter((doubt) => doubt.needs === 'ask');
  const { pending } = situation;
  const current = asks.filter(({ code, fact }) => {
    if (fact === null) return true;
    // What says the same as the partner has said already asks for nothing.
    if (isUnconfirmed(code) && pending !== null && hasFact(pending, fact)) return !sameFact(pending, newer, fact);
    // Nor is it missing while a value for it waits for the partner's yes.
    const waits = pending?.open.some((doubt) => isUnconfirmed(doubt.code) && doubt.fact === fact) ?? false;
    return !(code.endsWith('-missing') && (hasFact(merged, fact) || waits));
  });
  const carried = (pending?.open ?? []).filter(({ code, fact }) => {
    if (current.some((doubt) => doubt.code === code && doubt.fact === fact)) return false;
    if (fact === null) return asks.length > 0;
    return !hasFact(newer, fact) || isAssumed(newer, fact);
  });
  const known = [...current, ...carried];
  const missing = missingFacts(merged)
    .filter((fact) => !known.some((doubt) => doubt.fact === fact))
    .map(missingDoubt);
  if (known.length + missing.length > 0) return [...known, ...missing];
  const together = isComplete(merged) ? implausible(merged) : null;
  return together === null ? [] : [together];
}

/** Asks the first of the open doubts. What is doubtful is not kept as known: only a new statement of it counts. */
function ask(
  situation: Situation,
  kind: PendingFacts['kind'],
  facts: Facts,
  open: readonly NoticeDoubt[],
  periods: Periods,
): Part {
  const [first] = open;
  if (first === undefined) return waits(situation.state, 'incomplete');
  const known = open.reduce<Facts>(
    (kept, doubt) => (doubt.fact === null ? kept : withoutFact(kept, doubt.fact)),
    facts,
  );
  // Values that nobody has confirmed are kept aside: a yes to the question that names them makes them facts.
  const unconfirmed = open.flatMap(({ code, fact }) => (isUnconfirmed(code) && fact !== null ? [fact] : []));
  const proposed = onlyFacts(unconfirmed, [facts, situation.pending?.proposed ?? NO_FACTS]);
  const offered = unconfirmed.length > 0 ? { proposed } : {};
  return {
    next: situation.state === 'sent' || situation.state === 'unreachable' ? 'acknowledged' : situation.state,
    reason: first.code,
    effects: [
      { do: 'clear-timers' },
      { do: 'keep-pending', facts: { ...known, kind, open, ...offered } },
      { do: 'ask-partner', doubt: first, known, again: false, ...(isUnconfirmed(first.code) ? offered : {}) },
      { do: 'set-timer', timer: 'question', businessDays: periods.questionAfterDays },
    ],
    outcome: 'asked',
  };
}

/** The statements that carry no money. null: nothing of its own to do. */
function plain(
  situation: Situation,
  notice: Notice,
  statement: Statement,
  periods: Periods,
  mover: Mover,
): Part | null {
  const { state } = situation;
  const statusClock: Effect = { do: 'set-timer', timer: 'status', businessDays: periods.statusAfterDays };
  switch (statement) {
    case 'acknowledged':
      if (state === 'won') return { next: state, reason: 'in-progress', effects: [], outcome: 'noted' };
      return {
        next: 'acknowledged',
        reason: 'taken-up',
        effects: [{ do: 'clear-timers' }, statusClock],
        outcome: 'noted',
      };
    case 'lost':
      return {
        next: 'lost',
        reason: 'customer-left',
        effects: [{ do: 'clear-timers' }, { do: 'clear-pending' }, { do: 'note-to-partner', statement }],
        outcome: 'noted',
      };
    case 'declined':
      return {
        next: 'declined',
        reason: 'partner-declined',
        effects: [{ do: 'clear-timers' }, { do: 'clear-pending' }, { do: 'note-to-partner', statement }],
        outcome: 'noted',
      };
    case 'unreachable':
      return {
        next: 'unreachable',
        reason: 'customer-unreachable',
        effects: [{ do: 'clear-timers' }, { do: 'note-to-partner', statement }, statusClock],
        outcome: 'noted',
      };
    case 'at-risk':
      // Of what is closed nothing is at risk, though staff have approved the mail; `reopen` comes first.
      if (isClosed(state)) return { next: state, reason: 'work-at-risk', effects: [], outcome: 'noted' };
      return {
        next: state === 'sent' ? 'acknowledged' : state,
        reason: 'work-at-risk',
        effects: [
          { do: 'clear-timers' },
          { do: 'set-at-risk', atRisk: true },
          { do: 'note-to-partner', statement },
          { do: 'set-timer', timer: 'at-risk', businessDays: periods.atRiskEveryDays },
        ],
        outcome: 'noted',
      };
    case 'milestone':
      return {
        next: state === 'sent' ? 'acknowledged' : state,
        reason: 'milestone-reached',
        effects: isOpen(state) ? [{ do: 'clear-timers' }, statusClock] : [],
        outcome: 'noted',
      };
    case 'won':
    case 'correction':
    case 'follow-up':
      return null;
    case 'support':
      // Certain, and nothing that the record of the referral could take up: the partner manager has it (S1).
      return mover === 'staff'
        ? { next: state, reason: 'support-seen', effects: [], outcome: 'noted' }
        : waits(state, 'support');
    case 'complaint':
    case 'question':
      // Only a person's approval brings these here: the person has it in hand.
      return { next: state, reason: `${statement}-seen`, effects: [], outcome: 'noted' };
    case 'auto-reply':
    case 'bounce':
    case 'unrelated':
      return null;
  }
}

const OUTCOME_CARE = ['noted', 'recorded', 'asked', 'review'] as const;

/** Several statements in one mail: the most careful outcome counts, and an illegal step is for staff. */
function combine(
  situation: Situation,
  notice: Notice,
  parts: readonly Part[],
  periods: Periods,
  mover: Mover,
): Decision {
  const { state } = situation;
  const [leading] = [...parts].sort((a, b) => OUTCOME_CARE.indexOf(b.outcome) - OUTCOME_CARE.indexOf(a.outcome));
  if (leading === undefined) return review(situation, notice, 'meaning-unclear', periods);
  if (leading.outcome === 'review' && mover !== 'staff') return review(situation, notice, leading.reason, periods);
  const moves = new Set(parts.map((part) => part.next).filter((next) => next !== state));
  const [next = state] = moves;
  if (moves.size > 1 || !mayBecome(state, next, mover)) return review(situation, notice, 'not-a-step', periods);
  return {
    next,
    reason: leading.reason,
    effects: [
      ...clocks(
        situation,
        notice,
        next,
        parts.flatMap((part) => part.effects),
        periods,
      ),
      { do: 'summary-to-staff', outcome: leading.outcome },
    ],
  };
}

/** Whether what was at risk no longer is: the offer ends, the win is on record, the work is live or done, or the mail says so. */
function riskEnds(notice: Notice, next: OfferState, effects: readonly Effect[]): boolean {
  if (isClosed(next)) return true;
  if (says(notice, 'at-risk')) return false;
  const won = effects.some((effect) => effect.do === 'record-job' && effect.kind === 'won');
  return won || endsRisk(notice.milestones ?? []) || notice.backOnTrack === true;
}

/** Clocks are cleared once and first; what is at risk keeps its short clock until it is settled (R12). */
function clocks(
  situation: Situation,
  notice: Notice,
  next: OfferState,
  effects: readonly Effect[],
  periods: Periods,
): Effect[] {
  const settled = situation.atRisk && riskEnds(notice, next, effects);
  const cleared = settled || effects.some((effect) => effect.do === 'clear-timers');
  const others = effects.filter((effect) => effect.do !== 'clear-timers');
  const atRisk = situation.atRisk && !settled && cleared;
  const clockless = settled && !isClosed(next) && !effects.some((effect) => effect.do === 'set-timer');
  const kept = atRisk ? others.filter((effect) => effect.do !== 'set-timer' || effect.timer === 'question') : others;
  return [
    ...(cleared ? [{ do: 'clear-timers' } as const] : []),
    { do: 'set-nudges', nudges: 0 },
    ...kept,
    ...(settled ? [{ do: 'set-at-risk', atRisk: false } as const] : []),
    ...(clockless ? usualClock(situation, next, effects, periods) : []),
    ...(atRisk ? [{ do: 'set-timer', timer: 'at-risk', businessDays: periods.atRiskEveryDays } as const] : []),
  ];
}

/** The clock that runs where nothing is at risk: of an open question, or of a status request. */
function usualClock({ pending }: Situation, next: OfferState, effects: readonly Effect[], periods: Periods): Effect[] {
  if (pending !== null && !effects.some((effect) => effect.do === 'clear-pending')) {
    return [{ do: 'set-timer', timer: 'question', businessDays: periods.questionAfterDays }];
  }
  return isOpen(next) ? [{ do: 'set-timer', timer: 'status', businessDays: periods.statusAfterDays }] : [];
}
