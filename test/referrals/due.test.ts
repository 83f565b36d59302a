import { expect } from 'chai';
import { due } from '../../src/referrals/due.js';
import type { Situation, TimerKind } from '../../src/referrals/types.js';
import { doubt, FACTS, PERIODS, SITUATION } from '../support/notices.js';

const kinds = (situation: Situation, kind: TimerKind, alsoDue: TimerKind[] = []) =>
  due(situation, kind, alsoDue, PERIODS).effects.map((effect) => effect.do);

describe('referrals/due', () => {
  it('reminds once of an unanswered offer', () => {
    expect(kinds(SITUATION, 'unanswered')).to.deep.equal(['remind-partner']);
  });

  it('skips the reminder when the breach is due as well', () => {
    expect(kinds(SITUATION, 'unanswered', ['breach'])).to.deep.equal([]);
  });

  it('tells the manager of a breach and keeps a clock on the offer', () => {
    expect(kinds(SITUATION, 'breach')).to.deep.equal(['clear-timers', 'tell-manager', 'set-timer']);
  });

  for (const kind of ['unanswered', 'breach'] as const) {
    it(`does nothing about ${kind} once the partner has written`, () => {
      expect(kinds({ ...SITUATION, heard: true }, kind)).to.deep.equal([]);
      expect(kinds({ ...SITUATION, state: 'acknowledged' }, kind)).to.deep.equal([]);
    });
  }

  it('asks for the status up to the limit in a row, then tells the manager', () => {
    const open: Situation = { ...SITUATION, state: 'acknowledged' };
    expect(kinds(open, 'status')).to.deep.equal(['remind-partner', 'set-nudges', 'set-timer']);
    expect(kinds({ ...open, nudges: 3 }, 'status')).to.deep.equal(['tell-manager']);
    expect(kinds({ ...open, state: 'won' }, 'status')).to.deep.equal([]);
  });

  it('repeats the question that was asked, not another', () => {
    const pending = { ...FACTS, invoice: [], kind: 'won' as const, open: [doubt('invoice-ambiguous', 'invoice')] };
    const [effect] = due({ ...SITUATION, state: 'acknowledged', pending }, 'question', [], PERIODS).effects;
    expect(effect).to.deep.include({ do: 'ask-partner', again: true });
    expect(effect?.do === 'ask-partner' && effect.doubt.code).to.equal('invoice-ambiguous');
    expect(kinds({ ...SITUATION, pending: null }, 'question')).to.deep.equal([]);
  });

  it('asks about work at risk only while it is at risk', () => {
    expect(kinds({ ...SITUATION, state: 'won', atRisk: true }, 'at-risk')).to.include('remind-partner');
    expect(kinds({ ...SITUATION, state: 'won' }, 'at-risk')).to.deep.equal([]);
  });
});
