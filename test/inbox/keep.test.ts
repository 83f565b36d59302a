import { expect } from 'chai';
import fc from 'fast-check';
import { Database } from '../../src/entities/database.js';
import { MailboxCursor, Message, MessageLocation, RefusedMail } from '../../src/entities/index.js';
import { keepMails, lastKeptUid, rawMail, type FetchedMail, type RefusedCopy } from '../../src/inbox/keep.js';
import { mailFromFields, mailFromText } from '../support/mailBuilder.js';

const NOW = '2026-11-16T09:00:00.000Z';
const PLACE = { mailbox: 'INBOX', uidValidity: '17' };
const fetched = (uid: number, raw: Buffer): FetchedMail => ({ uid, raw, size: raw.length });
const HUGE: RefusedCopy = { uid: 9, size: 40_000_000, reason: 'too-large', headers: 'Subject: huge\r\n' };

describe('inbox/keep', () => {
  let database: Database;
  beforeEach(async () => (database = await Database.open({ path: ':memory:' })));
  afterEach(() => database.close());

  const keep = (mails: FetchedMail[], refused: RefusedCopy[] = [], place = PLACE): Promise<number[]> =>
    keepMails(database, place, mails, refused, NOW);
  const count = (): Promise<number[]> =>
    Promise.all(
      [Message, MessageLocation, MailboxCursor, RefusedMail].map((row) => database.source.manager.count(row)),
    );

  it('stores the octets, the Message-ID and the place of a mail, and moves the cursor', async () => {
    const raw = mailFromFields({ messageId: '<a@b.example>', text: 'Grüße' });
    expect(await keep([fetched(4, raw)])).to.deep.equal([1]);
    const message = await database.source.manager.findOneByOrFail(Message, { id: 1 });
    expect(message).to.include({ messageId: '<a@b.example>', size: raw.length, state: 'received', receivedAt: NOW });
    expect((await rawMail(message)).equals(raw)).to.equal(true);
    expect(await database.source.manager.find(MessageLocation)).to.deep.include({
      ...PLACE,
      uid: 4,
      messageId: 1,
      seenAt: NOW,
      filedAt: null,
    });
    expect(await lastKeptUid(database, PLACE)).to.equal(4);
  });

  it('changes nothing when the same batch comes again', async () => {
    const batch = [fetched(1, mailFromFields()), fetched(2, mailFromFields())];
    expect(await keep(batch, [HUGE])).to.have.length(2);
    const before = await count();
    expect(await keep(batch, [HUGE])).to.deep.equal([]);
    expect(await count()).to.deep.equal(before);
    expect(await lastKeptUid(database, PLACE)).to.equal(9);
  });

  it('gives a second copy of a mail a second place and no second message', async () => {
    const raw = mailFromFields();
    const copy = Buffer.concat([Buffer.from('Received: from mx2.example; Mon, 16 Nov 2026 09:00:00 +0000\r\n'), raw]);
    await keep([fetched(1, raw)]);
    expect(await keep([fetched(2, copy)])).to.deep.equal([]);
    expect(await count()).to.deep.equal([1, 2, 1, 0]);
  });

  it('finds two copies of one mail in one batch', async () => {
    const raw = mailFromFields();
    expect(await keep([fetched(1, raw), fetched(2, raw)])).to.deep.equal([1]);
    expect(await count()).to.deep.equal([1, 2, 1, 0]);
  });

  it('keeps a different mail that reuses a Message-ID', async () => {
    const messageId = '<same@b.example>';
    await keep([fetched(1, mailFromFields({ messageId, text: 'one' }))]);
    expect(await keep([fetched(2, mailFromFields({ messageId, text: 'two' }))])).to.deep.equal([2]);
  });

  it('reads everything again under another UIDVALIDITY and finds only what is new', async () => {
    const raw = mailFromFields();
    await keep([fetched(7, raw)]);
    const later = { ...PLACE, uidValidity: '18' };
    expect(await lastKeptUid(database, later)).to.equal(0);
    expect(await keep([fetched(1, raw), fetched(2, mailFromFields())], [], later)).to.deep.equal([2]);
    expect(await lastKeptUid(database, PLACE)).to.equal(7);
    expect(await lastKeptUid(database, later)).to.equal(2);
  });

  it('does not move the cursor back', async () => {
    await keep([fetched(8, mailFromFields())]);
    await keep([fetched(3, mailFromFields())]);
    expect(await lastKeptUid(database, PLACE)).to.equal(8);
  });

  it('returns new messages in the order of their UIDs', async () => {
    await keep([fetched(5, mailFromFields({ subject: 'later' })), fetched(2, mailFromFields({ subject: 'earlier' }))]);
    const first = await database.source.manager.findOneByOrFail(Message, { id: 1 });
    expect((await rawMail(first)).toString()).to.contain('Subject: earlier');
  });

  it('stores a refusal once and tells of it in the same transaction', async () => {
    const told: number[] = [];
    const tell = async (row: RefusedMail, manager: { count: (entity: typeof RefusedMail) => Promise<number> }) => {
      told.push(row.uid, await manager.count(RefusedMail));
    };
    await keepMails(database, PLACE, [], [HUGE], NOW, tell);
    await keepMails(database, PLACE, [], [HUGE], NOW, tell);
    expect(told).to.deep.equal([9, 1]);
    expect((await database.source.manager.find(RefusedMail))[0]).to.deep.include({ ...PLACE, ...HUGE, seenAt: NOW });
    expect(await lastKeptUid(database, PLACE)).to.equal(9);
  });

  it('keeps all of a batch or nothing', async () => {
    const failing = keepMails(database, PLACE, [fetched(1, mailFromFields())], [HUGE], NOW, () =>
      Promise.reject(new Error('no')),
    );
    expect(await failing.catch((error: unknown) => (error as Error).message)).to.equal('no');
    expect(await count()).to.deep.equal([0, 0, 0, 0]);
  });

  it('keeps octets that are no mail, and none at all', async () => {
    const octets = Buffer.from([0, 255, 10, 13, 128]);
    expect(await keep([fetched(1, Buffer.alloc(0)), fetched(2, octets)])).to.have.length(2);
    const rows = await database.source.manager.find(Message, { order: { id: 'ASC' } });
    expect(rows.map(({ messageId }) => messageId)).to.deep.equal([null, null]);
    expect(await rawMail(rows[1]!)).to.deep.equal(octets);
  });

  it('holds no more messages than there are different mails, however copies are spread over batches', async () => {
    const mails = Array.from({ length: 5 }, (_, at) => mailFromText(`Message-ID: <m${at}@x.example>\n\n${at}\n`));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.nat(4), { maxLength: 6 }), { maxLength: 5 }), async (batches) => {
        const own = await Database.open({ path: ':memory:' });
        let uid = 0;
        let created = 0;
        for (const batch of batches) {
          const copies = batch.map((which) => fetched((uid += 1), mails[which]!));
          created += (await keepMails(own, PLACE, copies, [], NOW)).length;
        }
        const different = new Set(batches.flat()).size;
        expect(created).to.equal(different);
        expect(await own.source.manager.count(Message)).to.equal(different);
        expect(await own.source.manager.count(MessageLocation)).to.equal(batches.flat().length);
        expect(await lastKeptUid(own, PLACE)).to.equal(uid);
        await own.close();
      }),
      { numRuns: 15 },
    );
  });
});
