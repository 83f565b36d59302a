/** The German and French twins of namedWins.test.ts, and English money on both sides of tax. */
import { describeReadings } from './describeReadings.js';

const DE = { statements: ['won'], total: 36400, invoice: [3640], start: '2027-01-11', action: 'record' } as const;
const DE_REST = 'Gesamtsumme 36.400 Euro, bitte stellen Sie uns 3.640 Euro in Rechnung, Start am 11. Januar 2027.';
const FR_REST = "Montant total 36'400 francs, vous pouvez nous facturer 3'640 francs, début le 11 janvier 2027.";
const EN_REST = 'Total $36,400, please invoice $3,640, we start on 11 January 2027.';

describeReadings('de', [
  // What they have today is not ours: its renewal is a first job. An order of their own is no rival's win.
  { text: `Vogel hat uns mit dem Upgrade seines Auftragssystems beauftragt. ${DE_REST}`, ...DE },
  {
    text: `Vogel Services hat den Auftrag bekommen, ein Hotel zu bauen, und hat deshalb bei uns unterschrieben. ${DE_REST}`,
    ...DE,
  },
  {
    text: `Vogel, die wir im September für Sie eingerichtet haben, hat eine zweite Ausbaustufe bestellt. ${DE_REST}`,
    ...DE,
    statements: ['follow-up'],
  },
  {
    text: 'Vogel hat unterschrieben, 36.400 Euro. Bitte stellen Sie uns drei Rechnungen aus: 1.200 Euro bei Auftrag, 1.200 Euro bei Abnahme und 1.240 Euro später. Start am 11. Januar 2027.',
    ...DE,
    invoice: [1200, 1200, 1240],
  },
  {
    text: 'Vogel hat unterschrieben, 36.400 Euro. Bitte stellen Sie uns drei Rechnungen: 1.200 Euro am 1. April, 1.200 Euro am 1. Juli und 1.200 Euro am 1. Oktober. Start am 11. Januar 2027.',
    ...DE,
    invoice: [1200, 1200, 1200],
  },
  // A firm that is named as the winner is a rival; the partner and a colleague are none.
  ...[
    'Herr Vogel hat uns gestern mitgeteilt, dass Brandt Systeme den Auftrag bekommen hat.',
    'Herr Vogel hat uns gesagt, dass die Brandt Systeme GmbH den Zuschlag erhalten hat, für 31.000 gegen unsere 36.400 Euro.',
    'Gewonnen hat die Brandt Systeme GmbH, mit 31.000 Euro gegen unsere 36.400 Euro. Die fangen am 4. Januar dort an.',
    'Den Auftrag hat Brandt Software gewonnen.',
    'Der Auftrag wurde von der Firma Brandt gewonnen, für 31.000 Euro.',
    'Brandt Mobile hat das Rennen gemacht, mit 31.000 Euro und Start am 4. Januar 2027.',
    'Den Zuschlag bekam die Firma Brandt aus Kassel, für 31.000 Euro und mit Start am 4. Januar 2027.',
  ].map((text) => ({ text, statements: ['lost'], action: 'record' })),
  { text: `Herr Vogel hat uns am Freitag gesagt, dass wir den Auftrag bekommen haben. ${DE_REST}`, ...DE },
  { text: `Frau Nair hat den Auftrag bei Vogel gewonnen. ${DE_REST}`, ...DE },
  { text: `Heute hat Partner Systeme den Auftrag bekommen. ${DE_REST}`, ...DE },
  { text: `Vogel hat uns den Auftrag erteilt. ${DE_REST}`, ...DE },
  // The side of tax, said of the figure.
  ...[
    'Maßgeblich ist allein der Nettowert.',
    'Für uns zählt nur die Nettosumme.',
    'Es gilt der Betrag ohne Mehrwertsteuer.',
    'Bitte nehmen Sie den Nettobetrag.',
    'Der Nettobetrag ist der, der zählt.',
    'Es zählt der Wert ohne MwSt.',
  ].map((side) => ({
    text: `Vogel hat unterschrieben: 36.400 Euro netto, 43.316 Euro brutto. ${side} Bitte stellen Sie uns 3.640 Euro in Rechnung, Start am 11. Januar 2027.`,
    ...DE,
  })),
  ...[
    'Maßgeblich ist allein der Bruttowert.',
    'Für uns zählt die Summe mit Mehrwertsteuer.',
    'Es gilt der Betrag mit Mehrwertsteuer.',
  ].map((side) => ({
    text: `Vogel hat unterschrieben: 36.400 Euro netto, 43.316 Euro brutto. ${side} Bitte stellen Sie uns 4.331,60 Euro in Rechnung, Start am 11. Januar 2027.`,
    ...DE,
    total: 43316,
    invoice: [4331.6],
  })),
  {
    text: 'Vogel hat unterschrieben: 43.316 Euro mit Mehrwertsteuer, 36.400 ohne. Maßgeblich sind die 36.400 Euro. Bitte stellen Sie uns 3.640 Euro in Rechnung, Start am 11. Januar 2027.',
    ...DE,
  },
  {
    text: 'Vogel hat unterschrieben: 43.316 Euro mit Mehrwertsteuer, 36.400 ohne. Bitte stellen Sie uns 4.331,60 Euro in Rechnung, Start am 11. Januar 2027.',
    statements: ['won'],
    invoice: [4331.6],
    start: '2027-01-11',
    action: 'ask',
  },
  // The currency of the invoices is no word for the total.
  {
    text: 'Vogel hat unterschrieben, der Vertrag lautet auf Euro: 54.000 Euro. Bitte schicken Sie uns drei Rechnungen, ebenfalls in Euro: 1.800 Euro am 1. April, 1.800 Euro am 1. Juli und 1.800 Euro am 1. Oktober. Das Projekt startet am 15. März 2027.',
    statements: ['won'],
    total: 54000,
    invoice: [1800, 1800, 1800],
    start: '2027-03-15',
  },
]);

