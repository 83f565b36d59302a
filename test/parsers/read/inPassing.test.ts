import type { ReadingCase } from './describeReadings.js';
import { describeReadings } from './describeReadings.js';

/** 48,500, 4,850 and 11 January, told in the words under test. */
const recorded = (text: string): ReadingCase => ({
  text,
  statements: ['won'],
  total: 48500,
  invoice: [4850],
  start: '2027-01-11',
  action: 'record',
});
const reviewed = (text: string): ReadingCase => ({ ...recorded(text), action: 'review' });

const NAMELESS = {
  en: 'Kestrel: total $48,500, please invoice $4,850, start 11 January 2027.',
  de: 'Vogel: Gesamtsumme 48.500 €, bitte berechnen Sie uns 4.850 €. Start ist der 11. Januar 2027.',
  fr: 'Vogel : montant total 48 500 CHF, merci de nous facturer 4 850 CHF. Nous démarrons le 11 janvier 2027.',
};

describeReadings('en', [
  // Where the figures alone tell the win, what is to come of the work is no hearsay of it; what is to come of the order is.
  ...[
    "Kestrel: total $48,500, please invoice $4,850. We'll unpack on site on 11 January 2027.",
    'Kestrel: total $48,500, please invoice $4,850. Our technicians will begin on 11 January 2027.',
    'Kestrel: total $48,500, your invoice will come to $4,850, we shall commence on 11 January 2027.',
    `${NAMELESS.en} Priya will be in charge of it.`,
    `${NAMELESS.en} It took almost four months.`,
  ].map(recorded),
  ...['It will be ours.', "We'll see how it goes.", "We'll start as soon as he signs."].map((text) =>
    reviewed(`${NAMELESS.en} ${text}`),
  ),
  reviewed('Kestrel: total $48,500, please invoice $4,850. We start on 11 January 2027 as soon as Dan signs.'),

  // One amount or one day told twice, in words and in figures.
  recorded(
    'Kestrel signed. Forty-eight thousand five hundred dollars ($48,500) for the job, four thousand eight hundred and fifty ($4,850) for you, the eleventh of January (11/1) for the start.',
  ),
  {
    text: 'Kestrel signed. Total sixty thousand (50,000), please invoice $4,850. Start 11 January 2027.',
    statements: ['won'],
    invoice: [4850],
    start: '2027-01-11',
    action: 'ask',
  },
  {
    text: 'Kestrel signed. Total 21 500, you can invoice 2 150, start 11 January 2027.',
    statements: ['won'],
    total: 21500,
    invoice: [2150],
    start: '2027-01-11',
    action: 'record',
  },

  // Who bills whom.
  ...[
    'Kestrel signed. The invoice to them is $48,500 and the invoice from you to us is $4,850. Start 11 January 2027.',
    "Kestrel signed. We're due to receive $48,500 from them, and you're to receive $4,850 from us. Start 11 January 2027.",
    'Kestrel signed. $48,500 is the price, out of that we pay $4,850. Start 11 January 2027.',
    'Kestrel signed at a cost to them of $48,500. Your bill would be for $4,850. Start 11 January 2027.',
    'Kestrel signed. Their commitment is $48,500. Your invoice may be raised for $4,850. Start 11 January 2027.',
    "Kestrel signed. Total $48,500. We'd be grateful if you billed us $4,850. Start 11 January 2027.",
    'Kestrel signed. Total $48,500, you have $4,850 to invoice. Start 11 January 2027.',
    'Kestrel signed. Total $48,500, to be billed by you $4,850. Start 11 January 2027.',
    'Job: Kestrel Plumbing / signed 16 Nov 2026 / sum 48,500 / bills us 4,850 / start 11 Jan 2027',
    'Job: Kestrel Plumbing / won 16 Nov 2026 / sum 48,500 / Next Technik bills us 4,850 / start 11 Jan 2027',
  ].map(recorded),
  ...[
    'Kestrel signed. Total $48,500. Our broker bills us $4,850. Start 11 January 2027.',
    'Kestrel signed. Total $48,500. Last time you billed us $4,850. Start 11 January 2027.',
    'Kestrel signed. Total $48,500. Your invoice cannot be raised for $4,850. Start 11 January 2027.',
  ].map((text): ReadingCase => ({ text, statements: ['won'], total: 48500, start: '2027-01-11', action: 'ask' })),
  {
    text: 'Kestrel signed. Total $48,500, please send two invoices, one of $2,850 and one of $2,000. Start 11 January 2027.',
    statements: ['won'],
    total: 48500,
    invoice: [2850, 2000],
    start: '2027-01-11',
    action: 'record',
  },
  {
    text: 'Kestrel signed. $48,500 (old price), please invoice $4,850. Start 11 January 2027.',
    statements: ['won'],
    invoice: [4850],
    start: '2027-01-11',
    action: 'ask',
  },

  // Since when it is won, when the news came, when it ends: no start.
  ...[
    'Kestrel is on board as of yesterday. Total $48,500, please invoice $4,850. We start on 11 January.',
    'Kestrel awarded us the contract on Tuesday. Total $48,500, please invoice $4,850. We start on 11 January.',
    'Kestrel signed on Friday, I began planning today. Total $48,500, please invoice $4,850, start on site 11 January.',
    'Kestrel signed. Total $48,500, please invoice $4,850. We start on 11 January and should be done by the end of May.',
    "Kestrel signed. Total $48,500, please invoice $4,850. Priya's driving over there on 11 January to get going.",
  ].map(recorded),
  {
    text: 'Kestrel signed. Total $48,500, please invoice $4,850. Further details tomorrow.',
    statements: ['won'],
    total: 48500,
    invoice: [4850],
    action: 'ask',
  },

  // What sounds like another statement and is none.
  ...[
    "Kestrel's on our books now. The total is $48,500, please invoice $4,850. We get stuck in on 11 January 2027.",
    'I can now move Kestrel to the won column. The total is $48,500, please invoice $4,850. We start on 11 January 2027.',
    "I'd almost given up, then Kestrel signed. Total $48,500, please invoice $4,850, start 11 January 2027.",
    'They went for it. Dan did want to sleep on it, then phoned within the hour. Total $48,500, please invoice $4,850, start 11 January 2027.',
    'I can confirm our success at Kestrel Plumbing. The order they have placed is $48,500, please invoice $4,850, start 11 January 2027.',
    "Dan's gone and signed. Total $48,500, please invoice $4,850, start 11 January 2027.",
  ].map(recorded),
  ...[
    'They went for it. Dan did want to sleep on it, then phoned and is still undecided. Total $48,500, please invoice $4,850, start 11 January 2027.',
  ].map(reviewed),
]);

describeReadings('de', [
  ...['Ich kann es kaum glauben.', 'Das hat fast vier Monate gedauert.'].map((text) =>
    recorded(`${NAMELESS.de} ${text}`),
  ),
  reviewed(`${NAMELESS.de} Ich glaube, das wird was.`),
]);

describeReadings('fr', [
  ...["J'espère que vous allez bien.", 'Cela a pris presque quatre mois.'].map((text) =>
    recorded(`${NAMELESS.fr} ${text}`),
  ),
  reviewed(`${NAMELESS.fr} J'espère que vous aurez bientôt sa signature.`),
]);

// words of contact with all the facts of a win: a person looks
describeReadings('en', [
  {
    text: "Kestrel aren't on our books yet. The total is $48,500, please invoice $4,850. We start on 11 January 2027.",
    statements: ['acknowledged'],
    action: 'review',
  },
]);
