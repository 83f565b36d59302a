import { contact, desk, manager, onDay, referral, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  contact,
  manager,
  referral,
  number: 'C-7',
  kind: 'opened' as const,
  words: 'How do we add another van to the board?',
  from: { name: 'Dan Ord', email: 'dan@kestrelplumbing.example' },
  receivedOn: onDay('2026-11-12'),
  answerBy: onDay('2026-11-16'),
};

export const samples: Samples<'enquiry'> = [
  { title: 'opened', view: usual },
  { title: 'opened, no name', view: { ...usual, from: { name: '', email: 'office@kestrelplumbing.example' } } },
  { title: 'further', view: { ...usual, kind: 'further' } },
  { title: 'relayed', view: { ...usual, kind: 'relayed', words: 'Dan is in the workshop until noon.' } },
  { title: 'reminder', view: { ...usual, kind: 'reminder' } },
  { title: 'closed', view: { ...usual, kind: 'closed', words: '', answerBy: null } },
];
