import { desk, manager, onDay, type Samples } from '../sampleParties.js';

const usual = {
  desk,
  staff: manager,
  from: onDay('2026-11-13'),
  to: onDay('2026-11-15'),
  onServer: 24,
  kept: 21,
  again: 2,
  refused: 1,
  handled: 15,
  ignored: 4,
  waiting: 2,
  unreadable: 0,
  received: 0,
  written: 31,
  sent: 29,
  queued: 1,
  held: 1,
  failed: 0,
  cancelled: 0,
  look: { on: onDay('2026-11-16'), at: '07:59', onServer: 3, onRecord: 3 },
  waitingNumbers: '12, 17',
  differences: [],
};

export const samples: Samples<'daily-line'> = [
  { title: 'all accounted for', view: usual },
  {
    title: 'a difference',
    view: {
      ...usual,
      from: onDay('2026-11-15'),
      look: { ...usual.look, onServer: 4 },
      waitingNumbers: '',
      differences: [{ code: 'server', expected: 4, found: 3 }],
    },
  },
  { title: 'no look yet', view: { ...usual, look: null } },
];
