/** A win in one word beside the customer's name, and the same words that say something else. */
import { describeReadings, type ReadingCase } from './describeReadings.js';

const EN = 'Total $48,500, please invoice us $4,850. Start 11 January 2027.';
const DE = 'Gesamt 48.500 €, Rechnung an uns 4.850 €, Start 11. Januar 2027.';
const FR = 'Total 48 500 CHF, à nous facturer 4 850 CHF, début le 11 janvier 2027.';

const wins = (text: string): ReadingCase => ({
  text,
  statements: ['won'],
  total: 48500,
  invoice: [4850],
  start: '2027-01-11',
  action: 'record',
});
const alone = (text: string): ReadingCase => ({ text, statements: ['won'], action: 'ask' });
const none = (text: string): ReadingCase => ({ text, statements: [], action: 'review' });

describeReadings('en', [
  wins(`We got Kestrel! ${EN}`),
  wins(`Hi Sandra, got Kestrel Plumbing 🎉 ${EN}`),
  wins(`Kestrel: yes. ${EN}`),
  alone("Kestrel's a winner for us."),
  none('We got Kestrel on the phone.'),
  none('Kestrel is in liquidation.'),
  none("Got Kestrel's call."),
  none('If we got Kestrel, fine.'),
]);

describeReadings('de', [
  wins(`Vogel ham wir :) ${DE}`),
  wins(`Vogel dabei. ${DE}`),
  alone('Ja, Vogel haben wir!'),
  none('Vogel ist in Ferien.'),
  none('Vogel haben wir noch nicht.'),
]);

describeReadings('fr', [
  wins(`Yes!! On a eu Vogel, Sandra. ${FR}`),
  wins(`Vogel : oui. ${FR}`),
  alone('Vogel est dans la poche.'),
  none('On a eu Vogel au téléphone.'),
]);
