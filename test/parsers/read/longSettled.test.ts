/**
 * Trouble that is over beside the step that was reached, trouble of somebody else, and bounds that are no sums. Each family in three
 * languages, with look-alikes.
 */
import { describeReadings, type ReadingCase } from './describeReadings.js';

const says = (statement: string, text: string): ReadingCase => ({ text, statements: [statement], action: 'record' });
const open = (text: string): ReadingCase => ({ text, statements: ['milestone', 'complaint'], action: 'review' });
const won = (text: string): ReadingCase => ({
  text,
  statements: ['won'],
  total: 48_500,
  invoice: [4_850],
  start: '2027-01-11',
  action: 'record',
});

describeReadings('en', [
  says(
    'milestone',
    'The deployment is complete, Dan signed the acceptance on Friday. He complained bitterly about the training in November. All of that is long settled.',
  ),
  says('milestone', 'Go-live went ahead on Monday. Dan was unhappy in the summer, but that was sorted out long ago.'),
  open('Go-live went ahead on Monday. Dan was unhappy with us in the summer and still is.'),
  open('Go-live went ahead on Monday. The complaint from last spring is not settled yet.'),
  says(
    'at-risk',
    'Their IT provider went into administration on Friday and nobody can give us a login. The completion on 22 February is in serious doubt.',
  ),
  says(
    'milestone',
    'Our IT provider went into administration; nothing changes for Kestrel. Go-live went ahead on Monday.',
  ),
  says('lost', 'Kestrel went into administration on Friday.'),
  says('declined', "We can't take Kestrel on: we don't do jobs under $20,000 any more. We haven't called Dan."),
  won(
    'They took the planner as well, so $48,500 in all. You invoice us $4,850, we begin on 11 January 2027. Kestrel signed this morning.',
  ),
]);

describeReadings('de', [
  says(
    'milestone',
    'Das Projekt ist abgeschlossen, die Abnahme ist unterschrieben. Die Beschwerde vom September hat sich längst erledigt.',
  ),
  open(
    'Das Projekt ist abgeschlossen, die Abnahme ist unterschrieben. Die Beschwerde vom September ist noch nicht erledigt.',
  ),
  says(
    'at-risk',
    'Ihr Hoster ist pleite, und niemand kann uns die Zugangsdaten geben. Der Abschluss am 22. Februar ist ernsthaft gefährdet.',
  ),
  says(
    'declined',
    'Vogel müssen wir Ihnen leider zurückgeben: Unser Team ist ausgebucht, und Aufträge unter 15.000 € nehmen wir nicht mehr an.',
  ),
]);

describeReadings('fr', [
  says(
    'milestone',
    'La mise en service a eu lieu lundi et le projet est terminé. La réclamation de septembre est réglée depuis longtemps.',
  ),
  open("La mise en service a eu lieu lundi. La réclamation de septembre n'est toujours pas réglée."),
  says(
    'at-risk',
    "L'hébergeur de Vogel a fait faillite et personne ne peut nous donner les accès. La fin du projet le 22 février est sérieusement compromise.",
  ),
]);
