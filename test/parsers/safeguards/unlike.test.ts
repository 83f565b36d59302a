import { expect } from 'chai';
import { readLine } from '../../../src/parsers/facts/mentions.js';
import { localesFor } from '../../../src/parsers/languages.js';
import { splitSentences } from '../../../src/parsers/reply/sentences.js';
import { doubtUnlike } from '../../../src/parsers/safeguards/unlike.js';
import type { Evidence, MentionContext, WonFacts } from '../../../src/parsers/types.js';
import { parseCalendarDay } from '../../../src/values/calendarDay.js';
import { money } from '../../../src/values/money.js';

const DAY = parseCalendarDay('2026-11-18')!;
const CONTEXT: MentionContext = {
  language: 'en',
  locale: 'en-AU',
  currency: 'AUD',
  dateOrder: 'DMY',
  mailDay: DAY,
  mailInstant: '2026-11-18T03:00:00.000Z',
};

/** The doubt about facts that stand in `text` as `told`. */
function doubtOf(
  text: string,
  total: string,
  invoice: string,
  start: string,
  certainty: 'stated' | 'computed' = 'stated',
) {
  const lines = splitSentences(text, 'en').map((sentence, index) =>
    readLine(sentence, index, CONTEXT, localesFor('en')),
  );
  const evidence = (told: string): readonly Evidence[] => {
    const at = text.indexOf(told);
    return [{ text: told, start: at, end: at + told.length, part: 'body', reader: 'mentions/money' }];
  };
  const won: WonFacts = {
    customer: { value: 'Kestrel Plumbing Pty Ltd', certainty: 'assumed', evidence: [] },
    total: { value: money(4_850_000, 'AUD'), certainty, evidence: evidence(total) },
    invoice: [{ value: { amount: money(485_000, 'AUD'), label: null }, certainty, evidence: evidence(invoice) }],
    startDate: { value: parseCalendarDay('2027-01-11')!, certainty, evidence: evidence(start) },
    taxTreatment: 'unknown',
  };
  return doubtUnlike(lines, [], won, 'en', DAY);
}

const PLAIN =
  'Kestrel signed. Total $48,500, please invoice us $4,850. We start on 11 January 2027. Dan is back on 3 December.';

describe('the doubt about figures that are like those of nothing', () => {
  it('is silent where each figure is like those of its fact', () => {
    expect(doubtOf(PLAIN, '$48,500', '$4,850', '11 January 2027')).to.equal(null);
  });

  it('names the fact that is none', () => {
    expect(doubtOf(PLAIN, '$4,850', '$4,850', '11 January 2027')?.code).to.equal('total-ambiguous');
    expect(doubtOf(PLAIN, '$48,500', '$48,500', '11 January 2027')?.code).to.equal('invoice-ambiguous');
    expect(doubtOf(PLAIN, '$48,500', '$4,850', '3 December')?.code).to.equal('start-ambiguous');
  });

  it('says nothing of what is reckoned', () => {
    expect(doubtOf(PLAIN, '$4,850', '$48,500', '3 December', 'computed')).to.equal(null);
  });
});
