/** Customers whose names look like templates, statements, days, sums: a name is plain text (READING.md). */
import { expect } from 'chai';
import { readMail } from '../../../src/parsers/read.js';
import { readingToJson } from '../../../src/parsers/toJson.js';
import type { Language, Reading } from '../../../src/parsers/types.js';
import { mailOf } from '../mailOf.js';
import { contextFor } from './describeReadings.js';

async function readOf(language: Language, customer: string, text: string): Promise<Reading> {
  const context = contextFor(language);
  return readMail(await mailOf(text, {}, language), { ...context, referral: { ...context.referral, customer } });
}

const WON: Readonly<Record<Language, (name: string) => string>> = {
  en: (name) => `${name} have signed. The total is $48,500, please invoice us $4,850, start 11 January 2027.`,
  de: (name) =>
    `${name} hat unterschrieben. Auftragssumme 48.500 €, bitte berechnen Sie uns 4.850 €, Start 11.01.2027.`,
  fr: (name) => `${name} a signé. Montant total 48 500 CHF, à nous facturer 4 850 CHF, début le 11 janvier 2027.`,
};

const NAMES: readonly (readonly [Language, string, string])[] = [
  ['en', 'Not Now Cafe Pty Ltd', 'Not Now Cafe'],
  ['en', '{{Blank}} Signs Pty Ltd', '{{Blank}} Signs'],
  ['en', 'Cancelled Stamps Ltd', 'Cancelled Stamps'],
  ['en', 'May Day Ltd', 'May Day'],
  ['en', 'Phase Two Electrics', 'Phase Two Electrics'],
  ['en', 'Lost & Found Removals', 'Lost and Found'],
  ['de', 'Storno GmbH', 'Storno GmbH'],
  ['de', 'Wenn Bau GmbH', 'Wenn Bau'],
  ['de', '1. Januar GmbH', 'Die 1. Januar GmbH'],
  ['fr', 'Si Bémol Sàrl', 'Si Bémol'],
  ['fr', 'Annulé & Fils', 'Annulé & Fils'],
];

describe('A customer whose name looks like something else', () => {
  for (const [language, customer, written] of NAMES) {
    it(`is read as a name: ${customer}`, async () => {
      const reading = await readOf(language, customer, WON[language](written));
      const json = readingToJson(reading);
      expect(reading.statements.map(({ statement }) => statement)).to.deep.equal(['won']);
      expect(reading.action, JSON.stringify(reading.doubts)).to.equal('record');
      expect(json.won?.customer).to.equal(customer);
      expect(json.won?.startDate).to.equal('2027-01-11');
    });
  }

  it('is skipped by phrases however long it is', async () => {
    const customer = '{{Katherine}} Bore, Pump & Windmill Services of Arnhem Land Pty Ltd';
    const reading = await readOf('en', customer, `UAT for ${customer.slice(0, -8)} was signed off yesterday.`);
    expect(reading.statements.map(({ statement, evidence }) => [statement, evidence[0]?.reader])).to.deep.equal([
      ['milestone', 'locales/en/milestone'],
    ]);
  });

  it('gives evidence in the words of the mail', async () => {
    const text = WON.en('{{Blank}} Signs');
    const reading = await readOf('en', '{{Blank}} Signs Pty Ltd', text);
    for (const { evidence } of reading.statements)
      for (const each of evidence) expect(text.slice(each.start, each.end)).to.equal(each.text);
    expect(reading.won?.customer.evidence[0]?.text).to.equal('{{Blank}} Signs');
  });

  it('still knows the short form of it', async () => {
    const text = `${WON.en('{{Kestrel}} & =24/7 Fitness')} Kestrel confirmed the order in writing yesterday.`;
    const reading = await readOf('en', '{{Kestrel}} & =24/7 Fitness Ltd', text);
    expect(reading.action, JSON.stringify(reading.doubts)).to.equal('record');
  });

  it('hides none of the same words where they are no name', async () => {
    const lost = await readOf('en', 'Cancelled Stamps Ltd', 'Cancelled Stamps have cancelled, we lost the job.');
    expect(lost.statements.map(({ statement }) => statement)).to.deep.equal(['lost']);
    const start = await readOf(
      'de',
      '1. Januar GmbH',
      'Auftrag erhalten: 48.500 €, bitte berechnen Sie uns 4.850 €. Wir beginnen am 1. Januar.',
    );
    expect(start.won?.startDate?.value).to.equal('2027-01-01');
    const open = await readOf('en', 'If Only Ltd', 'If only they had signed. Nothing is decided yet.');
    expect(open.statements.map(({ statement }) => statement)).to.deep.equal(['acknowledged']);
  });
});
