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
    ['Schickt mir bitte mal die Preisliste.', 'Schickt mir bitte mal'],
    ['Wir ersuchen um Auskunft, wer den Vertrag unterschreibt.', 'ersuchen um Auskunft, wer'],
    ['Hast du noch Kontaktdaten vom Chef', 'Hast du'],
  ],
  leaves: [
    'Habt ihr vielen Dank.',
    'Der Kunde möchte gerne wissen, wie man Vorlagen löscht.',
    'Schickt uns bitte die Rechnung.',
    'Bitte stellen Sie uns 4.850 € in Rechnung.',
  ],
});
