import { contact, desk, manager, onDay, referral, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  contact,
  manager,
  referral,
  number: 'C-7',
  kind: 'opened' as const,
  words: 'Nobody came on Monday, and two vans still have paper job cards.\nWe were told that all would be ready.',
  from: { name: 'Dan Ord', email: 'dan@kestrelplumbing.example' },
  receivedOn: onDay('2026-11-12'),
  answerBy: onDay('2026-11-16'),
};

export const samples: Samples<'complaint'> = [
  { title: 'opened', view: usual },
  { title: 'told by the partner', view: { ...usual, kind: 'told', from: null } },
  { title: 'further', view: { ...usual, kind: 'further' } },
  { title: 'relayed', view: { ...usual, kind: 'relayed', words: 'Please offer Dan a date this week.' } },
  { title: 'reminder', view: { ...usual, kind: 'reminder' } },
  { title: 'reopened', view: { ...usual, kind: 'reopened' } },
  { title: 'closed', view: { ...usual, kind: 'closed', words: '', answerBy: null } },
];
