/** Days on which the start will be told, agreed or decided, and days that are the start itself. */
import { expect } from 'chai';
import { readMail } from '../../../src/parsers/read.js';
import type { Language } from '../../../src/parsers/types.js';
import { mailOf } from '../mailOf.js';
import { contextFor } from './describeReadings.js';

const DATE = 'Wed, 18 Nov 2026 14:00:00 +1100';
const WON: Readonly<Record<Language, string>> = {
  en: 'Kestrel signed the contract. Total $48,500, invoice us $4,850.',
  de: 'Vogel hat den Vertrag unterschrieben. Auftragssumme 48.500 €, Rechnung an uns 4.850 €.',
  fr: 'Vogel a signé le contrat. Total 48 500 CHF, à nous facturer 4 850 CHF.',
};

const OPEN: readonly (readonly [Language, string])[] = [
  ['en', "You'll have the numbers and the start from me on Monday."],
  ['en', 'The start date will follow tomorrow.'],
  ['en', "We'll agree the start on 11 January."],
  ['en', 'Dan will tell us on Monday when we can start.'],
  ['en', 'Start date: to be confirmed on 11 January.'],
  ['en', 'The contract runs out on 11 January 2027.'],
  ['de', 'Den Starttermin bekommen Sie am Montag von mir.'],
  ['de', 'Der Start wird am 11. Januar vereinbart.'],
  ['de', 'Wann wir starten, sagt uns Herr Vogel am Montag.'],
  ['de', 'Am 11. Januar besprechen wir den Start.'],
  ['fr', 'La date de début suivra demain.'],
  ['fr', 'Nous fixerons le démarrage le 11 janvier.'],
  ['fr', 'M. Vogel nous donnera la date de début lundi.'],
  ['fr', 'On se voit le 11 janvier pour fixer le démarrage.'],
];

const NAMED: readonly (readonly [Language, string])[] = [
  ['en', 'I can confirm the start date of 11 January.'],
  ['en', 'The start will be fixed for 11 January.'],
  ['en', 'Our team will come in to start on 11 January.'],
  ['en', 'They gave us the go-ahead for the start on 11 January.'],
  ['de', 'Hiermit bestätigen wir den Start am 11. Januar.'],
  ['de', 'Der Start ist bestätigt für den 11. Januar.'],
  ['de', 'Der Start wird auf den 11. Januar festgelegt.'],
  ['de', 'Am 11. Januar rückt unser Team an.'],
  ['fr', 'Le démarrage a été confirmé pour le 11 janvier.'],
  ['fr', 'M. Vogel précise que nous démarrons le 11 janvier.'],
  ['fr', 'Dès le lundi 11 janvier, les travaux débutent.'],
];

describe('the day on which the start will be told', () => {
  for (const [language, told] of OPEN)
    it(`is no start: ${told}`, async () => {
      const reading = readMail(
        await mailOf(`${WON[language]} ${told}`, { Date: DATE }, language),
        contextFor(language),
      );
      expect(reading.won?.startDate).to.equal(null);
      expect(reading.action).to.equal('ask');
    });

  for (const [language, told] of NAMED)
    it(`is not meant where the start itself is named: ${told}`, async () => {
      const reading = readMail(
        await mailOf(`${WON[language]} ${told}`, { Date: DATE }, language),
        contextFor(language),
      );
      expect(reading.won?.startDate?.value).to.equal('2027-01-11');
      expect(reading.action).to.equal('record');
    });
});
