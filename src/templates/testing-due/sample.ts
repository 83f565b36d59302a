import { contact, desk, manager, onDay, referral, type Samples } from '../sampleParties.js';

const usual = { desk, contact, referral, manager, goLiveOn: onDay('2027-02-25') };

export const samples: Samples<'testing-due'> = [
  { title: 'usual', view: usual },
  { title: 'day of go-live not known', view: { ...usual, goLiveOn: null } },
];
