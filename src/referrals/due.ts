/** Policy when a timer comes due: where the offer stands + kind of timer → decision. No clock, no database. */
import { assertNever } from '../values/assertNever.js';
import { isUnconfirmed } from './facts.js';
import { isOpen } from './transitions.js';
import type { Decision, Effect, Periods, Situation, TimerKind } from './types.js';

const NOTHING = (situation: Situation, reason: string): Decision => ({ next: situation.state, reason, effects: [] });

/**
 * Says what a due timer does. `alsoDue` are the kinds of the same offer that are due as well: after a downtime the
 * later step is taken and the earlier one left out, so that nobody gets a reminder and a breach note at once.
 */
export function due(situation: Situation, kind: TimerKind, alsoDue: readonly TimerKind[], periods: Periods): Decision {
  const { state } = situation;
  switch (kind) {
    case 'unanswered':
      if (state !== 'sent' || situation.heard) return NOTHING(situation, 'answered');
      if (alsoDue.includes('breach')) return NOTHING(situation, 'overtaken');
      return { next: state, reason: 'unanswered', effects: [{ do: 'remind-partner', reminder: 'unanswered' }] };
    case 'breach':
      if (state !== 'sent' || situation.heard) return NOTHING(situation, 'answered');
      return {
        next: state,
        reason: 'breach',
        effects: [
          { do: 'clear-timers' },
          { do: 'tell-manager', about: 'no-answer' },
          { do: 'set-timer', timer: 'status', businessDays: periods.statusAfterDays },
        ],
      };
    case 'status':
      if (!isOpen(state)) return NOTHING(situation, 'settled');
      return nudge(situation, kind, { do: 'remind-partner', reminder: 'status' }, periods.statusAfterDays, periods);
    case 'at-risk':
      if (!situation.atRisk) return NOTHING(situation, 'settled');
      return nudge(situation, kind, { do: 'remind-partner', reminder: 'at-risk' }, periods.atRiskEveryDays, periods);
    case 'question': {
      const { pending } = situation;
      const [open] = pending?.open ?? [];
      if (pending === null || open === undefined) return NOTHING(situation, 'settled');
      const { proposed } = pending;
      const offered = isUnconfirmed(open.code) && proposed !== undefined ? { proposed } : {};
      const again: Effect = { do: 'ask-partner', doubt: open, known: pending, again: true, ...offered };
      return nudge(situation, kind, again, periods.questionAfterDays, periods);
    }
    default:
      return assertNever(kind);
  }
}

/** Asks once more, up to the limit in a row; then the manager has it. */
function nudge(
  situation: Situation,
  timer: TimerKind,
  effect: Effect,
  businessDays: number,
  periods: Periods,
): Decision {
  const { state, nudges } = situation;
  if (nudges >= periods.most) {
    // Management hears of work that stays at risk by the ladder (R18), once, whether the partner answers or not.
    const about = timer === 'at-risk' ? 'at-risk' : 'no-news';
    return { next: state, reason: 'no-news', effects: [{ do: 'tell-manager', about }] };
  }
  return {
    next: state,
    reason: timer,
    effects: [effect, { do: 'set-nudges', nudges: nudges + 1 }, { do: 'set-timer', timer, businessDays }],
  };
}

/** The clocks that start when an offer goes out (R16). */
export function clocksOfNewOffer(periods: Periods): Effect[] {
  return [
    { do: 'set-timer', timer: 'unanswered', businessDays: periods.unansweredAfterDays },
    { do: 'set-timer', timer: 'breach', businessDays: periods.breachAfterDays },
  ];
}
