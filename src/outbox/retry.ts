/**
 * When a mail that was not accepted is tried again (RFC 5321 §4.5.4.1: soon at first, then more and more rarely, and
 * give up after some days). Pure: attempts, instants and chance are passed in.
 */
import { addMilliseconds, type Instant } from '../values/calendarDay.js';

const MINUTE = 60_000;

/** Pause after the 1st, 2nd, … failed attempt in minutes; the last one repeats. */
export const RETRY_MINUTES = [1, 5, 15, 30, 60, 120, 240] as const;

/** A pause is lengthened by up to this share, so that mails which failed together do not return together. */
const JITTER_SHARE = 0.2;

export interface FailedAttempt {
  /** Attempts made so far, the failed one included; from 1. */
  readonly attempts: number;
  readonly firstAttemptAt: Instant;
  readonly now: Instant;
  readonly error: { readonly temporary: boolean };
  readonly giveUpAfterHours: number;
  /** Chance in [0, 1). */
  readonly jitter: number;
}

/** `refused`: for good (5yz); `expired`: tried for too long. */
export type GiveUpReason = 'refused' | 'expired';

export type NextAttempt = { readonly at: Instant } | { readonly giveUp: GiveUpReason };

/**
 * Says when to try again, or why not to. The last attempt falls on the end of the period, so that a mail is never given
 * up earlier than configured. A clock that was set back cannot make a mail immortal: then the pause counts from `now`.
 */
export function nextAttempt(failed: FailedAttempt): NextAttempt {
  if (!failed.error.temporary) return { giveUp: 'refused' };
  const now = Date.parse(failed.now);
  const deadline = Date.parse(failed.firstAttemptAt) + failed.giveUpAfterHours * 60 * MINUTE;
  if (now >= deadline) return { giveUp: 'expired' };
  const step = RETRY_MINUTES[Math.min(Math.max(failed.attempts, 1), RETRY_MINUTES.length) - 1] ?? 240;
  const pause = step * MINUTE * (1 + JITTER_SHARE * Math.min(Math.max(failed.jitter, 0), 1));
  return { at: addMilliseconds(failed.now, Math.round(Math.min(pause, Math.max(deadline - now, MINUTE)))) };
}
