import { aud, billing, desk, manager, onDay, referral, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  billing,
  tone: 'first' as const,
  number: '2026-014',
  issuedOn: onDay('2026-11-12'),
  dueOn: onDay('2026-11-26'),
  overdueDays: 5,
  gross: aud('5335'),
  paid: null,
  open: aud('5335'),
  referral,
  bankLines: ['Next Technik Pty Ltd', 'BSB 062-000, account 1234 5678'],
  manager,
};

export const samples: Samples<'invoice-reminder'> = [
  { title: 'first', view: usual },
  {
    title: 'second, partly paid',
    view: { ...usual, tone: 'again', overdueDays: 20, paid: aud('1265'), open: aud('4070') },
  },
  { title: 'last', view: { ...usual, tone: 'last', overdueDays: 43 } },
];
