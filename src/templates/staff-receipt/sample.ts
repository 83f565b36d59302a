import { desk, manager, referral, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  staff: manager,
  referral,
  done: ['Job total: AUD 48,500.00', 'State: acknowledged → won', 'Invoice 2026-014 issued: AUD 5,335.00'],
  refused: [],
  possible: [],
};

export const samples: Samples<'staff-receipt'> = [
  { title: 'done', view: usual },
  {
    title: 'partly done',
    view: { ...usual, done: ['Job total: AUD 48,500.00'], refused: ['start: "Decembre": no date that we can read'] },
  },
  {
    title: 'refused',
    view: {
      ...usual,
      done: [],
      refused: ['ok: there is nothing left to approve'],
      possible: [
        { usage: 'status?', does: 'asks the partner for news now' },
        { usage: 'withdraw: REASON', does: 'takes the referral back from the partner' },
      ],
    },
  },
  { title: 'nothing found', view: { ...usual, referral: null, done: [] } },
];
