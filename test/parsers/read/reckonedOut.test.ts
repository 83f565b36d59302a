/**
 * What is reckoned out and is not the total; shares of which a part earns nothing; work that is taken out again; a win of the
 * partner's own beside a referral handed back. Each family in three languages, with look-alikes.
 */
import { describeReadings, type ReadingCase } from './describeReadings.js';

/** A win from 15 February 2027; without a total or an amount to invoice it is asked for. */
const wins = (text: string, total?: number, invoice?: number): ReadingCase => ({
  text,
  statements: ['won'],
  start: '2027-02-15',
  action: total === undefined || invoice === undefined ? 'ask' : 'record',
  ...(total === undefined ? {} : { total }),
  ...(invoice === undefined ? {} : { invoice: [invoice] }),
});
const onRecord = (reading: ReadingCase): ReadingCase => ({ ...reading, onRecord: true });
/** A correction of the start alone. */
const moves = (text: string, start: string): ReadingCase => ({
  text,
  statements: ['correction'],
  start,
  action: 'record',
  onRecord: true,
});
const says = (statements: readonly string[], text: string, action?: string): ReadingCase => ({
  text,
  statements,
  ...(action === undefined ? {} : { action }),
});

describeReadings('en', [
  wins(
    'Kestrel signed. Three sites at 20,000 each, total 66,000. Your invoice is 6,600. We start on 15 February 2027.',
    undefined,
    6_600,
  ),
  wins(
    'Kestrel signed. The total is 66,000: three sites at 20,000 each. Your invoice is 6,600. We start on 15 February 2027.',
    undefined,
    6_600,
  ),
  wins(
    'Kestrel signed. Three sites at 20,000 each, total 60,000. Your invoice is 6,000. We start on 15 February 2027.',
    60_000,
    6_000,
  ),
  wins(
    'Kestrel signed. Three sites at 20,000 each plus 6,000 for training, total 66,000. Your invoice is 6,600. We start on 15 February 2027.',
    66_000,
    6_600,
  ),
  onRecord(
    wins(
      'Kestrel have signed. Three sites at 20,000 each, total 66,000. Invoice us 6,600. Start 15 February 2027.',
      undefined,
      6_600,
    ),
  ),
  wins(
    'Kestrel signed. Total $14,600. The services are what your 10% is taken of. We start on 15 February 2027.',
    14_600,
  ),
  wins(
    'Kestrel signed. Total $14,600. Your 10% you can invoice; there is nothing on licences. We start on 15 February 2027.',
    14_600,
  ),
  wins(
    'Kestrel signed. Total $14,600, you can invoice your 10%; licences earn nothing. We start on 15 February 2027.',
    14_600,
  ),
  wins('Kestrel signed. Total $14,600. You can invoice your 10%. We start on 15 February 2027.', 14_600, 1_460),
  moves('The start moves to 3 February. Dan has taken the extra module out again.', '2027-02-03'),
  moves(
    'The start changes: we begin not on 11 January but on 1 February. No, please strike the 1 February again, the house is still full then: the right day is Monday, 8 February 2027.',
    '2027-02-08',
  ),
  moves('The start at Kestrel Plumbing Pty Ltd Adelaide moves from 11 January to 8 February 2027.', '2027-02-08'),
  {
    text: 'We have lost Kestrel. They signed a further order: total 12,000, invoice 1,200, start 15 February 2027.',
    statements: ['lost', 'follow-up'],
    total: 12_000,
    invoice: [1_200],
    start: '2027-02-15',
    action: 'review',
  },
  says(
    ['declined'],
    "We have just won a three-year contract with the port authority ourselves ($410,000!) and every technician is tied up with it until June, so I have to hand Kestrel back to you. I haven't called them yet.",
    'record',
  ),
  says(
    ['declined'],
    "We won the hospital tender on Monday, so we have no people left. We can't take Kestrel on.",
    'record',
  ),
  says(['won', 'declined'], "We have won Kestrel. We can't take on any more referrals until June.", 'review'),
  says(['lost'], 'They pulled the order.', 'record'),
  {
    text: 'I pulled the order up and the total is 48,500, invoice 4,850. Start 11 January 2027. Kestrel signed.',
    statements: ['won'],
    total: 48_500,
    invoice: [4_850],
    start: '2027-01-11',
    action: 'record',
  },
]);

