/** Ordinary German replies by families: losses, refusals, progress, changes, further jobs and wins as partners tell them, with look-alikes. */
import { describeReadings, type ReadingCase } from './describeReadings.js';

const JOB = { total: 48500, invoice: [4850], start: '2027-01-11' } as const;
const FIGURES = 'Auftragswert 48.500 €, Rechnung an uns 4.850 €, Start 11. Januar 2027.';

const says = (statement: string, ...texts: readonly string[]): ReadingCase[] =>
  texts.map((text) => ({ text, statements: [statement], action: 'record' }));
const changes = (text: string, facts: Pick<ReadingCase, 'total' | 'invoice' | 'start'>): ReadingCase => ({
  text,
  statements: ['correction'],
  ...facts,
  action: 'record',
  onRecord: true,
});
const wins = (...texts: readonly string[]): ReadingCase[] =>
  texts.map((text) => ({ text, statements: ['won'], ...JOB, action: 'record' }));

describeReadings('de', [
  ...says(
    'lost',
    'Guten Tag, zum Stand bei Vogel: leider kein Auftrag. Die Firma baut sich selbst was Eigenes zusammen.',
    'Rückmeldung zu eurem Tipp: kein Zuschlag.',
  ),
  ...says(
    'declined',
    'Danke für die Empfehlung. Wir übernehmen den Kunden daher nicht.',
    'Mit Vogel hatten wir vor Gericht zu tun, unsererseits also ein klares Nein.',
    'Da sagen wir euch bei Vogel leider schon jetzt lieber ab.',
    'Wir betreuen schon seinen Konkurrenten und dürfen nicht für beide arbeiten.',
  ),
  ...says(
    'acknowledged',
    'Bei Vogel war ich inzwischen dreimal, Jana sitzt gerade am Angebot.',
    'Wir waren schon zweimal vor Ort, mein Kollege feilt noch an der Offerte.',
  ),
  { text: 'Wir wünschen allen eine besinnliche Adventszeit.', statements: ['unrelated'], action: 'ignore' },
  { text: "Nett war's auf dem Stammtisch.", statements: ['unrelated'], action: 'ignore' },
  { text: 'Wir bekommen zum Server von Vogel keine Verbindung.', statements: ['support'], action: 'record' },

  changes('Wir ziehen den Start bei Vogel auf den 7. Januar 2027 vor.', { start: '2027-01-07' }),
  changes('Der 11. Januar geht bei Vogel doch nicht. Wir beginnen am 18. Januar 2027.', { start: '2027-01-18' }),
  changes('Der Start am 11. Januar geht leider nicht mehr, neu ist es der 18. Januar 2027.', { start: '2027-01-18' }),
  changes('Da habe ich euch den falschen Termin genannt: Start ist der 18. Januar 2027.', { start: '2027-01-18' }),
  changes('Beim Abschreiben ist mir ein Fehler passiert: Der Auftrag hat einen Wert von 47.500 €, nicht 48.500 €.', {
    total: 47500,
  }),
  changes('Tippfehler beim Rechnungsbetrag, nicht 4850 sondern 4580.', { invoice: [4580] }),
  changes(
    'Der Auftrag ist kleiner geworden, weil er die Datenpflege nun selbst übernimmt. Statt der 48.500 sind es 45.000 Euro, ihr bekommt davon 4.500.',
    { total: 45000, invoice: [4500] },
  ),
  // An old day that nobody replaces, a wish, a question.
  {
    text: 'Der 11. Januar klappt doch nicht.',
    statements: ['correction'],
    action: 'ask',
    onRecord: true,
  },
  {
    text: 'Wir würden den Beginn sehr gern auf den 14. Dezember vorziehen.',
    statements: ['correction'],
    start: '2026-12-14',
    action: 'ask',
    onRecord: true,
  },
  {
    text: 'Ziehen wir den Beginn auf den 14. Dezember vor?',
    statements: ['question'],
    action: 'review',
    onRecord: true,
  },

  {
    text: 'Von Vogel haben wir noch einen Zusatzauftrag erhalten: 9.000 € insgesamt, 900 € dürft ihr berechnen, Start 1. März 2027.',
    statements: ['follow-up'],
    total: 9000,
    invoice: [900],
    start: '2027-03-01',
    action: 'record',
    onRecord: true,
  },
  {
    text: 'Neuer Folgeauftrag von Vogel! Sie haben noch die Lager-App bestellt, 9.000 €, Rechnung an uns 900 €. Start 1. März 2027.',
    statements: ['follow-up'],
    total: 9000,
    invoice: [900],
    start: '2027-03-01',
    action: 'record',
    onRecord: true,
  },
  changes('Kleine Korrektur: Sie haben noch 48.500 € notiert, es sind aber 45.000 €.', { total: 45000 }),
  {
    text: 'Vogel hat uns fast noch einen Folgeauftrag erteilt.',
    statements: ['acknowledged'],
    action: 'record',
    onRecord: true,
  },

  ...wins(
    'Wieder einer mehr: Vogel hat bei uns unterschrieben. Gesamt 48.500 €, Rechnung an uns 4.850 €, Start 11. Januar 2027.',
    'Vogel hat unterschrieben. 48.500 Euro kostet das Ganze, 4.850 Euro davon verrechnet ihr uns. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Festpreis 48.500 €, ihr berechnet uns 4.850 €. Unser erster Tag vor Ort ist der 11. Januar 2027.',
    'Vogel hat zugeschlagen. Von den 50.000 € aus unserem Angebot mussten wir 1.500 € nachlassen, beauftragt sind jetzt 48.500 €. Ihr stellt uns 4.850 € in Rechnung. Start 11. Januar 2027.',
  ),
  {
    text: 'Vogel hat unterschrieben. Gesamtwert 48.500 €. Bitte drei Beträge berechnen: 1.500 €, 1.500 € und 1.850 €. Start 11. Januar 2027.',
    statements: ['won'],
    total: 48500,
    invoice: [1500, 1500, 1850],
    start: '2027-01-11',
    action: 'record',
  },
  // Won beside the day that no longer suits: the start is not settled.
  {
    text: `Vogel hat unterschrieben. ${FIGURES} Der 11. Januar klappt allerdings doch nicht.`,
    statements: ['won'],
    total: 48500,
    invoice: [4850],
    action: 'ask',
  },
  // Another's order, and the referral still open.
  ...says(
    'acknowledged',
    'Bei der Gärtnerei Brunner haben wir gerade einen Auftrag abgeschlossen, daher die Funkstille. Vogel: Angebot ist draußen.',
    'Gewonnen haben wir bislang nur das Projekt bei Brunner. Mit Vogel haben wir am Montag gesprochen, er bekommt ein Angebot.',
  ),
]);
