import { contact, desk, manager, onDay, referral, type Samples } from '../sampleParties.js';

export const samples: Samples<'follow-up-ask'> = [
  { title: 'usual', view: { desk, contact, manager, referral, startDate: onDay('2026-12-01') } },
];
