/** What stands beside a refusal or an open offer in words of something else: whom the desk may ask instead, what not to open. */
import { describeReadings, type ReadingCase } from './describeReadings.js';

const declined = (text: string): ReadingCase => ({ text, statements: ['declined'], action: 'record' });

describeReadings('de', [
  declined(
    'Vogel müssen wir leider absagen: Wir übernehmen den Fall nicht. Bei der Firma haben wir uns nicht gemeldet.',
  ),
  {
    text: 'Vogel hat sich trotz mehrerer Anrufe nicht gemeldet.',
    statements: ['unreachable'],
    action: 'record',
  },
]);

describeReadings('fr', [
  declined(
    "Nous devons malheureusement décliner cette recommandation : le planning est plein jusqu'en avril. Je n'ai pas pris contact avec le client, vous pouvez donc le confier à un autre partenaire.",
  ),
  { text: "Vogel a confié l'affaire à un autre prestataire.", statements: ['lost'], action: 'record' },
  {
    text: "Vogel a signé. Le montant total est de 33 600 CHF, merci de nous facturer 3 360 CHF. Nous démarrons le 11 janvier 2027. Il s'agit de la boutique en ligne seulement.",
    statements: ['won'],
    total: 33_600,
    invoice: [3_360],
    start: '2027-01-11',
  },
]);

describeReadings('en', [
  {
    text: "Don't open the champagne yet, Kestrel hasn't signed. Our proposal is with their board, which meets on Thursday.",
    statements: ['acknowledged'],
    action: 'record',
  },
  {
    text: "At Kestrel the tablets don't open the job list since Monday.",
    statements: ['support'],
  },
]);
