import { contact, desk, manager, onDay, referral, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  contact,
  manager,
  referral,
  startDate: onDay('2026-12-01'),
  askTeam: true,
  askScope: true,
  course: 'NextService Implementer',
  again: false,
};

export const samples: Samples<'job-check'> = [
  { title: 'both', view: usual },
  { title: 'asked again', view: { ...usual, again: true } },
  { title: 'the scope alone', view: { ...usual, askTeam: false } },
  { title: 'the team alone, no course', view: { ...usual, askScope: false, course: null } },
];
