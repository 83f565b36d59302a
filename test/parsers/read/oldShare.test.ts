/** The share told with a figure that was superseded is as old as that figure, in the three languages. */
import { describeReadings } from './describeReadings.js';

const WON = { statements: ['won'], start: '2027-01-11', total: 18600, invoice: [1860], action: 'record' } as const;

describeReadings('en', [
  {
    ...WON,
    text: 'Kestrel signed. The original quote was $21,000 (so $2,100 for you), but after some haggling they signed at $18,600. Please invoice us $1,860. We start on 11 January 2027.',
  },
]);

describeReadings('de', [
  {
    ...WON,
    text: 'Vogel hat unterschrieben. Das ursprüngliche Angebot lag bei 21.000 € (also 2.100 € für Sie), unterschrieben wurde nach Verhandlung für 18.600 €. Bitte berechnen Sie uns 1.860 €. Start ist am 11. Januar 2027.',
  },
]);

describeReadings('fr', [
  {
    ...WON,
    text: 'Vogel a signé. Le devis de départ était de 21 000 CHF (donc 2 100 pour vous), mais après négociation ils ont signé pour 18 600 CHF. Merci de nous facturer 1 860 CHF. On démarre le 11 janvier 2027.',
  },
]);
