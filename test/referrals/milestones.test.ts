import { expect } from 'chai';
import { endsRisk, MILESTONE, MILESTONE_NAMES, milestonesIn } from '../../src/referrals/milestones.js';
import { JOB } from '../../src/referrals/jobStates.js';
import { mayStep } from '../../src/values/machine.js';

const named = (text: string, rest = '') => milestonesIn([{ text, rest }]);

describe('referrals/milestones', () => {
  for (const [words, name] of [
    ['Kick-off was held', 'kick-off'],
    ['We started the work', 'kick-off'],
    ['Das Projekt ist gestartet', 'kick-off'],
    ['La réunion de lancement a eu lieu', 'kick-off'],
    ['Internal testing passed', 'testing'],
    ['UAT passed', 'testing'],
    ['Tests sind abgeschlossen', 'testing'],
    ['Les tests internes sont terminés', 'testing'],
    ['went live', 'go-live'],
    ['Go-live ist erfolgt', 'go-live'],
    ['La mise en production a eu lieu', 'go-live'],
    ['project is finished', 'completed'],
    ['The job is complete', 'completed'],
    ['handed over to', 'completed'],
    ['Projekt ist abgeschlossen', 'completed'],
    ['Le projet est terminé', 'completed'],
    ['Training was held', 'other'],
    ['The pilot group went live', 'other'],
    ['the first depot is live', 'other'],
    ['data migration complete', 'other'],
    ['all green', 'other'],
  ] as const) {
    it(`takes “${words}” for ${name}`, () => expect(named(words)).to.deep.equal([name]));
  }

  it('looks at the rest of the sentence where the words do not name it', () => {
    expect(named('We have completed', ' internal testing')).to.deep.equal(['testing']);
    expect(named('Go-live went well', ' after all the tests')).to.deep.equal(['go-live']);
  });

  it('tells several in the order of work, and other only where no other is clear', () => {
    const words = ['went live', 'Internal testing passed', 'all green'].map((text) => ({ text, rest: '' }));
    expect(milestonesIn(words)).to.deep.equal(['testing', 'go-live']);
    expect(milestonesIn([])).to.deep.equal(['other']);
  });

  it('is quick on a long run of words', () => {
    const before = process.cpuUsage().user;
    named('project '.repeat(50_000), 'work '.repeat(50_000));
    expect(process.cpuUsage(/* since start */).user - before).to.be.below(500_000);
  });

  it('ends a risk with go-live and completion alone (R12)', () => {
    expect(MILESTONE_NAMES.filter((name) => endsRisk([name]))).to.deep.equal(['go-live', 'completed']);
  });

  it('lets nobody but the desk call a milestone late, and nothing leave an end', () => {
    expect(mayStep(MILESTONE, 'expected', 'late', 'partner')).to.equal(false);
    expect(mayStep(MILESTONE, 'reached', 'expected', 'staff')).to.equal(false);
    expect(mayStep(JOB, 'recorded', 'cancelled', 'partner')).to.equal(false);
    expect(mayStep(JOB, 'cancelled', 'started', 'staff')).to.equal(false);
  });
});
