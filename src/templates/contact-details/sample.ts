import { contact, desk, manager, referral, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  contact,
  manager,
  referral: {
    ...referral,
    contactName: 'Dan Ord',
    contactEmail: 'dan.ord@kestrelplumbing.example',
    contactPhone: '+61 2 5550 0142',
  },
};

export const samples: Samples<'contact-details'> = [
  { title: 'usual', view: usual },
  { title: 'phone alone', view: { ...usual, referral: { ...usual.referral, contactEmail: null } } },
];
