import { expect } from 'chai';
import { daysIn } from '../../src/desk/commands/oneDay.js';
import { readPlan } from '../../src/referrals/remediation.js';
import type { MentionContext } from '../../src/parsers/types.js';
import { parseCalendarDay, type CalendarDay } from '../../src/values/calendarDay.js';
import { write } from '../../src/texts/line.js';

const TODAY = parseCalendarDay('2026-12-01') as CalendarDay;
const CONTEXT: MentionContext = {
  language: 'en',
  currency: 'AUD',
  locale: 'en-AU',
  dateOrder: 'DMY',
  mailDay: TODAY,
  mailInstant: '2026-12-01T00:00:00.000Z',
};

const read = (text: string) =>
  readPlan(text, TODAY, (part) =>
    daysIn(part, CONTEXT).map(({ value, evidence }) => ({ value, start: evidence.start, end: evidence.end })),
  );

function steps(text: string): string[] {
  const plan = read(text);
  return 'problem' in plan
    ? [write(plan.problem, 'en')]
    : plan.steps.map((step) => `${step.number} ${step.text} | ${step.dueOn}`);
}

describe('referrals/remediation', () => {
  it('reads numbered steps with their days', () => {
    expect(steps('1. Retrain two people by 15 Jan; 2. Redo the go-live checklist by 1 Feb')).to.deep.equal([
      '1 Retrain two people | 2027-01-15',
      '2 Redo the go-live checklist | 2027-02-01',
    ]);
  });

  it('gives numbers where there are none, and takes other ways of naming the day', () => {
    expect(
      steps('Retrain two people until 15/01/2027; Call us (1 Feb 2027); Show the protocol: 3 Feb 2027'),
    ).to.deep.equal([
      '1 Retrain two people | 2027-01-15',
      '2 Call us | 2027-02-01',
      '3 Show the protocol | 2027-02-03',
    ]);
  });

  for (const [text, problem] of [
    ['', 'no step'],
    ['1. Retrain two people', 'step 1 names no single exact day'],
    ['1. Retrain two people soon', 'step 1 names no single exact day'],
    ['1. Retrain two people by 15 Jan or 20 Jan', 'step 1 names no single exact day'],
    ['1. Retrain by 15 Jan with Oskar', 'must stand at its end'],
    ['1. Retrain by 15 Jan; 1. Test by 16 Jan', 'two steps 1'],
    ['1. Retrain by 1 Nov 2026', 'not in the future'],
    ['1. by 15 Jan', 'step 1'],
    [Array.from({ length: 13 }, () => 'Talk by 15 Jan').join(';'), 'more than 12 steps'],
    [`${'x'.repeat(301)} by 15 Jan`, 'longer than 300'],
  ] as const) {
    it(`refuses “${text.slice(0, 60)}”`, () => {
      const plan = read(text);
      expect('problem' in plan ? write(plan.problem, 'en') : 'a plan').to.contain(problem);
    });
  }
});
