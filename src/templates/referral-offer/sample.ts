import { contact, desk, manager, onDay, referral, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  contact,
  manager,
  managerOnCopy: true,
  referral: {
    ...referral,
    description:
      'Field service for about 25 plumbers in two depots: scheduling, job cards on tablets, stock in the vans. They use MYOB and want the jobs invoiced from there.\nDan would like to be running before the summer break.',
    contactName: 'Dan Ord',
    contactEmail: 'dan.ord@kestrelplumbing.example',
    contactPhone: '+61 2 5550 0142',
  },
  answerBy: onDay('2026-11-04'),
  standsInFor: null,
};

export const samples: Samples<'referral-offer'> = [
  { title: 'usual', view: usual },
  {
    title: 'no address, no support named',
    view: {
      ...usual,
      managerOnCopy: false,
      desk: { ...desk, partnerSupport: '' },
      referral: { ...usual.referral, contactEmail: null, contactPhone: null },
    },
  },
  {
    title: 'to the deputy, contact away',
    view: { ...usual, standsInFor: { name: 'Ben Hale', reason: 'away', until: onDay('2026-11-16') } },
  },
  {
    title: 'to the deputy, mail returned',
    view: { ...usual, standsInFor: { name: 'Ben Hale', reason: 'bounced', until: null } },
  },
];
