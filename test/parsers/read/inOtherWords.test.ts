/** What partners say of a win, a refusal or progress in words of their own, and what is said in the same words of something else. */
import { describeReadings, type ReadingCase } from './describeReadings.js';

const JOB = { total: 48500, invoice: [4850], start: '2027-01-11' } as const;
const TOLD = 'The total is $48,500, please invoice us $4,850. We start on 11 January 2027.';
const wins = (...texts: readonly string[]): ReadingCase[] =>
  texts.map((text) => ({ text, statements: ['won'], ...JOB, action: 'record' }));
const said = (statement: string, ...texts: readonly string[]): ReadingCase[] =>
  texts.map((text) => ({ text, statements: [statement], action: 'record' }));
const open = (...texts: readonly string[]): ReadingCase[] =>
  texts.map((text) => ({ text: `${text} ${TOLD}`, statements: ['acknowledged'], action: 'review' }));

describeReadings('en', [
  ...wins(
    // Agreed by word of mouth, and on paper since.
    `A verbal yes on Monday, and the purchase order came this morning. ${TOLD}`,
    `Dan and I shook hands on it last week, and the signed paperwork followed yesterday. ${TOLD}`,
    `He'd agreed verbally, then sent the signed order. ${TOLD}`,
    `They ordered the complete set-up. ${TOLD}`,
    `Kestrel have signed, and the signed order form's here too. ${TOLD}`,
    `He visited Mossman Fabrication, who went live with us in March. Yesterday Dan signed. ${TOLD}`,
    // Facts.
    'Kestrel have signed. The total is $48,500, please invoice us $4,850. Work gets under way Monday 11 January 2027.',
    'Kestrel have signed. The total is $48,500, please invoice us $4,850. 11 January 2027 is when Moira heads over.',
    "Kestrel have signed. They'll pay us $48,500, you'll invoice us $4,850. We start on 11 January 2027.",
    'Kestrel have signed. Our fee for the roll-out is $48,500, your share to invoice is $4,850. We start on 11 January 2027.',
    'Kestrel have signed. Smaller than first thought: $48,500. 10% of that for you to invoice, $4,850. We start on 11 January 2027.',
    'Kestrel have signed. Contract value: $48,500\nInvoice to be issued by Next Technik: $4,850\nStart: 11 January 2027',
  ),
  ...open(
    'We shook hands on it, and the contract will be signed tomorrow.',
    "Dan agreed verbally but hasn't signed.",
    'Verbal yes so far, he almost signed today.',
    'We shook hands and the contract went out today.',
    'We shook hands on it and he signed the NDA.',
  ),
  {
    text: `Signed contract in hand since Tuesday. ${TOLD}`,
    statements: ['won'],
    ...JOB,
    action: 'record',
  },
  {
    text: 'Kestrel have signed. They pay us $5,000 up front now, please invoice us $4,850. We start on 11 January 2027.',
    statements: ['won'],
    invoice: [4850],
    start: '2027-01-11',
    action: 'ask',
  },
  {
    text: "Kestrel have signed. They'll pay us $20,000 on signing, please invoice us $4,850. We start on 11 January 2027.",
    statements: ['won'],
    invoice: [4850],
    start: '2027-01-11',
    action: 'ask',
  },
  {
    text: 'Kestrel have signed. The total is $48,500, please invoice us $4,850. 11 January 2027 is when Moira starts her leave.',
    statements: ['won'],
    ...JOB,
    action: 'ask',
  },
  ...said(
    'acknowledged',
    "Offer's with them, and he has to run it past his mother, who owns half.",
    "Sorry for the radio silence. We've met, and a quote goes out on Monday.",
    "It's between us and one other firm, and Dan won't be deciding before Christmas.",
  ),
  {
    text: "If the bank agrees they'll go ahead with us. We'd be starting straight after Easter.",
    statements: ['acknowledged'],
  },
  ...said(
    'declined',
    "I'm going to leave this one alone, if you don't mind.",
    'Referral not accepted on our side.',
    "We won't be taking on Kestrel, I'm afraid.",
  ),
  ...said('lost', 'Dan rang to say thanks but no thanks.', 'He wrote back with a polite thanks but no thanks.'),
  ...said('unreachable', 'Sorry for the silence, we still cannot reach Dan.'),
  ...["The referral wasn't declined by us.", "We've stopped doing installs on Saturdays."].map((text) => ({
    text,
    statements: [],
    action: 'review',
  })),
  {
    text: 'I have to pass this on. Dan is furious, nobody answered the hotline all week.',
    statements: ['complaint'],
    action: 'review',
  },
  {
    text: 'Please note that our workshop is moving to 8 Quay Street in January. Contact details stay the same.',
    statements: ['unrelated'],
    action: 'ignore',
  },
  {
    text: 'Please put Kestrel down for Thursday 14 January rather than the Monday.',
    statements: ['correction'],
    start: '2027-01-14',
    action: 'record',
    onRecord: true,
  },
  {
    text: 'Kestrel has added a third workshop. The new total is 55,500, your invoice 5,550. Start unchanged.',
    statements: ['correction'],
    total: 55500,
    invoice: [5550],
    action: 'record',
    onRecord: true,
  },
  {
    text: 'They beat us down on the last day: 46,000 is the total now, and 4,600 for you.',
    statements: ['correction'],
    total: 46000,
    invoice: [4600],
    action: 'record',
    onRecord: true,
  },
  {
    text: 'Sorry, transposed two digits. The total is 45,800 and yours is 4,580.',
    statements: ['correction'],
    total: 45800,
    invoice: [4580],
    action: 'record',
    onRecord: true,
  },
]);
