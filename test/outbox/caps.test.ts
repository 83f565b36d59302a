import { expect } from 'chai';
import fc from 'fast-check';
import { decideCap, describeHold, INSIDE_FACTOR, type CountedMail } from '../../src/outbox/caps.js';
import { addMilliseconds } from '../../src/values/calendarDay.js';

const now = '2026-11-02T09:00:00.000Z';
const caps = { perHour: 3, perDay: 5, perThreadPerDay: 4 };
const minutesAgo = (minutes: number): string => addMilliseconds(now, -minutes * 60_000);

function mail(overrides: Partial<CountedMail> = {}): CountedMail {
  return { at: now, audience: 'partner', recipients: ['priya@harbourfield.example'], offerId: null, ...overrides };
}

describe('outbox/caps', () => {
  it('sends while a recipient is below the limits', () => {
    expect(decideCap(mail(), [mail({ at: minutesAgo(5) }), mail({ at: minutesAgo(6) })], caps).decision).to.equal(
      'send',
    );
  });

  it('holds the mail that would be one too many within an hour', () => {
    const earlier = [5, 6, 7].map((minutes) => mail({ at: minutesAgo(minutes) }));
    const held = decideCap(mail(), earlier, caps);
    expect(held).to.include({ decision: 'hold', reason: 'recipient-hour', limit: 3 });
    if (held.decision === 'hold')
      expect(describeHold(held)).to.contain('priya@harbourfield.example already had 3 mails');
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
    expect(decideCap(finance, earlier(3 * INSIDE_FACTOR), caps).decision).to.equal('hold');
  });

  it('holds when any one recipient is above the limit', () => {
    const earlier = [5, 6, 7].map((minutes) => mail({ at: minutesAgo(minutes) }));
    const both = mail({ recipients: ['deputy@harbourfield.example', 'priya@harbourfield.example'] });
    expect(decideCap(both, earlier, caps)).to.include({ decision: 'hold', recipient: 'priya@harbourfield.example' });
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
