import { aud, billing, desk, onDay, partner, referral, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  kind: 'invoice' as const,
  billing,
  number: '2026-014',
  issuedOn: onDay('2026-11-12'),
  dueOn: onDay('2026-11-26'),
  net: aud('4850'),
  tax: aud('485'),
  taxName: 'GST',
  gross: aud('5335'),
  referral,
  partner,
  bankLines: ['Next Technik Pty Ltd', 'BSB 062-000, account 1234 5678'],
  credits: null,
  financeCopy: false,
};

export const samples: Samples<'invoice'> = [
  { title: 'to the partner', view: usual },
  { title: 'copy for finance', view: { ...usual, financeCopy: true } },
];
