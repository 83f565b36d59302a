import { readMilestone } from '../../../../src/parsers/locales/de/milestone.js';
import { describeReader } from '../describeReader.js';

describeReader('de/milestone', readMilestone, {
  statement: 'milestone',
  reads: [
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
  ],
  leaves: ['Das Angebot ist fertig.'],
});
