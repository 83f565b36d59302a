import { expect } from 'chai';
import { NO_FACTS } from '../../src/referrals/facts.js';
import { decideStaff, type StaffCommand, type Summarised } from '../../src/referrals/staff.js';
import type { Situation } from '../../src/referrals/types.js';
import { doubt, facts, FACTS, notice, PERIODS, SITUATION } from '../support/notices.js';
import { write } from '../../src/texts/line.js';

const OK: StaffCommand = { verdict: 'ok', facts: NO_FACTS };
const REJECT: StaffCommand = { verdict: 'reject', facts: NO_FACTS };
const held: Summarised = {
  state: 'waiting',
  notice: notice(['won'], { facts: FACTS, action: 'review', doubts: [doubt('sender-unknown', null, 'review')] }),
  hasJob: false,
  moved: null,
};
const WON: Situation = { ...SITUATION, state: 'won', job: FACTS, recorded: [FACTS], heard: true };

function decision(situation: Situation, summarised: Summarised, command: StaffCommand) {
  const result = decideStaff(situation, summarised, command, PERIODS);
  if ('refused' in result) throw new Error(write(result.refused, 'en'));
  return result;
}

function refusal(situation: Situation, summarised: Summarised, command: StaffCommand): string {
  const result = decideStaff(situation, summarised, command, PERIODS);
  return 'refused' in result ? write(result.refused, 'en') : '';
}

