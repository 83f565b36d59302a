import { readThanks } from '../../../../src/parsers/locales/de/thanks.js';
import { describeReader } from '../describeReader.js';

describeReader('de/thanks', readThanks, {
  statement: 'unrelated',
  reads: [
    ['Schöni Wiehnachte und en guete Rutsch!', 'Schöni Wiehnachte'],
    ['Herzlichen Dank!', 'Herzlichen Dank'],
    ['Danke und schönes Wochenende.', 'Danke'],
    ['Alles korrekt, danke.', 'Alles korrekt'],
  ],
  leaves: ['Vogel hat unterschrieben.'],
});
