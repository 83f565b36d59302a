import { contact, desk, manager, onDay, partner, referral, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  manager,
  partner,
  contact,
  referral,
  job: 'J-17',
  kind: 'late' as const,
  milestones: [
    {
      milestone: 'kick-off' as const,
      expectedOn: onDay('2026-12-08'),
      reportedOn: null,
      askedOn: onDay('2026-12-09'),
    },
  ],
};

export const samples: Samples<'milestone-late'> = [
  { title: 'late', view: usual },
  {
    title: 'live without internal testing',
    view: {
      ...usual,
      kind: 'untested',
      milestones: [{ milestone: 'go-live', expectedOn: null, reportedOn: onDay('2027-02-24'), askedOn: null }],
    },
  },
];
