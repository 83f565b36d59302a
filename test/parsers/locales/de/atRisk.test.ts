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
    ['Uns rennt die Zeit davon.', 'rennt die Zeit davon'],
    ['Das Vorhaben hängt am seidenen Faden.', 'am seidenen Faden'],
    ['Das Stundenbudget ist aufgebraucht.', 'Stundenbudget ist aufgebraucht'],
    ['Der Liefertermin ist kaum noch zu halten.', 'kaum noch zu halten'],
    ['Es droht ein Projektabbruch.', 'droht ein Projektabbruch'],
    ['Den Termin kann ich nicht mehr garantieren.', 'nicht mehr garantieren'],
  ],
  leaves: [
    'Entschuldigen Sie die Verspätung.',
    'Sie stocken auf.',
    'Er ist sauer wegen der Verspätung.',
    'Es gibt keinen Verzug.',
  ],
});
