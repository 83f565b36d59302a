import { aud, billing, desk, onDay, partner, referral, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  kind: 'credit-note' as const,
  billing,
  number: '2026-015',
  issuedOn: onDay('2026-11-12'),
  dueOn: onDay('2026-11-26'),
  net: aud('4850'),
  tax: aud('485'),
  taxName: 'GST',
  gross: aud('5335'),
  referral,
  partner,
  bankLines: ['Next Technik Pty Ltd', 'BSB 062-000, account 1234 5678'],
  credits: { number: '2026-014', reason: 'the total was corrected by the partner' },
  financeCopy: false,
};

export const samples: Samples<'credit-note'> = [
  { title: 'to the partner', view: usual },
  { title: 'copy for finance', view: { ...usual, financeCopy: true } },
];
