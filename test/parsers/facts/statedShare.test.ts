/** A share whose own amount is written beside it, in the three languages; nothing is taken of the share itself. */
import { describeReadings } from '../read/describeReadings.js';

const WON = { statements: ['won'], start: '2027-01-11' };

describeReadings('en', [
  {
    ...WON,
    text: 'Kestrel Plumbing have signed. The contract sum is $48,500. Your invoice to us should be for ten per cent of that sum, namely $4,850. Work starts on 11 January 2027.',
    total: 48500,
    invoice: [4850],
    action: 'record',
  },
  {
    ...WON,
    text: 'Kestrel Plumbing have signed. The contract sum is $48,500. Please invoice 10% of the contract sum ($4,850). Work starts on 11 January 2027.',
    total: 48500,
    invoice: [4850],
    action: 'record',
  },
  {
    ...WON,
    text: 'Kestrel Plumbing have signed.\n\n(a) Total charges over the initial term: $48,500.\n(b) Referral fee, being 8% of the total charges: $3,880, which you may invoice.\n(c) Commencement of the services: 11 January 2027.',
    total: 48500,
    invoice: [3880],
    action: 'record',
  },
  // The stated share is not what the percentage makes: somebody must say which counts.
  {
    ...WON,
    text: 'Kestrel Plumbing have signed. The contract sum is $48,500. Your invoice should be for ten per cent of that sum, namely $4,580. Work starts on 11 January 2027.',
    total: 48500,
    invoice: [],
    action: 'ask',
  },
  // A tenth of the total is also what the tenth is said to be taken of.
  {
    ...WON,
    text: 'Kestrel Plumbing have signed. Total $48,500. You invoice 10% of the 4,850. Work starts on 11 January 2027.',
    total: 48500,
    invoice: [],
    action: 'ask',
  },
  // A share of a part stays one of the part.
  {
    ...WON,
    text: 'Kestrel Plumbing have signed. Total $48,500. Your 10% is on the services only, so invoice 10% of 30,000. Work starts on 11 January 2027.',
    total: 48500,
    invoice: [3000],
    action: 'record',
  },
]);

describeReadings('de', [
  {
    ...WON,
    text: 'Die Vogel GmbH hat unterschrieben. Die Auftragssumme beträgt 48.500 Euro netto. Ihre Rechnung an uns bitte über zehn Prozent dieser Summe, nämlich 4.850 Euro. Beginn ist der 11. Januar 2027.',
    total: 48500,
    invoice: [4850],
    action: 'record',
  },
]);

describeReadings('fr', [
  {
    ...WON,
    text: 'Vogel SA a signé le contrat. Le montant total est de CHF 48 500. Vous pouvez nous facturer dix pour cent de cette somme, à savoir CHF 4 850. Début des travaux le 11 janvier 2027.',
    total: 48500,
    invoice: [4850],
    action: 'record',
  },
]);
