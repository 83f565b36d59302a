import { desk, manager, onDay, partner, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  staff: manager,
  kind: 'overdue' as const,
  toTeam: false,
  number: 'S-7',
  subject: 'Reports are empty since Monday',
  clientShown: 'Kestrel Plumbing Pty Ltd',
  partner,
  team: 'Technical support',
  category: 'data-processing' as const,
  since: onDay('2026-11-12'),
  text: 'Since the import on Monday all reports are empty.',
  reason: '',
};
const team = { name: 'Technical support', email: 'support@nexttechnik.example' };

export const samples: Samples<'case-news'> = [
  { title: 'overdue', view: usual },
  { title: 'undelivered', view: { ...usual, kind: 'undelivered', reason: '550 5.1.1 no such mailbox' } },
  { title: 'too many mails', view: { ...usual, kind: 'busy' } },
  { title: 'reminder to the team', view: { ...usual, kind: 'reminder', staff: team, toTeam: true } },
  { title: 'put off until today', view: { ...usual, kind: 'due', staff: team, toTeam: true } },
];
