/** Words that can take a sentence back, where they take nothing back: "that was quick", "im Moment", "pardon, je réponds tard". */
import { describeReadings, type ReadingCase } from './describeReadings.js';

const START = '2027-01-11';

const record = (text: string): ReadingCase => ({
  text,
  statements: ['won'],
  total: 48500,
  invoice: [4850],
  start: START,
  action: 'record',
});
/** Nothing that the mail gives is kept: the partner is asked, or a person looks. */
const takenBack = (text: string): ReadingCase => ({ text, statements: ['won'], action: 'ask', invoice: [] });

const en = 'Kestrel have signed. The total is $48,500, please invoice us $4,850. We start on 11 January 2027.';
const de =
  'Vogel hat unterschrieben. Die Auftragssumme beträgt 48.500 €, bitte berechnen Sie uns 4.850 €. Start ist der 11. Januar 2027.';
const fr =
  'Vogel a signé. Le montant total est de 48 500 CHF, merci de nous facturer 4 850 CHF. Nous démarrons le 11 janvier 2027.';

describeReadings('en', [
  record(`${en} That was a good conference.`),
  record(`${en} That was the quickest one this year.`),
  record(`${en} The link to your survey didn't work for me but never mind.`),
  record(`${en} I got my licence last week.`),
  record(`${en} Sorry, I was thinking out loud there.`),
  takenBack(`${en} Hang on, those were the figures of another job.`),
  takenBack(`${en} Oops, wrong figures.`),
]);

describeReadings('de', [
  record(`${de} Im Moment läuft bei uns alles gut.`),
  record(`${de} Wir waren halt schneller.`),
  record(`${de} Mein Fehler, dass es so lange dauerte.`),
  record(`${de} Der Moment war gut gewählt.`),
  takenBack(`${de} Moment, das waren die Zahlen eines anderen Auftrags.`),
]);

describeReadings('fr', [
  record(`${fr} Pardon, je réponds tard.`),
  record(`${fr} Désolé, c'était une longue semaine.`),
  record(`${fr} Merci, vous attendez cette nouvelle depuis longtemps.`),
  takenBack(`${fr} Attendez, ce sont les chiffres d'une autre affaire.`),
]);
