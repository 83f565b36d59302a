/** Nobody to be reached, told without the standard words; it is no loss, no refusal and no work at risk. */
import { describeReadings, type ReadingCase } from './describeReadings.js';

const unreachable = (text: string): ReadingCase => ({ text, statements: ['unreachable'], action: 'record' });

describeReadings('en', [
  ...[
    "I have nothing to show for this one. Five calls since November 2: the office line rings out and the cell number belongs to somebody else by now. Both of my emails came back, too. Until there's another way to get hold of Kestrel we're stuck.",
    "I always end up in Dan's voicemail. Can't do much until he rings back.",
    "The receptionist keeps telling me he's out.",
    'Contact could not be established.',
    "Dan won't take our calls.",
    'Nobody at their address.',
  ].map(unreachable),
  {
    text: 'The rollout at Kestrel is stuck: our contact does not answer any more, and the go-live date is at risk.',
    statements: ['at-risk'],
  },
  { text: 'I left Dan a message this morning.', statements: ['acknowledged'] },
]);

describeReadings('de', [
  ...[
    'Das Telefon klingelt ins Leere. Solange wir keine andere Nummer haben, kommen wir nicht weiter.',
    'Der Kontakt kam bisher nicht zustande.',
    'Vor Ort war niemand.',
  ].map(unreachable),
  { text: 'Der Auftrag kam leider nicht zustande.', statements: ['lost'], action: 'record' },
  { text: 'Angebot verschickt, noch keine Antwort.', statements: ['acknowledged'] },
  // "An" is an English word too; a letter of one sentence is German all the same.
  { text: 'Ich rufe Herrn Vogel morgen an.', statements: ['acknowledged'], action: 'record' },
  { text: 'Vogel hat das Projekt vorerst gestoppt.', statements: ['at-risk'] },
  { text: 'Vogel hat das Projekt gestoppt und abgesagt.', statements: ['lost'] },
]);

describeReadings('fr', [
  ...[
    'Je tombe toujours sur la messagerie. Sans autre numéro, nous sommes bloqués.',
    "La prise de contact n'a pas abouti.",
    "Nous n'avons pas réussi à prendre contact.",
    "Le numéro appartient maintenant à quelqu'un d'autre.",
    "M. Vogel n'a pas été joignable jusqu'ici.",
    'Le numéro indiqué n’est pas le bon.',
  ].map(unreachable),
  { text: "L'affaire n'a malheureusement pas abouti.", statements: ['lost'], action: 'record' },
]);
