/** Words that can take a sentence back, where they take nothing back: "that was quick", "im Moment", "pardon, je réponds tard". */
import { CLEAN_WIN, FACTS } from './cleanWin.js';
import { describeReadings, type ReadingCase } from './describeReadings.js';

const record = (text: string): ReadingCase => ({ ...FACTS, text, statements: ['won'], action: 'record' });
/** Nothing that the mail gives is kept: the partner is asked, or a person looks. */
const takenBack = (text: string): ReadingCase => ({ text, statements: ['won'], action: 'ask', invoice: [] });

const { en, de, fr } = CLEAN_WIN;

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
