import { readComplaint } from '../../../../src/parsers/locales/de/complaint.js';
import { describeReader } from '../describeReader.js';

describeReader('de/complaint', readComplaint, {
  statement: 'complaint',
  reads: [
    ['Der Kunde ist sehr unzufrieden.', 'unzufrieden.'],
    ['Frau Vogel hat sich beschwert.', 'beschwert'],
    ['Herr Vogel ist stinksauer, weil die Schulung zweimal verschoben wurde.', 'stinksauer'],
    ['Herr Vogel ist mit der Betreuung durch Ihren Support nicht zufrieden.', 'nicht zufrieden'],
  ],
  leaves: ['Es gab keine Beschwerden.'],
});
