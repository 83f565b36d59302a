import { aud, billing, contact, desk, facts, referral, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  contact,
  kind: 'won' as const,
  referral,
  facts,
  invoices: [{ number: '2026-014', kind: 'invoice' as const, gross: aud('5335') }],
  onStatement: false,
  billing,
};

export const samples: Samples<'thanks'> = [
  { title: 'won', view: usual },
  { title: 'won, on the monthly statement', view: { ...usual, invoices: [], onStatement: true } },
  { title: 'follow-up', view: { ...usual, kind: 'follow-up' } },
  {
    title: 'correction',
    view: {
      ...usual,
      kind: 'correction',
      invoices: [
        { number: '2026-015', kind: 'credit-note', gross: aud('5335') },
        { number: '2026-016', kind: 'invoice', gross: aud('5500') },
      ],
    },
  },
];
