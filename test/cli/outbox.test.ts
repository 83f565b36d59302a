import { expect } from 'chai';
import { Database } from '../../src/entities/database.js';
import { AuditEvent, OutgoingMail } from '../../src/entities/index.js';
import { enqueue } from '../../src/outbox/queue.js';
import { DeskFolder } from './support.js';

describe('cli: outbox', () => {
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
  const mailIn = (state: OutgoingMail['state']): Promise<number> =>
    inRecord((database) =>
      database.transaction(async (manager) => {
        const mail = await enqueue(manager, {
          key: 'test:1',
          letter: 'reminder',
          audience: 'partner',
          recipients: ['priya@harbourfield.example'],
          envelopeFrom: 'referrals@nexttechnik.example',
          raw: Buffer.from('private words'),
          subject: 'Reminder',
          messageId: '<m1@nexttechnik.example>',
          now: '2026-11-02T09:00:00.000Z',
        });
        await manager.update(OutgoingMail, { id: mail!.id }, { state, lastError: 'above a cap' });
        return mail!.id;
      }),
    );
  const stateOf = (id: number): Promise<string> =>
    inRecord((database) =>
      database.transaction(async (manager) => (await manager.findOneByOrFail(OutgoingMail, { id })).state),
    );

  it('lists what has not left, without the words of the mails', async () => {
    expect((await desk.run('outbox', 'list')).out).to.equal('no mail is waiting');
    await mailIn('held');
    const { status, out } = await desk.run('outbox', 'list');
    expect(status).to.equal(0);
    expect(out).to.match(/NUMBER +STATE.*\n1 +held +reminder +priya@harbourfield.example +above a cap/);
    expect((await desk.run('outbox', 'list', '--json')).out)
      .to.contain('"held"')
      .and.not.to.contain('private words');
  });

  it('releases a held mail, once, and notes who did it', async () => {
    const id = await mailIn('held');
    expect(await desk.run('outbox', 'release', String(id))).to.deep.include({ status: 0, err: '' });
    expect(await stateOf(id)).to.equal('queued');
    const again = await desk.run('outbox', 'release', String(id));
    expect(again.status).to.equal(77);
    expect(again.err).to.contain('is queued and cannot be released').and.to.contain('held or failed');
    const events = await inRecord((database) => database.transaction((manager) => manager.find(AuditEvent)));
    expect(events.map(({ action }) => action)).to.deep.equal(['mail-released']);
    expect(events[0]?.actor).to.match(/^command:outbox-release/);
  });

  it('cancels what has not left and nothing else', async () => {
    const id = await mailIn('queued');
    expect((await desk.run('outbox', 'cancel', String(id))).status).to.equal(0);
    expect(await stateOf(id)).to.equal('cancelled');
  });

  it('does not cancel what may have left', async () => {
    const id = await mailIn('transmitting');
    expect((await desk.run('outbox', 'cancel', String(id))).status).to.equal(77);
    expect(await stateOf(id)).to.equal('transmitting');
  });

  it('says when a number is none or not there', async () => {
    expect((await desk.run('outbox', 'release', 'first')).status).to.equal(64);
    expect((await desk.run('outbox', 'release', '7')).status).to.equal(66);
  });
});
