/** Random news of a partner, timers that come due, and what staff answer. */
import fc from 'fast-check';
import { missingDoubt } from '../../../src/referrals/facts.js';
import type { Statement } from '../../../src/parsers/types.js';
import type { Facts, LabelledAmount, Notice, NoticeDoubt } from '../../../src/referrals/types.js';
import type { MoneyJson } from '../../../src/values/money.js';
import type { CalendarDay } from '../../../src/values/calendarDay.js';

export type Step =
  | { readonly kind: 'mail'; readonly offer: 0 | 1; readonly notice: Notice }
  | { readonly kind: 'timer'; readonly offer: 0 | 1; readonly pick: number; readonly alsoDue: boolean }
  | { readonly kind: 'staff'; readonly offer: 0 | 1; readonly pick: number; readonly answer: 'ok' | 'reject' | Facts }
  | { readonly kind: 'steer'; readonly offer: 0 | 1; readonly command: (typeof STEERS)[number] };

export const STEERS = ['status?', 'withdraw', 'reopen', 'cleared', 'chosen'] as const;

const offer = fc.constantFrom(0 as const, 1 as const);
// Few values, so that the same figures come again: repeated news, corrections to what was there before.
const CUSTOMERS = ['Kestrel Plumbing Pty Ltd', 'Dapto Doors Pty Ltd'] as const;
const DAYS = ['2026-12-01', '2027-01-15'] as unknown as readonly [CalendarDay, CalendarDay];
const money = (amount: string, currency: string): MoneyJson => ({ amount, currency });

const amount = (currency: string): fc.Arbitrary<LabelledAmount> =>
  fc.constantFrom('4850.00', '2000.00', '850.00').map((value) => ({ ...money(value, currency), label: null }));

/** Each fact may be there or not; now and then another currency, or more to invoice than the total. */
const facts: fc.Arbitrary<Facts> = fc
  .record({
    customer: fc.option(fc.constantFrom(...CUSTOMERS), { freq: 8 }),
    total: fc.option(fc.constantFrom('48500.00', '30000.00', '1000.00'), { freq: 6 }),
    currency: fc.oneof({ weight: 9, arbitrary: fc.constant('AUD') }, { weight: 1, arbitrary: fc.constant('EUR') }),
    other: fc.boolean(),
    invoice: fc.integer({ min: 0, max: 2 }),
    amounts: fc.tuple(amount('AUD'), amount('AUD')),
    startDate: fc.option(fc.constantFrom(...DAYS), { freq: 6 }),
  })
  .map(({ customer, total, currency, other, invoice, amounts, startDate }) => ({
    customer,
    total: total === null ? null : money(total, currency),
    invoice: amounts.slice(0, invoice).map((each) => (other ? each : { ...each, currency })),
    startDate,
    origins: [],
  }));

const certainFacts: fc.Arbitrary<Facts> = fc
  .tuple(
    fc.constantFrom(...CUSTOMERS),
    amount('AUD'),
    fc.constantFrom(...DAYS),
    fc.constantFrom('48500.00', '30000.00'),
  )
  .map(([customer, first, startDate, total]) => ({
    customer,
    total: money(total, 'AUD'),
    invoice: [first],
    startDate,
    origins: [],
  }));

const doubt = (code: NoticeDoubt['code'], needs: NoticeDoubt['needs'], fact: NoticeDoubt['fact']): NoticeDoubt => ({
  code,
  message: code,
  needs,
  fact,
  words: [],
});

const DOUBTS: readonly NoticeDoubt[] = [
  doubt('total-ambiguous', 'ask', 'total'),
  doubt('invoice-contradictory', 'ask', 'invoice'),
  doubt('start-ambiguous', 'ask', 'startDate'),
  doubt('meaning-guessed', 'review', null),
  doubt('sender-unknown', 'review', null),
];

const MONEY: readonly Statement[] = ['won', 'correction', 'follow-up'];
const PLAIN: readonly Statement[] = [
  'acknowledged',
  'lost',
  'declined',
  'unreachable',
  'at-risk',
  'milestone',
  'complaint',
  'question',
  'support',
];

/** Doubts and action as the reader puts them: what is missing is asked, what is doubtful too, some of it by a person. */
const notice: fc.Arbitrary<Notice> = fc
  .record({
    kind: fc.constantFrom('money', 'money', 'certain', 'certain', 'plain', 'plain', 'both', 'answer', 'away', 'empty'),
    money: fc.constantFrom(...MONEY),
    plain: fc.constantFrom(...PLAIN),
    facts,
    certain: certainFacts,
    doubts: fc.subarray([...DOUBTS], { maxLength: 1 }),
    doubtful: fc.integer({ min: 0, max: 4 }),
    backOnTrack: fc.integer({ min: 0, max: 9 }),
    milestone: fc.constantFrom('kick-off', 'go-live', 'completed', 'other'),
  })
  .map((drawn) => {
    const { kind } = drawn;
    const stated = kind === 'certain' ? drawn.certain : drawn.facts;
    const hasMoney = kind === 'money' || kind === 'certain' || kind === 'both';
    const statements = [
      ...(hasMoney ? [drawn.money] : []),
      ...(kind === 'plain' || kind === 'both' ? [drawn.plain] : []),
      ...(kind === 'away' ? ['auto-reply' as const] : []),
    ];
    const given = hasMoney || kind === 'answer' ? stated : null;
    const missing = hasMoney && drawn.money !== 'correction' && given !== null ? missingIn(given) : [];
    const doubts = drawn.doubtful === 0 && kind !== 'certain' ? [...drawn.doubts, ...missing] : missing;
    const review = doubts.some(({ needs }) => needs === 'review') || kind === 'empty' || unclear(statements);
    return {
      statements: statements.map((statement) => ({ statement, words: [] })),
      facts: given,
      doubts,
      action: kind === 'away' ? 'ignore' : review ? 'review' : doubts.length > 0 ? 'ask' : 'record',
      reason: null,
      awayUntil: null,
      standIn: null,
      ...(statements.includes('milestone') ? { milestones: [drawn.milestone] } : {}),
      ...(drawn.backOnTrack === 0 ? { backOnTrack: true } : {}),
    };
  });

function missingIn({ customer, total, invoice, startDate }: Facts): NoticeDoubt[] {
  return [
    ...(customer === null ? [missingDoubt('customer')] : []),
    ...(total === null ? [missingDoubt('total')] : []),
    ...(invoice.length === 0 ? [missingDoubt('invoice')] : []),
    ...(startDate === null ? [missingDoubt('startDate')] : []),
  ];
}

/** Of these a person decides. */
function unclear(statements: readonly Statement[]): boolean {
  return statements.includes('complaint') || statements.includes('question');
}

const staff = fc.record({
  kind: fc.constant('staff' as const),
  offer,
  pick: fc.nat({ max: 11 }),
  answer: fc.oneof(fc.constant('ok' as const), fc.constant('reject' as const), facts, certainFacts),
});

export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('mail' as const), offer, notice }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('timer' as const),
      offer,
      pick: fc.nat({ max: 4 }),
      alsoDue: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: staff },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('steer' as const), offer, command: fc.constantFrom(...STEERS) }),
  },
);
