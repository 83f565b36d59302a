/** Figures told beside those of the job: a rival's, a budget, a first offer, an option not taken, a job done in another year, the first win of a client. */
import { describeReadings } from './describeReadings.js';

const WON = { statements: ['won'], start: '2027-01-11', total: 48500, invoice: [4850], action: 'record' } as const;
const en = (aside: string): string =>
  `Kestrel signed on Friday for $48,500. ${aside}. Please invoice us $4,850. We start on 11 January 2027.`;
const de = (aside: string): string =>
  `Vogel hat am Freitag für 48.500 € unterschrieben. ${aside}. Bitte berechnen Sie uns 4.850 €. Start ist am 11. Januar 2027.`;
const fr = (aside: string): string =>
  `Vogel a signé vendredi pour 48 500 CHF. ${aside}. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.`;

describeReadings('en', [
  { ...WON, text: en('The budget they started with was $60,000') },
  { ...WON, text: en('The option for the second site ($12,000) was not taken') },
  {
    ...WON,
    text: 'Kestrel signed yesterday for $48,500, and $4,850 is to be invoiced to us. We start on 11 January 2027.\n\nIt is much the same as the job that we did for Avon Lifts in 2023 (that was $62,000 and took us until 30 June), so we know what we are in for.',
  },
  { ...WON, text: en('We beat the competition, who wanted $61,000') },
]);

describeReadings('de', [
  { ...WON, text: de('Unser erstes Angebot lag bei 55.000 €') },
  { ...WON, text: de('Das Zusatzmodul für 12.000 € ist nicht enthalten') },
  {
    ...WON,
    statements: ['follow-up'],
    text: 'Vogel, im Mai mit 22.000 € gewonnen, hat nachbestellt: die Lagerverwaltung, 48.500 € exkl. MwSt. Davon stellen Sie uns bitte wie immer Ihre 10 % in Rechnung. Beginn ist am 11. Januar 2027.',
  },
]);

describeReadings('fr', [
  { ...WON, text: fr('Notre première offre était de 55 000 CHF') },
  { ...WON, text: fr('Un autre prestataire avait offert 39 000 CHF') },
  { ...WON, text: fr("Le module supplémentaire de 12 000 CHF n'est pas compris") },
]);
