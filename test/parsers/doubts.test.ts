import { expect } from 'chai';
import { doubtCompleteness, doubtPlausibility, doubtStatements } from '../../src/parsers/doubts.js';
import type { WonFacts } from '../../src/parsers/types.js';
import { parseCalendarDay } from '../../src/values/calendarDay.js';
import { money } from '../../src/values/money.js';
import { contextFor } from './read/describeReadings.js';

function facts(total: number | null, invoice: readonly number[], start: string | null, currency = 'AUD'): WonFacts {
  const day = start === null ? null : parseCalendarDay(start);
  return {
    customer: { value: 'Kestrel Plumbing Pty Ltd', certainty: 'assumed', evidence: [] },
    total: total === null ? null : { value: money(total, 'AUD'), certainty: 'stated', evidence: [] },
    invoice: invoice.map((minor) => ({
      value: { amount: money(minor, currency), label: null },
      certainty: 'stated',
      evidence: [],
    })),
    startDate: day === null ? null : { value: day, certainty: 'stated', evidence: [] },
    taxTreatment: 'unknown',
  };
}

const MAIL_DAY = parseCalendarDay('2026-11-18')!;
const codes = (doubts: readonly { code: string }[]): string[] => doubts.map((doubt) => doubt.code);

describe('parsers/doubts', () => {
  it('asks for each fact that a win still needs', () => {
    expect(codes(doubtCompleteness('won', facts(null, [], null), null, []))).to.deep.equal([
      'total-missing',
      'invoice-missing',
      'start-missing',
    ]);
    expect(doubtCompleteness('won', facts(100, [10], '2027-01-18'), null, [])).to.deep.equal([]);
  });

  it('asks nothing again that is already doubted', () => {
    const known = [{ code: 'total-contradictory', message: '', needs: 'ask', fact: 'total', evidence: [] }] as const;
    expect(codes(doubtCompleteness('won', facts(null, [10], '2027-01-18'), null, known))).to.deep.equal([]);
  });

  it('takes what is on record for known in a win, not in a follow-up', () => {
    const record = { total: money(100, 'AUD'), invoice: [money(10, 'AUD')], startDate: null };
    expect(codes(doubtCompleteness('won', facts(null, [], '2027-01-18'), record, []))).to.deep.equal([]);
    expect(codes(doubtCompleteness('follow-up', facts(null, [], '2027-01-18'), record, []))).to.include(
      'total-missing',
    );
  });

  it('asks what changes where a correction changes nothing', () => {
    expect(codes(doubtCompleteness('correction', facts(null, [], null), null, []))).to.deep.equal(['correction-empty']);
    expect(doubtCompleteness('correction', facts(100, [], null), null, [])).to.deep.equal([]);
  });

  const implausible: readonly (readonly [string, WonFacts, string])[] = [
    ['more to invoice than the total', facts(100, [60, 50], '2027-01-18'), 'invoice-above-total'],
    ['a total of zero', facts(0, [], '2027-01-18'), 'amount-not-positive'],
    ['a negative amount', facts(100, [-10], '2027-01-18'), 'amount-not-positive'],
    ['two currencies', facts(100, [10], '2027-01-18', 'EUR'), 'currency-unexpected'],
    ['a start years before the referral', facts(100, [10], '2019-01-18'), 'start-implausible'],
    ['a start many years ahead', facts(100, [10], '2099-01-18'), 'start-implausible'],
  ];
  for (const [what, won, code] of implausible) {
    it(`doubts ${what}`, () => {
      expect(codes(doubtPlausibility(won, null, MAIL_DAY, contextFor('en')))).to.deep.equal([code]);
    });
  }

  it('has nothing against plausible facts, or against all of the total', () => {
    expect(doubtPlausibility(facts(100, [60, 40], '2027-01-18'), null, MAIL_DAY, contextFor('en'))).to.deep.equal([]);
    expect(doubtPlausibility(facts(100, [10], '2026-10-20'), null, MAIL_DAY, contextFor('en'))).to.deep.equal([]);
  });

  it('sends complaints and questions to a person, not support requests, and fates that exclude each other', () => {
    expect(codes(doubtStatements(['complaint', 'question', 'support']))).to.deep.equal(['complaint', 'question']);
    expect(codes(doubtStatements(['won', 'lost']))).to.deep.equal(['statements-contradict']);
    expect(codes(doubtStatements(['lost', 'follow-up']))).to.deep.equal(['statements-contradict']);
    expect(doubtStatements(['won', 'milestone'])).to.deep.equal([]);
  });
});
