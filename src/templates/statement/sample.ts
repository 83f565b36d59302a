import { aud, billing, desk, onDay, partner, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  billing,
  partner,
  month: 'November 2026',
  madeOn: onDay('2026-12-01'),
  sections: [
    {
      currency: 'AUD',
      opening: aud('0'),
      closing: aud('9405'),
      openItems: [
        {
          number: '2026-014',
          customer: 'Kestrel Plumbing Pty Ltd',
          dueOn: onDay('2026-11-26'),
          amount: aud('5335'),
          inCredit: false,
          overdueDays: 5,
        },
        {
          number: '2026-017',
          customer: 'Bluegum Air Pty Ltd',
          dueOn: onDay('2026-12-15'),
          amount: aud('4070'),
          inCredit: false,
          overdueDays: 0,
        },
      ],
      jobs: [{ job: 'J-12', customer: 'Bluegum Air Pty Ltd', total: aud('37000'), toInvoice: aud('3700') }],
    },
  ],
  invoices: [{ number: '2026-017', gross: aud('4070') }],
  owes: true,
  bankLines: ['Next Technik Pty Ltd', 'BSB 062-000, account 1234 5678'],
  financeCopy: false,
};

const credit = {
  currency: 'AUD',
  opening: aud('5335'),
  closing: aud('-1111'),
  openItems: [
    {
      number: '2026-014',
      customer: 'Kestrel Plumbing Pty Ltd',
      dueOn: onDay('2026-11-26'),
      amount: aud('-1111'),
      inCredit: true,
      overdueDays: 0,
    },
  ],
  jobs: [],
};

export const samples: Samples<'statement'> = [
  { title: 'with an invoice', view: usual },
  { title: 'a credit balance', view: { ...usual, sections: [credit], invoices: [], owes: false } },
  { title: 'copy for finance', view: { ...usual, financeCopy: true } },
];
