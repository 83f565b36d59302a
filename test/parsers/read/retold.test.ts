/** History, denials and other people's news beside the news (READING.md: background and history are no statements). */
import { describeReadings, type ReadingCase } from './describeReadings.js';

const says = (statement: string, text: string): ReadingCase => ({
  text,
  statements: [statement],
  action: statement === 'complaint' ? 'review' : 'record',
});

describeReadings('en', [
  says(
    'at-risk',
    'The Kestrel job is in danger of not being finished. Kick-off was in January, but since their IT manager left nobody gives us access.',
  ),
  says(
    'acknowledged',
    "We had said we couldn't take Kestrel on because we were full until March. That has changed: I called Dan this morning and we meet next week.",
  ),
  says(
    'milestone',
    'Kestrel went live on Monday. As a reminder, they signed in March for $24,800 and we started on 5 October.',
  ),
  says('complaint', "Dan complained to me about our late call-backs. Completion isn't in danger."),
  says('at-risk', 'The start is not at risk, but completion is in danger.'),
  says('milestone', 'Kestrel has been live since last summer.'),
]);

describeReadings('de', [
  says(
    'support',
    'Die Vogel GmbH (läuft seit letztem Sommer produktiv) meldet, dass der Export seit dem Update mit Fehler 504 abbricht. Bitte an den Support weitergeben.',
  ),
  says(
    'milestone',
    'Vogel ist seit heute live. Zur Erinnerung: Auftrag im Juni über 24.800 €, Start war am 5. Oktober.',
  ),
  says(
    'acknowledged',
    'Frau Vogel hat das Angebot bekommen und meldet sich am Freitag. Der Nachbarbetrieb hat sich bei ihr über Wartezeiten beklagt, das schreckt sie nicht ab.',
  ),
  says(
    'unreachable',
    'Wir erreichen Herrn Vogel seit zehn Tagen nicht, aber heute habe ich endlich seine Mailbox erreicht.',
  ),
  { text: 'Vogel ist seit Oktober live.', statements: ['milestone'] },
  says('lost', 'Das Projekt Vogel ist vom Tisch.'),
]);

describeReadings('fr', [
  says(
    'acknowledged',
    "Je n'arrivais pas à joindre M. Vogel depuis dix jours, mais il m'a enfin rappelé ce matin. Le devis est parti à midi : 16 400 CHF.",
  ),
  says(
    'complaint',
    'M. Vogel est très mécontent : deux rendez-vous annulés. Il ne songe pas à résilier, le projet n’est pas menacé.',
  ),
  says(
    'milestone',
    'Vogel SA est en production depuis ce matin. Pour rappel : commande signée en septembre pour 24 800 CHF, début le 5 octobre.',
  ),
  says('at-risk', "Le début n'est pas menacé, mais l'achèvement est compromis."),
  says('milestone', 'Vogel SA est en service depuis octobre.'),
]);
