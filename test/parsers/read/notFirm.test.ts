import { expect } from 'chai';
import { readMail } from '../../../src/parsers/read.js';
import { readingToJson } from '../../../src/parsers/toJson.js';
import type { Language } from '../../../src/parsers/types.js';
import { mailOf } from '../mailOf.js';
import { contextFor } from './describeReadings.js';

const WIN: Readonly<Record<Language, (figure: string) => string>> = {
  en: (figure) => `Kestrel have signed. ${figure}. Please invoice us $4,850. We start on 22 February 2027.`,
  de: (figure) => `Vogel hat unterschrieben. ${figure}. Rechnung an uns 4.850 €. Beginn ist am 22. Februar 2027.`,
  fr: (figure) => `Vogel a signé. ${figure}. À facturer : CHF 4 850. Début le 22 février 2027.`,
};

type Row = readonly [Language, string];

const NOT_FIRM: readonly Row[] = [
  // a range
  ['en', 'Total $48,000-49,000'],
  ['en', 'The total is $48-49k'],
  ['de', 'Gesamtsumme: 48.000-49.000 €'],
  ['fr', 'Montant du contrat : de 48 000 à 49 000 CHF'],
  // an estimate
  ['en', 'Total: $48,500 (estimate)'],
  ['en', 'The total is $48,500 ex GST, rounded'],
  ['en', 'The contract is $48,500, give or take 5 %'],
  ['en', 'The total is a good $48,500'],
  ['de', 'Gesamtsumme: 48.500 € (geschätzt)'],
  ['de', 'Der Auftragswert beträgt 48.500 € netto, gerundet'],
  ['de', 'Die Gesamtsumme beträgt 48.500 € auf 5 % genau'],
  ['de', 'Der Auftragswert liegt bei über 48.500 €'],
  ['fr', 'Total : CHF 48 500 (arrondi)'],
  ['fr', 'Le montant total est de 48 500 CHF, à 5 % près'],
  ['fr', 'Le montant total avoisine 48 500 CHF'],
  // something comes off it or on top of it
  ['en', 'The total is $48,500 before discount'],
  ['en', 'The total is $48,500 plus expenses to be settled'],
  ['en', 'Total: $48,500, not counting the licences'],
  ['de', 'Die Gesamtsumme beträgt 48.500 € vor Abzug des Rabatts'],
  ['de', 'Auftragswert: 48.500 € zzgl. Reisekosten nach Aufwand'],
  ['de', 'Die Gesamtsumme beträgt 48.500 €, die Lizenzen nicht mitgerechnet'],
  ['fr', 'Le montant total est de 48 500 CHF avant remise'],
  ['fr', 'Total : 48 500 CHF plus les frais à régler'],
  ['fr', 'Total : 48 500 CHF, licences non comprises'],
];

const FIRM: readonly Row[] = [
  ['en', 'Total: $48,500, as agreed'],
  ['en', 'The total is $48,500 after discount'],
  ['en', 'The total is $48,500, expenses and training included'],
  ['en', 'The total is $48,500 plus GST'],
  ['en', 'Total: $48,500, estimated duration three weeks'],
  ['de', 'Die Gesamtsumme beträgt 48.500 € nach Rabatt'],
  ['de', 'Auftragswert: 48.500 € inkl. Lizenzen'],
  ['de', 'Der Auftrag über 48.500 € ist da'],
  ['de', 'Gesamtsumme: 48.500 € zzgl. MwSt., geschätzte Dauer drei Wochen'],
  ['fr', 'Le montant total est de 48 500 CHF, frais compris'],
  ['fr', 'Total : 48 500 CHF après remise'],
  ['fr', 'Le montant est passé de 45 000 à 48 500 CHF. Total : 48 500 CHF'],
];

async function read([language, figure]: Row) {
  const mail = await mailOf(WIN[language](figure), { Date: 'Wed, 18 Nov 2026 14:00:00 +1100' }, language);
  const reading = readMail(mail, contextFor(language));
  return { total: readingToJson(reading).won?.total ?? null, doubts: reading.doubts.map(({ code }) => code) };
}

/** So many payments of one amount, and a total that they do not come to; behind the stroke, the one that they do. */
const PAYMENTS: readonly (readonly [Language, (total: string) => string])[] = [
  ['en', (total) => `24 monthly payments of $950. Total $22,${total}`],
  ['en', (total) => `24 instalments of $950 each, total $22,${total}`],
  ['de', (total) => `24 Monatsraten zu 950 €. Gesamtsumme: 22.${total} €`],
  ['fr', (total) => `24 mensualités de CHF 950. Total : CHF 22 ${total}`],
];

describe('A total beside the payments that make it up', () => {
  for (const [language, told] of PAYMENTS) {
    it(`is asked for where they come to another: ${told('900')}`, async () => {
      const { total, doubts } = await read([language, told('900')]);
      expect(total).to.equal(null);
      expect(doubts).to.include('total-contradictory');
    });
    it(`counts where they come to it: ${told('800')}`, async () => {
      expect((await read([language, told('800')])).total?.amount).to.equal('22800.00');
    });
  }
});

describe('A total that is not firm', () => {
  for (const row of NOT_FIRM)
    it(`is asked for: ${row[1]}`, async () => {
      const { total, doubts } = await read(row);
      expect(total).to.equal(null);
      expect(doubts.join(' ')).to.match(/amount-range|total-missing/);
    });
  for (const row of FIRM)
    it(`is not seen in: ${row[1]}`, async () => {
      const { total, doubts } = await read(row);
      expect(total?.amount).to.equal('48500.00');
      expect(doubts).not.to.include('amount-range');
    });
});
