import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { COMPLAINT_MACHINE, COMPLAINT_STATES, ENQUIRY_MACHINE, isOpenConcern } from '../../src/support/complaint.js';
import { mayStep, type Machine } from '../../src/values/machine.js';

const reachable = (machine: Machine<string>, from: string): Set<string> => {
  const seen = new Set([from]);
  for (let before = 0; before !== seen.size;) {
    before = seen.size;
    for (const step of machine.transitions) if (seen.has(step.from)) seen.add(step.to);
  }
  return seen;
};

describe('support/complaint', () => {
  for (const machine of [COMPLAINT_MACHINE, ENQUIRY_MACHINE] as Machine<string>[]) {
    it(`reaches every state of ${machine.name} and an end from every open one`, () => {
      const states = Object.keys(machine.states);
      expect([...reachable(machine, machine.initial)]).to.have.members(states);
      for (const state of states.filter((each) => machine.states[each]?.open)) {
        expect([...reachable(machine, state)], state).to.include.members(['resolved', 'withdrawn']);
      }
    });
  }

  it('lets nobody but staff and the customer close a complaint, and the partner an enquiry', () => {
    expect(mayStep(COMPLAINT_MACHINE, 'with-partner', 'resolved', 'partner')).to.equal(false);
    expect(mayStep(COMPLAINT_MACHINE, 'resolution-proposed', 'resolved', 'desk')).to.equal(false);
    expect(mayStep(COMPLAINT_MACHINE, 'customer-asked', 'resolved', 'customer')).to.equal(true);
    expect(mayStep(ENQUIRY_MACHINE, 'with-partner', 'resolved', 'partner')).to.equal(true);
  });

  it('says of the same states that they are open', () => {
    for (const state of COMPLAINT_STATES) expect(COMPLAINT_MACHINE.states[state].open).to.equal(isOpenConcern(state));
  });

  it('is what docs/complaints.md says', () => {
    const text = readFileSync('docs/complaints.md', 'utf8');
    const listed = [...text.matchAll(/^\| `([a-z-]+)` +\| (open|closed)/gm)].map(
      ([, state, kind]) => `${state} ${kind}`,
    );
    expect(listed).to.deep.equal(
      COMPLAINT_STATES.map((state) => `${state} ${isOpenConcern(state) ? 'open' : 'closed'}`),
    );
  });
});
