import { contact, desk, manager, referral, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  manager,
  referral,
  letter: 'referral-offer',
  subject: 'Referral R-2041: Kestrel Plumbing Pty Ltd, NextService deployment',
  recipients: [contact.email],
  diagnostic:
    '550 5.1.1 <priya@harbourfield.example>: Recipient address rejected:\nUser unknown in local recipient table',
  how: 'bounced' as const,
  deputy: null,
  stopped: 'offer' as const,
};

export const samples: Samples<'bounce-notice'> = [
  { title: 'bounced', view: usual },
  {
    title: 'bounced, with a deputy',
    view: { ...usual, deputy: { name: 'Ben Hale', email: 'ben@harbourfield.example' }, stopped: null },
  },
  { title: 'refused', view: { ...usual, how: 'refused', letter: 'complaint', stopped: 'concern' } },
  { title: 'a deviation', view: { ...usual, letter: 'deviation', stopped: 'deviation' } },
  { title: 'a reminder', view: { ...usual, letter: 'reminder', stopped: 'reminders' } },
  { title: 'a question about the team', view: { ...usual, letter: 'job-check', stopped: 'job-check' } },
  { title: 'an answer in a case', view: { ...usual, letter: 'case-relay', stopped: 'case' } },
  {
    title: 'given up',
    view: { ...usual, how: 'given-up', diagnostic: '451 4.3.0 Temporary server error', stopped: null },
  },
  { title: 'held', view: { ...usual, referral: null, how: 'held', diagnostic: '', stopped: null } },
];
