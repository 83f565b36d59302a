/**
 * A server that cannot be reached or refuses the login is not the fault of any mail: the whole outbox pauses, longer from
 * time to time, and says so once, not once a mail. Clock and chance are passed in.
 */
import type { DeskError, ErrorCode } from '../errors.js';
import { addMilliseconds, type Instant } from '../values/calendarDay.js';

const UNREACHABLE_SECONDS = [10, 30, 60, 120, 300, 600];
/** Repeated wrong logins lock accounts. */
const REFUSED_SECONDS = [60, 300, 900, 1800];
const JITTER_SHARE = 0.2;

export class Outage {
  private current: { code: ErrorCode; since: Instant; failures: number; until: Instant } | null = null;

  /** Notes a failure of the server. True when it is news: the first one, or another kind of failure than before. */
  note(error: DeskError, now: Instant, jitter: number): boolean {
    const before = this.current;
    // Other mails that were under way at the same time meet the same failure: that is still one.
    if (before !== null && before.code === error.code && now < before.until) return false;
    const failures = before?.code === error.code ? before.failures + 1 : 1;
    const steps = error.temporary ? UNREACHABLE_SECONDS : REFUSED_SECONDS;
    const seconds = steps[Math.min(failures, steps.length) - 1] ?? 600;
    this.current = {
      code: error.code,
      since: before?.since ?? now,
      failures,
      until: addMilliseconds(now, Math.round(seconds * 1000 * (1 + JITTER_SHARE * jitter))),
    };
    return before?.code !== error.code;
  }

  /** The server took part in a dialogue again. Returns since when it had not, or null when nothing was wrong. */
  over(): Instant | null {
    const since = this.current?.since ?? null;
    this.current = null;
    return since;
  }

  /** The instant before which no mail should be tried, or null. */
  pausedUntil(now: Instant): Instant | null {
    return this.current !== null && now < this.current.until ? this.current.until : null;
  }
}
