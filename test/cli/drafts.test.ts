import { expect } from 'chai';
import { createDraft, updateDraft } from '../../src/desk/intake/drafts.js';
import { inUnit } from '../../src/desk/unit.js';
import { Draft, Message, OutgoingMail } from '../../src/entities/index.js';
import { HARBOUR, TestDesk } from '../support/desk.js';
import { DeskFolder } from './support.js';

describe('cli: drafts', () => {
  let folder: DeskFolder;
  beforeEach(() => {
    folder = new DeskFolder();
  });
  afterEach(() => folder.remove());

  const inRecord = async <T>(work: (desk: TestDesk) => Promise<T>, partners: (typeof HARBOUR)[] = []): Promise<T> => {
    const desk = await TestDesk.open({ path: `${folder.folder}/referral-desk.sqlite`, partners });
    try {
      return await work(desk);
    } finally {
      await desk.close();
    }
  };
  const said = <T>(value: T) => ({ value, words: '' });
  const begin = (complete: boolean): Promise<void> =>
    inRecord(
      (desk) =>
        inUnit(desk.services, 'test', async (unit) => {
          const draft = await createDraft(unit, 'oskar@nexttechnik.example');
          const fields = {
            customer: said('Kestrel Plumbing'),
            contact: said('Dan Ord'),
            contactEmail: said('dan@kestrel.example'),
            description: said('a deployment'),
            service: said('NextService deployment'),
            partners: said([HARBOUR.name]),
          };
          await updateDraft(unit, draft, complete ? fields : { customer: fields.customer }, false);
        }),
      [HARBOUR],
    );
  const stateOf = (id: number) => inRecord(async ({ manager }) => (await manager.findOneByOrFail(Draft, { id })).state);

  it('lists, shows and sends a draft', async () => {
    await begin(true);
    expect((await folder.run('drafts', 'list')).out).to.match(
      /1 +open .*oskar@nexttechnik.example +Kestrel Plumbing +Harbour/,
    );
    expect((await folder.run('drafts', 'show', '1')).out).to.contain('goes to: Harbour Field Solutions');
    // Nobody there has the course that desk.yaml asks for.
    expect((await folder.run('drafts', 'send', '1')).err).to.contain('R15');
    expect(await stateOf(1)).to.equal('open');
    const { status, out } = await folder.run('drafts', 'send', '1', '--anyway');
    expect(status).to.equal(0);
    expect(out).to.contain('R-1001').and.to.contain('priya@harbourfield.example');
    expect(await stateOf(1)).to.equal('sent');
    const letters = await inRecord(async ({ manager }) =>
      (await manager.find(OutgoingMail)).map(({ letter }) => letter),
    );
    expect(letters).to.have.members(['referral-offer', 'referral-draft']);
    expect((await folder.run('drafts', 'send', '1')).status).to.not.equal(0);
    expect((await folder.run('drafts', 'list')).out).to.equal('no draft is open');
    expect((await folder.run('drafts', 'list', '--all')).out).to.contain('sent');
  });

  it('says what one lacks, and drops it', async () => {
    await begin(false);
    const refused = await folder.run('drafts', 'send', '1');
    expect(refused.status).to.not.equal(0);
    expect(refused.err).to.contain('still lacks').and.to.contain('contact');
    expect((await folder.run('drafts', 'drop', '1')).status).to.equal(0);
    expect(await stateOf(1)).to.equal('dropped');
    expect((await folder.run('drafts', 'show', '9')).err).to.contain('there is no draft 9');
    expect(await inRecord(({ manager }) => manager.count(Message))).to.equal(0);
  });
});