const FR = { statements: ['won'], total: 36400, invoice: [3640], start: '2027-01-11', action: 'record' } as const;

describeReadings('fr', [
  // What they have today is not ours: its renewal is a first job. Papers that are obtained are no contract.
  { text: `Vogel a commandé la mise à niveau de son ancien logiciel de planning. ${FR_REST}`, ...FR },
  { text: `Vogel SA a obtenu le dossier de financement et a signé. ${FR_REST}`, ...FR },
  {
    text: `Nous avons perdu presque toute la semaine dernière à cause de la neige. Vogel a signé aujourd'hui. ${FR_REST}`,
    statements: ['won'],
  },
  {
    text: `Vogel, que nous avons équipée pour vous en septembre, a commandé une deuxième phase. ${FR_REST}`,
    ...FR,
    statements: ['follow-up'],
  },
  {
    text: "Vogel a signé pour 36'400 francs. Vous pouvez nous facturer 1'200 francs à la commande, 1'200 francs à la recette et 1'240 francs plus tard. Début le 11 janvier 2027.",
    ...FR,
    invoice: [1200, 1200, 1240],
  },
  ...[
    "M. Vogel nous a dit hier que Brandt Systèmes a remporté l'affaire.",
    "M. Vogel nous a informés que la société Brandt Informatique a obtenu le marché, pour 31'000 francs contre nos 36'400.",
    "L'affaire a été gagnée par un concurrent de Grenoble, pour 31'000 francs, avec un démarrage le 4 janvier 2027.",
    "L'affaire a été remportée par Brandt Digital, pour 31'000 francs, début le 4 janvier 2027.",
    "C'est Brandt Informatique qui a gagné le marché, à 31'000 francs contre nos 36'400.",
    "Le contrat a été décroché par la société Brandt, qui commence le 4 janvier 2027 pour 31'000 francs.",
  ].map((text) => ({ text, statements: ['lost'], action: 'record' })),
  { text: `M. Vogel nous a dit vendredi que nous avons remporté l'affaire. ${FR_REST}`, ...FR },
  { text: `L'affaire a été gagnée par notre équipe de Lausanne. ${FR_REST}`, ...FR },
  { text: `Partner Informatique a remporté l'affaire. ${FR_REST}`, ...FR },
  ...[
    "C'est le montant HT qui compte.",
    'Seul le montant HT compte.',
    "C'est le hors taxes qui fait foi.",
    'Prenez le montant sans TVA.',
    'Ce qui compte, c’est le montant hors TVA.',
    'Retenez le montant HT.',
  ].map((side) => ({
    text: `Vogel a signé : 36'400 francs HT, 39'348.40 francs TTC. ${side} Vous pouvez nous facturer 3'640 francs, début le 11 janvier 2027.`,
    ...FR,
  })),
  ...["C'est le montant TTC qui compte.", 'Retenez le montant TTC.', 'Ce qui compte, c’est le montant avec TVA.'].map(
    (side) => ({
      text: `Vogel a signé : 36'400 francs HT, 39'348.40 francs TTC. ${side} Vous pouvez nous facturer 3'934.84 francs, début le 11 janvier 2027.`,
      ...FR,
      total: 39348.4,
      invoice: [3934.84],
    }),
  ),
  {
    text: "Vogel a signé : 39'348.40 francs avec TVA, 36'400 sans. Ce qui compte, ce sont les 36'400 francs. Vous pouvez nous facturer 3'640 francs, début le 11 janvier 2027.",
    ...FR,
  },
  {
    text: "Vogel a signé : 39'348.40 francs avec TVA, 36'400 sans. Vous pouvez nous facturer 3'934.84 francs, début le 11 janvier 2027.",
    statements: ['won'],
    invoice: [3934.84],
    start: '2027-01-11',
    action: 'ask',
  },
  {
    text: "Vogel a signé, le contrat est en francs : 54'000 francs. Merci de nous envoyer trois factures, également en francs : 1'800 francs le 1er avril, 1'800 francs le 1er juillet et 1'800 francs le 1er octobre. Le projet démarre le 15 mars 2027.",
    statements: ['won'],
    total: 54000,
    invoice: [1800, 1800, 1800],
    start: '2027-03-15',
  },
]);

