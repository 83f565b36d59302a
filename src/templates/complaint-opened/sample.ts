import { desk, manager, onDay, partner, referral, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  manager,
  number: 'C-7',
  nature: 'complaint' as const,
  partner,
  referral,
  from: { name: 'Dan Ord', email: 'dan@kestrelplumbing.example' },
  receivedOn: onDay('2026-11-12'),
  kind: 'opened' as const,
  sure: true,
  subject: 'Go-live',
  words: 'Nobody came on Monday, and two vans still have paper job cards.',
  messageNumber: 181,
  others: [],
  choose: [],
};

export const samples: Samples<'complaint-opened'> = [
  { title: 'usual', view: usual },
  {
    title: 'enquiry that could be about others',
    view: { ...usual, nature: 'enquiry', others: ['R-2044, NextService training, Harbour Field Solutions'] },
  },
  { title: 'not clear what it wants', view: { ...usual, nature: 'enquiry', sure: false } },
  {
    title: 'several partners, no text',
    view: {
      ...usual,
      partner: null,
      referral: null,
      from: { name: '', email: 'office@kestrelplumbing.example' },
      words: '',
      choose: ['Harbour Field Solutions', 'Rheinwerk Systemhaus GmbH'],
    },
  },
  { title: 'further', view: { ...usual, kind: 'further', words: 'It is Thursday now.' } },
];
