import { expect } from 'chai';
import type { JobFacts, Notice } from '../../src/referrals/types.js';
import {
  checkAttachments,
  checkCommission,
  checkCustomer,
  checkLaterMail,
  checkRaise,
  isSampled,
} from '../../src/referrals/trueValue.js';
import type { CalendarDay } from '../../src/values/calendarDay.js';
import { money } from '../../src/values/money.js';

const facts = (total: string, invoice: string, currency = 'AUD'): JobFacts => ({
  customer: 'Kestrel',
  total: { amount: total, currency },
  invoice: [{ amount: invoice, currency, label: null }],
  startDate: '2026-12-01' as CalendarDay,
  origins: [],
});
const notice = (fields: Partial<Notice>): Notice => ({
  statements: [],
  facts: null,
  doubts: [],
  action: 'record',
  reason: null,
  awayUntil: null,
  standIn: null,
  ...fields,
});
const TEN = { usualPercent: '10', tolerancePercent: '1' };

describe('referrals/trueValue', () => {
  for (const [invoice, reported] of [
    ['4850.00', true],
    ['4365.00', true], // 9 %: the edge of the tolerance
    ['5335.00', true], // 11 %
    ['4300.00', false],
    ['5400.00', false],
  ] as const) {
    it(`${reported ? 'takes' : 'doubts'} ${invoice} of 48,500 at the usual ten per cent`, () => {
      expect(checkCommission(facts('48500.00', invoice), TEN) === null).to.equal(reported);
    });
  }
  it('checks no share where the service has no usual one', () => {
    expect(checkCommission(facts('48500.00', '1.00'), { ...TEN, usualPercent: null })).to.equal(null);
  });
  it('reads half per cents', () => {
    const rule = { usualPercent: '7.5', tolerancePercent: '0' };
    expect(checkCommission(facts('1000.00', '75.00'), rule)).to.equal(null);
    expect(checkCommission(facts('1000.00', '80.00'), rule)?.other).to.deep.equal(money(7500, 'AUD'));
  });

  it('notices a raise that the invoice does not follow, and none that it follows', () => {
    const before = facts('48500.00', '4850.00');
    expect(checkRaise(before, facts('52000.00', '4850.00'))?.other).to.deep.equal(money(520000, 'AUD'));
    expect(checkRaise(before, facts('52000.00', '5200.00'))).to.equal(null);
    expect(checkRaise(before, facts('40000.00', '4850.00'))).to.equal(null);
    expect(checkRaise(before, facts('52000.00', '4850.00', 'EUR'))).to.equal(null);
  });

  it('compares an attached figure with what is on record in the end', () => {
    const differs = notice({
      doubts: [
        {
          code: 'attachment-differs',
          message: 'The mail says AUD 48,500.00, the attached order.pdf says AUD 52,000.00.',
          needs: 'ask',
          fact: 'total',
          words: [],
        },
      ],
    });
    expect(checkAttachments(facts('48500.00', '4850.00'), [differs])?.other).to.deep.equal(money(5200000, 'AUD'));
    expect(checkAttachments(facts('52000.00', '5200.00'), [differs])).to.equal(null);
  });

  it('hears a later mail that names more, not less', () => {
    const said = (amount: string) =>
      notice({ facts: { ...facts(amount, '1.00'), invoice: [], startDate: null, customer: null } });
    expect(checkLaterMail(facts('48500.00', '4850.00'), said('61000.00'))?.reason).to.equal('later-mail-higher');
    expect(checkLaterMail(facts('48500.00', '4850.00'), said('2000.00'))).to.equal(null);
  });

  it('takes one figure of the customer that agrees as agreement', () => {
    const job = facts('48500.00', '4850.00');
    expect(checkCustomer(job, [money(4850000, 'AUD')], '')).to.equal(null);
    expect(checkCustomer(job, [money(6100000, 'AUD')], 'x')?.other).to.deep.equal(money(6100000, 'AUD'));
    expect(checkCustomer(job, [], 'no')?.other).to.equal(null);
  });

  it('draws the same sample each time, near the share that is asked for', () => {
    const drawn = Array.from({ length: 2000 }, (_, id) => isSampled(id, 'seed', 20));
    expect(drawn).to.deep.equal(Array.from({ length: 2000 }, (_, id) => isSampled(id, 'seed', 20)));
    expect(drawn.filter(Boolean).length).to.be.within(320, 480);
    expect(drawn).not.to.deep.equal(Array.from({ length: 2000 }, (_, id) => isSampled(id, 'other', 20)));
  });
});
