/** Plain wins as partners tell them, and what sounds like them and is none. */
import { describeReadings, type ReadingCase } from './describeReadings.js';

const JOB = { total: 48500, invoice: [4850], start: '2027-01-11' } as const;
const wins = (...texts: readonly string[]): ReadingCase[] =>
  texts.map((text) => ({ text, statements: ['won'], ...JOB, action: 'record' }));

describeReadings('en', [
  ...wins(
    'Dan signed yesterday for $48,500. Please invoice us $4,850. We start on 11 January 2027.',
    'They signed on 12 November for $48,500. Please invoice us $4,850. We start on 11 January 2027.',
    'Kestrel have signed. They went for the\nmid-range option at $48,500. Please invoice us 10% of that. We start on 11 January 2027.',
    'Kestrel have signed. They chose the bigger package at $48,500. Please invoice us $4,850. We start on 11 January 2027.',
    'Kestrel signed. Amounts: 48,500 (total), 4,850 (your invoice). Start 11 January 2027.',
    "Dan's gone and ordered. 48,500 total and you can invoice 4,850 and we start on 11 January 2027.",
    'Kestrel selected our bid over four others! Total $48,500, please invoice us $4,850, start 11 January 2027.',
    'Kestrel signed without so much as a murmur. Total $48,500, please invoice us $4,850, start 11 January 2027.',
    'Kestrel have signed. The figures are below, with what changed since the draft marked. Total $48,500, please invoice us $4,850, start 11 January 2027.',
  ),
  {
    text: 'The start moves to 21 January. No, scrap that, Brenda says they are keeping the date you have.',
    statements: [],
    action: 'review',
    onRecord: true,
  },
]);

describeReadings('de', [
  ...wins(
    'Gerne melden wir Ihnen den Abschluss mit der Vogel GmbH. Auftragswert 48.500 €, Rechnung an uns 4.850 €, Beginn 11.01.2027.',
    'Vogel hat unterschrieben. Der Auftragswert beträgt 48.500 €, davon 21.300 € für Geräte und 27.200 € für die Einrichtung. Ihre Rechnung an uns lautet auf 4.850 €. Wir starten am 11.01.2027.',
    'Vogel hat für 48.500 € unterschrieben. Rechnung von euch bitte über 4.850 €. Am 11. Januar 2027 stehen unsere Monteure bei ihm vor der Tür.',
    'Vogel hat unterschrieben. Gesamt 48.500 €, Rechnungshöhe 4.850 €, Tag des Projektbeginns: 11.01.2027.',
    'Vogel hat sich gegen zwei große Häuser und für uns entschieden. Gesamt 48.500 €, Rechnung an uns 4.850 €, Start 11.01.2027. Darauf stoßen wir morgen an.',
    'Bei Vogel ist der Knoten geplatzt, er hat ohne langes Verhandeln unterschrieben. Gesamt 48.500 €, Rechnung an uns 4.850 €, Start 11.01.2027.',
    'Vogel hat am Montag mündlich und heute schriftlich zugesagt. Gesamt 48.500 €, Rechnung an uns 4.850 €, Start 11.01.2027.',
  ),
  {
    text: 'Vogel hat unterschrieben. Gesamt 48.500 €, Rechnung an uns 4.850 €. Am Freitag kommen die Eltern an.',
    statements: ['won'],
    total: 48500,
    invoice: [4850],
    start: '2026-11-20',
    action: 'ask',
  },
  {
    text: 'Zwei Rückrufe sind ausgeblieben, und der Termin am Mittwoch wurde eine Stunde vorher abgesagt.',
    statements: [],
    action: 'review',
  },
]);

describeReadings('fr', [
  ...wins(
    'M. Vogel a signé hier pour 48 500 CHF hors taxes. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    'Ils ont choisi la variante du milieu à 48 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    'M. Vogel a signé sans sourciller. Montant 48 500 CHF, merci de nous facturer 4 850 CHF, début le 11 janvier 2027.',
  ),
]);
