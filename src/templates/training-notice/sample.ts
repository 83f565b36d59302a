import { contact, desk, manager, onDay, referral, type Samples } from '../sampleParties.js';

export const samples: Samples<'training-notice'> = [
  {
    title: 'usual',
    view: {
      desk,
      contact,
      manager,
      referral,
      course: 'NextService Implementer',
      startDate: onDay('2026-12-01'),
      people: [
        { name: 'Tom Baker', standing: 'unknown', day: null },
        { name: 'Ana Cruz', standing: 'expired', day: onDay('2026-10-31') },
        { name: 'Lee Wong', standing: 'too-late', day: onDay('2026-12-11') },
        { name: 'Sam', standing: 'ambiguous', day: null },
      ],
    },
  },
];
