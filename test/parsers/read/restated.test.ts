/** Figures that the mail itself puts right lower down: what was taken back in the same mail was not said (READING.md). */
import { describeReadings, type ReadingCase } from './describeReadings.js';

const right = (text: string): ReadingCase => ({
  text,
  statements: ['won'],
  total: 31450,
  invoice: [3145],
  start: '2027-01-18',
  action: 'record',
});
const EN = 'Kestrel have signed! 34,150 total, you can bill us 3,415, first day on site is 18 January 2027.\n\n';
const DE = 'Vogel hat unterschrieben. Gesamt 34.150 Euro, Rechnung an uns 3.415 Euro, Start 18. Januar 2027.\n\n';
const FR = "Vogel a signé. Total 34'150 francs, facture à nous 3'415 francs, début le 18 janvier 2027.\n\n";

describeReadings('en', [
  right(`${EN}Hang on, I swapped the digits: the total is 31,450, so it's 3,145 for you.`),
  right(`${EN}Correction: the total is 31,450 and your invoice 3,145.`),
  // A figure that no word names may be the new total.
  {
    statements: ['won'],
    total: 34150,
    start: '2027-01-18',
    action: 'ask',
    text: `${EN}Sorry, typo above: it's 31,450 in total and 3,145 for your invoice.`,
  },
]);

describeReadings('de', [
  right(`${DE}Moment, Zahlendreher: gesamt sind es 31.450 Euro, Ihre Rechnung also 3.145 Euro.`),
  {
    statements: ['won'],
    start: '2027-01-18',
    action: 'ask',
    text: `${DE}Ein zweiter Auftrag kommt: Korrektur der Stammdaten, gesamt 31.450 Euro, Ihre Rechnung 3.145 Euro.`,
  },
]);

describeReadings('fr', [
  right(`${FR}Oups, j'ai inversé les chiffres: le total est de 31'450 francs, donc 3'145 francs pour vous.`),
]);
