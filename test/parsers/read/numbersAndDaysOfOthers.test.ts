import { expect } from 'chai';
import { readMail } from '../../../src/parsers/read.js';
import type { Language, Reading } from '../../../src/parsers/types.js';
import { mailOf } from '../mailOf.js';
import { contextFor } from './describeReadings.js';

const WIN: Readonly<Record<Language, string>> = {
  en: 'Kestrel Plumbing have signed. The total is $48,500, please invoice us $4,850. We start on 11 January 2027.',
  de: 'Vogel hat unterschrieben. Die Auftragssumme beträgt 48.500 €, bitte berechnen Sie uns 4.850 €. Start ist der 11. Januar 2027.',
  fr: 'Vogel a signé. Le montant total est de 48 500 CHF, merci de nous facturer 4 850 CHF. Nous démarrons le 11 janvier 2027.',
};

type Row = readonly [Language, string];

const OF_OTHERS: readonly Row[] = [
  // Numbers that name something.
  ['en', 'Our order number for our own records is 7731.'],
  ['en', 'The contract number at their end is 26-118.'],
  ['de', 'Die Nummer der Bestellung steht bei uns im System unter 4500-778.'],
  ['de', 'Die Auskunft über Vogel ist tadellos, Bonitätsindex 158.'],
  ['fr', 'Le numéro de commande interne est le 26-0418.'],
  // Numbers that count something.
  ['en', 'For the data we get one file from them, about twelve thousand addresses.'],
  ['de', 'Rund 1.200 Anlagen stehen bei ihnen unter Wartung.'],
  ['de', 'Die haben über 1.450 alte Kessel im Regal.'],
  ['de', 'Nach dem Termin haben wir noch die Werkstatt besichtigt und 200 Pumpen im Regal gesehen.'],
  // Days of somebody or something else.
  ['en', 'My daughter starts school today, so I finish early.'],
  ['en', "Dave won't be in tomorrow, he's moving house."],
  ['en', 'The trade show starts on 4 December.'],
  ['en', 'There is a room booked for Marcus on Monday.'],
  ['de', 'Bei uns fängt im März eine neue Beraterin an.'],
  ['de', 'Der Prüfer sieht sich das Ergebnis am Freitag an.'],
  ['de', 'Das Geschäftsjahr beginnt bei Vogel im Oktober.'],
  ['de', 'Ich bin ab Montag in Wien.'],
  ['fr', "Ma fille commence l'école le 4 janvier."],
  ['fr', 'Leur exercice commence chez eux en octobre.'],
  ['fr', 'Une nouvelle consultante commence chez nous le 1er février.'],
];

const OF_THE_JOB: readonly Row[] = [
  ['en', 'The total is in fact 52,000.'],
  ['en', '48,500 or 52,000, whichever they confirm.'],
  ['en', 'They would rather begin in March.'],
  ['en', 'The crew arrives on 18 January.'],
  ['en', 'The apprentices start the job on 18 January.'],
  ['en', "We won't be on site on 11 January."],
  ['en', "We can't start before 18 January."],
  ['de', 'Tatsächlich sind es 52.000.'],
  ['de', 'Die Azubis fangen am 18. Januar mit den Arbeiten an.'],
  ['de', 'Ab 18. Januar läuft das Projekt.'],
  ['de', 'Wir können am 11. Januar nicht anfangen.'],
  ['de', 'Vor dem 18. Januar können wir nicht anfangen.'],
  ['fr', "En réalité, c'est 52 000."],
  ['fr', "L'équipe arrive chez eux le 18 janvier."],
  ['fr', 'On ne peut pas commencer le 11 janvier.'],
  ['fr', 'Le 11 janvier, nous ne pouvons pas démarrer.'],
];

async function read(language: Language, text: string): Promise<Reading> {
  return readMail(await mailOf(text, { Date: 'Wed, 18 Nov 2026 14:00:00 +1100' }, language), contextFor(language));
}

describe('numbers and days of other things beside a complete win', () => {
  for (const [language, sentence] of OF_OTHERS)
    it(`are no fact of it: "${sentence}" (${language})`, async () => {
      const { won, doubts } = await read(language, `${WIN[language]} ${sentence}`);
      expect(won?.total?.value.minor).to.equal(48_500_00);
      expect(won?.invoice.map(({ value }) => value.amount.minor)).to.deep.equal([4_850_00]);
      expect(won?.startDate?.value).to.equal('2027-01-11');
      expect(doubts.filter(({ code }) => /^(?:total|invoice|amount|start)-/.test(code))).to.deep.equal([]);
    });

  for (const [language, sentence] of OF_THE_JOB)
    it(`are asked about where they are the job's own: "${sentence}" (${language})`, async () => {
      expect((await read(language, `${WIN[language]} ${sentence}`)).action).not.to.equal('record');
    });

  const ALONE: readonly (readonly [Language, string])[] = [
    ['en', 'Kestrel have signed. Total $48,500, please invoice us $4,850. New apprentices start on 11 January 2027.'],
    ['en', 'Kestrel have signed. Total $48,500, please invoice us $4,850. They start using it on 1 March.'],
    [
      'de',
      'Vogel hat unterschrieben. Gesamt 48.500 €, berechnen Sie uns 4.850 €. Ihr Geschäftsjahr beginnt am 1. Januar.',
    ],
    [
      'fr',
      'Vogel a signé. Total 48 500 CHF, à nous facturer 4 850 CHF. Notre nouvelle collègue commence le 1er décembre.',
    ],
  ];
  for (const [language, text] of ALONE)
    it(`are asked about where no other day is told: ${text}`, async () => {
      expect((await read(language, text)).action).not.to.equal('record');
    });
});