describe('referrals/staff', () => {
  it('records a held win on ok', () => {
    const { decision: decided, reading } = decision(SITUATION, held, OK);
    expect(reading).to.equal('approved');
    expect(decided.next).to.equal('won');
    expect(decided.effects.map((effect) => effect.do))
      .to.include('record-job')
      .and.not.include('summary-to-staff');
  });

  it('refuses ok while a fact is missing, and names it', () => {
    const partial = { ...held, notice: { ...held.notice, facts: facts({ customer: 'Kestrel', total: FACTS.total }) } };
    expect(refusal(SITUATION, partial, OK))
      .to.contain('amount to invoice')
      .and.contain('job start date');
  });

  for (const statement of ['correction', 'follow-up'] as const) {
    const misread = { ...held, notice: notice([statement], { facts: facts({ total: FACTS.total }) }) };

    it(`records the win when staff send the facts of what was read as ${statement} and nothing is on record`, () => {
      const { decision: decided, reading } = decision(SITUATION, misread, { verdict: null, facts: FACTS });
      expect(reading).to.equal('corrected');
      expect(decided).to.include({ next: 'won', reason: 'customer-committed' });
      const effect = decided.effects.find((candidate) => candidate.do === 'record-job');
      expect(effect).to.deep.include({ kind: 'won' });
    });

    it(`and asks for what is missing when they approve a ${statement} as it is`, () => {
      expect(refusal(SITUATION, misread, OK))
        .to.contain('Still missing')
        .and.to.contain('job start date');
    });
  }

  it('takes the facts of staff over those of the mail', () => {
    const total = { amount: '50000.00', currency: 'AUD' };
    const command: StaffCommand = {
      verdict: null,
      facts: facts({ total, origins: [{ fact: 'total', certainty: 'staff', words: [] }] }),
    };
    const { decision: decided, reading } = decision(SITUATION, held, command);
    expect(reading).to.equal('corrected');
    const effect = decided.effects.find((candidate) => candidate.do === 'record-job');
    expect(effect?.do === 'record-job' && effect.facts.total).to.deep.equal(total);
  });

  it('revises the job when staff correct what was recorded', () => {
    const command: StaffCommand = {
      verdict: null,
      facts: facts({ startDate: FACTS.startDate.replace('01', '08') as typeof FACTS.startDate }),
    };
    const { decision: decided } = decision(WON, { ...held, state: 'recorded', hasJob: true }, command);
    expect(decided.effects.map((effect) => effect.do)).to.include('revise-job');
  });

  it('refuses facts that cannot be meant', () => {
    const command: StaffCommand = {
      verdict: null,
      facts: facts({ invoice: [{ amount: '99000.00', currency: 'AUD', label: null }] }),
    };
    expect(refusal(SITUATION, held, command)).to.contain('above the total');
  });

  it('cancels the job and reopens the offer when a recorded win is rejected', () => {
    const { decision: decided } = decision(WON, { ...held, state: 'recorded', hasJob: true }, REJECT);
    expect(decided.next).to.equal('acknowledged');
    expect(decided.effects.map((effect) => effect.do)).to.deep.equal(['cancel-job', 'tell-taken-back', 'set-timer']);
  });

  it('drops what waited when it is rejected, and only once', () => {
    expect(decision(SITUATION, held, REJECT)).to.deep.include({ reading: 'rejected' });
    expect(refusal(SITUATION, { ...held, state: 'rejected' }, REJECT)).to.contain('rejected before');
  });

  it('reopens an offer whose loss was misread', () => {
    const lost: Summarised = {
      state: 'recorded',
      notice: notice(['lost']),
      hasJob: false,
      moved: { from: 'sent', to: 'lost' },
    };
    expect(decision({ ...SITUATION, state: 'lost' }, lost, REJECT).decision.next).to.equal('acknowledged');
  });

  it('undoes only what the rejected mail did', () => {
    const called: Summarised = {
      state: 'recorded',
      notice: notice(['acknowledged']),
      hasJob: false,
      moved: { from: 'sent', to: 'acknowledged' },
    };
    const { decision: decided } = decision({ ...SITUATION, state: 'lost' }, called, REJECT);
    expect(decided).to.deep.include({ next: 'lost', effects: [] });
  });

  it('changes nothing for a job that was taken back', () => {
    const reading: Summarised = { ...held, state: 'recorded', hasJob: true };
    expect(refusal({ ...SITUATION, state: 'acknowledged' }, reading, REJECT)).to.contain('taken back');
  });

  it('approves a second time nothing', () => {
    expect(refusal(WON, { ...held, state: 'approved', hasJob: true }, OK)).to.contain('on record already');
    expect(refusal(WON, { ...held, state: 'superseded' }, OK)).to.contain('later mail');
  });

  it('lets a closed offer reopen when staff approve the mail that says so', () => {
    const late: Summarised = {
      state: 'waiting',
      notice: notice(['won'], { facts: FACTS, action: 'record' }),
      hasJob: false,
      moved: null,
    };
    expect(decision({ ...SITUATION, state: 'lost' }, late, OK).decision.next).to.equal('won');
  });

  const pending = {
    ...facts({ customer: FACTS.customer }),
    kind: 'won' as const,
    open: [doubt('total-missing', 'total')],
  };
  const timers = (effects: ReturnType<typeof decision>['decision']['effects']) =>
    effects.flatMap((effect) => (effect.do === 'set-timer' ? [effect.timer] : []));

  it('gives the open question its clock back when a risk is rejected', () => {
    const told: Summarised = { ...held, state: 'recorded', notice: notice(['at-risk']) };
    const { effects } = decision({ ...SITUATION, state: 'acknowledged', atRisk: true, pending }, told, REJECT).decision;
    expect(effects.map((effect) => effect.do)).to.include.members(['clear-timers', 'set-at-risk']);
    expect(timers(effects)).to.deep.equal(['question']);
  });

  it('leaves work that is at risk its short clock when a question is rejected', () => {
    const asked: Summarised = { ...held, state: 'asked', notice: notice(['correction']) };
    const { effects } = decision({ ...WON, atRisk: true, pending }, asked, REJECT).decision;
    expect(timers(effects)).to.deep.equal(['at-risk']);
  });

  it('takes no risk back because figures of an older mail are put right', () => {
    const told: Summarised = {
      state: 'recorded',
      notice: notice(['won'], { facts: FACTS, backOnTrack: true, milestones: ['go-live'] }),
      hasJob: true,
      moved: null,
    };
    const total = { amount: '50000.00', currency: 'AUD' };
    const command: StaffCommand = { verdict: null, facts: facts({ total }) };
    const { effects } = decision({ ...WON, atRisk: true }, told, command).decision;
    expect(effects.map((effect) => effect.do))
      .to.include('revise-job')
      .and.not.include('set-at-risk');
  });
});
