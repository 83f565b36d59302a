/**
 * Policy for what staff command about an offer: where it stands → a decision, or the reason why nothing is done (R6, R10–R12).
 * Pure; the desk carries it out.
 */
import { isUnconfirmed } from './facts.js';
import { isClosed, isOpen, mayBecome } from './transitions.js';
import type { Decision, Effect, Periods, Situation, TimerKind } from './types.js';
import { lineOf, type Line } from '../texts/line.js';

export type Steered = Decision | { readonly refused: Line };

/** Asks the partner for news now: the open question again, how a risk or a job stands, or how the offer stands. */
export function askNow(situation: Situation, periods: Periods): Steered {
  const { state, pending, atRisk } = situation;
  if (isClosed(state)) return { refused: lineOf('It is {state}; write `reopen` first.', { state: lineOf(state) }) };
  const [open] = pending?.open ?? [];
  const decided = (effect: Effect, timer: TimerKind | null, businessDays: number): Decision => ({
    next: state,
    reason: 'asked-by-staff',
    effects: [
      { do: 'clear-timers' },
      effect,
      { do: 'set-nudges', nudges: 0 },
      ...(timer === null ? [] : [{ do: 'set-timer', timer, businessDays } as const]),
    ],
  });
  if (pending !== null && open !== undefined) {
    const { proposed } = pending;
    const offered = isUnconfirmed(open.code) && proposed !== undefined ? { proposed } : {};
    const again: Effect = { do: 'ask-partner', doubt: open, known: pending, again: true, ...offered };
    return decided(again, 'question', periods.questionAfterDays);
  }
  if (atRisk) return decided({ do: 'remind-partner', reminder: 'at-risk' }, 'at-risk', periods.atRiskEveryDays);
  if (isOpen(state)) return decided({ do: 'remind-partner', reminder: 'status' }, 'status', periods.statusAfterDays);
  return decided({ do: 'remind-partner', reminder: 'job' }, null, 0);
}

/** A closed offer back to the partner, with the clock of a status request. */
export function reopen({ state }: Situation, periods: Periods): Steered {
  if (!isClosed(state) || !mayBecome(state, 'acknowledged', 'staff'))
    return { refused: lineOf('It is {state} and not closed.', { state: lineOf(state) }) };
  return {
    next: 'acknowledged',
    reason: 'reopened-by-staff',
    effects: [
      { do: 'clear-timers' },
      { do: 'set-nudges', nudges: 0 },
      { do: 'set-timer', timer: 'status', businessDays: periods.statusAfterDays },
    ],
  };
}

/** No longer at risk (R12): the short clock gives way to the usual one. */
export function clearRisk({ state, atRisk, pending }: Situation, periods: Periods): Steered {
  if (!atRisk) return { refused: lineOf('It is not marked as at risk.') };
  const usual: Effect[] =
    pending !== null
      ? [{ do: 'set-timer', timer: 'question', businessDays: periods.questionAfterDays }]
      : isOpen(state)
        ? [{ do: 'set-timer', timer: 'status', businessDays: periods.statusAfterDays }]
        : [];
  return {
    next: state,
    reason: 'cleared-by-staff',
    effects: [{ do: 'clear-timers' }, { do: 'set-at-risk', atRisk: false }, { do: 'set-nudges', nudges: 0 }, ...usual],
  };
}
