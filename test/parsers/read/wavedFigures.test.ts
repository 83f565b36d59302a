/**
 * Figures of a job on record that the mail's own words keep from being its total: one that the reader is told to leave, and the sum
 * of the amounts to invoice. Each with a look-alike.
 */
import { describeReadings, type ReadingCase } from './describeReadings.js';

const onRecord = (text: string, wanted: Omit<ReadingCase, 'text' | 'statements' | 'onRecord'>): ReadingCase => ({
  text,
  statements: ['correction'],
  onRecord: true,
  ...wanted,
});

describeReadings('en', [
  onRecord(
    'Start moves to 8 February 2027. I was going to say the total drops to $45,000, but never mind that, Dan has just rung and the price stays.',
    { start: '2027-02-08', action: 'record' },
  ),
  onRecord('Start moves to 8 February 2027. The total drops to $45,000, but never mind the old quote.', {
    total: 45_000,
    start: '2027-02-08',
    action: 'record',
  }),
  onRecord(
    "They want your invoice split in two. So instead of one invoice please send us $2,400 in January and $1,900 in March, that's $4,500 altogether.",
    { action: 'ask' },
  ),
  onRecord(
    "They want your invoice split in two. So instead of one invoice please send us $2,400 in January and $2,450 in March, that's $4,850 altogether.",
    { invoice: [2_400, 2_450], action: 'record' },
  ),
]);

describeReadings('de', [
  onRecord('Statt einer Rechnung bitte zwei: 2.400 € im Januar und 1.900 € im März, zusammen 4.500 €.', {
    action: 'ask',
  }),
  onRecord('Statt einer Rechnung bitte zwei: 2.400 € im Januar und 2.450 € im März, zusammen 4.850 €.', {
    invoice: [2_400, 2_450],
    action: 'record',
  }),
  {
    text: 'Vogel hat unterschrieben. Lizenzen 30.000 €, Einführung 18.500 €, zusammen 48.500 €. Bitte berechnen Sie uns 4.850 €. Start 11. Januar 2027.',
    statements: ['won'],
    total: 48_500,
    invoice: [4_850],
    start: '2027-01-11',
    action: 'record',
  },
]);

describeReadings('fr', [
  onRecord(
    "Une rectification : le démarrage est reporté au lundi 8 février 2027. J'allais aussi vous écrire que le total descend à 45 000 CHF, mais n'en tenez pas compte : M. Vogel vient de m'appeler, le montant ne bouge pas.",
    { start: '2027-02-08', action: 'record' },
  ),
]);
