import { expect } from 'chai';
import fc from 'fast-check';
import { decideCap, describeCap, INSIDE_FACTOR, type CandidateMail, type CountedMail } from '../../src/outbox/caps.js';
import { addMilliseconds } from '../../src/values/calendarDay.js';

const now = '2026-11-02T09:00:00.000Z';
const caps = { perHour: 3, perDay: 5, perThreadPerDay: 4 };
const minutesAgo = (minutes: number): string => addMilliseconds(now, -minutes * 60_000);

function mail(overrides: Partial<CandidateMail> = {}): CandidateMail {
  return {
    at: now,
    audience: 'partner',
    recipients: ['priya@harbourfield.example'],
    offerId: null,
    letter: 'reminder',
    ...overrides,
  };
}

describe('outbox/caps', () => {
  it('sends while a recipient is below the limits', () => {
    expect(decideCap(mail(), [mail({ at: minutesAgo(5) }), mail({ at: minutesAgo(6) })], caps).decision).to.equal(
      'send',
    );
  });

  it('defers the mail that would be one too many within an hour, until the oldest of them is an hour old', () => {
    const earlier = [5, 26, 7].map((minutes) => mail({ at: minutesAgo(minutes) }));
    const deferred = decideCap(mail(), earlier, caps);
    expect(deferred).to.include({ decision: 'defer', reason: 'recipient-hour', limit: 3, at: minutesAgo(-34) });
    expect(deferred.decision === 'send' ? '' : describeCap(deferred)).to.contain(
      'priya@harbourfield.example already had 3 mails within an hour',
    );
  });

  it('gives each deferred mail a turn of its own, behind those that were deferred before', () => {
    const earlier = [50, 40, 30].map((minutes) => mail({ at: minutesAgo(minutes) }));
    const turns: string[] = [];
    for (let count = 0; count < 4; count += 1) {
      const decision = decideCap(mail(), earlier, { ...caps, perDay: 1000 });
      if (decision.decision !== 'defer') throw new Error(decision.decision);
      turns.push(decision.at);
      earlier.push(mail({ at: decision.at }));
    }
    expect(turns).to.deep.equal([10, 20, 30, 70].map((minutes) => minutesAgo(-minutes)));
  });

  it('lets nobody wait for the turns of others where a turn is free now', () => {
    const earlier = [mail({ at: minutesAgo(5) }), ...[10, 20, 30].map((minutes) => mail({ at: minutesAgo(-minutes) }))];
    expect(decideCap(mail(), earlier, caps).decision).to.equal('send');
  });

  it('defers invoices and credit notes at the most, whichever cap is reached', () => {
    const byDay = [100, 200, 300, 400, 500].map((minutes) => mail({ at: minutesAgo(minutes) }));
    const inThread = [70, 80, 90, 100].map((minutes, index) =>
      mail({ at: minutesAgo(minutes), offerId: 7, recipients: [`person${index}@harbourfield.example`] }),
    );
    for (const letter of ['invoice', 'credit-note']) {
      const day = decideCap(mail({ letter }), byDay, caps);
      expect(day).to.include({ decision: 'defer', reason: 'recipient-day', at: minutesAgo(500 - 1440) });
      const thread = decideCap(mail({ letter, offerId: 7 }), inThread, caps);
      expect(thread).to.include({ decision: 'defer', reason: 'thread-day', at: minutesAgo(100 - 1440) });
    }
  });

  it('lets notices about undelivered mail pass: there is at most one a mail, and nobody is told of theirs', () => {
    const earlier = Array.from({ length: 500 }, () => mail({ at: minutesAgo(5), offerId: 7 }));
    expect(decideCap(mail({ letter: 'bounce-notice', offerId: 7 }), earlier, caps).decision).to.equal('send');
  });

  it('holds by the day what is spread over many hours', () => {
    const earlier = [100, 200, 300, 400, 500].map((minutes) => mail({ at: minutesAgo(minutes) }));
    expect(decideCap(mail(), earlier, caps)).to.include({ decision: 'hold', reason: 'recipient-day' });
  });

  it('forgets mails after their window', () => {
    const earlier = [61, 62, 63].map((minutes) => mail({ at: minutesAgo(minutes) }));
    expect(decideCap(mail(), earlier, caps).decision).to.equal('send');
    const yesterday = [1441, 1442, 1443, 1444, 1445].map((minutes) => mail({ at: minutesAgo(minutes) }));
    expect(decideCap(mail(), yesterday, caps).decision).to.equal('send');
  });

  it('counts a thread over different people of one side, not over both sides', () => {
    const earlier = [70, 80, 90, 100].map((minutes, index) =>
      mail({ at: minutesAgo(minutes), offerId: 7, recipients: [`person${index}@harbourfield.example`] }),
    );
    expect(decideCap(mail({ offerId: 7 }), earlier, caps)).to.include({ reason: 'thread-day' });
    expect(decideCap(mail({ offerId: 8 }), earlier, caps).decision).to.equal('send');
    const staff = mail({ offerId: 7, audience: 'staff', recipients: ['oskar@nexttechnik.example'] });
    expect(decideCap(staff, earlier, caps).decision).to.equal('send');
  });

  it('gives staff and finance a higher limit, but not none', () => {
    const finance = mail({ audience: 'finance', recipients: ['finance@nexttechnik.example'] });
    const earlier = (count: number): CountedMail[] =>
      Array.from({ length: count }, () => ({ ...finance, at: minutesAgo(5) }));
    expect(decideCap(finance, earlier(3 * INSIDE_FACTOR - 1), caps).decision).to.equal('send');
    expect(decideCap(finance, earlier(3 * INSIDE_FACTOR), caps).decision).to.equal('defer');
    expect(decideCap(finance, earlier(5 * INSIDE_FACTOR), caps).decision).to.equal('hold');
  });

  it('goes by the recipient who is furthest above the limit', () => {
    const earlier = [5, 6, 7].map((minutes) => mail({ at: minutesAgo(minutes) }));
    const both = mail({ recipients: ['deputy@harbourfield.example', 'priya@harbourfield.example'] });
    expect(decideCap(both, earlier, caps)).to.include({ decision: 'defer', recipient: 'priya@harbourfield.example' });
    const deputy = [100, 200, 300, 400, 500].map((minutes) =>
      mail({ at: minutesAgo(minutes), recipients: ['deputy@harbourfield.example'] }),
    );
    expect(decideCap(both, [...earlier, ...deputy], caps)).to.include({
      decision: 'hold',
      recipient: 'deputy@harbourfield.example',
    });
  });

  it('lets nobody get more than the limit in any hour, whatever the rhythm', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 60 }), (gaps) => {
        const sent: CountedMail[] = [];
        let at = now;
        for (const gap of gaps) {
          at = addMilliseconds(at, gap * 60_000);
          if (decideCap(mail({ at }), sent, caps).decision === 'send') sent.push(mail({ at }));
        }
        for (const { at: end } of sent) {
          const window = sent.filter((other) => other.at <= end && Date.parse(other.at) > Date.parse(end) - 3_600_000);
          expect(window.length).to.be.at.most(caps.perHour);
        }
      }),
    );
  });
});
