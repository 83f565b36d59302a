import { contact, desk, manager, onDay, type Samples } from '../sampleParties.js';

export const samples: Samples<'training-expiry'> = [
  {
    title: 'usual',
    view: {
      desk: { ...desk, partnerSupport: 'Slack #partner-support, partners@nexttechnik.example' },
      contact,
      manager,
      trainings: [
        { person: 'Tom Baker', course: 'NextService Implementer', expiresOn: onDay('2027-01-15') },
        { person: 'Ana Cruz', course: 'NextService Implementer', expiresOn: onDay('2027-02-03') },
      ],
    },
  },
];
