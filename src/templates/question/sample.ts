import type { DoubtCode, FactName } from '../../parsers/types.js';
import { aud, contact, desk, onDay, referral, type Samples } from '../sampleParties.js';

/** Every doubt that the partner is asked about (READING.md), with its fact and words that could have raised it. */
const ASKED: readonly (readonly [DoubtCode, FactName | null, string])[] = [
  ['invoice-missing', 'invoice', ''],
  ['total-missing', 'total', ''],
  ['start-missing', 'startDate', ''],
  ['correction-empty', null, 'small change to the Kestrel numbers, see below'],
  ['total-ambiguous', 'total', 'the job is worth 48.500'],
  ['invoice-ambiguous', 'invoice', 'please bill 4.850'],
  ['start-ambiguous', 'startDate', 'starting 03/04'],
  ['total-contradictory', 'total', 'total 48,500, of which licences 30,000 and set-up 20,500'],
  ['invoice-contradictory', 'invoice', 'invoice us 4,850 (2,000 now and 2,500 later)'],
  ['start-contradictory', 'startDate', 'Monday 1 December'],
  ['start-vague', 'startDate', 'some time mid-January'],
  ['start-impossible', 'startDate', '31 November'],
  ['amount-range', 'total', 'somewhere between 45 and 50k'],
  ['currency-unexpected', 'total', 'USD 48,500'],
  ['customer-other', 'customer', 'Kestrel Electrical has signed'],
  ['versions-differ', 'total', 'the total is 48,500'],
  ['attachment-only', null, 'details in the PDF'],
  ['invoice-above-total', 'invoice', 'total 4,850, invoice 48,500'],
  ['amount-not-positive', 'invoice', 'invoice: 0'],
  ['start-implausible', 'startDate', 'started 1 December 2019'],
];

const usual = {
  desk,
  contact,
  referral,
  attachment: null,
  proposed: null,
  known: {
    customer: referral.customer,
    total: aud('48500'),
    invoice: [],
    startDate: onDay('2026-12-01'),
  },
  again: false,
};

export const samples: Samples<'question'> = [
  ...ASKED.map(([code, fact, words]) => ({
    title: code,
    view: {
      ...usual,
      code,
      fact,
      words,
      known: {
        ...usual.known,
        total: fact === 'total' ? null : usual.known.total,
        startDate: fact === 'startDate' ? null : usual.known.startDate,
      },
    },
  })),
  {
    title: 'from-attachment',
    view: {
      ...usual,
      code: 'from-attachment',
      fact: 'total',
      words: '',
      attachment: { name: 'Kestrel order.pdf', unread: null },
      proposed: {
        total: aud('48500'),
        invoice: [{ amount: aud('4850'), label: null }],
        startDate: onDay('2026-12-01'),
      },
      known: { customer: referral.customer, total: null, invoice: [], startDate: null },
    },
  },
  ...(['total-likely', 'invoice-likely', 'start-likely'] as const).map((code) => ({
    title: code,
    view: {
      ...usual,
      code,
      fact: ({ 'total-likely': 'total', 'invoice-likely': 'invoice', 'start-likely': 'startDate' } as const)[code],
      words: '',
      proposed: { total: null, invoice: [], startDate: onDay('2026-12-01') },
      known: { ...usual.known, startDate: null },
    },
  })),
  {
    title: 'attachment-differs',
    view: {
      ...usual,
      code: 'attachment-differs',
      fact: 'total',
      words: 'total $48.5k … Order total AUD 52,000.00',
      attachment: { name: 'Kestrel order.pdf', unread: null },
      known: { ...usual.known, total: null },
    },
  },
  {
    title: 'attachment-differs: customer',
    view: {
      ...usual,
      code: 'attachment-differs',
      fact: 'customer',
      words: '',
      attachment: { name: 'order.pdf', unread: null },
      known: { ...usual.known, customer: null },
    },
  },
  {
    title: 'attachment-unread',
    view: {
      ...usual,
      code: 'attachment-unread',
      fact: 'total',
      words: '',
      attachment: { name: 'scan.pdf', unread: 'no-text' },
      known: { ...usual.known, total: null },
    },
  },
  {
    title: 'attachment-unread: no fact is missing',
    view: {
      ...usual,
      code: 'attachment-unread',
      fact: null,
      words: '',
      attachment: { name: 'figures.xlsx', unread: 'unsupported' },
    },
  },
  { title: 'asked again', view: { ...usual, code: 'invoice-missing', fact: 'invoice', words: '', again: true } },
  {
    title: 'a doubt without a question of its own',
    view: {
      ...usual,
      code: 'meaning-unclear',
      fact: null,
      words: 'all good from our side, as discussed',
      known: { customer: null, total: null, invoice: [], startDate: null },
    },
  },
];
