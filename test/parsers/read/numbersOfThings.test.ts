import { expect } from 'chai';
import { readMail } from '../../../src/parsers/read.js';
import { readingToJson } from '../../../src/parsers/toJson.js';
import type { Language } from '../../../src/parsers/types.js';
import { mailOf } from '../mailOf.js';
import { contextFor } from './describeReadings.js';

const WIN: Readonly<Record<Language, string>> = {
  en: 'Kestrel have signed. You can invoice us $4,850. We start on 22 February 2027.',
  de: 'Vogel hat unterschrieben. Sie können uns 4.850 € in Rechnung stellen. Beginn ist am 22. Februar 2027.',
  fr: 'Vogel a signé. Vous pouvez nous facturer CHF 4 850. Début le 22 février 2027.',
};

type Row = readonly [Language, string];

const NUMBERS: readonly Row[] = [
  ['en', 'Their customer number with us is 70412.'],
  ['en', 'Postcode 30000.'],
  ['de', 'Die Kundennummer bei uns ist 70412.'],
  ['de', 'Unsere Auftragsnummer ist die 90817.'],
  ['de', 'Lieferantennummer: 20455.'],
  ['de', 'Die Bestellung 4500-1187 vom 17.11.2026 liegt vor.'],
  ['en', 'Their purchase order 4500-1187 is here.'],
  ['fr', 'Leur bon de commande 4500-1187 est arrivé.'],
  ['de', 'PLZ 50996.'],
  ['de', 'Kunden-Nr. 70412.'],
  ['fr', 'Notre numéro de commande est le 88213.'],
  ['fr', 'N° de client 70412.'],
  ['fr', 'Code postal 75011.'],
];

const MONEY: readonly Row[] = [
  ['en', 'Customer number 70412, total 48,500.'],
  ['en', 'The total is 48500.'],
  ['de', 'Auftragsnummer 90817, Gesamtsumme 48.500.'],
  ['de', 'Der Auftragswert ist 48500.'],
  ['fr', 'N° de commande 88213, total 48 500.'],
  ['fr', 'Le montant total est 48500.'],
];

async function totalOf([language, text]: Row): Promise<string | null> {
  const mail = await mailOf(`${WIN[language]} ${text}`, { Date: 'Wed, 18 Nov 2026 14:00:00 +1100' }, language);
  return readingToJson(readMail(mail, contextFor(language))).won?.total?.amount ?? null;
}

describe('The number of a customer, an order or a place', () => {
  for (const row of NUMBERS)
    it(`is no money: ${row[1]}`, async () => {
      expect(await totalOf(row)).to.equal(null);
    });
  for (const row of MONEY)
    it(`hides no sum: ${row[1]}`, async () => {
      expect(await totalOf(row)).to.equal('48500.00');
    });
});
