import { contact, desk, manager, onDay, type Samples } from '../sampleParties.js';

const remediation = {
  desk,
  contact,
  manager,
  from: 'certified',
  to: 'remediation',
  decidedOn: onDay('2027-01-19'),
  breaches: [
    { kind: 'deviation', notedOn: onDay('2026-12-03') },
    { kind: 'deviation-overdue', notedOn: onDay('2027-01-18') },
  ],
  note: 'Let us talk about the testing first.',
} as const;

export const samples: Samples<'compliance'> = [
  { title: 'remediation', view: remediation },
  { title: 'suspended', view: { ...remediation, from: 'remediation', to: 'suspended', note: null } },
  { title: 'revoked', view: { ...remediation, from: 'suspended', to: 'revoked', note: null } },
  {
    title: 'certified again',
    view: { ...remediation, from: 'remediation', to: 'certified', breaches: [], note: null },
  },
];
