import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { STATES_FILE, statesDoc } from '../../scripts/states-doc.js';
import { MACHINES } from '../../scripts/states/machines.js';

describe('docs/states.md', () => {
  it('is what scripts/states-doc.ts makes of the transitions', async () => {
    expect(existsSync(STATES_FILE) ? readFileSync(STATES_FILE, 'utf8') : 'missing').to.equal(await statesDoc());
  });

  for (const { machine } of MACHINES) {
    const { name, initial, states, transitions } = machine;
    const next = (from: string): string[] => transitions.filter((step) => step.from === from).map(({ to }) => to);
    const reachable = (from: string): Set<string> => {
      const seen = new Set([from]);
      for (const state of seen) for (const to of next(state)) seen.add(to);
      return seen;
    };

    it(`${name}: every transition leads from a state to another one, each said once by the same`, () => {
      const steps = transitions.flatMap(({ from, to, by }) => by.map((mover) => `${from} → ${to} by ${mover}`));
      expect(transitions.filter(({ from, to }) => !(from in states) || !(to in states) || from === to)).to.deep.equal(
        [],
      );
      expect(steps.filter((step, index) => steps.indexOf(step) !== index)).to.deep.equal([]);
      expect(transitions.filter(({ by }) => by.length === 0)).to.deep.equal([]);
    });

    it(`${name}: every state can be reached, and from every open one an end`, () => {
      expect([...reachable(initial)].sort()).to.deep.equal(Object.keys(states).sort());
      const stuck = Object.entries(states)
        .filter(([state, { open }]) => open && [...reachable(state)].every((to) => states[to]?.open !== false))
        .map(([state]) => state);
      expect(stuck).to.deep.equal([]);
    });
  }
});
