/** How long to wait before a mailbox is tried again. Pure: the dice are thrown by the caller. */

const FIRST = 1000;
const LONGEST = 5 * 60_000;
/** A refused password helps nobody sooner, and servers lock accounts that try too often. */
const FIRST_PERMANENT = 60_000;
const LONGEST_PERMANENT = 30 * 60_000;

export interface FailedAttempts {
  /** Attempts that failed in a row, 1 or more. */
  readonly count: number;
  /** The last error can pass by itself (DeskError.temporary). */
  readonly temporary: boolean;
}

/**
 * Milliseconds until the next attempt: doubled with each failure up to a limit, of which the upper half is left to
 * chance (0 ≤ random < 1), so that many desks do not come back to a restarted server at the same moment.
 */
export function retryDelay({ count, temporary }: FailedAttempts, random: number): number {
  const [first, longest] = temporary ? [FIRST, LONGEST] : [FIRST_PERMANENT, LONGEST_PERMANENT];
  const whole = Math.min(longest, first * 2 ** Math.min(Math.max(count, 1) - 1, 30));
  return Math.round(whole / 2 + (whole / 2) * random);
}
