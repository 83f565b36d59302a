import { contact, desk, manager, onDay, partner, referral, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  manager,
  partner,
  contact,
  referral,
  about: 'no-answer' as const,
  asked: 3,
  sentOn: onDay('2026-11-02'),
  businessDays: 2,
  remindedOn: onDay('2026-11-03'),
};

export const samples: Samples<'breach'> = [
  { title: 'usual', view: usual },
  { title: 'not reminded before', view: { ...usual, remindedOn: null } },
  { title: 'no news of an offer', view: { ...usual, about: 'no-news' } },
  { title: 'no news of a job', view: { ...usual, about: 'job' } },
  { title: 'no news of work at risk', view: { ...usual, about: 'at-risk' } },
];
