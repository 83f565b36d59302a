import { readDeclined } from '../../../../src/parsers/locales/fr/declined.js';
import { describeReader } from '../describeReader.js';

describeReader('fr/declined', readDeclined, {
  statement: 'declined',
  reads: [
    ['Nous devons décliner cette recommandation.', 'devons décliner'],
    ["Nous n'avons pas la capacité de prendre ce projet.", "n'avons pas la capacité"],
    ["Ce n'est pas notre domaine.", "n'est pas notre domaine"],
    [
      'Merci, mais ce mandat est trop petit pour nous, mieux vaut le confier à un autre partenaire.',
      'trop petit pour nous',
    ],
    ["Nous préférons passer notre tour, c'est trop loin de chez nous.", 'préférons passer notre tour'],
  ],
  leaves: ['Je sens que Vogel va passer !', 'Le client a refusé notre offre.'],
});
