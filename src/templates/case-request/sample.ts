import { contact, desk, onDay, partner, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  team: { name: 'Technical support', email: 'support@nexttechnik.example' },
  number: 'S-7',
  subject: 'Reports are empty since Monday',
  kind: 'new' as const,
  tier: 'technical-support' as const,
  client: 'Kestrel Plumbing Pty Ltd',
  clientShown: 'Kestrel Plumbing Pty Ltd',
  partner,
  contact,
  category: 'data-processing' as const,
  sure: true,
  evidence: '“reports are empty”, “since the import”',
  referral: 'R-2041, NextService deployment',
  by: '',
  note: false,
  text: '',
  history: [
    {
      who: contact.name,
      on: onDay('2026-11-12'),
      text: 'Since the import on Monday all reports are empty.\nWe have restarted and rebuilt the index.',
    },
  ],
  left: [],
  mark: '//',
  answerBy: onDay('2026-11-16'),
};

export const samples: Samples<'case-request'> = [
  { title: 'new', view: usual },
  {
    title: 'moved, with a word',
    view: {
      ...usual,
      kind: 'moved',
      tier: 'management',
      category: 'unclear',
      by: 'Lena Brandt',
      note: true,
      text: 'They ask for a price, which is yours.',
      sure: false,
    },
  },
  { title: 'did not help', view: { ...usual, kind: 'unresolved', category: 'unresolved' } },
  {
    title: 'reopened, client not named, a file left behind',
    view: {
      ...usual,
      kind: 'reopened',
      client: '',
      clientShown: '–',
      evidence: '',
      referral: '',
      left: [{ name: 'dump.zip', why: 'too-large' }],
    },
  },
];
