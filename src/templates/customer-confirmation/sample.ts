import { aud, desk, manager, onDay, partner, referral, type Samples } from '../sampleParties.js';

export const samples: Samples<'customer-confirmation'> = [
  {
    title: 'usual',
    view: {
      desk,
      contact: { name: 'Dan Ord', email: 'dan@kestrel.example' },
      partner,
      referral,
      total: aud('48500'),
      startDate: onDay('2026-12-01'),
      manager,
    },
  },
];
