/**
 * Policy for one mail of a partner: where the offer stands + what was read → decision. No clock, no database, no ids.
 * The order of questions is the order of care: automatic mail, doubt, then each statement.
 */
import type { FactName, Statement } from '../parsers/types.js';
import {
  changedFacts,
  hasFact,
  implausible,
  isComplete,
  mergeFacts,
  missingDoubt,
  missingFacts,
  NO_FACTS,
  sameFact,
} from './facts.js';
import { isClosed, mayBecome, type Mover } from './transitions.js';
import type {
  Decision,
  Effect,
  Facts,
  JobFacts,
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

const says = (notice: Notice, statement: Statement): boolean =>
  notice.statements.some((said) => said.statement === statement);

/**
 * Says what a mail of the partner changes and what must go out.
 * `mover` is `staff` when a staff member has approved the reading: doubt is then settled, and closed offers may reopen.
 */
export function decide(situation: Situation, notice: Notice, periods: Periods, mover: Mover = 'partner'): Decision {
  const { state } = situation;
  if (notice.action === 'ignore') return ignored(situation, notice);
  if (notice.action === 'review') return review(situation, notice, 'needs-a-person');
  if (isClosed(state) && mover !== 'staff') return review(situation, notice, 'offer-closed');
  // Staff approved what a person had to look at, and there was nothing to record in it.
  if (notice.statements.length === 0 && notice.facts === null && situation.pending === null) {
    return mover === 'staff'
      ? { next: state, reason: 'seen-by-staff', effects: [] }
      : review(situation, notice, 'meaning-unclear');
  }

  const outcomes = [
    ...(notice.facts !== null || says(notice, 'won') || says(notice, 'follow-up') || says(notice, 'correction')
      ? [money(situation, notice, notice.facts ?? NO_FACTS, periods, mover)]
      : []),
    ...notice.statements
      .map(({ statement }) => plain(situation, notice, statement, periods))
      .filter((part) => part !== null),
  ];
  return combine(situation, notice, outcomes, mover);
}

function ignored({ state }: Situation, notice: Notice): Decision {
  const effects: Effect[] = notice.awayUntil === null ? [] : [{ do: 'set-away', until: notice.awayUntil }];
  const reason = notice.statements[0]?.statement ?? 'nothing-said';
  return { next: state, reason, effects };
}

function review({ state }: Situation, notice: Notice, reason: string): Decision {
  const named = notice.doubts.find((doubt) => doubt.needs === 'review')?.code ?? reason;
  const answered = !notice.doubts.some((doubt) => SENDER_DOUBTS.has(doubt.code));
  return {
    next: state,
    reason: named,
    effects: [...(answered ? [{ do: 'clear-timers' } as const] : []), { do: 'summary-to-staff', outcome: 'review' }],
  };
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
  const { state, job, pending } = situation;
  if (says(notice, 'follow-up') || pending?.kind === 'follow-up') {
    if (job === null) return waits(state, 'follow-up-before-win');
    return settle(
      situation,
      notice,
      'follow-up',
      mergeFacts(pending ?? { ...NO_FACTS, customer: job.customer }, facts),
      periods,
    );
  }
  if (job !== null) {
    const merged = mergeFacts(pending ?? job, facts);
    if (says(notice, 'correction') || pending?.kind === 'correction')
      return correct(situation, notice, merged, job, periods);
    if (isComplete(merged) && changedFacts(job, merged).length === 0) {
      return { next: state, reason: 'already-recorded', effects: [], outcome: 'noted' };
    }
    // A second win with other figures may be a correction or further work: a person knows.
    return mover === 'staff' ? correct(situation, notice, merged, job, periods) : waits(state, 'won-again');
  }
  if (pending !== null) {
    const conflict = conflictWith(pending, facts, situation.asked);
    const merged = mergeFacts(pending, facts);
    if (conflict !== null && !says(notice, 'correction'))
      return ask(situation, 'won', { ...merged, ...emptied(conflict.fact) }, conflict, periods);
    return settle(situation, notice, 'won', merged, periods);
  }
  if (!says(notice, 'won')) return waits(state, 'nothing-to-correct');
  return settle(situation, notice, 'won', facts, periods);
}

function waits(state: OfferState, reason: string): Part {
  return { next: state, reason, effects: [{ do: 'clear-timers' }], outcome: 'review' };
}

/** A fact that the partner gave before, was not asked about, and now gives otherwise. */
function conflictWith(
  pending: PendingFacts,
  facts: Facts,
  asked: FactName | null,
): (NoticeDoubt & { fact: FactName }) | null {
  for (const name of ['total', 'invoice', 'startDate'] as const) {
    if (name === asked || !hasFact(pending, name) || !hasFact(facts, name) || sameFact(pending, facts, name)) continue;
    const code =
      name === 'total' ? 'total-contradictory' : name === 'invoice' ? 'invoice-contradictory' : 'start-contradictory';
    const words = [...pending.origins, ...facts.origins]
      .filter((origin) => origin.fact === name)
      .flatMap((origin) => origin.words);
    return { code, message: 'this differs from what was said before', needs: 'ask', fact: name, words };
  }
  return null;
}

function emptied(fact: FactName): Partial<Facts> {
  return fact === 'invoice' ? { invoice: [] } : { [fact]: null };
}

/** Records a win or a follow-up if everything is there and certain; otherwise asks the first open thing. */
function settle(situation: Situation, notice: Notice, kind: 'won' | 'follow-up', facts: Facts, periods: Periods): Part {
  const doubt = openDoubt(notice, facts);
  if (doubt !== null) return ask(situation, kind, facts, doubt, periods);
  if (!isComplete(facts)) return waits(situation.state, 'incomplete');
  return {
    next: 'won',
    reason: kind === 'won' ? 'customer-committed' : 'further-work',
    effects: [
      { do: 'clear-timers' },
      { do: 'clear-pending' },
      { do: 'record-job', kind, facts },
      { do: 'thank-partner', kind, facts },
      ...(kind === 'won' ? [{ do: 'close-other-offers' } as const] : []),
    ],
    outcome: 'recorded',
  };
}

function correct(situation: Situation, notice: Notice, merged: Facts, job: JobFacts, periods: Periods): Part {
  const doubt = openDoubt(notice, merged);
  if (doubt !== null) return ask(situation, 'correction', merged, doubt, periods);
  if (!isComplete(merged)) return waits(situation.state, 'incomplete');
  if (changedFacts(job, merged).length === 0)
    return { next: situation.state, reason: 'already-recorded', effects: [], outcome: 'noted' };
  return {
    next: situation.state,
    reason: 'fact-corrected',
    effects: [
      { do: 'clear-pending' },
      { do: 'revise-job', facts: merged },
      { do: 'thank-partner', kind: 'correction', facts: merged },
    ],
    outcome: 'recorded',
  };
}

/**
 * The first thing that keeps the facts from being recorded, or null. A doubt that a fact is missing falls away when the
 * fact is known from an earlier mail; what was put together from several mails is checked as a whole.
 */
function openDoubt(notice: Notice, facts: Facts): NoticeDoubt | null {
  const doubt = notice.doubts.find(({ needs, code, fact }) => {
    if (needs !== 'ask') return false;
    return !(code.endsWith('-missing') && fact !== null && hasFact(facts, fact));
  });
  if (doubt !== undefined) return doubt;
  const [missing] = missingFacts(facts);
  if (missing !== undefined) return missingDoubt(missing);
  return isComplete(facts) ? implausible(facts) : null;
}

function ask(
  situation: Situation,
  kind: PendingFacts['kind'],
  facts: Facts,
  doubt: NoticeDoubt,
  periods: Periods,
): Part {
  return {
    next: situation.state === 'sent' || situation.state === 'unreachable' ? 'acknowledged' : situation.state,
    reason: doubt.code,
    effects: [
      { do: 'clear-timers' },
      { do: 'keep-pending', facts: { ...facts, kind }, asked: doubt.fact },
      { do: 'ask-partner', doubt, known: facts, again: false },
      { do: 'set-timer', timer: 'question', businessDays: periods.questionAfterDays },
    ],
    outcome: 'asked',
  };
}

/** The statements that carry no money. null: nothing of its own to do. */
function plain(situation: Situation, notice: Notice, statement: Statement, periods: Periods): Part | null {
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
        effects: state === 'won' ? [] : [{ do: 'clear-timers' }, statusClock],
        outcome: 'noted',
      };
    case 'won':
    case 'correction':
    case 'follow-up':
      return null;
    case 'complaint':
    case 'question':
    case 'support':
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
function combine(situation: Situation, notice: Notice, parts: readonly Part[], mover: Mover): Decision {
  const { state } = situation;
  const [leading] = [...parts].sort((a, b) => OUTCOME_CARE.indexOf(b.outcome) - OUTCOME_CARE.indexOf(a.outcome));
  if (leading === undefined) return review(situation, notice, 'meaning-unclear');
  if (leading.outcome === 'review' && mover !== 'staff') return review(situation, notice, leading.reason);
  const moves = new Set(parts.map((part) => part.next).filter((next) => next !== state));
  const [next = state] = moves;
  if (moves.size > 1 || !mayBecome(state, next, mover)) return review(situation, notice, 'not-a-step');
  const effects = parts.flatMap((part) => part.effects);
  return {
    next,
    reason: leading.reason,
    effects: [
      ...effects.filter((effect) => effect.do === 'clear-timers').slice(0, 1),
      { do: 'set-nudges', nudges: 0 },
      ...effects.filter((effect) => effect.do !== 'clear-timers'),
      { do: 'summary-to-staff', outcome: leading.outcome },
    ],
  };
}
