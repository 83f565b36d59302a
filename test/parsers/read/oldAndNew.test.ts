/** What changes and what stays, told side by side: the difference, the sum that a share is taken of, the day as planned. */
import { FACTS } from './cleanWin.js';
import { describeReadings } from './describeReadings.js';

const CHANGED = { statements: ['correction'], onRecord: true, action: 'record' } as const;

/** What was asked before the price fell, and a signature 'as of yesterday', are none of the win's facts. */
const AGREED = { ...FACTS, statements: ['won'], action: 'record' } as const;

describeReadings('en', [
  {
    ...AGREED,
    text: "Kestrel is a go. We had gone in at $54,000 and Dan knocked us down to $48,500, which is what he put his name to, so please invoice us $4,850. We're on site from 11 January 2027.",
  },
  {
    ...AGREED,
    text: 'Kestrel have signed. Our first price was $54,000 and we settled on $48,500. Please invoice us $4,850. Start 11 January 2027.',
  },
  {
    ...AGREED,
    text: 'We have the order from Kestrel, $48,500 plus GST. Please invoice us $4,850. We start on 11 January 2027.',
  },
  {
    ...AGREED,
    text: 'Dan signed the acceptance yesterday afternoon. Total $48,500, please invoice us $4,850, start 11 January 2027.',
  },
  {
    ...AGREED,
    text: 'The SOW is signed as of yesterday. $48,500 all in, invoice us $4,850, and we start on January 11, 2027.',
  },
  {
    ...CHANGED,
    text: 'I need to amend what I gave you for Kestrel. They have dropped the van part, which was 4,300, so the contract is down from 48,500 to $44,200, and what you can invoice us goes down with it, from 4,850 to $4,420. We start on 11 January as planned.',
    total: 44200,
    invoice: [4420],
  },
  {
    ...CHANGED,
    text: 'Correction for Kestrel: the amount to invoice was wrong. Please invoice 8 % of the reported total of $48,500.',
    invoice: [3880],
  },
  // The day that is denied is not the one that stays.
  {
    ...CHANGED,
    text: 'Correction for Kestrel: we do not start on 11 January as planned. The new start is 18 January 2027.',
    start: '2027-01-18',
  },
  {
    statements: ['won'],
    text: 'As of Friday we have the signed contract from Kestrel back. Total $48,500, you invoice $4,850, and we start on 11 January 2027.',
    total: 48500,
    invoice: [4850],
    start: '2027-01-11',
    action: 'record',
  },
]);

describeReadings('de', [
  {
    ...AGREED,
    text: 'Vogel hat unterschrieben. Wir waren mit 54.000 € reingegangen, Herr Vogel hat uns auf 48.500 € heruntergehandelt. Bitte berechnen Sie uns 4.850 €. Start 11. Januar 2027.',
  },
  {
    ...AGREED,
    text: 'Vogel hat unterschrieben. Der Preis ist von 54.000 auf 48.500 € gepurzelt. Bitte berechnen Sie uns 4.850 €. Start 11. Januar 2027.',
  },
  {
    ...CHANGED,
    text: 'Beim Rechnungsbetrag für die Vogel GmbH ist mir ein Fehler unterlaufen: Ich hatte noch mit den alten 10 % gerechnet, im neuen Partnervertrag stehen aber 8 %. Stellen Sie uns also bitte 8 % der gemeldeten Auftragssumme von 48.500 € in Rechnung. Summe und Termin bleiben, wie sie sind.',
    invoice: [3880],
  },
  {
    ...CHANGED,
    text: 'Korrektur zur Vogel GmbH: Die Tourenplanung um 4.300 Euro fällt weg, die Auftragssumme sinkt daher von 48.500 auf 44.200 Euro und Ihr Rechnungsbetrag von 4.850 auf 4.420 Euro. Wir beginnen am 11. Januar wie geplant.',
    total: 44200,
    invoice: [4420],
  },
]);

describeReadings('fr', [
  ...['Il a négocié de 54 000 à 48 500 CHF.', 'On est descendus de 54 000 à 48 500 CHF.'].map((told) => ({
    ...AGREED,
    text: `Vogel a signé. ${told} Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.`,
  })),
  {
    text: 'Vogel a signé. Le projet se situe de 48 500 à 54 000 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    statements: ['won'],
    invoice: [4850],
    start: '2027-01-11',
    action: 'ask',
  },
  {
    ...CHANGED,
    text: "Correction pour Vogel SA : le module de suivi à 4'300 tombe, le total passe donc de 48'500 à 44'200 francs et le montant à facturer de 4'850 à 4'420 francs. Nous commençons le 11 janvier comme prévu.",
    total: 44200,
    invoice: [4420],
  },
]);

// a slip that is put right before it is told
describeReadings('fr', [
  {
    text: "Vogel a signé. Le total est de 31 200 CHF, pardon, 32 100 CHF : je viens de relire le bon, j'avais inversé les chiffres. À nous facturer : 3 210 CHF. Début le 25 janvier 2027.",
    statements: ['won'],
    total: 32_100,
    invoice: [3_210],
    start: '2027-01-25',
    action: 'record',
  },
  {
    text: "Vogel a signé. Le total est de 31 200 CHF, à nous facturer : 3 120 CHF. Début le 25 janvier 2027. Attention, j'ai inversé les chiffres.",
    statements: ['won'],
    total: 31_200,
    invoice: [3_120],
    start: '2027-01-25',
    action: 'review',
  },
]);
