import { desk, manager, onDay, partner, type Samples } from '../sampleParties.js';

export const samples: Samples<'training-expired'> = [
  {
    title: 'usual',
    view: {
      desk,
      manager,
      partner,
      trainings: [{ person: 'Tom Baker', course: 'NextService Implementer', expiresOn: onDay('2027-01-15') }],
    },
  },
];
