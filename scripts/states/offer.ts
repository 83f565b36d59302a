/** The states of an offer as a machine like all others; referrals/transitions.ts is what the code asks. */
import { isClosed, TRANSITIONS } from '../../src/referrals/transitions.js';
import { OFFER_STATES, type OfferState } from '../../src/referrals/types.js';
import type { Machine, MovedBy } from '../../src/values/machine.js';

/** One sentence for each state; a new state does not compile without one. */
const MEANINGS: Readonly<Record<OfferState, string>> = {
  sent: 'The referral went to the partner, who has not answered yet.',
  acknowledged: 'The partner has taken it up; the outcome is open.',
  won: 'The customer has committed itself; the job is on record.',
  lost: 'The customer will not proceed with this partner.',
  unreachable: 'The partner cannot reach the customer; it may still become something.',
  declined: 'The partner does not take it on.',
  withdrawn: 'Staff took it back, or another partner won it.',
};

const WHEN: Readonly<Record<OfferState, string>> = {
  sent: 'the referral is mailed',
  acknowledged: 'taken up, or taken back to this by staff',
  won: 'the customer commits',
  lost: 'the customer does not proceed',
  unreachable: 'no contact with the customer',
  declined: 'the partner does not want it',
  withdrawn: 'staff take it back, or another partner wins',
};

/** The desk itself withdraws the other open offers of a referral where the first win counts (R3). */
function movers(to: OfferState, told: readonly MovedBy[]): readonly MovedBy[] {
  return to === 'withdrawn' ? [...told, 'desk'] : told;
}

export const OFFER_MACHINE: Machine<OfferState> = {
  name: 'offer',
  initial: 'sent',
  states: Object.fromEntries(
    OFFER_STATES.map((state) => [state, { meaning: MEANINGS[state], open: state !== 'won' && !isClosed(state) }]),
  ) as Machine<OfferState>['states'],
  transitions: [...TRANSITIONS].flatMap(([from, next]) =>
    [...next].map(([to, told]) => ({ from, to, by: movers(to, told), when: WHEN[to] })),
  ),
};
