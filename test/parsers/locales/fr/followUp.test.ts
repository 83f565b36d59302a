import { readFollowUp } from '../../../../src/parsers/locales/fr/followUp.js';
import { describeReader } from '../describeReader.js';

describeReader('fr/followUp', readFollowUp, {
  statement: 'follow-up',
  reads: [
    ["Vogel nous a signé hier une rallonge pour équiper l'internat.", 'signé hier une rallonge'],

    [
      "Vogel a également commandé le module stock : 8'000 CHF, commission 800 CHF, début le 1er février 2027.",
      'a également commandé',
    ],
  ],
  leaves: ['Il a accepté une rallonge de délai.', 'Vogel a signé.', 'Vogel commande une pizza.'],
});
