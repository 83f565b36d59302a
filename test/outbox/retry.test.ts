import { expect } from 'chai';
import fc from 'fast-check';
import { nextAttempt, RETRY_MINUTES } from '../../src/outbox/retry.js';
import { addMilliseconds } from '../../src/values/calendarDay.js';

const start = '2026-11-02T09:00:00.000Z';
const temporary = { temporary: true };

function pauseAfter(attempts: number, jitter = 0): number {
  const next = nextAttempt({
    attempts,
    firstAttemptAt: start,
    now: start,
    error: temporary,
    giveUpAfterHours: 240,
    jitter,
  });
  return 'at' in next ? (Date.parse(next.at) - Date.parse(start)) / 60_000 : Number.NaN;
}

describe('outbox/retry', () => {
  it('tries again after 1, 5, 15 minutes and then more and more rarely, at last every four hours', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 50].map((attempts) => pauseAfter(attempts))).to.deep.equal([
      1, 5, 15, 30, 60, 120, 240, 240, 240,
    ]);
  });

  it('lengthens a pause by up to a fifth by chance, and never shortens it', () => {
    expect(pauseAfter(3, 0.999)).to.be.within(15, 18);
    expect(pauseAfter(3, 0.999)).to.be.above(17.9);
  });

  it('gives up at once on a permanent error', () => {
    const failed = { attempts: 1, firstAttemptAt: start, now: start, giveUpAfterHours: 48, jitter: 0 };
    expect(nextAttempt({ ...failed, error: { temporary: false } })).to.deep.equal({ giveUp: 'refused' });
  });

  it('makes the last attempt at the end of the period and then gives up', () => {
    const nearEnd = addMilliseconds(start, 47.5 * 3_600_000);
    const end = addMilliseconds(start, 48 * 3_600_000);
    const failed = { attempts: 15, firstAttemptAt: start, error: temporary, giveUpAfterHours: 48, jitter: 0.5 };
    expect(nextAttempt({ ...failed, now: nearEnd })).to.deep.equal({ at: end });
    expect(nextAttempt({ ...failed, now: end })).to.deep.equal({ giveUp: 'expired' });
  });

  it('never names an instant that is not later than now, whatever the clock does', () => {
    const instant = fc.integer({ min: -10 * 86_400_000, max: 10 * 86_400_000 }).map((ms) => addMilliseconds(start, ms));
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: 0, max: 100 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (now, attempts, jitter) => {
          const next = nextAttempt({
            attempts,
            firstAttemptAt: start,
            now,
            error: temporary,
            giveUpAfterHours: 48,
            jitter,
          });
          if ('giveUp' in next) expect(Date.parse(now)).to.be.at.least(Date.parse(start) + 48 * 3_600_000);
          else
            expect(Date.parse(next.at) - Date.parse(now)).to.be.within(1, 1.21 * (RETRY_MINUTES.at(-1) ?? 0) * 60_000);
        },
      ),
    );
  });
});
