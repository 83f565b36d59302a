/** Days, prices and conditions beside a win that look like its own, or that change it. */
import { describeReadings } from './describeReadings.js';

const WON = { statements: ['won'], total: 48500, invoice: [4850], start: '2027-01-11', action: 'record' };
const EN = 'Kestrel signed: $48,500 total, invoice $4,850.';
const DE = 'Vogel hat unterschrieben: 48.500 € gesamt, Rechnung an uns 4.850 €.';
const FR = 'Vogel a signé : 48 500 CHF au total, à nous facturer 4 850 CHF.';

describeReadings('en', [
  { text: `${EN} We start on 11 January 2027. They paid a deposit yesterday.`, ...WON },
  { text: `${EN} We start on 11 January 2027 once the deposit is in.`, ...WON, action: 'review' },
  { text: `${EN} We start on 11 January 2027. The draft agenda is with Dan.`, ...WON },
  { text: `${EN} We start on 11 January 2027. The draft contract is with Dan.`, ...WON, action: 'review' },
  { text: `${EN} Start 11\nJanuary 2027.`, ...WON },
  {
    text: `${EN} About our lunch. Not Monday, but 2 December 2026.`,
    statements: ['won'],
    total: 48500,
    invoice: [4850],
    action: 'ask',
  },
  {
    text: `${EN} Kestrel pays 52,000 dollars. We start on 11 January 2027.`,
    statements: ['won'],
    invoice: [4850],
    start: '2027-01-11',
    action: 'ask',
  },
  { text: `${EN} They pay $52,000 a year in rent. We start on 11 January 2027.`, ...WON },
  {
    text: `${EN} We start on 11 January 2027. Kick-off: a room is booked on 18 January.`,
    statements: ['won'],
    total: 48500,
    invoice: [4850],
    action: 'ask',
  },
]);

describeReadings('de', [
  { text: `${DE} Wir starten am 11. Januar 2027, sobald die Anzahlung da ist.`, ...WON, action: 'review' },
  { text: `${DE} Wir starten am 11. Januar 2027. Die Anzahlung ist gestern eingegangen.`, ...WON },
]);

describeReadings('de', [
  { text: `${DE} Bitte nicht vergessen: in Essen sind wir ab dem 11. Januar 2027 vor Ort.`, ...WON },
  { text: `${DE} Start nicht am 4., sondern am 11. Januar 2027. Das Mittagessen war gut.`, ...WON },
]);

describeReadings('fr', [
  { text: `${FR} Nous commençons le 11 janvier 2027 dès que l'acompte est versé.`, ...WON, action: 'review' },
  { text: `${FR} Nous commençons le 11 janvier 2027. L'acompte a été versé hier.`, ...WON },
]);
