/** Figures and days of something else beside the job's: a former job's, one taken back, what stays, a polite conditional. */
import { describeReadings } from './describeReadings.js';

const WON = { statements: ['won'], total: 48500, invoice: [4850], start: '2027-01-11', action: 'record' } as const;
/** Whether the sentence that strikes the day out is understood otherwise is another matter. */
const FACTS = { statements: ['won'], total: 48500, invoice: [4850], start: '2027-01-11' } as const;
const OPEN_TOTAL = { statements: ['won'], invoice: [4850], start: '2027-01-11', action: 'ask' } as const;

describeReadings('en', [
  {
    ...FACTS,
    text: 'Kestrel have signed, and the 30% deposit of $14,550 landed this morning. The job is $48,500 in total and your invoice $4,850. We start on 11 January 2027.',
  },
  {
    ...WON,
    text: "Kestrel have signed. 48.5k for the lot, your bill to us 4,850. We start on 11 January 2027. Last year's little website job for Dan (6k) was ours alone.",
  },
  {
    ...WON,
    statements: ['follow-up'],
    text: 'The $28,000 job we started in November went very well. So Kestrel have now ordered the warehouse module from us as well: $48,500, with $4,850 for you to invoice, and we start on 11 January 2027.',
  },
  {
    ...WON,
    text: 'Kestrel have signed. Our contract is $48,500. Your invoice to us would be $4,850. We start on 11 January 2027.',
  },
  // No exact share of the total: the conditional may be an estimate.
  {
    statements: ['won'],
    text: 'Kestrel have signed. Our contract is $48,500. Your invoice to us would be $4,810. We start on 11 January 2027.',
    total: 48500,
    start: '2027-01-11',
    action: 'ask',
  },
  {
    ...WON,
    text: 'Kestrel have signed. The total is $46,800… sorry, rereading the order: $48,500 is the total. You may invoice $4,850. We start on 11 January 2027.',
  },
  // An excuse for the delay takes no figure back.
  {
    ...OPEN_TOTAL,
    text: 'Kestrel have signed. The total is $46,800, sorry for the delay, and the contract sum is $48,500. You may invoice $4,850. We start on 11 January 2027.',
  },
  {
    ...FACTS,
    text: 'Kestrel have signed. Total $48,500, your invoice $4,850, and we start on Monday 4 January 2027.\n\nSorry, scrub that date. We start on Monday 11 January 2027.',
  },
  {
    statements: ['won'],
    text: "Kestrel have signed. Total $48,500, your invoice $4,850, and we start on 4 January 2027. Please don't forget the date. We start on 11 January 2027.",
    total: 48500,
    invoice: [4850],
    action: 'ask',
  },
  {
    ...WON,
    text: 'Kestrel have signed, here is what you need:\n\nOur quote of Nov. 3 | $52,000\nAgreement as signed | $48,500\nFor you to invoice | $4,850\nFirst day of work | 11 January 2027',
  },
  {
    statements: ['correction'],
    onRecord: true,
    text: 'Correction for Kestrel: please invoice not $4,850 but $4,950. The total of $49,000 and the start on 11 January stay as they are.',
    invoice: [4950],
    action: 'record',
  },
]);

describeReadings('de', [
  // An appointment that is called off is no order that is.
  {
    text: 'Zwei Schulungstermine haben wir kurzfristig abgesagt, nun steht der Abschluss der Einführung auf der Kippe.',
    statements: ['at-risk'],
    onRecord: true,
  },
  { text: 'Nach dem Termin hat Herr Vogel abgesagt.', statements: ['lost'], action: 'record' },
  {
    ...FACTS,
    text: 'Die Vogel GmbH hat unterschrieben, und die 30 % Anzahlung von 14.550 Euro kam heute. Der Auftrag macht 48.500 Euro, Ihre Rechnung 4.850 Euro. Beginn ist am 11. Januar 2027.',
  },
  {
    ...WON,
    text: 'Die Vogel GmbH hat unterschrieben. Auftragssumme 48.500 Euro, Ihre Rechnung 4.850 Euro, Beginn am 11. Januar 2027. Das letztjährige Webprojekt (6.000 Euro) war allein unsere Sache.',
  },
  {
    ...WON,
    statements: ['follow-up'],
    text: 'Die Vogel GmbH hat uns einen Zusatzauftrag erteilt.\n\nZusatzauftrag: EUR 48.500,00\nIhr Rechnungsbetrag daraus: EUR 4.850,00\nBeginn: 11.01.2027\n\nDer ursprüngliche Auftrag (EUR 61.000,00) ist davon nicht berührt.',
  },
  {
    ...FACTS,
    text: 'Die Vogel GmbH hat unterschrieben. Summe 48.500 Euro, Ihre Rechnung 4.850 Euro, wir beginnen am Montag, 4. Januar 2027.\n\nStreichen Sie bitte diesen Termin, Herr Vogel hat eben angerufen. Wir beginnen am Montag, 11. Januar 2027.',
  },
  {
    ...WON,
    text: 'Die Vogel GmbH hat unterschrieben. Summe 48.500 Euro, Ihre Rechnung 4.850 Euro. Beginn: 11. Januar 2027. Der Februar ist schon voll.',
  },
]);

describeReadings('fr', [
  {
    ...FACTS,
    text: "Vogel SA a signé et l'acompte de 30 %, soit 14'550 francs, est arrivé ce matin. Le contrat est de 48'500 francs, à facturer 4'850 francs. Nous démarrons le 11 janvier 2027.",
  },
  {
    ...WON,
    text: "Vogel SA a signé. Le montant est de 46'800 francs… pardon, je relis le bon de commande : 48'500 francs. À facturer : 4'850 francs. Nous démarrons le 11 janvier 2027.",
  },
  {
    ...WON,
    text: "Vogel SA a signé. Total 48'500 francs, à facturer 4'850 francs. Début : 11 janvier 2027. Le mois de février est pris par leur inventaire.",
  },
  {
    ...WON,
    statements: ['follow-up'],
    text: "Nouvelle commande de Vogel SA : 48'500 francs, à facturer 4'850 francs, début le 11 janvier 2027. La première commande (61'000 francs) n'est pas concernée.",
  },
  {
    statements: ['follow-up'],
    text: "Vogel SA remet ça : nouvelle commande de 48'500 francs, début le 11 janvier 2027. Votre part n'est pas encore arrêtée, mon associé voudrait en parler.",
    total: 48500,
    start: '2027-01-11',
    action: 'ask',
  },
  {
    ...FACTS,
    text: "Vogel SA a signé. Total 48'500 francs, à facturer 4'850 francs, nous démarrons le lundi 4 janvier 2027.\n\nOubliez cette date, ils viennent d'appeler. Nous démarrons le lundi 11 janvier 2027.",
  },
]);
