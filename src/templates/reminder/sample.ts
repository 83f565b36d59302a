import { contact, desk, manager, onDay, referral, type Samples } from '../sampleParties.js';

export const samples: Samples<'reminder'> = (['unanswered', 'status', 'start', 'job', 'at-risk'] as const).map(
  (kind) => ({
    title: kind,
    view: {
      desk,
      contact,
      referral: { ...referral, contactName: 'Dan Ord' },
      kind,
      sentOn: onDay('2026-11-02'),
      manager,
    },
  }),
);
