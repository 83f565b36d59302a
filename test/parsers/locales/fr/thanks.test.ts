import { readThanks } from '../../../../src/parsers/locales/fr/thanks.js';
import { describeReader } from '../describeReader.js';

describeReader('fr/thanks', readThanks, {
  statement: 'unrelated',
  reads: [
    ['Merci beaucoup !', 'Merci'],
    ['Bonne journée.', 'Bonne journée'],
    ['Tout est juste, merci.', 'Tout est juste'],
  ],
  leaves: ['Vogel a signé.'],
});
