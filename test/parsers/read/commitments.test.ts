/** What is a commitment and what only looks like one: hoped for, denied, of something else, history; a further job; a change. */
import { describeReadings } from './describeReadings.js';

const EN = 'The total is 48,500, please invoice us 4,850, we start on 11 January 2027.';
const DE = 'Gesamtsumme 48.500 Euro, Sie dürfen uns 4.850 Euro in Rechnung stellen, Start ist der 11. Januar 2027.';
const FR = 'Montant total 48 500 CHF, vous pouvez nous facturer 4 850 CHF, début le 11 janvier 2027.';
const WON = { statements: ['won'], total: 48_500, invoice: [4_850], start: '2027-01-11' } as const;
const NEXT_EN = 'The new job is worth 24,000, please invoice us 2,400. We start on 15 February 2027.';
const NEXT_FR = 'Montant de ce nouveau mandat : 24 000 CHF, à nous facturer 2 400 CHF. Début le 15 février 2027.';
const NEXT = { statements: ['follow-up'], total: 24_000, invoice: [2_400], start: '2027-02-15' } as const;

describeReadings('en', [
  // Words of commitment that are yet to come, or of something else.
  { text: 'I will write again once we have the signed order.', statements: ['acknowledged'] },
  { text: "We'll report the win when the order is in.", statements: ['acknowledged'] },
  { text: 'The signed order should arrive this week.', statements: ['acknowledged'] },
  { text: 'Kestrel signed the visitor book.', statements: [], action: 'review' },
  { text: "We signed Kestrel's NDA today.", statements: [], action: 'review' },
  { text: 'Last year, Kestrel signed with us for a small job.', statements: [], action: 'review' },
  // History before the win.
  { text: `Our first offer was declined, but now Kestrel has signed. ${EN}`, ...WON },
  { text: `They had first gone with a competitor, but now Kestrel has signed. ${EN}`, ...WON, action: 'record' },
  { text: 'Kestrel signed, but with a competitor.', statements: ['lost'] },
  { text: 'They were going to sign with us, but then went with a competitor.', statements: ['lost'] },
  // What follows is a list, and no order yet to come.
  { text: `Kestrel accepted our proposal this morning. The order is made up as follows. ${EN}`, ...WON },
  // A further job is no change of the one on record, and the other way round.
  { text: `Kestrel has commissioned us with the next phase. ${NEXT_EN}`, ...NEXT, action: 'record', onRecord: true },
  {
    text: 'Kestrel signed the change: the new order value is 52,000 instead of 48,500.',
    statements: ['correction'],
    total: 52_000,
    action: 'record',
    onRecord: true,
  },
  {
    text: 'The total rises to 52,000.\n\nScratch that. The total stays as it is.\n\nOnly the start changes: 25 January 2027.',
    statements: ['correction'],
    start: '2027-01-25',
    action: 'record',
    onRecord: true,
  },
  {
    text: 'The start, however, moves to 25 January 2027.',
    statements: ['correction'],
    start: '2027-01-25',
    action: 'record',
    onRecord: true,
  },
]);

describeReadings('de', [
  { text: 'Die Vogel GmbH hat noch nicht unterschrieben.', statements: ['acknowledged'] },
  { text: 'Herr Vogel hat uns die Unterschrift versprochen.', statements: ['acknowledged'] },
  {
    text: 'Herr Vogel möchte den Auftrag erteilen, unterschrieben ist aber noch nichts.',
    statements: ['acknowledged'],
    action: 'record',
  },
  { text: 'Herr Vogel hat die Geheimhaltungsvereinbarung unterschrieben.', statements: [], action: 'review' },
  {
    text: `Wir hatten den Auftrag schon verloren gegeben. Nun hat der Mitbewerber abgesagt, und der Vertrag mit uns ist unterschrieben. ${DE}`,
    ...WON,
  },
  { text: `Im Oktober hatte Herr Vogel abgesagt. Nun hat die Vogel GmbH doch unterschrieben. ${DE}`, ...WON },
  { text: 'Die Vogel GmbH hat unterschrieben, dann aber abgesagt.', statements: ['won', 'lost'], action: 'review' },
  {
    text: 'Der Starttermin ist neu der 25. Januar 2027. Sonst bleibt alles gleich.',
    statements: ['correction'],
    start: '2027-01-25',
    action: 'record',
    onRecord: true,
  },
]);

describeReadings('fr', [
  { text: 'Je reviens vers vous dès que le contrat est signé.', statements: ['acknowledged'] },
  { text: `Devis accepté.\n${FR}`, ...WON, action: 'record' },
  { text: 'Le client a reçu notre offre.', statements: ['acknowledged'] },
  { text: "L'affaire est presque gagnée.", statements: ['acknowledged'] },
  { text: 'Vogel SA souhaite nous confier le mandat.', statements: ['acknowledged'] },
  { text: "L'an dernier, Vogel nous a passé une petite commande.", statements: [], action: 'review' },
  { text: `Nous pensions l'affaire perdue, mais Vogel SA a signé hier. ${FR}`, ...WON },
  { text: 'Vogel SA a signé hier, mais avec un concurrent.', statements: ['lost'] },
  // The start is open, and not the order.
  {
    text: "Vogel SA nous a passé commande. Montant total 48 500 CHF, à nous facturer 4 850 CHF. La date de démarrage n'est pas encore calée, M. Vogel attend le feu vert de son responsable de production.",
    statements: ['won'],
    total: 48_500,
    invoice: [4_850],
    action: 'ask',
  },
  {
    text: 'Vogel SA a accepté notre offre. La date de démarrage est fixée, nous attendons encore le contrat signé.',
    statements: ['acknowledged'],
  },
  {
    text: `Vogel SA nous confie la suite : après le magasin de Gruyères, ils ont signé hier pour celui de Bulle. ${NEXT_FR}`,
    ...NEXT,
    action: 'record',
    onRecord: true,
  },
  {
    text: 'M. Vogel a demandé de commencer plus tard, le 25 janvier 2027. Le reste est inchangé.',
    statements: ['correction'],
    start: '2027-01-25',
    action: 'record',
    onRecord: true,
  },
]);
