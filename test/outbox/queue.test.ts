import { expect } from 'chai';
import { OutgoingMail } from '../../src/entities/outgoingMail.js';
import { DeskError } from '../../src/errors.js';
import { cancelMail, confirmCopy, enqueue, rawOf, releaseMail, type MailToQueue } from '../../src/outbox/queue.js';
import { OutboxFixture } from './support/outboxFixture.js';

const mail: MailToQueue = {
  key: 'offer:7:referral-offer',
  letter: 'referral-offer',
  audience: 'partner',
  recipients: ['Priya@HarbourField.example', 'priya@harbourfield.example'],
  envelopeFrom: 'referrals@nexttechnik.example',
  raw: Buffer.from('Subject: x\r\n\r\nGrüße\r\n'),
  subject: 'Referral',
  messageId: '<m1@nexttechnik.example>',
  now: '2026-11-02T09:00:00.000Z',
};

describe('outbox/queue', () => {
  let outbox: OutboxFixture;
  beforeEach(async () => {
    outbox = await OutboxFixture.open();
  });
  afterEach(() => outbox.database.close());
  const queue = (change: Partial<MailToQueue> = {}): Promise<OutgoingMail | null> =>
    outbox.database.transaction((manager) => enqueue(manager, { ...mail, ...change }));

  it('keeps the octets as they are and each recipient once, in lower case', async () => {
    const queued = await queue();
    const row = await outbox.reload(queued!);
    expect(rawOf(row).equals(mail.raw)).to.equal(true);
    expect(row).to.deep.include({ state: 'queued', attempts: 0, nextAttemptAt: mail.now });
    expect(row.recipients).to.deep.equal(['priya@harbourfield.example']);
  });

  it('queues a key once, whatever became of the first', async () => {
    const first = await queue();
    expect(await queue({ messageId: '<m2@nexttechnik.example>' })).to.equal(null);
    await outbox.change(first!, { state: 'cancelled' });
    expect(await queue({ messageId: '<m3@nexttechnik.example>' })).to.equal(null);
    expect(await outbox.database.transaction((manager) => manager.count(OutgoingMail))).to.equal(1);
  });

  it('goes with the transaction that queued it', async () => {
    const work = outbox.database.transaction(async (manager) => {
      await enqueue(manager, mail);
      throw new Error('rolled back');
    });
    await work.catch(() => undefined);
    expect(await queue()).not.to.equal(null);
  });

  it('can wait for office hours', async () => {
    const queued = await queue({ notBefore: '2026-11-03T08:00:00.000Z' });
    expect(queued?.nextAttemptAt).to.equal('2026-11-03T08:00:00.000Z');
  });

  const bad: [string, Partial<MailToQueue>][] = [
    ['no recipient', { recipients: [] }],
    ['a recipient that ends the SMTP command', { recipients: ['a@b.example>\r\nDATA'] }],
    ['a malformed sender', { envelopeFrom: 'desk' }],
    ['a malformed Message-ID', { messageId: 'm1@nexttechnik.example' }],
    ['an empty key', { key: '' }],
  ];
  for (const [what, change] of bad) {
    it(`refuses ${what}`, async () => {
      const error = await queue(change).catch((thrown: unknown) => thrown);
      expect(error).to.be.instanceOf(DeskError).with.property('code', 'internal');
    });
  }

  it('confirms a mail by its copy only while the copy can mean that', async () => {
    const queued = await queue();
    const confirm = (id: string): Promise<OutgoingMail | null> =>
      outbox.database.transaction((manager) => confirmCopy(manager, id, mail.now));
    expect(await confirm('<foreign@x.example>')).to.equal(null);
    expect(await confirm(mail.messageId)).to.equal(null);
    await outbox.change(queued!, { state: 'sent' });
    expect((await confirm(mail.messageId))?.confirmedAt).to.equal(mail.now);
    expect((await outbox.reload(queued!)).confirmedAt).to.equal(mail.now);
  });

  it('lets staff release what is held and cancel what has not left, nothing else', async () => {
    const queued = await queue();
    const release = (): Promise<void> =>
      outbox.database.transaction((manager) => releaseMail(manager, queued!.id, mail.now));
    const cancel = (): Promise<void> => outbox.database.transaction((manager) => cancelMail(manager, queued!.id));
    expect(await release().catch((error: unknown) => error)).to.have.property('code', 'not-allowed');
    await outbox.change(queued!, { state: 'held' });
    await release();
    expect(await outbox.reload(queued!)).to.include({ state: 'queued', transmittingAt: mail.now });
    await cancel();
    expect(await outbox.reload(queued!)).to.include({ state: 'cancelled' });
    await outbox.change(queued!, { state: 'sent' });
    expect(await cancel().catch((error: unknown) => error)).to.have.property('code', 'not-allowed');
  });
});
