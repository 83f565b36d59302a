import { desk, onDay, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  kind: 'asked' as const,
  contact: { name: 'Dan Ord', email: 'dan@kestrelplumbing.example' },
  number: 'C-7',
  subject: 'Go-live',
  words: 'Both vans were set up on Thursday, and the team has had an hour of training.',
  openedOn: onDay('2026-11-12'),
};

export const samples: Samples<'customer-resolution'> = [
  { title: 'usual', view: usual },
  {
    title: 'without words',
    view: { ...usual, contact: { ...usual.contact, name: '' }, subject: '', words: '' },
  },
  { title: 'closed', view: { ...usual, kind: 'closed', words: '' } },
];
