import type { Words } from './types.js';

export const EN: Words = {
  quotes: ['“', '”'],
  colon: ':',
  groups: {
    phrase: { regards: 'Kind regards' },
    fact: { customer: 'Customer', total: 'Job total', invoice: 'To invoice', startDate: 'Start date' },
    'the-fact': {
      customer: "the customer's name",
      total: 'the total of the job',
      invoice: 'the amount for us to invoice',
      startDate: 'the start date',
    },
    statement: {
      acknowledged: 'taken up',
      won: 'won',
      lost: 'lost',
      unreachable: 'customer not reached',
      declined: 'declined',
      'at-risk': 'at risk',
      milestone: 'milestone',
      correction: 'correction',
      'follow-up': 'further work',
      complaint: 'complaint',
      question: 'question to us',
      support: 'support request',
      'auto-reply': 'automatic answer',
      bounce: 'mail returned',
      unrelated: 'other matter',
    },
    certainty: {
      stated: 'stated',
      computed: 'computed from the mail',
      assumed: 'taken from the referral; the mail names none',
      record: 'on record before this mail',
      missing: 'missing',
    },
    outcome: { recorded: 'Recorded', asked: 'Partner asked', review: 'Please look', noted: 'Noted' },
    how: {
      refused: 'refused by the mail server',
      bounced: 'returned after sending',
      'given-up': 'given up after repeated tries',
      held: 'held back, because the recipient has had too many mails',
    },
    paper: { invoice: 'Invoice', 'credit-note': 'Credit note' },
  },
};
