import { readComplaint } from '../../../../src/parsers/locales/de/complaint.js';
import { describeReader } from '../describeReader.js';

describeReader('de/complaint', readComplaint, {
  statement: 'complaint',
  reads: [
    ['Der Kunde ist sehr unzufrieden.', 'unzufrieden.'],
    ['Frau Vogel hat sich beschwert.', 'beschwert'],
    ['Herr Vogel ist stinksauer, weil die Schulung zweimal verschoben wurde.', 'stinksauer'],
    ['Herr Vogel ist mit der Betreuung durch Ihren Support nicht zufrieden.', 'nicht zufrieden'],
    ['Seine Geduld ist am Ende.', 'Geduld ist am Ende'],
    ['Der Chef hat getobt.', 'getobt'],
    ['Dort herrscht dicke Luft.', 'dicke Luft'],
    ['Sie lässt kein gutes Haar an der Einführung.', 'kein gutes Haar'],
    ['Er hat uns eine miese Bewertung gegeben.', 'miese Bewertung'],
  ],
  leaves: [
    'Der Vertrag liegt noch bei der Anwältin.',
    'Mit dem bisherigen Anbieter sind sie unzufrieden.',
    'Es gab keine Beschwerden.',
  ],
});
