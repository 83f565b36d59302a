/** Net and gross of one sum: the mail says in a clause of its own which counts, in any order of words; denied or asked, it settles nothing. */
import { describeReadings } from './describeReadings.js';

const EN = { statements: ['won'], start: '2027-01-11', invoice: [4400] } as const;
const en = (clause: string): string =>
  `Kestrel signed. The value is $44,000 + GST ($48,400 including GST). ${clause}. Please invoice us $4,400. We start on 11 January 2027.`;

describeReadings('en', [
  { ...EN, total: 44000, action: 'record', text: en('As before, the figure without GST is the one that counts') },
  { ...EN, total: 44000, action: 'record', text: en('What counts is, as ever, the amount net of GST') },
  { ...EN, total: 44000, action: 'record', text: en('We always work on the ex-GST value') },
  { ...EN, total: 44000, action: 'record', text: en('It is the net that counts, not the gross') },
  { ...EN, action: 'ask', text: en('The net figure does not count') },
  { ...EN, action: 'ask', text: en('Last time the net figure counted') },
  {
    ...EN,
    total: 44000,
    action: 'record',
    text: 'Kestrel signed on Friday.\n\nSubtotal: $44,000\nGST 10%: $4,400\nTotal incl. GST: $48,400\n\nAs before, the net figure counts. Please invoice us $4,400. We start on 11 January 2027.',
  },
]);

const DE = { statements: ['won'], start: '2027-01-11', invoice: [4000] } as const;
const de = (clause: string): string =>
  `Vogel hat unterschrieben. Gesamtsumme 40.000 € netto, 47.600 € brutto. ${clause}. Bitte berechnen Sie uns 4.000 €. Start ist am 11. Januar 2027.`;

describeReadings('de', [
  { ...DE, total: 40000, action: 'record', text: de('Ausschlaggebend ist wie immer der Nettobetrag') },
  { ...DE, total: 40000, action: 'record', text: de('Wie bisher zählt der Betrag ohne MwSt') },
  { ...DE, action: 'ask', text: de('Der Nettobetrag zählt nicht') },
]);

const FR = { statements: ['won'], start: '2027-01-11', invoice: [4000] } as const;
const fr = (clause: string): string =>
  `Vogel a signé. Montant total 40 000 CHF HT, 43 240 CHF TTC. ${clause}. Merci de nous facturer 4 000 CHF. Début le 11 janvier 2027.`;

describeReadings('fr', [
  { ...FR, total: 40000, action: 'record', text: fr("Entre nous, c'est le hors-taxe qui vaut") },
  { ...FR, total: 40000, action: 'record', text: fr('Comme toujours, le montant sans TVA est celui qui compte') },
  { ...FR, action: 'ask', text: fr('Le montant HT ne compte pas') },
]);

/** Both sides stand, one named by nothing but its word of tax: what the mail says counts, and where it says nothing, asked. */
const GROSS_FIRST = 'Start: 11. Januar 2027. Ihre Rechnung an uns: 4.000 €.';
describeReadings('de', [
  {
    ...DE,
    total: 40000,
    action: 'record',
    text: `Vogel hat unterschrieben.\n\nAuftragssumme: 47.600 € inkl. 19 % MwSt., 40.000 € exkl. MwSt. Massgebend ist wie immer der Betrag ohne MwSt.\n${GROSS_FIRST}`,
  },
  {
    ...DE,
    total: 40000,
    action: 'record',
    text: `Vogel hat unterschrieben. 47.600 € inkl. MwSt., ohne Steuer sind es 40.000 €, und abgerechnet wird wie immer ohne Steuer. ${GROSS_FIRST}`,
  },
  {
    ...DE,
    action: 'ask',
    text: `Vogel hat unterschrieben. Auftragssumme: 47.600 € inkl. 19 % MwSt., 40.000 € exkl. MwSt. ${GROSS_FIRST}`,
  },
]);
describeReadings('fr', [
  {
    ...FR,
    total: 40000,
    action: 'record',
    text: 'Vogel a signé. Montant total : 43 240 CHF TVA comprise, 40 000 CHF hors TVA. Nous comptons hors taxe. Votre facture : 4 000 CHF. Début : 11 janvier 2027.',
  },
  {
    ...FR,
    action: 'ask',
    text: 'Vogel a signé. Montant total : 43 240 CHF TVA comprise, 40 000 CHF hors TVA. Votre facture : 4 000 CHF. Début : 11 janvier 2027.',
  },
]);
describeReadings('en', [
  {
    ...EN,
    total: 44000,
    action: 'record',
    text: 'Kestrel signed. The order is $48,400 including GST, that is $44,000 ex GST, and our agreement goes by the ex GST figure. Please bill us $4,400. Start is 11 January 2027.',
  },
]);
