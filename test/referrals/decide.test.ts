import { expect } from 'chai';
import fc from 'fast-check';
import { DOUBT_CODES, STATEMENTS } from '../../src/parsers/types.js';
import { decide } from '../../src/referrals/decide.js';
import { mayBecome } from '../../src/referrals/transitions.js';
import { OFFER_STATES, type Decision, type Effect, type Notice, type Situation } from '../../src/referrals/types.js';
import { parseCalendarDay } from '../../src/values/calendarDay.js';
import { doubt, facts, FACTS, notice, PERIODS, SITUATION } from '../support/notices.js';

const kinds = (decision: Decision) => decision.effects.map((effect) => effect.do);
const find = <D extends Effect['do']>(decision: Decision, kind: D) =>
  decision.effects.find((effect): effect is Extract<Effect, { do: D }> => effect.do === kind);
const outcome = (decision: Decision) => find(decision, 'summary-to-staff')?.outcome;
const WON: Situation = { ...SITUATION, state: 'won', job: FACTS, recorded: [FACTS], heard: true };

describe('referrals/decide', () => {
  it('records a certain win and thanks the partner', () => {
    const decision = decide(SITUATION, notice(['won'], { facts: FACTS }), PERIODS);
    expect(decision).to.include({ next: 'won', reason: 'customer-committed' });
    expect(kinds(decision)).to.include.members(['clear-timers', 'record-job', 'thank-partner', 'close-other-offers']);
    expect(outcome(decision)).to.equal('recorded');
  });

  it('keeps an incomplete win and asks one question', () => {
    const given = facts({ ...FACTS, startDate: null, origins: FACTS.origins.slice(0, 3) });
    const decision = decide(
      SITUATION,
      notice(['won'], { facts: given, doubts: [doubt('start-missing', 'startDate')], action: 'ask' }),
      PERIODS,
    );
    expect(decision).to.include({ next: 'acknowledged', reason: 'start-missing' });
    expect(kinds(decision)).to.not.include('record-job');
    expect(decision.effects.filter((effect) => effect.do === 'ask-partner')).to.have.length(1);
    expect(find(decision, 'keep-pending')?.facts.total).to.deep.equal(FACTS.total);
  });

  const waiting: Situation = {
    ...SITUATION,
    state: 'acknowledged',
    heard: true,
    pending: {
      ...FACTS,
      startDate: null,
      origins: FACTS.origins.slice(0, 3),
      kind: 'won',
      open: [doubt('start-missing', 'startDate')],
    },
  };
  const start = facts({
    customer: FACTS.customer,
    startDate: FACTS.startDate,
    origins: [
      { fact: 'customer', certainty: 'assumed', words: [] },
      { fact: 'startDate', certainty: 'stated', words: ['1 December'] },
    ],
  });

  it('completes a win with the answer to its question', () => {
    const answer = notice(['won'], {
      facts: start,
      doubts: [doubt('total-missing', 'total'), doubt('invoice-missing', 'invoice')],
      action: 'ask',
    });
    const decision = decide(waiting, answer, PERIODS);
    expect(decision).to.include({ next: 'won', reason: 'customer-committed' });
    const recorded = find(decision, 'record-job')?.facts;
    expect(recorded).to.deep.include({ total: FACTS.total, startDate: FACTS.startDate, customer: FACTS.customer });
    expect(recorded?.origins.find(({ fact }) => fact === 'total')?.certainty).to.equal('record');
  });

  it('does not take an answer about one fact as leave for another', () => {
    const open = [doubt('start-missing', 'startDate'), doubt('invoice-above-total', 'invoice')];
    const decision = decide(
      { ...waiting, pending: { ...waiting.pending!, invoice: [], open } },
      notice(['won'], { facts: start }),
      PERIODS,
    );
    expect(decision.reason).to.equal('invoice-above-total');
    expect(kinds(decision)).to.not.include('record-job');
  });

  it('asks when an answer changes a fact that was settled before', () => {
    const other = facts({ ...start, total: { amount: '46500.00', currency: 'AUD' } });
    const decision = decide(waiting, notice(['won'], { facts: other }), PERIODS);
    expect(decision.reason).to.equal('total-contradictory');
    expect(find(decision, 'keep-pending')?.facts.total).to.equal(null);
  });

  it('checks what was put together from two mails as a whole', () => {
    const pending = {
      ...waiting.pending!,
      invoice: [],
      open: [doubt('invoice-missing', 'invoice')],
      startDate: FACTS.startDate,
    };
    const much = facts({ invoice: [{ amount: '60000.00', currency: 'AUD', label: null }] });
    expect(decide({ ...waiting, pending }, notice(['won'], { facts: much }), PERIODS).reason).to.equal(
      'invoice-above-total',
    );
    const foreign = facts({ invoice: [{ amount: '4850.00', currency: 'EUR', label: null }] });
    expect(decide({ ...waiting, pending }, notice(['won'], { facts: foreign }), PERIODS).reason).to.equal(
      'currency-unexpected',
    );
  });

  it('records the same win only once', () => {
    const decision = decide(WON, notice(['won'], { facts: FACTS }), PERIODS);
    expect(decision).to.include({ next: 'won', reason: 'already-recorded' });
    expect(kinds(decision)).to.not.include('record-job');
  });

  it('leaves a second win with other figures to a person', () => {
    const decision = decide(
      WON,
      notice(['won'], { facts: facts({ ...FACTS, total: { amount: '9000.00', currency: 'AUD' } }) }),
      PERIODS,
    );
    expect(decision).to.include({ next: 'won', reason: 'won-again' });
    expect(outcome(decision)).to.equal('review');
  });

  it('revises a job by a correction and keeps what it does not mention', () => {
    const moved = facts({ startDate: parseCalendarDay('2027-02-09') });
    const decision = decide(WON, notice(['correction'], { facts: moved }), PERIODS);
    expect(decision.reason).to.equal('fact-corrected');
    expect(find(decision, 'revise-job')?.facts).to.deep.include({ total: FACTS.total, startDate: '2027-02-09' });
  });

  it('closes the question of a correction when the answer says what is on record', () => {
    const open = [doubt('correction-empty', null)];
    const asked = { ...WON, pending: { ...FACTS, kind: 'correction' as const, open } };
    const decision = decide(asked, notice(['correction'], { facts: FACTS }), PERIODS);
    expect(decision.reason).to.equal('already-recorded');
    expect(kinds(decision)).to.include('clear-pending').and.include('clear-timers').and.not.include('revise-job');
  });

  it('closes the question of further work when the answer says what is on record', () => {
    const open = [doubt('start-missing', 'startDate')];
    const asked = { ...WON, pending: { ...FACTS, startDate: null, kind: 'follow-up' as const, open } };
    const start = facts({ startDate: FACTS.startDate });
    const decision = decide(asked, notice(['won'], { facts: start }), PERIODS);
    expect(decision.reason).to.equal('already-recorded');
    expect(kinds(decision)).to.include('clear-pending');
  });

  it('does not know which of several jobs a correction means', () => {
    expect(
      decide(
        { ...WON, recorded: [FACTS, FACTS] },
        notice(['correction'], { facts: facts({ total: FACTS.total }) }),
        PERIODS,
      ).reason,
    ).to.equal('several-jobs');
  });

  it('records further work as a job of its own, and only after a win', () => {
    const crm = facts({
      ...FACTS,
      total: { amount: '8000.00', currency: 'AUD' },
      invoice: [{ amount: '800.00', currency: 'AUD', label: null }],
    });
    const more = notice(['follow-up'], { facts: crm });
    expect(find(decide(WON, more, PERIODS), 'record-job')?.kind).to.equal('follow-up');
    const told = { ...WON, recorded: [FACTS, { ...FACTS, ...crm } as typeof FACTS] };
    expect(decide(told, more, PERIODS).reason, 'told twice').to.equal('already-recorded');
    expect(decide(SITUATION, more, PERIODS).reason).to.equal('follow-up-before-win');
  });

  it('does not take a correction for the further work that a question is open about', () => {
    const asked: Situation = {
      ...WON,
      pending: { ...FACTS, invoice: [], kind: 'follow-up', open: [doubt('invoice-missing', 'invoice')] },
    };
    const corrected = notice(['correction'], {
      facts: facts({ invoice: [{ amount: '5240.00', currency: 'AUD', label: null }] }),
    });
    const decision = decide(asked, corrected, PERIODS);
    expect(decision.reason).to.equal('several-jobs');
    expect(kinds(decision)).to.not.include('record-job');
  });

  it('keeps a clock on an offer that a person has to look at', () => {
    const question = notice(['question'], { action: 'review', doubts: [doubt('question', null, 'review')] });
    expect(find(decide(SITUATION, question, PERIODS), 'set-timer')?.timer).to.equal('status');
    expect(find(decide(waiting, question, PERIODS), 'set-timer')?.timer).to.equal('question');
  });

  for (const [statement, next] of [
    ['acknowledged', 'acknowledged'],
    ['lost', 'lost'],
    ['declined', 'declined'],
    ['unreachable', 'unreachable'],
  ] as const) {
    it(`moves a sent offer to ${next} when the partner says ${statement}`, () => {
      expect(decide(SITUATION, notice([statement]), PERIODS).next).to.equal(next);
    });
  }

  it('sets a short clock while the work is at risk', () => {
    const decision = decide(WON, notice(['at-risk']), PERIODS);
    expect(find(decision, 'set-timer')).to.include({ timer: 'at-risk', businessDays: 1 });
    expect(find(decision, 'set-at-risk')?.atRisk).to.equal(true);
  });

  it('keeps the short clock of work at risk whatever else is told, until it is settled (R12)', () => {
    const risky: Situation = { ...SITUATION, state: 'acknowledged', atRisk: true, heard: true };
    const timers = (decision: Decision) =>
      decision.effects.flatMap((effect) => (effect.do === 'set-timer' ? [effect.timer] : []));
    expect(timers(decide(risky, notice(['acknowledged']), PERIODS))).to.deep.equal(['at-risk']);
    const kickOff = notice(['milestone'], { milestones: ['kick-off'] });
    expect(timers(decide(risky, kickOff, PERIODS))).to.deep.equal(['at-risk']);
    const won = decide(risky, notice(['won'], { facts: FACTS }), PERIODS);
    expect(timers(won)).to.deep.equal([]);
    expect(find(won, 'set-at-risk')?.atRisk).to.equal(false);
    const both = decide(risky, notice(['won', 'at-risk'], { facts: FACTS }), PERIODS);
    expect(timers(both)).to.deep.equal(['at-risk']);
    for (const settled of [
      notice(['acknowledged'], { backOnTrack: true }),
      notice(['milestone'], { milestones: ['go-live'] }),
    ]) {
      const decision = decide(risky, settled, PERIODS);
      expect(timers(decision)).to.deep.equal(['status']);
      expect(find(decision, 'set-at-risk')?.atRisk).to.equal(false);
    }
    const lost = decide(risky, notice(['lost']), PERIODS);
    expect(timers(lost)).to.deep.equal([]);
    expect(find(lost, 'set-at-risk')?.atRisk).to.equal(false);
  });

  it('leaves a loss after a recorded win to staff: an invoice hangs on it', () => {
    const decision = decide(WON, notice(['lost']), PERIODS);
    expect(decision).to.include({ next: 'won', reason: 'not-a-step' });
  });

  it('says nothing to anybody about automatic mail without news', () => {
    expect(decide(SITUATION, notice(['auto-reply'], { action: 'ignore' }), PERIODS).effects).to.deep.equal([]);
  });

  it('lets a doubtful sender stop no clock', () => {
    const doubtful = notice(['won'], {
      facts: FACTS,
      action: 'review',
      doubts: [doubt('sender-unknown', null, 'review')],
    });
    expect(kinds(decide(SITUATION, doubtful, PERIODS))).to.deep.equal(['summary-to-staff']);
    const question = notice(['question'], { action: 'review', doubts: [doubt('question', null, 'review')] });
    expect(kinds(decide(SITUATION, question, PERIODS))).to.include('clear-timers');
  });

  const situations: fc.Arbitrary<Situation> = fc
    .record({
      state: fc.constantFrom(...OFFER_STATES),
      withJob: fc.boolean(),
      withPending: fc.boolean(),
      atRisk: fc.boolean(),
      nudges: fc.nat(5),
      heard: fc.boolean(),
    })
    .map(({ withJob, withPending, ...rest }) => ({
      ...rest,
      job: withJob ? FACTS : null,
      recorded: withJob ? [FACTS] : [],
      pending: withPending ? waiting.pending : null,
    }));
  const notices: fc.Arbitrary<Notice> = fc
    .record({
      statements: fc.uniqueArray(fc.constantFrom(...STATEMENTS), { maxLength: 4 }),
      withFacts: fc.constantFrom('none', 'start', 'all'),
      doubts: fc.array(
        fc.record({ code: fc.constantFrom(...DOUBT_CODES), needs: fc.constantFrom('ask' as const, 'review' as const) }),
        { maxLength: 3 },
      ),
    })
    .map(({ statements, withFacts, doubts }) => {
      const list = doubts.map(({ code, needs }) => doubt(code, null, needs));
      const careful = list.some(({ needs }) => needs === 'review') ? 'review' : list.length > 0 ? 'ask' : 'record';
      return notice(statements, {
        facts: withFacts === 'none' ? null : withFacts === 'all' ? FACTS : start,
        doubts: list,
        action: careful,
      });
    });

  it('takes only steps that the transitions allow, for every state and every mail', () => {
    fc.assert(
      fc.property(
        situations,
        notices,
        fc.constantFrom('partner' as const, 'staff' as const),
        (situation, said, mover) => {
          const decision = decide(situation, said, PERIODS, mover);
          expect(mayBecome(situation.state, decision.next, mover)).to.equal(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('sets no clock for a closed offer of which staff approve a late word on risk or progress', () => {
    for (const statement of ['at-risk', 'milestone'] as const) {
      const decision = decide({ ...SITUATION, state: 'withdrawn' }, notice([statement]), PERIODS, 'staff');
      expect(kinds(decision)).to.not.include('set-timer').and.not.include('set-at-risk');
    }
  });

  it('never records money while there is a doubt, and always leaves a clock, an owner or an end', () => {
    fc.assert(
      fc.property(situations, notices, (situation, said) => {
        const decision = decide(situation, said, PERIODS);
        const done = kinds(decision);
        if (said.doubts.length > 0) expect(done).to.not.include.members(['record-job']);
        if (!done.includes('clear-timers')) return;
        const open =
          decision.next !== 'lost' &&
          decision.next !== 'declined' &&
          decision.next !== 'withdrawn' &&
          decision.next !== 'won';
        if (open) expect(done.includes('set-timer') || outcome(decision) === 'review').to.equal(true);
      }),
      { numRuns: 2000 },
    );
  });
});
