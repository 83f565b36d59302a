import { expect } from 'chai';
import { isClosed, isOpen, mayBecome, TRANSITIONS } from '../../src/referrals/transitions.js';
import { OFFER_STATES, type OfferState } from '../../src/referrals/types.js';

describe('referrals/transitions', () => {
  it('knows every state, and reaches each from sent', () => {
    const reached = new Set<OfferState>(['sent']);
    for (const state of reached) for (const next of TRANSITIONS.get(state)?.keys() ?? []) reached.add(next);
    expect([...reached].toSorted()).to.deep.equal([...OFFER_STATES].toSorted());
    expect([...TRANSITIONS.keys()].toSorted()).to.deep.equal([...OFFER_STATES].toSorted());
  });

  it('lets nobody go back to sent, and only staff take back a win or reopen what is closed', () => {
    for (const state of OFFER_STATES) {
      expect(mayBecome(state, 'sent', 'staff')).to.equal(state === 'sent');
      if (isClosed(state) || state === 'won') {
        expect(OFFER_STATES.filter((next) => next !== state && mayBecome(state, next, 'partner'))).to.deep.equal([]);
      }
    }
  });

  it('counts a state as open, closed or won, never as two of them', () => {
    for (const state of OFFER_STATES)
      expect([isOpen(state), isClosed(state), state === 'won'].filter(Boolean)).to.have.length(1);
  });
});
