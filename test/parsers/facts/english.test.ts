/** English families of words for what is paid, what of it is the desk's, and when the job begins; and their look-alikes. */
import { expect } from 'chai';
import { readAmounts, type AmountRole } from '../../../src/parsers/facts/amounts.js';
import { readLine, type Line } from '../../../src/parsers/facts/mentions.js';
import { readStartDate } from '../../../src/parsers/facts/startDate.js';
import { localesFor } from '../../../src/parsers/languages.js';
import { splitSentences } from '../../../src/parsers/reply/sentences.js';
import { parseCalendarDay } from '../../../src/values/calendarDay.js';

const MAIL_DAY = parseCalendarDay('2026-12-02')!;
const LOCALES = localesFor('en');

function linesOf(text: string): Line[] {
  return splitSentences(text, 'en').map((sentence, index) =>
    readLine(
      sentence,
      index,
      {
        language: 'en',
        currency: 'AUD',
        locale: 'en-AU',
        dateOrder: 'DMY',
        mailDay: MAIL_DAY,
        mailInstant: '2026-12-02T00:00:00.000Z',
      },
      LOCALES,
    ),
  );
}

describe('parsers/facts in English: what an amount is for', () => {
  const cases: readonly (readonly [string, readonly AmountRole[]])[] = [
    ['They are paying us 18,400, you get 1,840.', ['total', 'invoice']],
    ['The bottom line is 18,400, 1,840 of which you charge us.', ['total', 'invoice']],
    ['It sets them back 18,400. You may claim 1,840.', ['total', 'invoice']],
    ['18,400 the whole shebang, 1,840 for yourselves.', ['total', 'invoice']],
    ['18,400 is what they signed for. 1,840 is what you can claim from us.', ['total', 'invoice']],
    ['We were at 20,100 and he haggled us down to 18,400.', [null, 'total']],
    ['Our invoice to them went out for 9,200.', ['other']],
    ['We invoice Dan 9,200.', ['other']],
    ['They pay us 5,000 up front.', ['other']],
    ['Phase two could bring another 9,000.', ['other']],
    ['We quoted 20,100, without the tablets it is now 18,400.', ['superseded', 'total']],
    ['We quoted 20,100, of which 1,840 is hardware.', ['quoted', null]],
    ['Total charges over the initial term: 18,400.', ['total']],
    ['The initial total was 18,400.', ['superseded']],
    ['It comes to 18,400 before HST.', ['total']],
    ['The PO is for 18,400 (forget the 21,000 in their RFP).', ['total', 'superseded']],
    ['Order value 18,400, never mind the 21,000 they had in the tender.', ['total', 'superseded']],
    ['Signed at 18,400, not the 21,000 in their budget.', ['total', 'superseded']],
  ];
  for (const [text, roles] of cases) {
    it(`reads [${roles.map(String).join(', ')}] from "${text}"`, () => {
      expect(readAmounts(linesOf(text), LOCALES).map((use) => use.role)).to.deep.equal(roles);
    });
  }
});

describe('parsers/facts in English: the start', () => {
  const startOf = (text: string): string | null =>
    readStartDate({
      lines: linesOf(text),
      locales: LOCALES,
      asked: false,
      figures: [],
      factLines: new Set(),
      mailDay: MAIL_DAY,
    }).fact?.value ?? null;

  for (const text of [
    'Our people are there from 11 January.',
    'We crack on with it on Monday 11 January.',
    'Work kicks in on 11 January.',
    'The engagement runs from 11 January 2027 to 26 March 2027.',
    '11 January is when my lads head out there.',
    'On 11 January our engineers go in.',
    'First site day: 11 January',
    'They have us booked for 11 January.',
    'Wheels turn 11 Jan.',
    'Our engineers will be deputed at site from 11 January.',
    'Work starts not on the 4th but on 11 January.',
    'We start not on 4 January, but only on 11 January.',
  ]) {
    it(`reads a start in "${text}"`, () => {
      expect(startOf(text)).to.equal('2027-01-11');
    });
  }

  for (const text of [
    'We meet on site on 11 January.',
    'We are with them on 11 January to sign.',
    'The tablets arrive on 11 January.',
    'Their new financial year starts on 11 January.',
    'The warranty begins on 11 January.',
    "Dan's new assistant starts on 11 January.",
    'We hope to get going on 11 January.',
    'Target start: 11 January',
    "I'm on leave from 11 January.",
    "We're in court on 11 January.",
    'They approved the rollout on 30 November.',
    'We take on two new technicians on 11 January.',
  ]) {
    it(`reads no start in "${text}"`, () => {
      expect(startOf(text)).to.equal(null);
    });
  }
});
