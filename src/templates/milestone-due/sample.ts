import { contact, desk, manager, onDay, referral, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  contact,
  referral,
  manager,
  milestones: [{ milestone: 'kick-off' as const, expectedOn: onDay('2026-12-08') }],
};

export const samples: Samples<'milestone-due'> = [
  { title: 'usual', view: usual },
  {
    title: 'several',
    view: {
      ...usual,
      milestones: [...usual.milestones, { milestone: 'go-live' as const, expectedOn: onDay('2027-02-25') }],
    },
  },
];
