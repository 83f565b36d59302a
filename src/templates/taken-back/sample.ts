import { aud, billing, contact, desk, facts, manager, referral, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  contact,
  referral,
  facts,
  creditNotes: [{ number: '2026-015', kind: 'credit-note' as const, gross: aud('5335') }],
  billing,
  openAgain: true,
  manager,
};

export const samples: Samples<'taken-back'> = [
  { title: 'usual', view: usual },
  { title: 'not invoiced yet, other work stays', view: { ...usual, creditNotes: [], openAgain: false } },
];
