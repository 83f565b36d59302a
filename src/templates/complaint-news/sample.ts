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
  kind: 'proposed' as const,
  words: 'We were there this morning, and both vans are done.',
};

export const samples: Samples<'complaint-news'> = [
  { title: 'resolution proposed', view: usual },
  { title: 'enquiry answered', view: { ...usual, nature: 'enquiry', kind: 'answered', words: 'answered' } },
  { title: 'settled', view: { ...usual, kind: 'customer-yes', words: 'Yes, thank you.' } },
  { title: 'not settled', view: { ...usual, kind: 'customer-no', words: 'No, one van is still open.' } },
  { title: 'not clear', view: { ...usual, kind: 'customer-unclear', words: 'I am away until Monday.' } },
  { title: 'customer silent', view: { ...usual, kind: 'customer-silent', words: '' } },
];
