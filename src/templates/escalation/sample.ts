import { desk, manager, onDay, partner, referral, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  manager,
  number: 'C-7',
  about: 'complaint' as const,
  to: 'manager' as const,
  why: 'overdue' as const,
  waitsFor: 'partner' as const,
  partner,
  referral,
  from: { name: 'Dan Ord', email: 'dan@kestrelplumbing.example' },
  receivedOn: onDay('2026-11-12'),
  words: 'Nobody came on Monday, and two vans still have paper job cards.',
  proposal: '',
};

export const samples: Samples<'escalation'> = [
  { title: 'partner late', view: usual },
  {
    title: 'waits for us',
    view: { ...usual, to: 'management', waitsFor: 'staff', proposal: 'We will call on Friday.' },
  },
  { title: 'passed up', view: { ...usual, to: 'management', why: 'asked', about: 'enquiry' } },
  { title: 'customer says no', view: { ...usual, to: 'management', why: 'customer-no' } },
  { title: 'partner not known', view: { ...usual, partner: null, referral: null, waitsFor: 'staff' } },
  { title: 'at risk', view: { ...usual, to: 'management', about: 'at-risk', number: null, from: null, words: '' } },
];