describeReadings('de', [
  wins(
    'Vogel hat unterschrieben. Drei Standorte zu je 20.000, Gesamtsumme 66.000. Ihr Rechnungsbetrag 6.600. Start am 15. Februar 2027.',
    undefined,
    6_600,
  ),
  wins(
    'Vogel hat unterschrieben. Drei Standorte zu je 20.000 Euro, Gesamtsumme 60.000 Euro. Ihr Rechnungsbetrag 6.000. Start am 15. Februar 2027.',
    60_000,
    6_000,
  ),
  wins(
    'Vogel hat unterschrieben. Auftragssumme 14.600 Euro. Ihre 10 % können Sie verrechnen; auf Lizenzen gibt es nichts. Start am 15. Februar 2027.',
    14_600,
  ),
  wins(
    'Vogel hat unterschrieben. Auftragssumme 14.600 Euro. Die Dienstleistungen sind das, wovon Ihre 10 % gerechnet werden. Start am 15. Februar 2027.',
    14_600,
  ),
  wins(
    'Vogel hat unterschrieben. Auftragssumme 14.600 Euro. Ihre 10 % können Sie verrechnen. Start am 15. Februar 2027.',
    14_600,
    1_460,
  ),
  moves(
    'Der Start verschiebt sich auf den 3. Februar. Herr Vogel hat das Zusatzmodul wieder herausgenommen.',
    '2027-02-03',
  ),
  moves(
    'Beim Start ändert sich etwas: Wir beginnen nicht am 11. Januar, sondern am 1. Februar. Nein, bitte streichen Sie den 1. Februar wieder, da ist das Haus noch voll belegt: Richtig ist Montag, der 8. Februar 2027. Auftragssumme und Rechnungsbetrag bleiben, wie sie sind.',
    '2027-02-08',
  ),
  moves('Der Start ist am 1. Februar. Streichen Sie den 11. Januar, richtig ist der 1. Februar.', '2027-02-01'),
  says(
    ['declined'],
    'Wir haben den Zuschlag der Stadt erhalten und sind bis Juni ausgebucht. Vogel müssen wir daher leider ablehnen.',
    'record',
  ),
  says(
    ['declined'],
    'Wir haben selbst gerade einen Dreijahresvertrag mit der Hafenbehörde gewonnen (410.000 €) und alle Techniker sind bis Juni gebunden; daher muss ich Ihnen Vogel zurückgeben.',
    'record',
  ),
]);

describeReadings('fr', [
  wins(
    'Vogel a signé. Trois sites à 20 000 chacun, total 66 000. Montant à facturer 6 600. Début le 15 février 2027.',
    undefined,
    6_600,
  ),
  wins(
    'Vogel a signé. Trois sites à 20 000 chacun, total 60 000. Montant à facturer 6 000. Début le 15 février 2027.',
    60_000,
    6_000,
  ),
  wins(
    'Vogel a signé. Total 14 600. Vos 10 % sont à facturer ; rien sur les licences. Début le 15 février 2027.',
    14_600,
  ),
  wins(
    'Vogel a signé. Total 14 600. Ce sont les prestations sur lesquelles vos 10 % sont calculés. Début le 15 février 2027.',
    14_600,
  ),
  moves(
    'La date de début change : nous commençons non pas le 11 janvier mais le 1er février. Non, rayez le 1er février, la maison est encore pleine : la bonne date est le lundi 8 février 2027.',
    '2027-02-08',
  ),
  says(
    ['declined'],
    "Nous venons de remporter nous-mêmes un contrat de trois ans avec le port (410 000 CHF) et tous nos techniciens sont pris jusqu'en juin ; je dois donc vous rendre Vogel.",
    'record',
  ),
]);
