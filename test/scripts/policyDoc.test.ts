import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { CLAUSES, scenarioFile } from '../../scripts/policy/clauses.js';
import { scenariosOf } from '../../scripts/policy/scenarios.js';
import { POLICY_FILE, policyDoc } from '../../scripts/policy-doc.js';

describe('docs/policy.md', () => {
  it('is what scripts/policy-doc.ts makes of the clauses and scenarios', async () => {
    expect(existsSync(POLICY_FILE) ? readFileSync(POLICY_FILE, 'utf8') : 'missing').to.equal(await policyDoc());
  });

  it('names a scenario for every clause', () => {
    expect(CLAUSES.filter((clause) => scenariosOf(clause).length === 0).map(scenarioFile)).to.deep.equal([]);
    expect(CLAUSES.map(({ name }) => name)).to.deep.equal([
      ...Array.from({ length: 24 }, (_, n) => `R${n + 1}`),
      'S1',
      'S2',
      'S3',
      'S4',
      'S5',
    ]);
  });
});
