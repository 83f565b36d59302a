import { readCorrection } from '../../../../src/parsers/locales/de/correction.js';
import { describeReader } from '../describeReader.js';

describeReader('de/correction', readCorrection, {
  statement: 'correction',
  reads: [
    [
      'Der Betrag aus der letzten Woche ist leider nicht mehr aktuell.',
      'Betrag aus der letzten Woche ist leider nicht mehr aktuell',
    ],

    ['Die 22.000 aus meiner Meldung stimmen nicht mehr.', 'aus meiner Meldung stimmen nicht'],
    ['Kleine Korrektur zu Vogel: Die Auftragssumme beträgt 52.400 € statt 48.500 €.', 'Korrektur'],
    ['Bitte ändern Sie bei Vogel den Rechnungsbetrag von 4.850 € auf 1.900 €.', 'Bitte ändern'],
    ['Der Beginn wurde um zwei Wochen nach hinten geschoben.', 'Beginn wurde um zwei Wochen nach hinten geschoben'],
    ['Die gemeldeten 12.000 waren brutto.', 'gemeldeten 12.000 waren brutto'],
    ['Es sind 43.200 statt 34.200.', '43.200 statt 34.200.'],
    ['Entgegen unserer Meldung zahlt die Holding.', 'Entgegen unserer Meldung'],
    ['Ersetzt bitte den 3. durch den 13. Mai.', 'Ersetzt bitte den 3. durch'],
    ['Die Auftragssumme sinkt auf 9.000.', 'Auftragssumme sinkt auf'],
  ],
  leaves: [
    'In meiner Mail stehen alle Zahlen.',
    'Wir bieten ihm 8.500 statt 9.200 an.',
    'Das Korrekturlesen übernimmt meine Kollegin.',
    'Die Auftragssumme beträgt 48.500 €.',
  ],
});
