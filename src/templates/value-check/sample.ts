import { aud, desk, partner, referral, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  partner,
  referral,
  job: 'J-17',
  total: aud('48500'),
  differences: [
    {
      reason: 'commission-unusual' as const,
      reported: aud('2400'),
      other: aud('4850'),
      words: '10',
    },
  ],
};

export const samples: Samples<'value-check'> = [
  { title: 'an unusual share', view: usual },
  {
    title: 'an attached order, and a later mail',
    view: {
      ...usual,
      differences: [
        {
          reason: 'attachment-differs',
          reported: aud('48500'),
          other: aud('52000'),
          words: 'The mail says AUD 48,500.00, the attached order.pdf says AUD 52,000.00.',
        },
        { reason: 'later-mail-higher', reported: aud('48500'), other: aud('61000'), words: 'now 61,000 in all' },
      ],
    },
  },
  {
    title: 'raised after the invoice',
    view: {
      ...usual,
      differences: [
        {
          reason: 'raised-after-invoice',
          reported: aud('4850'),
          other: aud('6100'),
          words: '',
        },
      ],
    },
  },
  {
    title: 'the customer says otherwise',
    view: {
      ...usual,
      differences: [
        { reason: 'customer-differs', reported: aud('48500'), other: null, words: 'Nothing is agreed yet.' },
      ],
    },
  },
];
