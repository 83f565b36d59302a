import { expect } from 'chai';
import { readMail } from '../../../src/parsers/read.js';
import { readingToJson, type ReadingJson } from '../../../src/parsers/toJson.js';
import type { Language } from '../../../src/parsers/types.js';
import { mailOf } from '../mailOf.js';
import { contextFor } from '../read/describeReadings.js';

async function read(language: Language, text: string): Promise<ReadingJson> {
  const mail = await mailOf(text, { Date: 'Wed, 18 Nov 2026 14:00:00 +1100' }, language);
  return readingToJson(readMail(mail, contextFor(language)));
}

const factsOf = ({ won }: ReadingJson): string =>
  [won?.total?.amount, won?.invoice.map(({ amount }) => amount).join('+'), won?.startDate].join(' ');

/** Language, mail, facts: of figures that no phrase names, or that one names for what it was not written for. */
const RECORDED: readonly (readonly [Language, string, string])[] = [
  [
    'en',
    'Kestrel have signed. They part with $31,700, of which $3,170 wanders over to you, and Jo turns up there on 3 February.',
    '31700.00 3170.00 2027-02-03',
  ],
  [
    'en',
    'Kestrel have signed.\n\nInvoice to be raised by Next Technik: AUD 7,125\nOrder booked: AUD 71,250\nProject start date: 10 March 2027',
    '71250.00 7125.00 2027-03-10',
  ],
  [
    'en',
    'Kestrel Plumbing has signed up.\n\nOur fee for the deployment is $94,000, your share to invoice is $9,400, and we commence Monday, 22 February 2027.',
    '94000.00 9400.00 2027-02-22',
  ],
  [
    'en',
    'Kestrel Plumbing: executed contract in hand as of Monday. Contract value 112,000 AUD. Yours to invoice 11,200 AUD. We begin on 3 March 2027.',
    '112000.00 11200.00 2027-03-03',
  ],
  [
    'de',
    'Vogel hat unterschrieben. Er legt dafür 31.700 € hin, 3.170 € wandern davon zu euch, und Jo rückt am 3. Februar dort an.',
    '31700.00 3170.00 2027-02-03',
  ],
  [
    'fr',
    "Vogel a signé. L'offre s'élevait à CHF 51'300. À porter sur votre facture : CHF 5'130. Début de la prestation : jeudi 18 février 2027",
    '51300.00 5130.00 2027-02-18',
  ],
];

/** Figures that are like those of a fact, where another might be it, or that are told as those of something else. */
const ASKED: readonly (readonly [Language, string])[] = [
  [
    'en',
    'Kestrel have signed. They part with $31,700, or $33,100 with the planner; $3,170 wanders over to you. We start on 3 February.',
  ],
  ['en', 'Kestrel signed. Total $48,500. Last time you billed us $4,850. Start 11 January 2027.'],
  ['en', 'Kestrel signed. Total $48,500. Your invoice cannot be raised for $4,850. Start 11 January 2027.'],
  ['en', 'Kestrel have signed. The total is $48,500, two: 2,425. We start on 11 January 2027.'],
  [
    'de',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €, bitte 4.850 € berechnen. Am 11. Januar 2027 beginnt der neue Chef.',
  ],
  ['fr', "Vogel a signé pour 52 000. L'hébergeur nous facture 300. Début le 18 janvier 2027."],
];

describe('facts by likeness to the examples', () => {
  for (const [language, text, facts] of RECORDED)
    it(`are recorded: ${text}`, async () => {
      const reading = await read(language, text);
      expect(factsOf(reading)).to.equal(facts);
      expect(reading.action).to.equal('record');
    });

  for (const [language, text] of ASKED)
    it(`are not recorded: ${text}`, async () => {
      expect((await read(language, text)).action).not.to.equal('record');
    });
});
