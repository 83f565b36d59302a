import { describeReadings, type ReadingCase } from './describeReadings.js';

/** A first win in words that further work would use too, and further work beside it: only words of earlier work tell them apart. */
const complete = { total: 18260, invoice: [1826], start: '2027-01-25' };
const first = (rest: string, texts: readonly string[]): ReadingCase[] =>
  texts.map((text) => ({ text: `${text} ${rest}`, statements: ['won'], ...complete }));
const further = (rest: string, texts: readonly string[]): ReadingCase[] =>
  texts.map((text) => ({ text: `${text} ${rest}`, statements: ['follow-up'], ...complete }));

const EN = 'Total $18,260, you can invoice $1,826. We start on 25 January 2027.';
describeReadings('en', [
  ...first(EN, [
    'Good news: Kestrel came back to us on Friday and accepted the proposal.',
    'Dan came back to us on Friday with the signed order.',
    'Kestrel came back and signed yesterday.',
    'Kestrel came back for a second look and then signed the contract.',
    'Please note that we have won Kestrel.',
    'I am pleased to tell you that we have signed Kestrel.',
    "This is to confirm that we've won the job.",
    'After the first meeting they signed.',
    'After the successful demo Kestrel signed the contract.',
    'Kestrel signed for the rollout and ongoing support.',
    'Kestrel have accepted our quote, with extra training included.',
    'New contract signed: Kestrel.',
    'Kestrel have signed for phase 1 and phase 2.',
    'They extended the deadline twice, but Kestrel have signed.',
    'You may remember that Dan wanted to think it over. He signed today.',
    'Kestrel have signed for the first phase.',
  ]),
  ...further(EN, [
    'Kestrel came back to us for a second module and signed.',
    'Kestrel, the client that we won last year, have signed for another 20 users.',
    'The practice that we have rolled out last autumn, Kestrel, has signed again.',
    'Kestrel came back to us with another order, signed on Friday.',
    'After the first project went live, Kestrel have signed for the stock module.',
    'Kestrel have signed for phase 2.',
  ]),
]);

const DE = 'Total CHF 18260, Sie können uns CHF 1826 verrechnen. Start ist am 25. Januar 2027.';
describeReadings('de', [
  ...first(DE, [
    'Kestrel hat sich am Freitag wieder gemeldet und den Auftrag erteilt.',
    'Nach dem ersten Gespräch hat Kestrel unterschrieben.',
    'Wir haben nochmals verhandelt, jetzt hat Kestrel unterschrieben.',
    'Die Frist wurde zweimal verlängert, aber Kestrel hat unterschrieben.',
    'Ich bin wieder zurück, und Kestrel hat unterschrieben.',
  ]),
  ...further(DE, ['Kestrel hat wieder bestellt.', 'Kestrel hat den Folgeauftrag unterschrieben.']),
]);

const FR = 'Total 18260 CHF, vous pouvez nous facturer 1826 CHF. Début le 25 janvier 2027.';
describeReadings('fr', [
  ...first(FR, [
    'Après une deuxième réunion, Vogel a signé le contrat.',
    'Nous avons à nouveau discuté avec eux et Vogel a signé le contrat.',
    'Le délai a été prolongé, mais Vogel a signé le contrat.',
    'Vogel a signé le contrat pour la phase 1 et la phase 2.',
  ]),
  ...further(FR, ['Vogel a signé une nouvelle commande pour la phase 2.', 'Vogel a de nouveau signé avec nous.']),
]);

// "The order for 48,500 that we offered" is the job that was won, whatever "over" and "have" stand around its figure.
describeReadings(
  'de',
  [
    'Vogel hat den Auftrag über 48.500 €, den wir angeboten haben, erteilt. Darin sind 12.000 € Lizenzen.',
    'Vogel hat den Auftrag über 48.500 €, den Sie uns vermittelt haben, unterschrieben.',
    'Vogel GmbH: ein Auftrag über 48.500 €, den wir gestern erhalten haben.',
  ].map((text) => ({
    text: `${text} Bitte stellen Sie uns 4.850 € in Rechnung, Start 11. Januar 2027.`,
    statements: ['won'],
    total: 48500,
    invoice: [4850],
    start: '2027-01-11',
    action: 'record',
  })),
);
