import { contact, desk, facts, manager, partner, referral, type Samples } from '../sampleParties.js';

const drawn = {
  desk,
  manager,
  partner,
  contact,
  referral,
  job: 'J-17',
  startDate: facts.startDate,
  chosenBy: null,
  acknowledgeDays: 2,
  mendDays: 20,
};

export const samples: Samples<'spot-check'> = [
  { title: 'drawn', view: drawn },
  { title: 'chosen by staff', view: { ...drawn, chosenBy: 'ines.okafor@nexttechnik.example' } },
];
