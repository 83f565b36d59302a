/** What goes on top of the total, has come off it, or is said otherwise by somebody; and who is to be invoiced. */
import type { Language } from '../../../src/parsers/types.js';
import { describeAsked } from './describeAsked.js';

const ASKED: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Kestrel have signed. Total $48,500 with the option, $41,000 without. Please invoice us $4,850. Start 11 January 2027.',
    "Kestrel have signed. Total $48,500. Since then they've added the portal for $6,500. Please invoice us $4,850, start 11 January 2027.",
    'Kestrel have signed. Total $48,500 and $3,000 for the training on top. Please invoice us $4,850, start 11 January 2027.',
    'Kestrel have signed. Total $48,500. The portal at $6,500 goes on top. Please invoice us $4,850, start 11 January 2027.',
    'Kestrel have signed. Total $48,500. They dropped the portal since, which was $6,500 of it. Please invoice us $4,850, start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Sue has $47,500. Please invoice us $4,850, start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Our books show $46,500. Please invoice us $4,850, start 11 January 2027.',
    'Kestrel have signed. Total $48,500, plus $5,000 for the tablets. Please invoice us $4,850, start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Another $3,000 comes for the tablets. Please invoice us $4,850, start 11 January 2027.',
    'Kestrel have signed. Total $48,500. Please bill Kestrel $4,850, not us. Start 11 January 2027.',
    'Kestrel have signed. Total $48,500. We can offer you 10%. Start 11 January 2027.',
  ],
  de: [
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Das Portal für 6.500 € fällt davon weg. Bitte 4.850 € berechnen, Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 € mit Option, 41.000 € ohne. Bitte berechnen Sie uns 4.850 €. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Dazu kommt das Portal mit 6.500 €. Bitte berechnen Sie uns 4.850 €. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Für die Tablets kommen 3.000 € hinzu. Bitte 4.850 € berechnen, Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Die Schulung für 6.500 € entfällt nun. Bitte 4.850 € berechnen, Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Unsere Buchhaltung nennt 47.500 €. Bitte 4.850 € berechnen, Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte stellen Sie der Vogel GmbH 4.850 € in Rechnung. Start 11. Januar 2027.',
  ],
  fr: [
    "Vogel a signé. Montant 48 500 CHF avec l'option, 41 000 sans. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.",
    'Vogel a signé. Montant 48 500 CHF. Suzanne dit 47 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    "Vogel a signé. Montant 48 500 CHF. À cela s'ajoutent 3 000 CHF de tablettes. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.",
    'Vogel a signé. Montant 48 500 CHF. Merci de facturer 4 850 CHF à Wexel et non à nous. Début le 11 janvier 2027.',
  ],
};

/** Language, mail, and what is recorded of it. */
const RECORDED: readonly (readonly [Language, string, string])[] = [
  [
    'en',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850, start 11 January 2027. They have added two more vans to their fleet.',
    '48500.00',
  ],
  [
    'en',
    'Kestrel have signed. Licences $40,000 and the training $8,500 on top, total $48,500. Please invoice us $4,850, start 11 January 2027.',
    '48500.00',
  ],
  [
    'en',
    'Kestrel have signed. Total $48,500. GST goes on top. Please invoice us $4,850, start 11 January 2027.',
    '48500.00',
  ],
  [
    'en',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850, start 11 January 2027. Their old system cost them $9,000 a year.',
    '48500.00',
  ],
  [
    'en',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850, start 11 January 2027. Dan says hello.',
    '48500.00',
  ],
  [
    'de',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. MwSt. kommt noch dazu. Bitte 4.850 € berechnen, Start 11. Januar 2027.',
    '48500.00',
  ],
  [
    'fr',
    "Vogel a signé. Montant 48 500 CHF, la TVA s'y ajoute. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.",
    '48500.00',
  ],
];

describeAsked('A sum beside the total', {
  asked: ASKED,
  recorded: RECORDED,
  factsOf: (won) => won?.total?.amount,
});
