import { expect } from 'chai';
import { nextStep, stepToManagement } from '../../src/support/escalation.js';

const LADDER = [
  { afterDays: 2, to: 'manager' },
  { afterDays: 3, to: 'management' },
] as const;

describe('support/escalation', () => {
  it('goes up one step at a time and ends at the top', () => {
    expect(nextStep(0, LADDER)).to.deep.equal({ afterDays: 2, to: 'manager', level: 1 });
    expect(nextStep(1, LADDER)).to.deep.equal({ afterDays: 3, to: 'management', level: 2 });
    expect(nextStep(2, LADDER)).to.equal(null);
  });

  it('finds management from every level, the top included', () => {
    for (const level of [0, 1, 2, 9])
      expect(stepToManagement(level, LADDER)).to.include({ to: 'management', level: 2 });
    expect(stepToManagement(0, [{ afterDays: 1, to: 'manager' }])).to.equal(null);
  });
});
