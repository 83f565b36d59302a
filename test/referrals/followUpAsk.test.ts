import { expect } from 'chai';
import { decideAsk, type AskSituation } from '../../src/referrals/followUpAsk.js';
import type { CalendarDay } from '../../src/values/calendarDay.js';

const day = (text: string) => text as CalendarDay;
const SITUATION: AskSituation = {
  today: day('2027-03-01'),
  since: day('2026-12-01'),
  askAfterDays: [90, 270],
  notAgainWithinDays: 30,
  asked: 0,
  lastAsked: null,
  jobStands: true,
  offerState: 'won',
  atRisk: false,
  barred: false,
  openQuestion: null,
};
const decide = (change: Partial<AskSituation>) => decideAsk({ ...SITUATION, ...change });

describe('referrals/followUpAsk', () => {
  it('asks when the time has come, and waits before', () => {
    expect(decide({})).to.deep.equal({ do: 'ask' });
    expect(decide({ today: day('2027-02-28') })).to.deep.equal({ do: 'wait', until: '2027-03-01' });
    expect(decide({ since: day('2027-01-01') })).to.deep.equal({ do: 'wait', until: '2027-04-01' });
  });

  it('asks again by the list, and then no more', () => {
    expect(decide({ asked: 1 })).to.deep.equal({ do: 'wait', until: '2027-08-28' });
    expect(decide({ asked: 2 })).to.deep.include({ do: 'stop' });
    expect(decide({ askAfterDays: [] })).to.deep.include({ do: 'stop' });
  });

  it('stops for barred partners, cancelled jobs and offers that are no longer won', () => {
    for (const change of [{ barred: true }, { jobStands: false }, { offerState: 'acknowledged' as const }]) {
      expect(decide(change)).to.deep.include({ do: 'stop' });
    }
  });

  it('waits while something else is open, but not for ever', () => {
    expect(decide({ atRisk: true })).to.deep.equal({ do: 'wait', until: '2027-03-08' });
    expect(decide({ openQuestion: day('2027-02-20') })).to.deep.equal({ do: 'wait', until: '2027-03-08' });
    expect(decide({ openQuestion: day('2027-01-20') })).to.deep.equal({ do: 'ask' });
    expect(decide({ lastAsked: day('2027-02-20') })).to.deep.equal({ do: 'wait', until: '2027-03-22' });
  });
});
