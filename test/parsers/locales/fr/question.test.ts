import { readQuestion } from '../../../../src/parsers/locales/fr/question.js';
import { describeReader } from '../describeReader.js';

describeReader('fr/question', readQuestion, {
  statement: 'question',
  reads: [["Pourriez-vous m'envoyer le numéro de M. Vogel ?", "Pourriez-vous m'envoyer"]],
  leaves: ['Merci de nous facturer 4 850 €.'],
});
