/** The desk's own invoices that are paid: nothing to act on, and no figures of a job; what only sounds so. */
import { describeReadings } from './describeReadings.js';

const SETTLED = { statements: ['unrelated'], action: 'ignore' } as const;
const WON = { statements: ['won'], total: 48500, invoice: [4850], start: '2027-01-11', action: 'record' } as const;

describeReadings('en', [
  { ...SETTLED, text: 'Your invoice NT-40217 over $2,860.00 was paid today by bank transfer, reference SCS 1217.' },
  {
    ...SETTLED,
    text: 'Your invoice NT-40217 over $2,860.00 was paid today.\n\nOur office is closed from 24 December and reopens on Monday 4 January 2027.',
  },
  { ...SETTLED, text: 'We have paid your invoice NT-40217 of $2,860.00 today.' },
  { ...SETTLED, text: 'Hi, accounts here: payment for your invoice 40217 ($2,860.00) went out this morning.' },
  {
    ...WON,
    text: 'Kestrel have signed. The total is $48,500, please invoice us $4,850. We start on 11 January 2027. Your last invoice over $2,860 was paid on 3 November, by the way.',
  },
  // Asked for, not paid.
  {
    statements: [],
    action: 'review',
    text: 'Please send your invoice for $4,850, it will be paid within 30 days.',
  },
]);

describeReadings('de', [
  { ...SETTLED, text: 'Ihre Rechnung NT-40217 über 2.860 Euro ist heute überwiesen worden.' },
  { ...SETTLED, text: 'Wir haben eure Oktoberrechnung über 2.860 Euro am Montag beglichen. Schöne Feiertage!' },
  {
    ...WON,
    text: 'Vogel hat unterschrieben. Gesamt 48.500 Euro, Rechnung an uns 4.850 Euro, Start 11. Januar 2027. Eure letzte Rechnung ist übrigens bezahlt.',
  },
  {
    statements: [],
    action: 'review',
    text: 'Eure Rechnung über 2.860 Euro haben wir noch nicht bezahlt, Vogel zahlt nicht.',
  },
]);

describeReadings('fr', [
  { ...SETTLED, text: "Votre facture n° 40217 de 2'860 francs a été payée ce jour." },
  { ...SETTLED, text: "Nous avons réglé votre facture d'octobre de 2'860 francs. Bonnes fêtes!" },
  {
    ...WON,
    text: "Vogel a signé. Total 48'500 francs, facture à nous 4'850 francs, début le 11 janvier 2027. Votre dernière facture a été réglée hier.",
  },
]);
