/** The states of an offer as data: which state follows which, and who may bring it about. docs/states.md shows it. */
import type { OfferState } from './types.js';

/** `partner`: a certain statement of the partner does it; `staff`: only a staff answer. */
export type Mover = 'partner' | 'staff';

const BOTH: readonly Mover[] = ['partner', 'staff'];
const STAFF: readonly Mover[] = ['staff'];

export const TRANSITIONS: ReadonlyMap<OfferState, ReadonlyMap<OfferState, readonly Mover[]>> = new Map([
  [
    'sent',
    new Map<OfferState, readonly Mover[]>([
      ['acknowledged', BOTH],
      ['won', BOTH],
      ['lost', BOTH],
      ['unreachable', BOTH],
      ['declined', BOTH],
      ['withdrawn', STAFF],
    ]),
  ],
  [
    'acknowledged',
    new Map<OfferState, readonly Mover[]>([
      ['won', BOTH],
      ['lost', BOTH],
      ['unreachable', BOTH],
      ['declined', BOTH],
      ['withdrawn', STAFF],
    ]),
  ],
  [
    'unreachable',
    new Map<OfferState, readonly Mover[]>([
      ['acknowledged', BOTH],
      ['won', BOTH],
      ['lost', BOTH],
      ['declined', BOTH],
      ['withdrawn', STAFF],
    ]),
  ],
  // A recorded win is taken back by staff only: an invoice hangs on it.
  ['won', new Map<OfferState, readonly Mover[]>([['acknowledged', STAFF]])],
  // A closed offer comes back to life when staff have looked at the mail that says so.
  [
    'lost',
    new Map<OfferState, readonly Mover[]>([
      ['acknowledged', STAFF],
      ['won', STAFF],
    ]),
  ],
  [
    'declined',
    new Map<OfferState, readonly Mover[]>([
      ['acknowledged', STAFF],
      ['won', STAFF],
    ]),
  ],
  [
    'withdrawn',
    new Map<OfferState, readonly Mover[]>([
      ['acknowledged', STAFF],
      ['won', STAFF],
    ]),
  ],
]);

/** Whether the state may become `next`; a state may always stay what it is. */
export function mayBecome(state: OfferState, next: OfferState, mover: Mover): boolean {
  return state === next || (TRANSITIONS.get(state)?.get(next)?.includes(mover) ?? false);
}

/** Nothing more is expected of the partner. */
export function isClosed(state: OfferState): boolean {
  return state === 'lost' || state === 'declined' || state === 'withdrawn';
}

/** The outcome is still open: the clock of an answer or of a status request runs. */
export function isOpen(state: OfferState): boolean {
  return state === 'sent' || state === 'acknowledged' || state === 'unreachable';
}
