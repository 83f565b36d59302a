/**
 * Which of several figures counts: net or gross where the mail says so, what was signed behind what was once said, equal
 * instalments told by a number, a share of what is left. Each family in three languages, with look-alikes.
 */
import { describeReadings, type ReadingCase } from './describeReadings.js';

/** A win from 18 January 2027 that may be recorded. */
const wins = (text: string, total: number, ...invoice: number[]): ReadingCase => ({
  text,
  statements: ['won'],
  total,
  invoice,
  start: '2027-01-18',
  action: 'record',
});
/** A win whose amount to invoice is not clear. */
const unclear = (text: string, total?: number): ReadingCase => ({
  text,
  statements: ['won'],
  ...(total === undefined ? {} : { total }),
  start: '2027-01-18',
  action: 'ask',
});

describeReadings('en', [
  wins(
    'Kestrel have signed for $27,000. You may send us three invoices of $900 each. Start 18 January.',
    27_000,
    900,
    900,
    900,
  ),
  wins(
    'Kestrel have signed. $34,100 including GST, $31,000 without. Please go by the $31,000. Your invoice to us is $3,100. Start Monday 18 January.',
    31_000,
    3_100,
  ),
  wins(
    'Kestrel have signed. $34,100 with the GST, $31,000 without. Take the one without. You may invoice us $3,100. Start 18 January.',
    31_000,
    3_100,
  ),
  wins(
    'Kestrel have signed. It is $6,600 with GST and $6,000 without, and it is the $6,000 that counts between us, so you may invoice $600 for it. Start 18 January.',
    6_000,
    600,
  ),
  wins(
    "Kestrel have signed the order this morning. I'd told you 28k and 2.8k for yourselves, then 30k, but what is on the signed form is $31,400 and you bill us $3,140. Start 18 January.",
    31_400,
    3_140,
  ),
  {
    ...unclear(
      'Kestrel have signed. $34,100 including GST, $31,000 without. You may invoice us $3,100. Start 18 January.',
    ),
    invoice: [3_100],
  },
  wins(
    'Kestrel have signed.\n\nTotal: $27,000\nInvoices: three of $900 each, one a month\nStart: 18 January',
    27_000,
    900,
    900,
    900,
  ),
  wins(
    'Kestrel have signed for $27,000. Please invoice us two of $1,350 each. Start 18 January.',
    27_000,
    1_350,
    1_350,
  ),
  unclear(
    'Kestrel have signed with us for $32,000. We start on 18 January. You may invoice in two goes, $1,500 now and $1,500 at go-live, $3,200 altogether.',
    32_000,
  ),
  wins(
    'Kestrel have signed with us for $32,000. We start on 18 January. You may invoice in two goes, $1,600 now and $1,600 at go-live, $3,200 altogether.',
    32_000,
    1_600,
    1_600,
  ),
  unclear(
    'Kestrel have signed. The total is $27,400. There are third-party items in it, so on the rest you can invoice us 8 %. Start 18 January.',
    27_400,
  ),
  wins(
    'Kestrel have signed. The contract comes to $44,200, your 10 % is to be invoiced, and we start on 18 January.',
    44_200,
    4_420,
  ),
  {
    text: "Thank you for thinking of us, but we can't take Kestrel on: both our teams are tied up on a $300,000 hospital contract that we won in October.",
    statements: ['declined'],
    action: 'record',
  },
  { text: 'Kestrel signed the hospital contract that we won in October together.', statements: ['won'] },
]);

describeReadings('de', [
  wins(
    'Vogel hat unterschrieben. Auftragssumme 27.000 €. Ihre Rechnungen an uns: drei zu je 900 €. Start ist am 18. Januar.',
    27_000,
    900,
    900,
    900,
  ),
  wins(
    'Vogel hat unterschrieben. 36.890 € brutto, 31.000 € netto. Bitte nehmen Sie die 31.000 €. Sie dürfen uns 3.100 € berechnen. Start ist am 18. Januar.',
    31_000,
    3_100,
  ),
  wins(
    'Vogel hat unterschrieben. Es sind 31.000 € exkl. MwSt. geworden (inkl. MwSt. 36.890 €). Maßgebend ist zwischen uns der Betrag exkl. MwSt. Sie stellen uns 3.100 € in Rechnung. Start ist am 18. Januar.',
    31_000,
    3_100,
  ),
  wins(
    'Vogel hat unterschrieben. Angeboten hatten wir 38.000 €, Ihnen wären damit 3.800 € zugestanden. Geworden sind es nun 41.250 €. Sie stellen uns also 4.125 € in Rechnung. Start ist am 18. Januar.',
    41_250,
    4_125,
  ),
  wins(
    'Vogel hat unterschrieben. Ursprünglich waren es 28.000 € und 2.800 € für Sie, dann 30.000 €, aber unterschrieben sind 31.400 € und Sie berechnen uns 3.140 €. Start ist am 18. Januar.',
    31_400,
    3_140,
  ),
  unclear(
    'Vogel hat unterschrieben. Die Auftragssumme liegt bei 27.400 €. Darin stecken Fremdleistungen; auf den Rest dürfen Sie uns 8 % berechnen. Start ist am 18. Januar.',
    27_400,
  ),
  wins(
    'Vogel hat unterschrieben. Auftragssumme 27.000 €, Sie dürfen uns drei Rechnungen zu je 900 € stellen. Start ist am 18. Januar.',
    27_000,
    900,
    900,
    900,
  ),
  {
    text: 'Vogel können wir leider nicht übernehmen: Beide Teams sind mit einem Spitalauftrag über 300.000 € ausgelastet, den wir im Oktober gewonnen haben.',
    statements: ['declined'],
    action: 'record',
  },
]);

describeReadings('fr', [
  wins(
    'Vogel a signé. 33 511 CHF avec TVA, 31 000 CHF sans. Prenez les 31 000 CHF. Vous pouvez nous facturer 3 100 CHF. Début le 18 janvier.',
    31_000,
    3_100,
  ),
  wins(
    'Vogel a signé. 33 511 CHF avec TVA, 31 000 CHF sans, et prenez celui sans. Vous pouvez nous facturer 3 100 CHF. Début le 18 janvier.',
    31_000,
    3_100,
  ),
  unclear(
    'Vogel a signé. Le total est de 27 400 CHF. Il y a là-dedans des éléments de tiers ; sur le reste, vous pouvez nous facturer 8 %. Début le 18 janvier.',
    27_400,
  ),
  wins(
    'Vogel a signé. Total 27 000 CHF, vous pouvez nous envoyer trois factures de 900 CHF chacune. Début le 18 janvier.',
    27_000,
    900,
    900,
    900,
  ),
  {
    text: "Nous ne pouvons pas prendre Vogel : nos deux équipes sont prises par un contrat d'hôpital de 300 000 CHF que nous avons décroché en octobre.",
    statements: ['declined'],
    action: 'record',
  },
]);
