import { readCorrection } from '../../../../src/parsers/locales/fr/correction.js';
import { describeReader } from '../describeReader.js';

describeReader('fr/correction', readCorrection, {
  statement: 'correction',
  reads: [
    [
      "Le montant communiqué pour Vogel n'est plus d'actualité.",
      "montant communiqué pour Vogel n'est plus d'actualité",
    ],
    ['Les chiffres transmis lundi ne tiennent plus.', 'chiffres transmis lundi ne tiennent plus'],

    ['Oublie le 11 janvier, on démarrera plus tard.', 'Oublie le 11'],
    ["Correction pour Vogel : le total est de 52'400 CHF au lieu de 48'500 CHF.", 'Correction'],
    ["Merci de corriger le montant à facturer pour Vogel : 1'900 CHF au lieu de 4'850 CHF.", 'Merci de corriger'],
  ],
  leaves: ['Le total est de 48 500 €.', 'N’oublie pas la date.'],
});
