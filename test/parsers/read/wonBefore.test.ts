/** Further work from a client whose first win is told with when it was: history, no statement (READING.md). */
import { describeReadings } from './describeReadings.js';

const FURTHER = {
  statements: ['follow-up'],
  total: 11600,
  invoice: [1160],
  start: '2027-01-27',
  action: 'record',
} as const;
const EN = 'The additional order is $11,600, please invoice us $1,160 for it. We start on it on 27 January 2027.';
const DE =
  'Der Zusatzauftrag beträgt 11.600 Euro, bitte stellen Sie uns 1.160 Euro in Rechnung. Wir beginnen am 27. Januar 2027.';
const FR =
  "La commande supplémentaire est de 11'600 francs, merci de nous facturer 1'160 francs. Nous commençons le 27 janvier 2027.";

describeReadings('en', [
  {
    ...FURTHER,
    text: `You'll remember Kestrel, who signed with us in October. They have now ordered the stock module on top. ${EN}`,
  },
  {
    ...FURTHER,
    text: `Kestrel became our client in June through your referral R-1988. They are happy with it and have now ordered a second stage from us. ${EN}`,
  },
  // The month is the start's, and the first win is the news.
  {
    statements: ['won'],
    total: 11600,
    invoice: [1160],
    action: 'ask',
    text: `Kestrel signed and we start in January. They also ordered a training day. ${EN}`,
  },
  {
    statements: ['won', 'follow-up'],
    total: 48500,
    invoice: [4850],
    start: '2027-01-11',
    action: 'ask',
    text: 'Kestrel signed in October, total $48,500, invoice us $4,850, start 11 January 2027. They have now ordered the stock module on top.',
  },
]);

describeReadings('de', [
  {
    ...FURTHER,
    text: `Sie erinnern sich an Vogel, die im Juni bei uns unterschrieben haben. Jetzt haben sie zusätzlich das Lagermodul bestellt. ${DE}`,
  },
]);

describeReadings('fr', [
  {
    ...FURTHER,
    text: `Vous vous souvenez de Vogel, qui a signé chez nous en juin. Ils viennent de commander en plus le module de stock. ${FR}`,
  },
  {
    ...FURTHER,
    text: `Vogel est devenu notre client en juin grâce à vous. Ils ont maintenant commandé une deuxième étape. ${FR}`,
  },
]);
