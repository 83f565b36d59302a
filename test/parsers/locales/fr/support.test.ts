import { readSupport } from '../../../../src/parsers/locales/fr/support.js';
import { describeReader } from '../describeReader.js';

describeReader('fr/support', readSupport, {
  statement: 'support',
  reads: [
    ["Le client n'arrive plus à se connecter.", "n'arrive plus à se connecter"],
    ["L'application plante à l'ouverture.", 'application plante'],
  ],
  leaves: ["C'est une erreur de ma part."],
});
