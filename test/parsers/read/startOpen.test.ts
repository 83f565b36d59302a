/** A start that was only planned, is another's, or stands beside a day to choose from is asked about. */
import type { Language } from '../../../src/parsers/types.js';
import { describeAsked } from './describeAsked.js';

const ASKED: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Kestrel have signed. Total $48,500, invoice us $4,850. Start 11 January 2027 unless Dan's brother objects.",
    'Kestrel have signed. Total $48,500. Please invoice us $4,850; bill $3,000 at the start and the balance at the end. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. Start 11 January 2027. In the contract it says 18 January.',
    "Kestrel have signed. Total $48,500. Please invoice us $4,850. Start 11 January 2027. My last mail said 18 January, and that's right.",
    'Kestrel have signed. Total $48,500, please invoice us $4,850. Start 11 January 2027. If Sarah is still off, the 18th.',
    'Kestrel have signed. Total $48,500, please invoice us $4,850. Start 11 January 2027. Dan would prefer the 18th.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. The survey starts on 11 January 2027, the job after Easter.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. We start on 11 January 2027 with the survey and with the job itself in February.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. Our new engineer starts on 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. Payments start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. Start not 11 January 2027 as planned, later.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. We were to start on 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. We were going to start on 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. Start was meant to be 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. Our new project manager starts on 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. The warranty begins on 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. The start was supposed to be on 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. Start 11 January 2027 or maybe the following week.',
    "Kestrel have signed. Total $48,500. Please invoice us $4,850. Start 11 January 2027. Dan's contract shows 18 January.",
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. Start 11 January 2027. Dan has asked for the 18th, mind.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. We hoped to start on 11 January 2027.',
  ],
  de: [
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte 4.850 € berechnen, Start am ersten oder zweiten Montag im Januar.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Susi sagt 47.500 €. Bitte 4.850 € berechnen, Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte 4.850 € berechnen. Begehung am 11. Januar 2027, Start danach.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte 4.850 € berechnen. Die Lizenz beginnt am 11. Januar 2027, wir im Februar.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €, bitte 4.850 € berechnen. Start 11. Januar 2027. Ist Susi noch krank, dann am 18.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €, bitte 4.850 € berechnen. Start 11. Januar 2027. Herrn Vogel wäre der 18. lieber.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €, bitte 4.850 € berechnen. Unser neuer Techniker startet am 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €, bitte 4.850 € berechnen. Am 11. Januar 2027 beginnt der neue Chef.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €, bitte 4.850 € berechnen. Am 11. Januar 2027 beginnt die Schule.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte 4.850 € berechnen. Eigentlich sollte es am 11. Januar 2027 losgehen.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte 4.850 € berechnen. Start 11. Januar 2027. Im Vertrag steht der 18. Januar.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte 4.850 € berechnen. Start am 11. Januar 2027 oder in der Folgewoche.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte 4.850 € berechnen. Start 11. Januar 2027, Dienstag.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte 4.850 € berechnen. Unsere neue Kollegin beginnt am 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte 4.850 € berechnen. Der Start ist nicht am 11. Januar 2027.',
  ],
  fr: [
    'Vogel a signé. Total 48 500 CHF, à nous facturer 4 850 CHF. Nous pensions démarrer le 11 janvier 2027.',
    "Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF. Le début n'est plus le 11 janvier 2027.",
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF. Nous devions commencer le 11 janvier 2027.',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027. M. Vogel préférerait le 18.',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF. Notre nouveau technicien commence le 11 janvier 2027.',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027. Dans le contrat, il est indiqué le 18 janvier.',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF. On devait démarrer le 11 janvier 2027.',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027 ou la semaine suivante.',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF. La licence commence le 11 janvier 2027.',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027. Si Suzanne est malade, le 18.',
  ],
};

/** Language, mail, and what is recorded of it. */
const RECORDED: readonly (readonly [Language, string, string])[] = [
  [
    'en',
    "Kestrel have signed. Total $48,500. Please invoice us $4,850. We start on 11 January 2027, Dan's team is ready.",
    '2027-01-11',
  ],
  [
    'en',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. We start on Monday 11 January 2027. Dan is away on the 18th.',
    '2027-01-11',
  ],
  [
    'en',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. We start on 11 January 2027 and expect to be done in three weeks or so.',
    '2027-01-11',
  ],
  [
    'en',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. Start is 11 January 2027, right after the holidays.',
    '2027-01-11',
  ],
  [
    'en',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. Start 11 January 2027, on site at 8 or 9 on the day.',
    '2027-01-11',
  ],
  [
    'en',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. Start 11 January 2027. The training is planned for 18 January.',
    '2027-01-11',
  ],
  [
    'en',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. Start 11 January 2027. We wanted the 4th, but the crew is away then.',
    '2027-01-11',
  ],
  [
    'en',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. Start 11 January 2027, not December as first planned.',
    '2027-01-11',
  ],
  [
    'en',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. The new crew starts on 11 January 2027.',
    '2027-01-11',
  ],
  [
    'de',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte 4.850 € berechnen. Wir starten am 11. Januar 2027 mit zwei oder drei Leuten.',
    '2027-01-11',
  ],
  [
    'de',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte 4.850 € berechnen. Die neue Software starten wir am 11. Januar 2027.',
    '2027-01-11',
  ],
  [
    'de',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte 4.850 € berechnen. Start 11. Januar 2027. Am 18. ist Schulung.',
    '2027-01-11',
  ],
  [
    'fr',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF. Nous commençons le 11 janvier 2027, pour deux ou trois semaines.',
    '2027-01-11',
  ],
];

describeAsked('A start that its mail leaves open', {
  asked: ASKED,
  recorded: RECORDED,
  factsOf: (won) => won?.startDate,
});
