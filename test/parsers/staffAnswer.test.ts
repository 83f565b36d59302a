import { expect } from 'chai';
import { readStaffAnswer } from '../../src/parsers/staffAnswer.js';
import type { MentionContext } from '../../src/parsers/types.js';
import { parseCalendarDay } from '../../src/values/calendarDay.js';
import { moneyToJson } from '../../src/values/money.js';
import { write } from '../../src/texts/line.js';

const CONTEXT: MentionContext = {
  language: 'en',
  currency: 'AUD',
  locale: 'en-AU',
  dateOrder: 'DMY',
  mailDay: parseCalendarDay('2026-11-20')!,
  mailInstant: '2026-11-20T00:00:00.000Z',
};
const read = (text: string) => readStaffAnswer(text, 'Oskar Lindqvist', CONTEXT);

const problemsOf = (text: string) => read(text).problems.map((problem) => write(problem, 'en'));

describe('parsers/staffAnswer', () => {
  for (const text of ['ok', 'OK.', 'Okay!', 'approved', 'Hi,\n\nok\n\nThanks\nOskar', 'ok\n-- \nOskar Lindqvist']) {
    it(`takes ${JSON.stringify(text)} as ok`, () => {
      expect(read(text)).to.deep.include({ verdict: 'ok', problems: [] });
    });
  }

  it('reads every fact, one a line', () => {
    const said = read(
      'total: 48,500\ninvoice: 2,000 deposit; 2,850 on completion\nstart: 1 Dec\ncustomer: Kestrel Plumbing Pty Ltd',
    );
    expect(said.problems).to.deep.equal([]);
    expect(said.total && moneyToJson(said.total)).to.deep.equal({ amount: '48500.00', currency: 'AUD' });
    expect(said.invoice.map(({ amount, label }) => [moneyToJson(amount).amount, label])).to.deep.equal([
      ['2000.00', 'deposit'],
      ['2850.00', 'on completion'],
    ]);
    expect(said).to.include({ startDate: '2026-12-01', customer: 'Kestrel Plumbing Pty Ltd', verdict: null });
  });

  it('reads an amount in a currency of its own', () => {
    const { total } = read('Total: EUR 12,500.00');
    expect(total && moneyToJson(total)).to.deep.equal({ amount: '12500.00', currency: 'EUR' });
  });

  for (const [text, problem] of [
    ['looks good to me I think', 'is no command'],
    ['ok\nreject', 'contradicts'],
    ['reject\ntotal: 5,000', 'contradict each other'],
    ['total: about 48,500', 'no single exact amount'],
    ['total: 48,500 or 46,500', 'no single exact amount'],
    ['total: plenty', 'no single exact amount'],
    ['start: mid-January', 'no single exact day'],
    ['start: 31 November', 'no single exact day'],
    ['invoice: some', 'write amounts as'],
    ['Thanks\nOskar', 'no command'],
    ['', 'no command'],
  ] as const) {
    it(`refuses ${JSON.stringify(text)}`, () => expect(problemsOf(text).join(' ')).to.contain(problem));
  }

  it('does not read a long mail as an answer', () => {
    expect(problemsOf('ok\n'.repeat(100))).to.deep.equal(['the mail is too long for an answer']);
  });
});
