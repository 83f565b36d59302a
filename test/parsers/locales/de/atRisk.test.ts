import { readAtRisk } from '../../../../src/parsers/locales/de/atRisk.js';
import { describeReader } from '../describeReader.js';

describeReader('de/atRisk', readAtRisk, {
  statement: 'at-risk',
  reads: [
    ['Der Fertigstellungstermin ist gefährdet.', 'gefährdet'],
    ['Wir sind zwei Wochen im Verzug.', 'Verzug'],
    ['Das Projekt stockt, weil die Daten fehlen.', 'Projekt stockt'],
    ['Der Kunde droht mit Abbruch.', 'droht mit Abbruch'],
    ['Der Go-live bei Vogel wackelt, die Testdaten sind unbrauchbar.', 'Go-live bei Vogel wackelt'],
    ['Bei Vogel droht der Endtermin zu platzen.', 'droht der Endtermin zu platzen'],
    ['Die Einführung bei Vogel verzögert sich um mindestens vier Wochen.', 'verzögert'],
  ],
  leaves: ['Es gibt keinen Verzug.'],
});
