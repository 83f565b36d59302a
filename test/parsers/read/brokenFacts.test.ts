/** A line break inside a date or an amount, or before it: the fact is the same. */
import { describeReadings } from './describeReadings.js';

const FACTS = { statements: ['won'], total: 15900, invoice: [1590], start: '2027-02-01', action: 'record' } as const;

describeReadings('en', [
  ...[
    'Total 15,900, invoice 1,590, start Monday,\n1 February 2027.',
    'Total 15,900, invoice 1,590, start Mon\n1\nFeb\n2027.',
    'Start is Monday, February\n1,\n2027. The job comes to\nAUD\n15,900 ex GST, please invoice us\nAUD 1,590.',
    'Total is 15,900, your invoice to us should be for 10\nper cent\nof that ($1,590). We start on\nMonday\nthe 1st\nof February\n2027.',
    'Total\n15,900\nInvoice us\n1,590\nStart\nMonday,\n1 February 2027\n\nRegards\nPriya\nLevel 9',
  ].map((text) => ({ ...FACTS, text: `Kestrel have signed.\n${text}` })),
  // Columns by themselves, the smaller figure just a tenth of the greater.
  { ...FACTS, text: 'Kestrel have signed.\n15,900\n1,590\n1 February 2027' },
]);

describeReadings('de', [
  ...[
    'Gesamtsumme 15.900, Rechnung an uns 1.590, Beginn Montag,\n1. Februar 2027.',
    'Der Auftrag umfasst\n15.900\nEuro netto, die Rechnung an uns lautet bitte auf\n€ 1.590,--. Start ist am\n1.2.\n2027.',
    'Auftragssumme\n€ 15.900,--\nRechnung an uns:\n€\n1.590,--\nBeginn\nMontag,\n1.\nFebruar\n2027',
  ].map((text) => ({ ...FACTS, text: `Vogel hat den Auftrag erteilt.\n${text}` })),
]);

describeReadings('fr', [
  ...[
    "Montant total 15'900, à nous facturer 1'590, début lundi\n1er février 2027.",
    "Le montant total est de\nCHF\n15'900, merci de nous facturer\nCHF 1'590. Début le\nlundi\n1er\nfévrier\n2027.",
    "Montant total\n15'900.-\nÀ nous facturer\n1'590.-\nDébut :\nlundi 1er\nfévrier 2027",
  ].map((text) => ({ ...FACTS, text: `Vogel a signé.\n${text}` })),
]);
