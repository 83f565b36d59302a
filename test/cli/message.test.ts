import { expect } from 'chai';
import { Database } from '../../src/entities/database.js';
import { AuditEvent, Message } from '../../src/entities/index.js';
import { keepMails } from '../../src/inbox/keep.js';
import { mailFromFields } from '../support/mailBuilder.js';
import { DeskFolder } from './support.js';

describe('cli: message', () => {
  let desk: DeskFolder;
  beforeEach(() => {
    desk = new DeskFolder();
  });
  afterEach(() => desk.remove());

  const inRecord = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    const database = await Database.open({ path: `${desk.folder}/referral-desk.sqlite` });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  };
  const kept = (raw: Buffer, row: Partial<Message> = {}): Promise<number> =>
    inRecord(async (database) => {
      const place = { mailbox: 'INBOX', uidValidity: '1' };
      const [id] = await keepMails(
        database,
        place,
        [{ uid: 1, raw, size: raw.length }],
        [],
        '2026-11-02T09:00:00.000Z',
      );
      const change = {
        state: 'waiting',
        reason: 'stranger',
        fromAddress: 'eve@evil.example',
        subject: 'News',
      } as const;
      await database.transaction((manager) => manager.update(Message, { id: id! }, { ...change, ...row }));
      return id!;
    });
  const hostile = mailFromFields({
    from: 'Eve <eve@evil.example>',
    subject: 'News',
    text: 'Kestrel have signed.\x1b[2J\x07 \u202Eevil\r\n\r\nOn Monday Oskar wrote:\r\n> the words that we sent\r\n',
  });

  it('lists what waits, with nothing in it that a terminal would obey', async () => {
    expect((await desk.run('message', 'list')).out).to.equal('no mail is waiting');
    await kept(hostile, { subject: 'News\x1b[31m\r\nand more' });
    const { status, out } = await desk.run('message', 'list');
    expect(status).to.equal(0);
    expect(out).to.match(
      /NUMBER +STATE.*\n1 +waiting +stranger +2026-11-02 09:00 +eve@evil.example +News\[31m and more$/,
    );
    expect(JSON.parse((await desk.run('message', 'list', '--json')).out)).to.have.length(1);
  });

  it('shows the headers, the new text alone and why it waits', async () => {
    const id = await kept(hostile);
    const { status, out } = await desk.run('message', 'show', String(id));
    expect(status).to.equal(0);
    expect(out)
      .to.contain('mail 1, waiting')
      .and.to.contain('Reason: stranger.')
      .and.to.match(/^from: +Eve <eve@evil.example>$/m)
      .and.to.match(/^subject: +News$/m)
      .and.to.contain('Kestrel have signed.')
      .and.not.to.contain('the words that we sent');
    // eslint-disable-next-line no-control-regex -- they are what must not be there
    expect(out).not.to.match(/[\x00-\x08\x0b-\x1f\u202E]/);
    const json = JSON.parse((await desk.run('message', 'show', '1', '--json')).out) as { id: number; state: string };
    expect(json).to.include({ id: 1, state: 'waiting', reason: 'stranger' });
    expect(json).not.to.have.property('raw');
  });

  it('sets a mail back for the running desk, once, and notes who did it', async () => {
    await kept(hostile);
    const { status, out } = await desk.run('message', 'retry', '1');
    expect(status).to.equal(0);
    expect(out).to.equal('mail 1 is handled again by the running desk');
    const [row, events] = await inRecord(async ({ source: { manager } }) => [
      await manager.findOneByOrFail(Message, { id: 1 }),
      await manager.find(AuditEvent),
    ]);
    expect(row.state).to.equal('received');
    expect(events.map(({ action }) => action)).to.deep.equal(['mail-retried']);
    expect(events[0]?.actor).to.match(/^command:message-retry/);
    expect((await desk.run('message', 'retry', '1')).status).to.equal(77);
  });

  it('says when a number or an offer is none or not there', async () => {
    await kept(hostile);
    expect((await desk.run('message', 'show', 'first')).status).to.equal(64);
    expect((await desk.run('message', 'show', '7')).status).to.equal(66);
    const { status, err } = await desk.run('message', 'retry', '1', '--offer', 'R-9');
    expect(status).to.equal(66);
    expect(err).to.contain('no referral R-9').and.to.contain('referrals list');
  });
});