const EN = { statements: ['won'], total: 36400, invoice: [3640], start: '2027-01-11', action: 'record' } as const;

describeReadings('en', [
  { text: `The job was won by our Geelong team. ${EN_REST}`, ...EN },
  ...[
    'What counts is the $48,000.',
    'Please go by the figure without GST.',
    'The ex GST figure is the one for your records.',
    'The net one is what counts.',
    'It is the net one that counts.',
    'We work ex GST.',
  ].map((side) => ({
    text: `Kestrel have signed. The total is $52,800 with GST, $48,000 without. ${side} Please invoice $4,800. We start on 11 January 2027.`,
    ...EN,
    total: 48000,
    invoice: [4800],
  })),
  {
    text: 'Kestrel have signed. The total is $52,800 with GST, $48,000 without. Please invoice $5,280. We start on 11 January 2027.',
    statements: ['won'],
    invoice: [5280],
    start: '2027-01-11',
    action: 'ask',
  },
  // The same amount for another day is another one, and so many as are counted.
  {
    text: 'Kestrel signed for $54,000. You can invoice us $1,800 on order, $1,800 at acceptance and $1,500 later. We start on 11 January 2027.',
    ...EN,
    total: 54000,
    invoice: [1800, 1800, 1500],
  },
  {
    text: 'Kestrel signed with us. Total $36,400. Please send us three invoices: $1,200, $1,200 and $1,240. Start: 11 January 2027.',
    ...EN,
    invoice: [1200, 1200, 1240],
  },
  {
    text: 'Kestrel signed with us. Total $36,400. Please invoice $3,640 on 1 April. You can invoice $3,640. We start on 11 January 2027.',
    ...EN,
  },
  // What is upgraded stands in the customer's house already; the work is its first with us.
  {
    text: `Kestrel signed with us for the upgrade of their work order system. ${EN_REST}`,
    ...EN,
  },
  { text: `Kestrel have ordered an upgrade of their old dispatch software. ${EN_REST}`, ...EN },
  { text: `We have won Kestrel: the upgrade of their work order system. ${EN_REST}`, ...EN },
  { text: `Kestrel, live since May, have ordered the upgrade. ${EN_REST}`, ...EN, statements: ['follow-up'] },
  {
    text: `Sorry for the silence. We lost most of last week to the ice storm. Kestrel signed today. ${EN_REST}`,
    ...EN,
  },
  // A day lost is no job lost, and what starts is the week; a delivery told in passing has its own day.
  {
    text: 'Great news to start the week: Kestrel signed with us on Friday. The contract figures and the date will follow.',
    statements: ['won'],
    action: 'ask',
  },
  {
    text: `Kestrel have signed our quotation. It is made up of\n\nSetup    $20,000\nMigration    $16,400\nTotal    $36,400\n\nPlease invoice us $3,640. We start on 11 January 2027.`,
    ...EN,
  },
  { text: `Kestrel signed with us, as the other lot has pulled out. ${EN_REST}`, statements: ['won'] },
  { text: `We lost two days to the flood. Kestrel signed today. ${EN_REST}`, ...EN },
  { text: `We lost power until Saturday. Kestrel signed today. ${EN_REST}`, ...EN },
  {
    text: `Kestrel, whom we set up for you in September, have ordered a second phase. It is a separate order, signed yesterday:\n\nOrder total: $36,400\nYou may invoice us: $3,640\nStart: Monday 11 January 2027`,
    ...EN,
    statements: ['follow-up'],
  },
]);
