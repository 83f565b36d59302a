import { expect } from 'chai';
import { readMail } from '../../../src/parsers/read.js';
import { readingToJson } from '../../../src/parsers/toJson.js';
import type { Language } from '../../../src/parsers/types.js';
import { mailOf } from '../mailOf.js';
import { contextFor } from './describeReadings.js';

type Row = readonly [Language, string, ...invoice: string[]];

/** Every mail tells a signed job of 48,500 from 22 February 2027; then what may be invoiced of it. */
const OPENING: Readonly<Record<Language, string>> = {
  en: 'Kestrel have signed, total $48,500. We start on 22 February 2027.',
  de: 'Vogel hat unterschrieben, Gesamtsumme 48.500 €. Beginn ist am 22. Februar 2027.',
  fr: 'Vogel a signé, total CHF 48 500. Début le 22 février 2027.',
};

const ROWS: readonly Row[] = [
  // half of the desk's own invoice is no half of the job
  ['en', 'Half of your invoice is due now.'],
  ['de', 'Die Hälfte Ihrer Rechnung ist sofort fällig.'],
  ['fr', 'La moitié de votre facture est due maintenant.'],
  ['en', 'You may invoice us half of the total.', '24250.00'],
  // two halves
  ['de', 'Sie können uns 4.850 € in Rechnung stellen, je zur Hälfte bei Start und bei Abnahme.', '2425.00', '2425.00'],
  ['de', 'Sie können uns 4.850 € in Rechnung stellen. Der Kunde zahlt je zur Hälfte jetzt und später.', '4850.00'],
  ['en', 'They pay us half now and half at go-live. Please invoice us $4,850.', '4850.00'],
  ['en', 'Please invoice us $4,850. Half now and half at go-live, please.', '2425.00', '2425.00'],
  // parts that make another sum than the one stated
  ['en', 'You can invoice us $4,850, in three installments of $1,600.'],
  ['de', 'Sie dürfen uns 4.850 € berechnen, bitte in drei Raten zu 1.600 €.'],
  ['fr', 'Vous pouvez nous facturer CHF 4 850, en trois versements de CHF 1 600.'],
  // labels
  ['en', 'Billable amount: $4,850.', '4850.00'],
  ['de', 'Fakturierbarer Betrag: 4.850 €.', '4850.00'],
  ['fr', 'Montant facturable : CHF 4 850.', '4850.00'],
  // a bound is no amount
  ['en', 'Your fee is up to $4,850.'],
];

describe('What may be invoiced of the fee', () => {
  for (const [language, text, ...invoice] of ROWS)
    it(`${text} → ${invoice.join(', ') || 'asked for'}`, async () => {
      const mail = await mailOf(`${OPENING[language]} ${text}`, { Date: 'Wed, 18 Nov 2026 14:00:00 +1100' }, language);
      const won = readingToJson(readMail(mail, contextFor(language))).won;
      expect(won?.invoice.map(({ amount }) => amount)).to.deep.equal(invoice);
    });
});
