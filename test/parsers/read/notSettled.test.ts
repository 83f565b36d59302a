/** Sentences beside a complete win that sound settled, past or somebody else's, and leave it open all the same: never recorded. */
import { expect } from 'chai';
import { readMail } from '../../../src/parsers/read.js';
import type { Language } from '../../../src/parsers/types.js';
import { mailOf } from '../mailOf.js';
import { contextFor } from './describeReadings.js';

const WON: Readonly<Record<Language, string>> = {
  en: 'Kestrel have signed. Total $48,500, invoice $4,850, start 11 January 2027.',
  de: 'Vogel hat unterschrieben. Gesamtsumme 48.500 €, Rechnung an uns 4.850 €, Start 11. Januar 2027.',
  fr: 'Vogel a signé. Total 48 500 CHF, à facturer 4 850 CHF, début le 11 janvier 2027.',
};

const OPEN: readonly (readonly [Language, string])[] = [
  ['en', 'The cooling-off period is over on 20 December.'],
  ['en', "The only snag is the landlord's consent, which is still outstanding."],
  ['en', 'They cancelled the order on Monday, I wish I could tell you otherwise.'],
  ['en', 'Since the takeover they have dropped the whole idea.'],
  ['en', 'There is no PO yet, still outstanding.'],
  ['en', 'They have since decided to stick with their old supplier.'],
  ['de', 'Das gilt unter der Bedingung, dass die Bank keine Einwände hat.'],
  ['de', 'Die aufschiebende Bedingung ist noch nicht eingetreten.'],
  ['de', 'Offen ist nur das Okay der Bank.'],
  ['de', 'Die Widerrufsfrist ist am 15. Januar vorbei.'],
  ['de', 'Freigabe kam noch nicht.'],
  ['de', 'Sie halten am alten System fest.'],
  ['fr', "La seule chose qui manque, c'est l'aval de la banque."],
  ['fr', 'Le contrat vaudra dès que la condition suspensive est levée.'],
  ['fr', 'Le délai de rétractation de 14 jours sera écoulé le 20.'],
  ['fr', 'Comme vous le savez ils ont renoncé au logiciel.'],
];

/** Mails as a whole: a notice that is yet to be written, a share under a condition. */
const WHOLE: readonly (readonly [Language, string])[] = [
  [
    'en',
    'Our offer is with them. If Dan signs before Christmas, I will write to you: "Order signed, total $48,500, invoice $4,850, start 11 January 2027." For now he is thinking about it.',
  ],
  [
    'fr',
    "Notre devis est parti. Si M. Vogel signe avant Noël, je vous écrirai : « Commande signée, total CHF 48'500.–, à facturer CHF 4'850.–, début le 11 janvier 2027. » Pour l'instant, il réfléchit encore.",
  ],
  [
    'en',
    'Kestrel have signed. Total $48,500, start 11 January 2027. You can invoice us $4,850 if they like the pilot.',
  ],
  [
    'en',
    'Kestrel have signed. Total $48,500, start 11 January 2027. Your invoice would be $4,850, unless they drop the portal.',
  ],
];

async function recordsWin(language: Language, text: string): Promise<boolean> {
  const mail = await mailOf(text, { Date: 'Wed, 18 Nov 2026 14:00:00 +1100' }, language);
  const reading = readMail(mail, contextFor(language));
  return reading.action === 'record' && reading.statements.some(({ statement }) => statement === 'won');
}

describe('a win that something leaves open', () => {
  for (const [language, sentence] of OPEN) {
    it(`is not recorded beside “${sentence}”`, async () => {
      expect(await recordsWin(language, `${WON[language]} ${sentence}`)).to.equal(false);
    });
  }
  for (const [language, text] of WHOLE) {
    it(`is not recorded from “${text}”`, async () => {
      expect(await recordsWin(language, text)).to.equal(false);
    });
  }
});
