import { readQuestion } from '../../../../src/parsers/locales/de/question.js';
import { describeReader } from '../describeReader.js';

describeReader('de/question', readQuestion, {
  statement: 'question',
  reads: [
    [
      'Können Sie mir die Telefonnummer von Herrn Vogel schicken?',
      'Können Sie mir die Telefonnummer von Herrn Vogel schicken',
    ],
    ['Bitte teilen Sie mir mit, ob Hardware zählt.', 'teilen Sie mir'],
  ],
  leaves: ['Bitte stellen Sie uns 4.850 € in Rechnung.'],
});
