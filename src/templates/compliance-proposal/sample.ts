import { desk, manager, onDay, partner, type Samples } from '../sampleParties.js';

const remediation = {
  desk,
  manager,
  partner,
  from: 'certified',
  to: 'remediation',
  points: 6,
  threshold: 5,
  windowDays: 180,
  breaches: [
    {
      id: 12,
      kind: 'deviation',
      details: 'R-2041, J-17: significant deviation in a spot check: no internal test.',
      notedOn: onDay('2026-12-03'),
      points: 3,
    },
    {
      id: 15,
      kind: 'deviation-overdue',
      details: 'R-2041, J-17: a deviation was to be mended by 15 January 2027.',
      notedOn: onDay('2027-01-18'),
      points: 3,
    },
  ],
  management: false,
  escalated: false,
} as const;

export const samples: Samples<'compliance-proposal'> = [
  { title: 'remediation', view: remediation },
  { title: 'remediation, still open', view: { ...remediation, escalated: true } },
  {
    title: 'suspension',
    view: { ...remediation, from: 'remediation', to: 'suspended', points: 11, threshold: 10, management: true },
  },
  {
    title: 'revocation',
    view: { ...remediation, from: 'suspended', to: 'revoked', points: 16, threshold: 15, management: true },
  },
  {
    title: 'back to certified',
    view: { ...remediation, from: 'remediation', to: 'certified', points: 2, threshold: 0, breaches: [] },
  },
];
