import { expect } from 'chai';
import { askNow, clearRisk, reopen } from '../../src/referrals/steer.js';
import { mayBecome } from '../../src/referrals/transitions.js';
import { OFFER_STATES, type Situation } from '../../src/referrals/types.js';
import { write } from '../../src/texts/line.js';

const PERIODS = {
  unansweredAfterDays: 1,
  breachAfterDays: 2,
  statusAfterDays: 10,
  questionAfterDays: 2,
  atRiskEveryDays: 1,
  most: 3,
};
const AT: Situation = {
  state: 'acknowledged',
  job: null,
  recorded: [],
  pending: null,
  nudges: 2,
  atRisk: false,
  heard: true,
};

describe('referrals/steer', () => {
  for (const state of OFFER_STATES) {
    it(`asks, reopens and clears a ${state} offer as its state allows`, () => {
      const closed = state === 'lost' || state === 'declined' || state === 'withdrawn';
      expect('refused' in askNow({ ...AT, state }, PERIODS)).to.equal(closed);
      const opened = reopen({ ...AT, state }, PERIODS);
      expect('refused' in opened).to.equal(!closed);
      if (!('refused' in opened)) expect(mayBecome(state, opened.next, 'staff')).to.equal(true);
      expect('refused' in clearRisk({ ...AT, state }, PERIODS)).to.equal(true);
    });
  }

  const reminder = (situation: Situation) => {
    const decided = askNow(situation, PERIODS);
    if ('refused' in decided) throw new Error(write(decided.refused, 'en'));
    return decided.effects.flatMap((effect) => (effect.do === 'remind-partner' ? [effect.reminder] : []))[0];
  };

  it('asks for what is open: a risk, a job, or the offer', () => {
    expect(reminder(AT)).to.equal('status');
    expect(reminder({ ...AT, atRisk: true })).to.equal('at-risk');
    expect(reminder({ ...AT, state: 'won' })).to.equal('job');
  });
});
