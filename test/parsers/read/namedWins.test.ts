import { describeReadings } from './describeReadings.js';

describeReadings('en', [
  // A firm that is named as the winner is a rival, whatever it won it at; the partner's own name is no rival.
  ...[
    "Not our day. Kestrel told us yesterday that Tyne Field Systems have won it, at $31,000 against our $36,400. They'll be starting with them on 4 January.",
    'Dan told us Tyne got the job.',
    'Harbour Mobile have won the contract at Kestrel, $31,000 against our $36,400.',
    'The job has been won by Tyne Field Systems.',
  ].map((text) => ({ text, statements: ['lost'], action: 'record' })),
  {
    text: 'Dan told us on Friday that we have won it. Total $31,000, please invoice $3,100, we start on 4 January 2027.',
    statements: ['won'],
    total: 31000,
    invoice: [3100],
    start: '2027-01-04',
    action: 'record',
  },
  {
    text: 'Megan has won the contract with Kestrel. Total $31,000, please invoice $3,100, we start on 4 January 2027.',
    statements: ['won'],
    total: 31000,
    invoice: [3100],
    start: '2027-01-04',
    action: 'record',
  },
  {
    text: 'Today Partner Systems have won it. Total $31,000, please invoice $3,100, we start on 4 January 2027.',
    statements: ['won'],
    total: 31000,
    invoice: [3100],
    start: '2027-01-04',
    action: 'record',
  },
  // Which side of tax counts, said of the figure.
  {
    text: 'Kestrel have signed. Contract price is $48,000 ex GST, $52,800 including GST. With us it is the GST-inclusive figure that counts. Your invoice: $5,280. We start on 11 January 2027.',
    statements: ['won'],
    total: 52800,
    invoice: [5280],
    start: '2027-01-11',
    action: 'record',
  },
  {
    text: 'They signed for $48,000 plus GST, that is $52,800 with GST. What counts for us is the figure without GST. Your invoice: $4,800. We start on 11 January 2027.',
    statements: ['won'],
    total: 48000,
    invoice: [4800],
    start: '2027-01-11',
    action: 'record',
  },
  // Indian English counts in lakh.
  {
    text: 'Kestrel has awarded the work to us. Total value: $12,40,000 (Twelve Lakh Forty Thousand dollars only). Your invoice to us: $1,24,000. Date of start: 05-02-2027',
    statements: ['won'],
    total: 1240000,
    invoice: [124000],
    start: '2027-02-05',
    action: 'record',
  },
  // The currency of the invoices is no word for the total.
  {
    text: 'Kestrel have signed, and the contract is in US dollars: USD 54,000. Please send us three invoices, also in US dollars: USD 1,800 on 1 April, USD 1,800 on 1 July and USD 1,800 on 1 October. The project starts on 15 March 2027.',
    statements: ['won'],
    total: 54000,
    invoice: [1800, 1800, 1800],
    start: '2027-03-15',
  },
  {
    text: 'Kestrel has awarded the work to us. Total value is $12.4 lakh, please invoice $1.24 lakh. Date of start: 05-02-2027',
    statements: ['won'],
    total: 1240000,
    invoice: [124000],
    start: '2027-02-05',
  },
  // An indirect question that the partner says it cannot answer asks nothing of the desk.
  { text: "They signed. How much it comes to I don't know yet.", statements: ['won'], action: 'ask' },
]);
