import { contact, desk, manager, referral, type Samples } from '../sampleParties.js';

export const samples: Samples<'which-referral'> = [
  {
    title: 'usual',
    view: {
      desk,
      contact,
      subject: 'Good news',
      words: 'Hi there,\nthe paperwork came back today, details below.',
      referrals: [referral, { ref: 'R-2044', customer: 'Wattle Electrical', service: 'NextService training' }],
      manager,
    },
  },
];
