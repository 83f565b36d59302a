/** A referral that is not taken: another customer in the same mail is the reason, where the referral's own is named. */
import { describeReadings, type ReadingCase } from './describeReadings.js';

const declined = (text: string): ReadingCase => ({ text, statements: ['declined'], action: 'record' });

describeReadings('en', [
  declined(
    "We can't take on Kestrel Plumbing: since Falcon Roofing Ltd ordered in October every hand is busy until June.",
  ),
]);

describeReadings('de', [
  declined(
    'Vogel können wir leider nicht übernehmen: Seit dem Zuschlag der Adler Bau GmbH im Oktober ist bei uns jede Hand verplant.',
  ),
]);

describeReadings('fr', [
  declined(
    "Nous ne pouvons pas prendre Vogel : depuis la commande de Grue Immobilier SA tout le monde est pris jusqu'à l'été.",
  ),
]);
