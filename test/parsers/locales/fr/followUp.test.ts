import { readFollowUp } from '../../../../src/parsers/locales/fr/followUp.js';
import { describeReader } from '../describeReader.js';

describeReader('fr/followUp', readFollowUp, {
  statement: 'follow-up',
  reads: [
    [
      "Vogel a également commandé le module stock : 8'000 CHF, commission 800 CHF, début le 1er février 2027.",
      'a également commandé',
    ],
  ],
  leaves: ['Vogel a signé.', 'Vogel commande une pizza.'],
});
