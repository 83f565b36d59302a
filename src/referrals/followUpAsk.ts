/**
 * When a partner is asked whether a client has further work (policy S5): some months after a job, a few times, and never on
 * top of something else. Pure.
 */
import { addDays, type CalendarDay } from '../values/calendarDay.js';
import type { OfferState } from './types.js';

export interface AskSituation {
  readonly today: CalendarDay;
  /** Completion of the job, or its start where that is not known. */
  readonly since: CalendarDay;
  /** Calendar days after `since`, rising. */
  readonly askAfterDays: readonly number[];
  readonly notAgainWithinDays: number;
  /** Times that was asked about this job. */
  readonly asked: number;
  /** The day on which the partner was last asked about this client, about whatever job. */
  readonly lastAsked: CalendarDay | null;
  readonly jobStands: boolean;
  readonly offerState: OfferState;
  readonly atRisk: boolean;
  /** Suspended or revoked (policy R23). */
  readonly barred: boolean;
  /** The day of the newest question to the partner about this offer that has no answer; null where none is open. */
  readonly openQuestion: CalendarDay | null;
}

export type AskDecision =
  | { readonly do: 'ask' }
  | { readonly do: 'wait'; readonly until: CalendarDay }
  /** Never again, with the named reason. */
  | { readonly do: 'stop'; readonly reason: string };

/** A question that nobody has answered for so long no longer stands in the way. */
const QUESTION_OPEN_DAYS = 30;
/** How long something that stands in the way puts the question off, calendar days. */
const PUT_OFF_DAYS = 7;

export function decideAsk(situation: AskSituation): AskDecision {
  const { today, since, askAfterDays, asked, lastAsked, openQuestion } = situation;
  if (!situation.jobStands || situation.offerState !== 'won') return { do: 'stop', reason: 'no-job' };
  if (situation.barred) return { do: 'stop', reason: 'partner-barred' };
  const after = askAfterDays[asked];
  if (after === undefined) return { do: 'stop', reason: 'asked-often-enough' };
  const due = addDays(since, after);
  if (due > today) return { do: 'wait', until: due };
  if (lastAsked !== null && addDays(lastAsked, situation.notAgainWithinDays) > today) {
    return { do: 'wait', until: addDays(lastAsked, situation.notAgainWithinDays) };
  }
  const questioned = openQuestion !== null && addDays(openQuestion, QUESTION_OPEN_DAYS) > today;
  if (situation.atRisk || questioned) return { do: 'wait', until: addDays(today, PUT_OFF_DAYS) };
  return { do: 'ask' };
}
