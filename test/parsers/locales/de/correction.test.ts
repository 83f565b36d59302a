import { readCorrection } from '../../../../src/parsers/locales/de/correction.js';
import { describeReader } from '../describeReader.js';

describeReader('de/correction', readCorrection, {
  statement: 'correction',
  reads: [
    ['Kleine Korrektur zu Vogel: Die Auftragssumme beträgt 52.400 € statt 48.500 €.', 'Korrektur'],
    ['Bitte ändern Sie bei Vogel den Rechnungsbetrag von 4.850 € auf 1.900 €.', 'Bitte ändern'],
  ],
  leaves: ['Die Auftragssumme beträgt 48.500 €.'],
});
