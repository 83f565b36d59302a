import { expect } from 'chai';
import { AuditEvent } from '../../src/entities/auditEvent.js';
import { confirmCopy, releaseMail } from '../../src/outbox/queue.js';
import { TransportError } from '../../src/outbox/transport.js';
import { accepted, DESK, OutboxFixture } from './support/outboxFixture.js';

const unreachable = (): never => {
  throw new TransportError('smtp-temporary', 'connection refused', { scope: 'server' });
};
const deferred = (): never => {
  throw new TransportError('smtp-temporary', '451 4.7.1 try again later', { scope: 'mail' });
};
const refused = (): never => {
  throw new TransportError('smtp-permanent', '550 5.1.1 no such user', { scope: 'mail' });
};
const broken = (): never => {
  throw new TransportError('smtp-temporary', 'connection closed', { scope: 'mail', uncertain: true });
};

describe('outbox/sender', () => {
  let outbox: OutboxFixture;
  beforeEach(async () => {
    outbox = await OutboxFixture.open();
  });
  afterEach(() => outbox.database.close());

  it('sends the frozen octets to the recipients and a copy to the desk', async () => {
    const mail = await outbox.queue();
    expect(await outbox.sender().sendDue()).to.include({ sent: 1, deferred: 0 });
    expect(await outbox.reload(mail)).to.deep.include({
      state: 'sent',
      attempts: 1,
      sentAt: outbox.now,
      recipients: ['priya@harbourfield.example'],
    });
    const [transmission] = outbox.transport.transmissions;
    expect(transmission?.envelope).to.deep.equal({ from: DESK, to: ['priya@harbourfield.example', DESK] });
    expect(transmission?.raw.toString()).to.equal('Message-ID: <m1@nexttechnik.example>\r\n\r\nmail 1\r\n');
  });

  for (const ownCopy of ['sent-folder', 'none'] as const) {
    it(`sends no copy to the desk where ownCopy is ${ownCopy}`, async () => {
      outbox.smtp = { ...outbox.smtp, ownCopy };
      await outbox.queue();
      await outbox.sender().sendDue();
      expect(outbox.transport.transmissions[0]?.envelope.to).to.deep.equal(['priya@harbourfield.example']);
    });
  }

  it('has the mail on record as transmitting before the first octet leaves', async () => {
    const mail = await outbox.queue();
    let state = '';
    outbox.transport.respond = async ({ envelope }) => {
      state = (await outbox.reload(mail)).state;
      return accepted(envelope);
    };
    await outbox.sender().sendDue();
    expect(state).to.equal('transmitting');
  });

  it('leaves alone what is not due, cancelled, held or sent', async () => {
    await outbox.queue({ notBefore: '2026-11-03T09:00:00.000Z' });
    for (const state of ['cancelled', 'held', 'sent', 'failed'] as const) {
      await outbox.change(await outbox.queue(), { state });
    }
    expect(await outbox.sender().sendDue()).to.include({ sent: 0 });
    expect(outbox.transport.transmissions).to.have.length(0);
  });

  it('tries a deferred mail again when its pause is over, as the same octets', async () => {
    const mail = await outbox.queue();
    outbox.transport.respond = deferred;
    const sender = outbox.sender();
    expect(await sender.sendDue()).to.include({ deferred: 1, pausedUntil: null });
    expect(await outbox.reload(mail)).to.include({
      state: 'queued',
      attempts: 1,
      lastError: '451 4.7.1 try again later',
    });
    outbox.advance(59);
    await sender.sendDue();
    expect(outbox.transport.transmissions).to.have.length(1);
    outbox.advance(1);
    outbox.transport.respond = ({ envelope }) => accepted(envelope);
    expect(await sender.sendDue()).to.include({ sent: 1 });
    const [first, second] = outbox.transport.transmissions;
    expect(second?.raw.equals(first!.raw)).to.equal(true);
  });

  it('tells staff when a mail is refused for good, and does not try again', async () => {
    const mail = await outbox.queue();
    outbox.transport.respond = refused;
    const sender = outbox.sender();
    expect(await sender.sendDue()).to.include({ failed: 1 });
    expect(await outbox.reload(mail)).to.include({ state: 'failed', lastError: '550 5.1.1 no such user' });
    expect(outbox.told.map(({ failure }) => failure)).to.deep.equal([
      { how: 'refused', recipients: ['priya@harbourfield.example'], diagnostic: '550 5.1.1 no such user' },
    ]);
    outbox.advance(100_000);
    await sender.sendDue();
    expect(outbox.transport.transmissions).to.have.length(1);
  });

  it('gives up a mail that is deferred for two days, and tells staff once', async () => {
    const mail = await outbox.queue();
    outbox.transport.respond = deferred;
    const sender = outbox.sender();
    for (let hour = 0; hour < 60; hour += 1) {
      await sender.sendDue();
      outbox.advance(3600);
    }
    expect((await outbox.reload(mail)).state).to.equal('failed');
    expect(outbox.told.map(({ failure }) => failure.how)).to.deep.equal(['given-up']);
    expect(outbox.transport.transmissions.length).to.be.within(12, 30);
  });

  it('tells nobody about a notice that cannot be delivered', async () => {
    const mail = await outbox.queue({ letter: 'bounce-notice', audience: 'staff' });
    outbox.transport.respond = refused;
    await outbox.sender().sendDue();
    expect((await outbox.reload(mail)).state).to.equal('failed');
    expect(outbox.told).to.have.length(0);
  });

  it('marks a refused mail as failed even when staff cannot be told', async () => {
    const mail = await outbox.queue();
    outbox.transport.respond = refused;
    await outbox.sender({ onUndeliverable: () => Promise.reject(new Error('no manager')) }).sendDue();
    expect((await outbox.reload(mail)).state).to.equal('failed');
  });

  it('never sends again to a recipient that was accepted', async () => {
    const mail = await outbox.queue({ recipients: ['a@x.example', 'b@x.example', 'c@x.example'] });
    outbox.transport.respond = (_, count) =>
      count === 1
        ? {
            accepted: ['a@x.example', DESK],
            rejected: [
              { address: 'b@x.example', response: '452 full', temporary: true },
              { address: 'c@x.example', response: '550 unknown', temporary: false },
            ],
            response: '250 ok',
          }
        : accepted({ from: DESK, to: ['b@x.example'] });
    const sender = outbox.sender();
    await sender.sendDue();
    expect(await outbox.reload(mail)).to.deep.include({ state: 'queued', recipients: ['b@x.example'] });
    expect(outbox.told.map(({ failure }) => failure.recipients)).to.deep.equal([['c@x.example']]);
    outbox.advance(60);
    await sender.sendDue();
    expect(outbox.transport.transmissions[1]?.envelope.to).to.deep.equal(['b@x.example', DESK]);
    expect((await outbox.reload(mail)).state).to.equal('sent');
    const events = await outbox.database.transaction((manager) => manager.find(AuditEvent));
    expect(events).to.have.length(1);
    expect(events[0]?.action).to.equal('mail-partly-accepted');
    expect(events[0]?.details).to.deep.include({ accepted: ['a@x.example'] });
  });

  it('does not count an unreachable server against any mail, and pauses as a whole', async () => {
    const mails = [await outbox.queue(), await outbox.queue(), await outbox.queue()];
    outbox.transport.respond = unreachable;
    const sender = outbox.sender();
    const report = await sender.sendDue();
    expect(report.pausedUntil).to.equal('2026-11-02T09:00:10.000Z');
    // No more tries than connections: the rest does not even begin.
    expect(outbox.transport.transmissions.length).to.be.at.most(2);
    for (const mail of mails)
      expect(await outbox.reload(mail)).to.include({ state: 'queued', attempts: 0, transmittingAt: null });
    const tried = outbox.transport.transmissions.length;
    await sender.sendDue();
    expect(outbox.transport.transmissions).to.have.length(tried);
    outbox.advance(5 * 86_400);
    await sender.sendDue();
    outbox.advance(600);
    outbox.transport.respond = ({ envelope }) => accepted(envelope);
    expect(await sender.sendDue()).to.include({ sent: 3, pausedUntil: null });
    expect(outbox.told).to.have.length(0);
  });

  it('sends mails of one offer in order, and waits while an older one to the same reader is deferred', async () => {
    await outbox.queue({ offerId: 7 });
    await outbox.queue({ offerId: 7 });
    const other = await outbox.queue({ offerId: 8 });
    outbox.transport.respond = ({ raw, envelope }) => (raw.includes('mail 1') ? deferred() : accepted(envelope));
    const sender = outbox.sender();
    expect(await sender.sendDue()).to.include({ sent: 1, deferred: 1 });
    expect((await outbox.reload(other)).state).to.equal('sent');
    outbox.transport.respond = ({ envelope }) => accepted(envelope);
    outbox.advance(60);
    expect(await sender.sendDue()).to.include({ sent: 2 });
    const order = outbox.transport.transmissions.map(({ raw }) => /mail \d/.exec(raw.toString())?.[0]);
    expect(order.filter((name) => name !== 'mail 3')).to.deep.equal(['mail 1', 'mail 1', 'mail 2']);
  });

  it('uses no more connections at once than configured', async () => {
    for (let count = 0; count < 8; count += 1) await outbox.queue();
    let open = 0;
    let most = 0;
    outbox.transport.respond = async ({ envelope }) => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 5));
      open -= 1;
      return accepted(envelope);
    };
    expect(await outbox.sender().sendDue()).to.include({ sent: 8 });
    expect(most).to.equal(2);
  });

  it('holds what is above a cap, tells staff, and sends it when they release it', async () => {
    outbox.smtp = { ...outbox.smtp, caps: { perHour: 2, perDay: 2, perThreadPerDay: 10 } };
    const mails = [await outbox.queue(), await outbox.queue(), await outbox.queue({ audience: 'partner' })];
    const sender = outbox.sender();
    expect(await sender.sendDue()).to.include({ sent: 2, held: 1 });
    expect((await outbox.reload(mails[2]!)).state).to.equal('held');
    expect(outbox.told.map(({ failure }) => [failure.how, failure.diagnostic])).to.deep.equal([
      ['held', 'priya@harbourfield.example already had 2 mails within a day'],
    ]);
    outbox.advance(2 * 3600);
    expect(await sender.sendDue()).to.include({ sent: 0 });
    await outbox.database.transaction((manager) => releaseMail(manager, mails[2]!.id, outbox.now));
    expect(await sender.sendDue()).to.include({ sent: 1, held: 0 });
  });

  it('defers what is above the hourly cap, tells nobody, and sends it in order when its turn comes', async () => {
    outbox.smtp = { ...outbox.smtp, caps: { perHour: 2, perDay: 10, perThreadPerDay: 10 } };
    for (let count = 0; count < 5; count += 1) await outbox.queue({ offerId: 1 });
    const later = await outbox.queue({ recipients: ['katrin@rheinwerk.example'] });
    const sender = outbox.sender();
    expect(await sender.sendDue()).to.include({ sent: 3, deferred: 1, held: 0 });
    expect((await outbox.reload(later)).state).to.equal('sent');
    expect(outbox.told).to.deep.equal([]);
    outbox.advance(3599);
    expect(await sender.sendDue()).to.include({ sent: 0 });
    outbox.advance(1);
    expect(await sender.sendDue()).to.include({ sent: 2 });
    outbox.advance(3600);
    expect(await outbox.sender().sendDue()).to.include({ sent: 1 });
    const order = outbox.transport.transmissions.map(({ raw }) => /mail (\d)/.exec(raw.toString())?.[1]).join('');
    expect(order.replace('6', '')).to.equal('12345');
  });

  it('never holds an invoice, and counts no notice', async () => {
    outbox.smtp = { ...outbox.smtp, caps: { perHour: 1, perDay: 1, perThreadPerDay: 10 } };
    for (let count = 0; count < 3; count += 1) await outbox.queue({ letter: 'bounce-notice' });
    const invoice = await outbox.queue({ letter: 'invoice' });
    const second = await outbox.queue({ letter: 'invoice' });
    const sender = outbox.sender();
    expect(await sender.sendDue()).to.include({ sent: 4, deferred: 1, held: 0 });
    expect((await outbox.reload(invoice)).state).to.equal('sent');
    expect(await outbox.reload(second)).to.include({ state: 'queued', attempts: 0 });
    outbox.advance(86_400);
    expect(await sender.sendDue()).to.include({ sent: 1 });
  });

  it('does not hold a retry: it was let through before', async () => {
    outbox.smtp = { ...outbox.smtp, caps: { perHour: 1, perDay: 10, perThreadPerDay: 10 } };
    const mail = await outbox.queue();
    outbox.transport.respond = deferred;
    const sender = outbox.sender();
    await sender.sendDue();
    outbox.transport.respond = ({ envelope }) => accepted(envelope);
    outbox.advance(60);
    expect(await sender.sendDue()).to.include({ sent: 1, held: 0 });
    expect((await outbox.reload(mail)).attempts).to.equal(2);
  });

  describe('after a crash or a broken connection', () => {
    it('takes the copy as proof that the mail was sent', async () => {
      const mail = await outbox.queue();
      await outbox.change(mail, { state: 'transmitting' });
      outbox.transport.copies.add(mail.messageId);
      expect(await outbox.sender().recover()).to.deep.equal({ confirmed: 1, requeued: 0, open: 0 });
      expect(await outbox.reload(mail)).to.include({ state: 'sent', confirmedAt: outbox.now, sentAt: outbox.now });
      expect(outbox.transport.transmissions).to.have.length(0);
    });

    it('reads the inbox before it looks for copies: one that was handled proves the mail', async () => {
      const mail = await outbox.queue();
      await outbox.change(mail, { state: 'transmitting' });
      const readInbox = () =>
        outbox.database.transaction((manager) => confirmCopy(manager, mail.messageId, outbox.now));
      expect(await outbox.sender({ readInbox }).recover()).to.deep.equal({ confirmed: 1, requeued: 0, open: 0 });
      expect(await outbox.reload(mail)).to.include({ state: 'sent', confirmedAt: outbox.now });
      expect(outbox.transport.transmissions).to.have.length(0);
    });

    it('reads no inbox when nothing is left over, or when no copy goes there', async () => {
      let reads = 0;
      const readInbox = () => Promise.resolve((reads += 1));
      await outbox.sender({ readInbox }).recover();
      outbox.smtp = { ...outbox.smtp, ownCopy: 'none' };
      await outbox.change(await outbox.queue(), { state: 'transmitting' });
      await outbox.sender({ readInbox }).recover();
      expect(reads).to.equal(0);
    });

    it('looks for copies all the same when the inbox cannot be read', async () => {
      const mail = await outbox.queue();
      await outbox.change(mail, { state: 'transmitting' });
      outbox.transport.copies.add(mail.messageId);
      const readInbox = () => Promise.reject(new Error('IMAP is down'));
      expect(await outbox.sender({ readInbox }).recover()).to.deep.equal({ confirmed: 1, requeued: 0, open: 0 });
    });

    it('queues the mail again where there is no copy', async () => {
      const mail = await outbox.queue();
      await outbox.change(mail, { state: 'transmitting' });
      const sender = outbox.sender();
      expect(await sender.recover()).to.deep.equal({ confirmed: 0, requeued: 1, open: 0 });
      expect(await sender.sendDue()).to.include({ sent: 1 });
    });

    it('waits for a copy that may still be on its way', async () => {
      const mail = await outbox.queue();
      await outbox.change(mail, { state: 'transmitting', nextAttemptAt: '2026-11-02T09:00:30.000Z' });
      const sender = outbox.sender();
      expect(await sender.recover()).to.deep.equal({ confirmed: 0, requeued: 0, open: 1 });
      await sender.sendDue();
      expect(outbox.transport.transmissions).to.have.length(0);
      outbox.advance(30);
      outbox.transport.copies.add(mail.messageId);
      expect(await sender.sendDue()).to.include({ sent: 1 });
      expect(outbox.transport.transmissions).to.have.length(0);
    });

    it('does not send again while nobody can look for the copy', async () => {
      const mail = await outbox.queue();
      await outbox.change(mail, { state: 'transmitting' });
      outbox.lookForCopy = () => Promise.reject(new Error('IMAP is down'));
      const sender = outbox.sender();
      expect(await sender.recover()).to.include({ open: 1 });
      await sender.sendDue();
      expect((await outbox.reload(mail)).state).to.equal('transmitting');
      outbox.lookForCopy = () => Promise.resolve(false);
      outbox.advance(120);
      await sender.sendDue();
      outbox.advance(120);
      await sender.sendDue();
      expect((await outbox.reload(mail)).state).to.equal('sent');
    });

    it('looks for the copy when the connection broke within DATA', async () => {
      const [found, lost] = [await outbox.queue(), await outbox.queue()];
      outbox.transport.respond = broken;
      const sender = outbox.sender();
      expect(await sender.sendDue()).to.include({ uncertain: 2, sent: 0 });
      outbox.transport.copies.add(found.messageId);
      outbox.transport.respond = ({ envelope }) => accepted(envelope);
      outbox.advance(60);
      expect(await sender.sendDue()).to.include({ sent: 1, deferred: 1 });
      outbox.advance(60);
      expect(await sender.sendDue()).to.include({ sent: 1 });
      const counts = outbox.transport.transmissions.map(({ raw }) => raw.toString());
      expect(counts.filter((raw) => raw.includes(found.messageId))).to.have.length(1);
      expect(counts.filter((raw) => raw.includes(lost.messageId))).to.have.length(2);
    });

    it('does not send again what was accepted but could not be recorded', async () => {
      const mail = await outbox.queue();
      let failing = false;
      const { database } = outbox;
      const transaction = database.transaction.bind(database);
      database.transaction = (work) => (failing ? Promise.reject(new Error('disk full')) : transaction(work));
      outbox.transport.respond = ({ envelope }) => {
        failing = true;
        return accepted(envelope);
      };
      const sender = outbox.sender();
      await sender.sendDue().catch(() => undefined);
      failing = false;
      expect((await outbox.reload(mail)).state).to.equal('transmitting');
      outbox.advance(3600);
      await sender.sendDue();
      expect((await outbox.reload(mail)).state).to.equal('sent');
      expect(outbox.transport.transmissions).to.have.length(1);
    });
  });

  it('runs until stopped, sends what is queued meanwhile when woken, and stops without leaving a timer', async () => {
    const sender = outbox.sender();
    sender.start();
    const mail = await outbox.queue();
    sender.wake();
    for (let tries = 0; tries < 100 && (await outbox.reload(mail)).state !== 'sent'; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect((await outbox.reload(mail)).state).to.equal('sent');
    const before = Date.now();
    await sender.stop();
    expect(Date.now() - before).to.be.below(1000);
  });
});
