import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { learnFromDesk } from '../../src/desk/triageLearn.js';
import { ownExamples, triageOptions } from '../../src/desk/triageModel.js';
import { triageRules } from '../../src/desk/triageRules.js';
import { TriageCorrection } from '../../src/entities/index.js';
import { readTriageText } from '../../src/parsers/triage/index.js';
import { TestDesk } from '../support/desk.js';

const TEXT = 'Our client says that the quibblewort of the plonk has gone all floopy again since she sat down.';

describe('desk: learning from corrections of the triage', function () {
  this.timeout(60_000);
  let desk: TestDesk;
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'triage-'));
    desk = await TestDesk.open({ config: { triage: { rules: '', learnt: folder } } });
    const message = await desk.write({ text: TEXT, subject: 'quibblewort' });
    await desk.database.transaction((manager) =>
      manager.insert(TriageCorrection, {
        caseId: 1,
        messageId: message.id,
        text: TEXT,
        fromTier: 'management',
        fromCategory: 'unclear',
        tier: 'technical-support',
        category: 'hosting',
        by: 'support@nexttechnik.example',
        at: '2026-11-18T09:00:00Z',
      }),
    );
  });
  afterEach(async () => {
    await desk.close();
    await rm(folder, { recursive: true });
  });

  it('shows what would change and changes nothing; with apply it is kept and read with', async () => {
    const shown = await learnFromDesk(desk.services, false);
    expect(shown.written).to.equal(null);
    expect(shown.learning.added).to.deep.equal([{ text: TEXT, language: 'en', category: 'hosting' }]);
    expect(shown.learning.corrected[0]).to.include({ wanted: 'hosting', after: 'hosting' });
    expect(ownExamples(folder)).to.deep.equal([]);

    expect((await learnFromDesk(desk.services, true)).written).to.equal(folder);
    expect(ownExamples(folder)).to.have.length(1);
    expect(readTriageText(TEXT, triageRules(''), triageOptions(folder)).category).to.equal('hosting');

    const again = await learnFromDesk(desk.services, false);
    expect(again.learning.added).to.deep.equal([]);
    expect(again.learning.passedOver[0]).to.include({ why: 'known' });
  });

  it('refuses to apply where no folder is named', async () => {
    const { config } = desk.services;
    const services = { ...desk.services, config: { ...config, triage: { rules: '', learnt: '' } } };
    const refused = await learnFromDesk(services, true).catch((error: unknown) => error);
    expect(refused).to.include({ code: 'not-allowed' });
  });
});
