import { expect } from 'chai';
import { handleMessage } from '../../src/inbox/handle.js';
import { keepMails } from '../../src/inbox/keep.js';
import { Message, OutgoingMail } from '../../src/entities/index.js';
import { KESTREL, TestDesk } from '../support/desk.js';

const WIN = 'They have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.\r\n\r\nPriya';
const PLACE = { mailbox: 'INBOX', uidValidity: '7' };

describe('desk/unit: one mail, one transaction', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
    await desk.refer();
  });
  afterEach(() => desk.close());

  const keep = async (uid: number, raw: string, place = PLACE): Promise<number[]> => {
    const octets = Buffer.from(raw);
    return keepMails(desk.database, place, [{ uid, raw: octets, size: octets.length }], [], desk.now);
  };

  it('leaves nothing behind when anything of it fails, and does all of it the next time', async () => {
    const [id = 0] = await keep(1, desk.compose({ text: WIN, answers: await desk.lastSent('referral-offer') }));
    const mails = await desk.manager.count(OutgoingMail);
    // The last thing that the unit writes cannot be written: a trigger stands for a full disk.
    await desk.database.source.query(
      `CREATE TRIGGER full BEFORE INSERT ON outgoing_mail WHEN NEW.letter = 'summary' BEGIN SELECT RAISE(ABORT, 'disk is full'); END`,
    );
    const error = await handleMessage(desk.services, id).then(
      () => null,
      (caught: unknown) => caught,
    );
    expect(error).to.be.instanceOf(Error);
    expect(await desk.jobs()).to.have.length(0);
    expect(await desk.invoices()).to.have.length(0);
    expect(await desk.manager.count(OutgoingMail)).to.equal(mails);
    expect(await desk.manager.findOneByOrFail(Message, { id })).to.include({ state: 'received' });

    await desk.database.source.query('DROP TRIGGER full');
    await handleMessage(desk.services, id);
    // The number that was taken and rolled back is given out again: no gap.
    expect((await desk.invoices()).map(({ number }) => number)).to.deep.equal(['2026-001']);
  });

  it('handles a mail once, however often it is asked to', async () => {
    const [id = 0] = await keep(1, desk.compose({ text: WIN, answers: await desk.lastSent('referral-offer') }));
    await Promise.all([handleMessage(desk.services, id), handleMessage(desk.services, id)]);
    await handleMessage(desk.services, id);
    expect(await desk.jobs()).to.have.length(1);
    expect(await desk.invoices()).to.have.length(1);
    expect(await desk.sent('thanks')).to.have.length(1);
  });

  it('changes nothing for a copy in another folder or after a UIDVALIDITY change', async () => {
    const raw = desk.compose({ text: WIN, answers: await desk.lastSent('referral-offer') });
    const [id = 0] = await keep(1, raw);
    await handleMessage(desk.services, id);
    expect(await keep(900, raw, { mailbox: 'INBOX', uidValidity: '8' })).to.deep.equal([]);
    expect(
      await keep(3, `Received: by another.example\r\n${raw}`, { mailbox: 'Archive', uidValidity: '1' }),
    ).to.deep.equal([]);
    expect(await desk.manager.count(Message)).to.equal(1);
    expect(await desk.invoices()).to.have.length(1);
  });

  it('does not mix two mails that are handled at once', async () => {
    await desk.refer({ ...KESTREL, customer: 'Dapto Doors' });
    const offers = await desk.sent('referral-offer');
    const [first = 0] = await keep(1, desk.compose({ text: WIN, answers: offers[0]! }));
    const [second = 0] = await keep(
      2,
      desk.compose({ text: WIN.replace('48,500', '9,600').replace('4,850', '960'), answers: offers[1]! }),
    );
    await Promise.all([handleMessage(desk.services, first), handleMessage(desk.services, second)]);
    const revisions = await desk.revisions();
    const jobs = await desk.jobs();
    const facts = jobs.map(({ id, offerId }) => {
      const revision = revisions.find(({ jobId }) => jobId === id);
      return { offerId, customer: revision?.customer, total: revision?.total };
    });
    // Which of the two is done first is left open.
    expect(facts).to.have.deep.members([
      { offerId: 1, customer: 'Kestrel Plumbing Pty Ltd', total: 4850000 },
      { offerId: 2, customer: 'Dapto Doors', total: 960000 },
    ]);
    expect((await desk.invoices()).map(({ sequence, jobId }) => ({ sequence, jobId }))).to.deep.equal([
      { sequence: 1, jobId: jobs[0]?.id },
      { sequence: 2, jobId: jobs[1]?.id },
    ]);
  });
});
