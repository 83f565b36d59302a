import { contact, desk, manager, onDay, partner, referral, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  manager,
  partner,
  contact,
  referral,
  sentOn: onDay('2026-11-02'),
  businessDays: 2,
  remindedOn: onDay('2026-11-03'),
};

export const samples: Samples<'breach'> = [
  { title: 'usual', view: usual },
  { title: 'not reminded before', view: { ...usual, remindedOn: null } },
];
