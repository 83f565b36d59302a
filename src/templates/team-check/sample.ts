import { desk, manager, onDay, partner, referral, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  manager,
  partner,
  referral,
  job: 'J-17',
  about: 'answered' as const,
  startDate: onDay('2026-12-01'),
  course: 'NextService Implementer',
  team: ['Priya Nair', 'Tom Baker'],
  teamState: 'untrained' as const,
  untrained: [{ name: 'Tom Baker', standing: 'unknown' as const, day: null }],
  scope: 'agreed' as const,
  scopeAgreedOn: onDay('2026-11-23'),
  newText: 'Priya and Tom Baker will do it.\nScope signed on 23 November.',
  unread: [],
  files: ['scope.pdf'],
};
const silent = { ...usual, newText: '', files: [], scopeAgreedOn: null };

export const samples: Samples<'team-check'> = [
  { title: 'answered, untrained', view: usual },
  {
    title: 'answered, not all of it read',
    view: { ...usual, team: [], untrained: [], scope: 'not-yet', scopeAgreedOn: null, unread: ['Probably Tom.'] },
  },
  { title: 'untrained', view: { ...silent, about: 'untrained', scope: 'attached' } },
  {
    title: 'no answer',
    view: { ...silent, about: 'no-answer', team: [], untrained: [], scope: 'unknown', course: null },
  },
  { title: 'started', view: { ...silent, about: 'started' } },
];
