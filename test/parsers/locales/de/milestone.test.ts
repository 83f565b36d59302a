import { readMilestone } from '../../../../src/parsers/locales/de/milestone.js';
import { describeReader } from '../describeReader.js';

describeReader('de/milestone', readMilestone, {
  statement: 'milestone',
  reads: [
    ['Herr Vogel hat das letzte der 22 Tablets abgenommen.', 'das letzte der 22 Tablets abgenommen'],
    ['Ja, es läuft wie geplant.', 'läuft wie geplant'],
    ['Wir haben pünktlich losgelegt.', 'haben pünktlich losgelegt'],
    ['Der Kick-off hat stattgefunden.', 'Kick-off hat stattgefunden'],
    ['Wir sind live gegangen.', 'sind live'],
    ['Die Tests sind erfolgreich abgeschlossen.', 'Tests sind erfolgreich'],
    ['Die Schulung ist durchgeführt.', 'Schulung ist durchgeführt'],
    ['Projekt abgeschlossen.', 'Projekt abgeschlossen'],
    [
      'Die Datenübernahme ist abgeschlossen, die Abnahme hat Herr Vogel gestern unterschrieben.',
      'Datenübernahme ist abgeschlossen',
    ],
    ['Seit heute früh arbeitet Vogel produktiv mit dem neuen System.', 'arbeitet Vogel produktiv mit dem neuen System'],
    [
      'Die Konfiguration steht, der Abnahmetest wurde bestanden.',
      'Konfiguration steht, der Abnahmetest wurde bestanden',
    ],
    ['Gestern war Kick-off.', 'Gestern war Kick-off'],
    ['Das System wurde heute produktiv geschaltet.', 'produktiv geschaltet'],
    ['Die Artikeldaten sind importiert.', 'Artikeldaten sind importiert'],
    ['Alle Filialen sind umgestellt.', 'Alle Filialen sind umgestellt'],
    ['Der Lasttest war erfolgreich.', 'Lasttest war erfolgreich'],
    ['Das Fachkonzept ist abgenommen.', 'Fachkonzept ist abgenommen'],
  ],
  leaves: [
    'Wir haben intern umgestellt.',
    'Der Kunde hat alle Fahrzeuge mit Tablets ausgestattet.',
    'Das Angebot ist fertig.',
  ],
});
