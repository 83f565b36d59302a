import { aud, desk, manager, onDay, partner, type Samples } from '../sampleParties.js';

const none = { rows: [], count: 0, more: 0 };

const usual = {
  desk,
  staff: manager,
  day: onDay('2026-11-16'),
  wholeDesk: false,
  waiting: {
    rows: [
      { kind: 'summary' as const, about: 'R-2041 Kestrel Plumbing Pty Ltd', partner, days: 2 },
      { kind: 'mail' as const, about: '17, dan@kestrel.example', partner: { name: '' }, days: 1 },
    ],
    count: 2,
    more: 0,
  },
  clocks: {
    rows: [
      {
        number: '31',
        kind: 'status',
        state: 'held' as const,
        about: 'R-2040, Lindqvist Bakery (Harbour Field Solutions)',
        dueOn: onDay('2026-11-13'),
      },
    ],
    count: 1,
    more: 0,
  },
  atRisk: { rows: [{ ref: 'R-2038', customer: 'Otter Creek Winery', partner, days: 34 }], count: 1, more: 0 },
  open: {
    rows: [
      { ref: 'R-2038', customer: 'Otter Creek Winery', partner, state: 'acknowledged' as const, days: 34 },
      { ref: 'R-2044', customer: 'Marlow & Sons', partner, state: 'sent' as const, days: 3 },
    ],
    count: 19,
    more: 17,
  },
  breaches: { rows: [{ kind: 'no-answer' as const, partner, notedOn: onDay('2026-11-12') }], count: 1, more: 0 },
  won: {
    rows: [{ ref: 'R-2041', customer: 'Kestrel Plumbing Pty Ltd', partner, total: aud('48500') }],
    count: 1,
    more: 0,
  },
  wonTotals: [{ amount: aud('48500'), label: null }],
  overdue: { rows: [{ number: '2026-009', partner, amount: aud('1265'), days: 12 }], count: 1, more: 0 },
  overdueTotals: [{ amount: aud('1265'), label: null }],
  support: {
    rows: [{ tier: 'technical-support' as const, cases: '4', open: '1', answer: '3.5', corrected: '1' }],
    count: 4,
    more: 0,
  },
  interest: {
    rows: [{ client: 'Kestrel Plumbing Pty Ltd', partner, kind: 'upgrade' as const }],
    count: 1,
    more: 0,
  },
  away: { rows: [{ partner, contactName: 'Priya Nair', until: onDay('2026-11-23') }], count: 1, more: 0 },
};

export const samples: Samples<'digest'> = [
  { title: 'usual', view: usual },
  {
    title: 'whole desk, few open',
    view: {
      ...usual,
      wholeDesk: true,
      waiting: none,
      clocks: none,
      atRisk: none,
      breaches: none,
      won: none,
      wonTotals: [],
      overdue: none,
      overdueTotals: [],
      support: none,
      interest: none,
      away: none,
    },
  },
];
