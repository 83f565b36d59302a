/** What each kind of timer does when it comes due: one handler a part of the desk, found by the timer's kind. */
import { DeskError } from '../errors.js';
import { followUpTimers } from './clients/followUpAsk.js';
import { customerConfirmations } from './accounts/customerConfirmation.js';
import { invoiceReminders } from './accounts/reminders.js';
import { statementDays } from './accounts/statementDay.js';
import { riskTimers } from './complaints/atRisk.js';
import { complaintTimers } from './complaints/clocks.js';
import { deputyTimers } from './deputy.js';
import { draftTimers } from './intake/draftTimers.js';
import { whichReferralTimers } from './intake/whichReferral.js';
import { offerTimers } from './offerTimers.js';
import { jobTimers } from './progress/jobTimers.js';
import { checkTimers } from './quality/checkTimers.js';
import { checksDrawTimers } from './quality/draw.js';
import { partnerTimers } from './quality/partnerTimers.js';
import { dailyLineTimers } from './overviews/dailyLine.js';
import { digestTimers } from './overviews/digest.js';
import { caseTimers } from './support/clocks.js';
import type { TimerHandler } from './timerHandler.js';
import { trainingTimers } from './training/expiry.js';
import { jobCheckTimers } from './training/jobTimers.js';

const HANDLERS: readonly TimerHandler[] = [
  offerTimers,
  complaintTimers,
  caseTimers,
  riskTimers,
  jobTimers,
  deputyTimers,
  draftTimers,
  whichReferralTimers,
  followUpTimers,
  invoiceReminders,
  statementDays,
  customerConfirmations,
  trainingTimers,
  jobCheckTimers,
  checkTimers,
  checksDrawTimers,
  partnerTimers,
  digestTimers,
  dailyLineTimers,
];

const BY_KIND = new Map(HANDLERS.flatMap((handler) => handler.kinds.map((kind) => [kind, handler] as const)));

/** Throws DeskError internal for a kind that no part of the desk knows. */
export function handlerOf(kind: string): TimerHandler {
  const handler = BY_KIND.get(kind);
  if (handler === undefined) throw new DeskError('internal', `there is no handler for timers of kind ${kind}`);
  return handler;
}

/** Kinds of all timers. */
export const ALL_TIMER_KINDS: readonly string[] = [...BY_KIND.keys()];
