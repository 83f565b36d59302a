import { readTakenUp } from '../../../../src/parsers/locales/fr/takenUp.js';
import { describeReader } from '../describeReader.js';

describeReader('fr/takenUp', readTakenUp, {
  statement: 'acknowledged',
  reads: [
    ['Merci, nous prenons contact avec lui.', 'nous prenons'],
    ["Bien reçu, je m'en occupe.", 'Bien reçu'],
    ["En cas d'accord, votre part serait de 3'000 CHF.", "d'accord"],
    ['Merci pour la mise en relation, mon collègue Marc prend le relais.', 'prend le relais'],
  ],
  leaves: ['Vogel a signé.'],
});
