import { expect } from 'chai';
import { readMail } from '../../../src/parsers/read.js';
import type { Language } from '../../../src/parsers/types.js';
import { mailOf } from '../mailOf.js';
import { contextFor } from './describeReadings.js';

const DATE = 'Wed, 18 Nov 2026 14:00:00 +1100';

const WIN: Readonly<Record<Language, string>> = {
  en: 'Kestrel have signed. Total is 66,000, please invoice 6,600, we start on 22 February 2027.',
  de: 'Vogel hat unterschrieben. Gesamtsumme 66.000, Rechnung an uns 6.600, Beginn 22. Februar 2027.',
  fr: 'Vogel a signé. Total 66 000, à facturer 6 600, début le 22 février 2027.',
};

/** Behind complete figures of a win: there is more to come. */
const TO_COME: readonly (readonly [Language, string])[] = [
  ['en', "The workshop module is extra and I don't have the price of it yet."],
  ['en', 'The second year is priced next month and goes on top.'],
  ['en', 'They may swap that for a later date.'],
  ['de', 'Das Modul für die Werkstatt kommt noch dazu, den Preis habe ich noch nicht.'],
  ['de', 'Das zweite Jahr kommt dazu, ich warte noch auf die Zahlen.'],
  ['de', 'Eventuell wird es doch erst März.'],
  ['fr', "Le module atelier vient en plus, je n'ai pas encore le prix."],
  ['fr', "La deuxième année s'y ajoute, j'attends les chiffres."],
  ['fr', 'Il se peut que ce soit finalement en mars.'],
];

/** A correction that tells one fact, and of another only that it changes. */
const HALF_TOLD: readonly (readonly [Language, string])[] = [
  [
    'en',
    "A correction on Kestrel: the total drops to 44,000. Your invoice will drop as well, but I don't have the new figure yet.",
  ],
  ['en', "Kestrel: please change the start to 15 February 2027. The price changes too, I'm waiting for the numbers."],
  [
    'de',
    'Korrektur zu Vogel: Die Gesamtsumme sinkt auf 44.000. Ihre Rechnung wird auch kleiner, die neue Zahl habe ich aber noch nicht.',
  ],
  [
    'de',
    'Bei Vogel stimmt der Betrag nicht mehr, den ich Ihnen durchgegeben habe. Zwei Module sind gestrichen, es wird ein paar Tausender günstiger. Am 1. Februar 2027 fangen wir trotzdem an.',
  ],
  [
    'fr',
    "Correction pour Vogel : on passe de 48 500 à 44 000. Ta facture, par contre, va baisser aussi, mais je n'ai pas encore le nouveau chiffre.",
  ],
  ['fr', "Vogel : merci de décaler le début au 15 février 2027. Le prix change aussi, j'attends les chiffres."],
  [
    'en',
    'Sorry, the total ought to be 43,200, not 48,500. Scratch that: I looked at the order and 48,500 was right all along. Our first day is now 16 February 2027.',
  ],
  [
    'de',
    'Korrektur: Die Gesamtsumme ist 43.200, nicht 48.500. Ich habe eben nachgesehen, 48.500 war doch richtig. Der Beginn ist jetzt am 16. Februar 2027.',
  ],
];

/** Look like those and leave every figure standing. */
const SETTLED: readonly (readonly [Language, string])[] = [
  ['en', 'It took us a few weeks longer than I had hoped.'],
  ['de', 'Das hat ein paar Wochen länger gedauert als gedacht.'],
  ['fr', 'Nous aurons besoin de quelques semaines.'],
];

describe('figures that are still to come', () => {
  for (const [language, told] of TO_COME)
    it(`keep a win from being recorded: ${told}`, async () => {
      const mail = await mailOf(`${WIN[language]} ${told}`, { Date: DATE }, language);
      expect(readMail(mail, contextFor(language)).action).to.be.oneOf(['ask', 'review']);
    });

  for (const [language, told] of HALF_TOLD)
    it(`keep a correction from being recorded: ${told}`, async () => {
      const mail = await mailOf(told, { Date: DATE }, language);
      const reading = readMail(mail, contextFor(language, true));
      expect(reading.statements.map(({ statement }) => statement)).to.deep.equal(['correction']);
      expect(reading.action).to.be.oneOf(['ask', 'review']);
    });

  for (const [language, told] of SETTLED)
    it(`are none: ${told}`, async () => {
      const mail = await mailOf(`${WIN[language]} ${told}`, { Date: DATE }, language);
      expect(readMail(mail, contextFor(language)).action).to.equal('record');
    });
});
