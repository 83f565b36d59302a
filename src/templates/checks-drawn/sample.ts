import { desk, manager, onDay, partner, type Samples } from '../sampleParties.js';

export const samples: Samples<'checks-drawn'> = [
  {
    title: 'two jobs',
    view: {
      desk,
      manager,
      drawnOn: onDay('2026-12-01'),
      jobs: [
        { job: 'J-17', partner: partner.name, customer: 'Kestrel Plumbing Pty Ltd', service: 'NextService deployment' },
        { job: 'J-22', partner: partner.name, customer: 'Brolga Electrical', service: 'NextService training' },
      ],
    },
  },
];
