/** What is asked of the desk is a question in whatever words; a courtesy and a request for the invoice are none. */
import { describeReadings, type ReadingCase } from './describeReadings.js';

const WIN = {
  en: 'Kestrel signed yesterday. Total $48,500, please invoice us $4,850, we start on 11 January 2027. ',
  de: 'Vogel hat gestern unterschrieben. Auftragssumme 48.500 €, bitte stellen Sie uns 4.850 € in Rechnung, Start am 11. Januar 2027. ',
  fr: "Vogel a signé hier. Montant total 48'500 CHF, merci de nous facturer 4'850 CHF, début le 11 janvier 2027. ",
};

const won = { total: 48500, invoice: [4850], start: '2027-01-11' };

function besideAWin(language: keyof typeof WIN, asked: readonly string[], courteous: readonly string[]): ReadingCase[] {
  return [
    ...asked.map((text) => ({
      text: WIN[language] + text,
      statements: ['won', 'question'],
      ...won,
      action: 'review',
    })),
    ...courteous.map((text) => ({ text: WIN[language] + text, statements: ['won'], ...won, action: 'record' })),
  ];
}

describeReadings('en', [
  ...besideAWin(
    'en',
    [
      'Is it OK if we show the job on our website?',
      'How are you, and what is your ABN?',
      'Is that the right share?',
      'Will you bill Kestrel or us?',
      'Do you charge GST on that, or not?',
      'May we use your logo?!',
      'Let me know if we can mention you.',
      'Please check whether $4,850 is still right.',
    ],
    [
      'Does that work for you?',
      'Good news, isn’t it?',
      'Can you send us your invoice?',
      'Is that alright?',
      'Please let me know if you need anything else.',
    ],
  ),
  {
    text: 'Before I call Kestrel: does your 10% apply to the tablets too? Should they sign for $30,000, some $12,000 of that would be hardware.',
    statements: ['question'],
    action: 'review',
  },
  {
    text: 'We sent Kestrel our quote yesterday. May we offer a discount?',
    statements: ['acknowledged', 'question'],
    action: 'review',
  },
]);

describeReadings('de', [
  ...besideAWin(
    'de',
    [
      'Noch etwas: Dürfen wir den Auftrag auf unserer Website zeigen?',
      'Ist es in Ordnung, wenn wir Sie als Referenz nennen?',
      'Schicken Sie die Rechnung vor oder nach dem Start?',
      'Lassen Sie mich wissen, welche Bestellnummer Sie brauchen.',
      'Bitte bestätigen Sie, dass 10 % richtig sind.',
    ],
    [
      'Passt das?',
      'Ist das so in Ordnung?',
      'Können Sie uns bitte die Rechnung schicken?',
      'Benötigen Sie noch weitere Angaben?',
    ],
  ),
]);

describeReadings('fr', [
  ...besideAWin(
    'fr',
    [
      'Pourrions-nous montrer le projet sur notre site ?',
      'Est-ce que cela vous convient si nous utilisons votre logo ?',
      'Le délai de paiement reste-t-il à 30 jours, ou non ?',
    ],
    ['Cela vous va ?', 'Pourriez-vous nous envoyer la facture ?', 'Vous faut-il autre chose ?', 'C’est en ordre ?'],
  ),
]);
