/** Wins with all their figures that hang on a condition: the referral is in progress, and that is certain. */
import { describeReadings } from './describeReadings.js';

const EN = 'Total: $48,500\nInvoice: $4,850\nStart: 11 January 2027';
const DE = 'Auftragssumme: 48.500 €\nIhre Rechnung an uns: 4.850 €\nStart: 11. Januar 2027';
const FR = 'Total : 48 500 CHF\nÀ nous facturer : 4 850 CHF\nDébut : 11 janvier 2027';
const OPEN = { statements: ['acknowledged'], action: 'record' };

describeReadings('en', [
  {
    text: `The contract is with Dan. Once he has signed, these are the figures:\n\n${EN}\n\nSo nothing is won yet.`,
    ...OPEN,
  },
  {
    text: "Should the bank say yes on Tuesday, we've won it: $48,500 total, $4,850 for you, start 11 January 2027. Until then it is just a quote.",
    ...OPEN,
  },
  { text: 'Kestrel: if only they had signed. Dan has not decided yet.', ...OPEN },
  {
    text: "Kestrel is as good as won. The agreement on Dan's desk says total $52,000, your invoice $5,200, start 1 February 2027, but the board has to approve it on Thursday and nothing is signed until then.",
    ...OPEN,
  },
  {
    text: `Kestrel signed yesterday. These are the figures:\n\n${EN}`,
    statements: ['won'],
    total: 48500,
    invoice: [4850],
    start: '2027-01-11',
    action: 'record',
  },
]);

describeReadings('de', [
  { text: 'Der Auftrag ist so gut wie sicher, es fehlt nur noch die Unterschrift.', ...OPEN },
  {
    text: `Der Vertrag liegt bei Herrn Vogel. Sobald er unterschrieben hat, lauten die Eckdaten:\n\n${DE}\n\nGewonnen ist das Ganze also noch nicht.`,
    ...OPEN,
  },
  {
    text: `Unser Angebot liegt bei Herrn Vogel. Unterschreibt er, dann lauten die Zahlen:\n\n${DE}\n\nGewonnen haben wir damit noch nichts.`,
    ...OPEN,
  },
  {
    text: 'Falls der Beirat zustimmt, haben wir den Auftrag: 48.500 € gesamt, 4.850 € für Sie, Start am 11. Januar 2027. Im Moment liegt dort nur unser Angebot.',
    ...OPEN,
  },
]);

describeReadings('fr', [
  { text: "C'est quasiment gagné, il ne manque que la signature.", ...OPEN },
  {
    text: `Le contrat est depuis hier chez M. Vogel pour signature. S'il signe, voici les données :\n\n${FR}\n\nRien n'est donc encore gagné.`,
    ...OPEN,
  },
  {
    text: "Si la banque de M. Vogel donne son feu vert mardi, l'affaire est gagnée : 48 500 CHF au total, 4 850 CHF à nous facturer, début le 11 janvier 2027. Pour l'heure, ce n'est qu'un devis.",
    ...OPEN,
  },
]);
