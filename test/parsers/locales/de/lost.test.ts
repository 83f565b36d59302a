import { readLost } from '../../../../src/parsers/locales/de/lost.js';
import { describeReader } from '../describeReader.js';

describeReader('de/lost', readLost, {
  statement: 'lost',
  reads: [
    ['Bei Vogel sind wir raus.', 'sind wir raus'],
    ['Das Rennen haben wir leider nicht gemacht.', 'Rennen haben wir leider nicht gemacht'],
    ['Vogel hat sich für SAP entschieden.', 'für SAP entschieden'],
    ['Leider haben wir den Auftrag nicht bekommen.', 'Auftrag nicht bekommen'],
    ['Vogel hat sich gegen uns entschieden.', 'gegen uns entschieden'],
    ['Der Kunde hat einen anderen Anbieter gewählt.', 'einen anderen Anbieter gewählt'],
    ['Das Projekt wurde gestoppt.', 'Projekt wurde gestoppt'],
    ['Vogel hat abgesagt.', 'abgesagt'],
    ['Der Auftrag ging an die Konkurrenz.', 'Auftrag ging an die Konkurrenz'],
    ['Der Kunde verzichtet auf die Einführung.', 'verzichtet'],
    ['Daraus wird leider nichts, Vogel macht es intern.', 'Daraus wird leider nichts'],
    ['Wir waren zu teuer, Vogel hat anderweitig vergeben.', 'anderweitig vergeben'],
    ['Kein Bedarf mehr beim Kunden.', 'Kein Bedarf mehr'],
    [
      'Vogel hat sich leider für die günstigere Offerte eines Mitbewerbers entschieden.',
      'für die günstigere Offerte eines Mitbewerbers entschieden',
    ],
    ['Aus dem Projekt bei Vogel wird nichts, das Budget wurde gestrichen.', 'wird nichts'],
    ['Wir sind bei Vogel leider nicht zum Zug gekommen.', 'nicht zum Zug'],
    ['Vogel wird das Projekt nicht realisieren.', 'nicht realisieren'],
  ],
  leaves: [
    'Unterschrieben ist noch nichts.',
    'Vogel hat sich gegen die Konkurrenz und für uns entschieden.',
    'Bitte an jemand anderen vergeben.',
    'Der Termin wurde abgesagt.',
    'Wir haben den Auftrag noch nicht erhalten.',
  ],
});
