import { aud, contact, desk, facts, manager, onDay, partner, referral, type Samples } from '../sampleParties.js';

const won = {
  desk,
  manager,
  partner,
  from: contact,
  referral,
  outcome: 'recorded' as const,
  statements: [{ statement: 'won' as const, words: ['Kestrel signed this morning'] }],
  facts: [
    { name: 'customer' as const, value: facts.customer, certainty: 'stated' as const, words: ['Kestrel'] },
    { name: 'total' as const, value: facts.total, certainty: 'stated' as const, words: ['total job value is $48.5k'] },
    {
      name: 'invoice' as const,
      value: facts.invoice,
      certainty: 'stated' as const,
      words: ['2,000 deposit', 'and the other 2,850 on completion'],
    },
    { name: 'startDate' as const, value: facts.startDate, certainty: 'stated' as const, words: ['kicking off 1 Dec'] },
  ],
  attachments: [],
  changes: ['State: acknowledged → won', 'Invoice 2026-014 issued: AUD 5,335.00 to Harbour Field Accounts'],
  open: [],
  newText:
    'Hi Marta,\n\ngood news: Kestrel signed this morning. The total job value is $48.5k ex GST, kicking off 1 Dec.\nPlease bill us 2,000 deposit and the other 2,850 on completion.\n\nCheers\nPriya',
  subject: 'Re: Referral R-2041: Kestrel Plumbing Pty Ltd, NextService deployment',
  receivedOn: onDay('2026-11-12'),
  canApprove: false,
  canReject: true,
  choice: '' as const,
  next: '' as const,
  customerContact: { name: 'Dan Ord', email: 'dan.ord@kestrelplumbing.example', phone: '' },
  otherPartners: [],
};

export const samples: Samples<'summary'> = [
  { title: 'recorded', view: won },
  {
    title: 'recorded, a correction',
    view: {
      ...won,
      statements: [{ statement: 'correction', words: ['the total is 48,500 after all'] }],
      changes: ['J-7, total amount: AUD 45,000.00 → AUD 48,500.00'],
      newText: 'Sorry, the total is 48,500 after all.',
      canReject: false,
    },
  },
  {
    title: 'asked',
    view: {
      ...won,
      outcome: 'asked',
      facts: [
        { name: 'customer', value: facts.customer, certainty: 'assumed', words: [] },
        { name: 'total', value: facts.total, certainty: 'stated', words: ['total job value is $48.5k'] },
        {
          name: 'invoice',
          value: [{ amount: aud('4850'), label: null }],
          certainty: 'computed',
          words: ['your 10 % as always'],
        },
        { name: 'startDate', value: null, certainty: 'missing', words: [] },
      ],
      changes: [],
      open: ['The partner was asked: start-vague ("mid-January")'],
      newText: 'Kestrel signed. The total job value is $48.5k, your 10 % as always. We start mid-January.',
    },
  },
  {
    title: 'asked, with attached files',
    view: {
      ...won,
      outcome: 'asked',
      facts: [
        { name: 'customer', value: facts.customer, certainty: 'stated', words: ['Kestrel'] },
        { name: 'total', value: facts.total, certainty: 'attached', words: ['Order total AUD 48,500.00'] },
        { name: 'invoice', value: null, certainty: 'missing', words: [] },
        { name: 'startDate', value: null, certainty: 'missing', words: [] },
      ],
      attachments: [
        { name: 'Kestrel order.pdf', unread: null, facts: ['total'] },
        { name: 'schedule.xlsx', unread: 'unsupported', facts: [] },
      ],
      changes: [],
      open: ['The total stands only in the attached Kestrel order.pdf: the partner confirms it first.'],
      newText: 'Kestrel signed, the figures are attached.',
    },
  },
  {
    title: 'review, can be approved',
    view: {
      ...won,
      outcome: 'review',
      changes: [],
      open: ['sender-unknown: priya.nair@gmail.example is not at harbourfield.example'],
      canApprove: true,
    },
  },
  {
    title: 'review, further work or a correction',
    view: {
      ...won,
      outcome: 'review',
      changes: [],
      open: ['A win is on record already and this mail gives other figures: a correction, or further work?'],
      choice: 'further-or-correction',
    },
  },
  {
    title: 'review, nothing read, no referral',
    view: {
      ...won,
      referral: null,
      outcome: 'review',
      statements: [],
      facts: [],
      changes: [],
      open: ['meaning-unclear: the mail makes no statement'],
      newText: '',
    },
  },
  {
    title: 'noted',
    view: {
      ...won,
      from: { ...contact, name: '' },
      outcome: 'noted',
      statements: [{ statement: 'milestone', words: ['go-live went well'] }],
      facts: [],
      changes: ['Milestone noted on job 7'],
      newText: 'Quick one: go-live went well.',
    },
  },
  ...(['unreachable', 'lost', 'at-risk'] as const).map((statement) => ({
    title: `${statement}: what the manager decides next`,
    view: {
      ...won,
      outcome: 'noted' as const,
      statements: [{ statement, words: ['three calls and two mails'] }],
      facts: [],
      changes: [],
      next: statement,
      otherPartners: ['Rheinwerk Systemhaus GmbH', 'Southern Trades IT'],
      newText: 'Hi Marta, three calls and two mails, no answer. Any idea?',
    },
  })),
];
