import { contact, desk, manager, onDay, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  staff: manager,
  outcome: 'ready' as const,
  reminder: false,
  ref: null,
  customer: 'Kestrel Plumbing Pty Ltd',
  fields: [
    { field: 'customer' as const, value: 'Kestrel Plumbing Pty Ltd', words: '' },
    { field: 'contact' as const, value: 'Dan Ord', words: '' },
    { field: 'contactEmail' as const, value: 'dan.ord@kestrelplumbing.example', words: '' },
    { field: 'description' as const, value: 'a deployment for twelve vans', words: '' },
    { field: 'service' as const, value: 'NextService deployment', words: 'deployment' },
    { field: 'partners' as const, value: 'Harbour Field Solutions', words: 'Harbour' },
  ],
  missing: [],
  doubts: [],
  done: [],
  proposals: [],
  mails: [{ partner: 'Harbour Field Solutions', contact, language: 'en' }],
  canAsk: true,
  dropOn: onDay('2026-11-11'),
};

export const samples: Samples<'referral-draft'> = [
  { title: 'ready', view: usual },
  {
    title: 'incomplete',
    view: {
      ...usual,
      outcome: 'incomplete',
      customer: '',
      fields: usual.fields.slice(1, 2),
      missing: ['customer', 'reach', 'description', 'service', 'partners'],
      doubts: ['“North” could be North Shore IT or Northgate Systems: write the whole name.'],
      mails: [],
      canAsk: false,
    },
  },
  {
    title: 'partners proposed, asked again',
    view: {
      ...usual,
      reminder: true,
      fields: usual.fields.slice(0, 5),
      done: ['The customer has answered.'],
      proposals: [
        {
          name: 'Harbour Field Solutions',
          reasons: ['certified and trained for it', 'in AU-NSW (near the customer)', '3 of 4 won'],
        },
        {
          name: 'Rheinwerk Systemhaus GmbH',
          reasons: ['certified and trained for it', 'in DE-NW (elsewhere than the customer)', '2 open'],
        },
      ],
    },
  },
  { title: 'sent', view: { ...usual, outcome: 'sent', ref: 'R-2041', canAsk: false, dropOn: null } },
  { title: 'dropped', view: { ...usual, outcome: 'dropped', mails: [], canAsk: false, dropOn: null } },
];
