/** Rows beside the figures that say how far the job has got. */
import { describeAsked } from './describeAsked.js';

const EN = 'Total: $48,500\nYour invoice: $4,850\nStart: 11 January 2027';
const DE = 'Gesamtsumme: 48.500 €\nIhre Rechnung: 4.850 €\nStart: 11. Januar 2027';
const FR = 'Total : 48 500 CHF\nVotre facture : 4 850 CHF\nDébut : 11 janvier 2027';
const FACTS = '48500.00 4850.00 2027-01-11';

describeAsked('Rows that say how far a job has got', {
  asked: {
    en: [
      `Status: open\n${EN}`,
      `Stage: 3 of 5\n${EN}`,
      `Probability: 60%\n${EN}`,
      `Signed: not yet\n${EN}`,
      `PO: to follow\n${EN}`,
      `Kestrel\n${EN}\nNext step: board approval`,
      `Kestrel\n${EN}\nOpen points: price`,
    ],
    de: [
      `Status: offen\n${DE}`,
      `Phase: Verhandlung\n${DE}`,
      `Unterschrift: nein\n${DE}`,
      `Vogel\n${DE}\nNächster Schritt: Unterschrift`,
    ],
    fr: [
      `Statut : ouvert\n${FR}`,
      `Probabilité : 60 %\n${FR}`,
      `Signé : pas encore\n${FR}`,
      `Vogel\n${FR}\nProchaine étape : signature`,
    ],
  },
  recorded: [
    ['en', `Status: won\n${EN}`, FACTS],
    ['en', `Signed: yes\n${EN}`, FACTS],
    ['en', `Customer: Kestrel Plumbing\nPO: 4711\n${EN}\nOpen points: none`, FACTS],
    ['en', `Kestrel have signed.\nNext step: installation planning\n${EN}`, FACTS],
    ['de', `Status: unterschrieben\n${DE}`, FACTS],
    ['fr', `Statut : signé\n${FR}`, FACTS],
  ],
  factsOf: (won) => [won?.total?.amount, won?.invoice.map(({ amount }) => amount).join('+'), won?.startDate].join(' '),
});
