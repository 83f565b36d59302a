import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { STATES_FILE, statesDoc } from '../../scripts/states-doc.js';

describe('docs/states.md', () => {
  it('is what scripts/states-doc.ts makes of the transitions', async () => {
    expect(existsSync(STATES_FILE) ? readFileSync(STATES_FILE, 'utf8') : 'missing').to.equal(await statesDoc());
  });

  it('draws who may move an offer', async () => {
    const text = await statesDoc();
    expect(text).to.contain('sent --> won: partner or staff').and.to.contain('won --> acknowledged: staff\n');
    expect(text).not.to.match(/--> sent: (?!the referral)/);
  });
});
