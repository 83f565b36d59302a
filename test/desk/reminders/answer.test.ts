import { expect } from 'chai';
import { AuditEvent, Breach, Message, Offer, Partner, ReadingRecord, Timer } from '../../../src/entities/index.js';
import { giveUpMessage, handleMessage } from '../../../src/inbox/handle.js';
import { answerTimes } from '../../../src/desk/complaints/answerTimes.js';
import { inUnit } from '../../../src/desk/unit.js';
import { listStuckMessages, retryMessage } from '../../../src/desk/messages.js';
import { accountOfMail } from '../../../src/desk/overviews/mailCounts.js';
import { parseMail } from '../../../src/inbox/mime.js';
import { rawMail } from '../../../src/inbox/keep.js';
import { onDay } from '../../../src/templates/sampleParties.js';
import { KESTREL, TestDesk, textOf, type SentMail } from '../../support/desk.js';
import { look } from '../../support/intakeDesk.js';

const CUSTOMERS = ['Kestrel Plumbing Pty Ltd', 'Wattle Electrical', 'Heron Roofing'];
const WON = 'they have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.';
const LOST = 'they went with another provider.';

describe('desk/reminders: the answer to a list', () => {
  let desk: TestDesk;
  let list: SentMail;
  beforeEach(async () => {
    desk = await TestDesk.open();
    for (const customer of CUSTOMERS) await desk.refer({ ...KESTREL, customer });
    await desk.advance(24);
    list = await desk.lastSent('reminders');
  });
  afterEach(() => desk.close());

  const states = async () => Promise.all([1, 2, 3].map(async (id) => (await desk.offer(id)).state));
  const untouched = async () => {
    expect(await states()).to.deep.equal(['sent', 'sent', 'sent']);
    expect(await desk.jobs()).to.have.length(0);
    expect(await desk.manager.count(ReadingRecord)).to.equal(0);
  };

  it('by the address of its line finds its referral, without any thread', async () => {
    const address = /R-1002, Wattle[^]*?Answer to: (\S+)/.exec(list.mail.text ?? '')?.[1];
    await desk.write({ to: address!, subject: 'Re: Referral', text: `Good news, ${WON}\r\n\r\nPriya` });
    expect(await states()).to.deep.equal(['sent', 'won', 'sent']);
  });

  it('in paragraphs is read part by part: a win with its figures here, a loss there', async () => {
    const text = `Hello,\r\n\r\nR-1001: ${WON}\r\n\r\nR-1002: ${LOST}\r\n\r\nRegards\r\nPriya`;
    const mail = await desk.write({ text, answers: list });
    expect(mail).to.include({ state: 'handled', reason: 'parted', offerId: null });
    await look(desk);
    expect(await states()).to.deep.equal(['won', 'lost', 'sent']);
    const [revision, ...more] = await desk.revisions();
    expect(more).to.have.length(0);
    expect(revision).to.include({ customer: CUSTOMERS[0], total: 4_850_000, startDate: '2026-12-01' });
    expect(await desk.invoices()).to.have.length(1);
    const parts = await desk.manager.find(Message, { where: { partOf: mail.id }, order: { id: 'ASC' } });
    expect(parts.map(({ offerId, state }) => [offerId, state])).to.deep.equal([
      [1, 'handled'],
      [2, 'handled'],
    ]);
    // The thank-you stands below the partner's own mail.
    expect((await desk.lastSent('thanks')).mail.inReplyTo).to.deep.equal([mail.messageId]);
    expect((await parseMail(await rawMail(parts[1]!))).text?.trim()).to.equal(LOST);
    // The account of mail counts what the server had.
    const account = await accountOfMail(desk.manager, onDay('2026-11-01'), onDay('2026-11-30'), 'UTC');
    expect(account.differences).to.deep.equal([]);
    // The same mail over another road changes nothing.
    const copy = await desk.receive((await rawMail(mail)).toString().replace('Subject: ', 'Subject: [EXTERNAL] '));
    expect(copy).to.include({ state: 'ignored', reason: 'delivered-before' });
  });

  it('asks about the one part that is not whole, and waits for a person with the one that is not understood', async () => {
    const text = 'R-1001: they have signed, total is $48,500.\r\nR-1003: mumble fish.';
    const mail = await desk.write({ text, answers: list });
    await look(desk);
    const question = await desk.lastSent('question');
    expect(question.row.offerId).to.equal(1);
    const [waiting] = await listStuckMessages(desk.services);
    expect(waiting).to.include({ offerId: 3, state: 'waiting' });
    expect(waiting!.id).not.to.equal(mail.id);
    expect((await desk.lastSent('summary')).row.offerId).to.equal(3);
    // The manager's answer is about that part alone.
    await desk.write({
      from: 'Oskar <oskar@nexttechnik.example>',
      text: 'reject',
      answers: await desk.lastSent('summary'),
    });
    expect(await desk.manager.findOneByOrFail(Message, { id: waiting!.id })).to.include({ state: 'handled' });
  });

  it('in paragraphs of which one names a job of nobody’s records nothing from that one', async () => {
    await desk.write({ text: `R-1001: J-77, ${WON}\r\n\r\nR-1002: ${LOST}`, answers: list });
    await look(desk);
    expect(await states()).to.deep.equal(['sent', 'lost', 'sent']);
    expect(await desk.jobs()).to.have.length(0);
    expect((await listStuckMessages(desk.services)).map(({ offerId }) => offerId)).to.deep.equal([1]);
  });

  it('that names one is read as a mail about that one', async () => {
    const mail = await desk.write({ text: `R-1003 is ours: ${WON}`, answers: list });
    expect(mail).to.include({ offerId: 3 });
    expect(await states()).to.deep.equal(['sent', 'sent', 'won']);
  });

  const LEFT = [
    ['without a number', 'All still open, more next week.'],
    ['with a number of another list or of nobody', `R-1001: ${WON}\r\n\r\nR-1009: ${LOST}`],
    ['with words outside its paragraphs', `Nothing is final yet.\r\n\r\nR-1001: ${WON}\r\n\r\nR-1002: ${LOST}`],
    ['about others that it does not name', `R-1001: ${WON}\r\n\r\nThe others are lost.`],
    ['that mixes two in one paragraph', `R-1001: ${WON} Wattle is lost.\r\n\r\nR-1003: nothing yet.`],
    ['written between our lines', '> R-1001, Kestrel Plumbing\r\nwon!\r\n> R-1002, Wattle Electrical\r\nlost!'],
  ] as const;
  for (const [how, text] of LEFT) {
    it(`${how} is left to the manager, and nothing is recorded`, async () => {
      const mail = await desk.write({ text, answers: list });
      expect(mail).to.include({ state: 'waiting', reason: 'reminders-answer', offerId: null });
      await look(desk);
      await untouched();
      const held = await desk.lastSent('held-mail');
      expect(held.row.recipients).to.deep.equal(['oskar@nexttechnik.example']);
      expect(textOf(held)).to.contain('R-1001, R-1002, R-1003').and.to.contain(`message retry ${mail.id}`);
      // The partner is told nothing at all.
      expect(
        (await desk.sent()).filter(({ row }) => row.audience === 'partner' && row.id > list.row.id),
      ).to.have.length(0);
    });
  }

  it('with our list and every quote mark lost is left to the manager', async () => {
    const entries = (list.mail.text ?? '').split('\n').slice(4, 16).join('\r\n');
    expect(entries).to.contain('R-1001, Kestrel').and.to.contain('R-1002, Wattle').and.to.contain('Answer to: ');
    await desk.write({ text: entries.replace(/(Answer to: [^]*?)(?=\r\n|$)/, `$1\r\n${WON}`), answers: list });
    await look(desk);
    await untouched();
    expect(await desk.sent('held-mail')).to.have.length(1);
  });

  it('with a file and two parts is left to the manager: the file may belong to either', async () => {
    const raw = desk
      .compose({ text: 'x', answers: list })
      .replace('Content-Type: text/plain; charset=utf-8', 'Content-Type: multipart/mixed; boundary=b')
      .replace(
        '\r\n\r\nx',
        `\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nR-1001: ${WON}\r\nR-1002: ${LOST}\r\n--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=order.bin\r\n\r\nabc\r\n--b--`,
      );
    expect(await desk.receive(raw)).to.include({ state: 'waiting', reason: 'reminders-answer' });
    await untouched();
  });

  describe('that waits for the manager', () => {
    const VAGUE = 'Thanks, I will look into them.';
    const clocks = async () =>
      (await desk.manager.find(Timer, { where: { state: 'pending', subject: 'offer' }, order: { id: 'ASC' } })).map(
        ({ subjectId, kind }) => `${subjectId} ${kind}`,
      );

    it('stops the clocks of a first answer, and nothing is forgotten: news is asked for in its time', async () => {
      await desk.write({ text: VAGUE, answers: list });
      expect(await clocks()).to.deep.equal(['1 status', '2 status', '3 status']);
      expect(textOf(await desk.lastSent('held-mail'))).to.contain('the clocks of these referrals begin anew');
      await desk.advance(48);
      expect(await desk.sent('breach')).to.have.length(0);
      expect(await desk.manager.count(Breach)).to.equal(0);
      expect(await states()).to.deep.equal(['sent', 'sent', 'sent']);
      await desk.advance(12 * 24);
      expect(await desk.sent('reminders')).to.have.length(2);
    });

    it('is on the story of each referral', async () => {
      const { id } = await desk.write({ text: VAGUE, answers: list });
      const noted = await desk.manager.findBy(AuditEvent, { action: 'list-answer-waits', messageId: id });
      expect(noted.map(({ offerId }) => offerId)).to.deep.equal([1, 2, 3]);
    });

    it('counts as the first answer in the record of answer times', async () => {
      await desk.write({ text: VAGUE, answers: list });
      await desk.advance(48);
      const times = await inUnit(desk.services, 'test', (unit) => answerTimes(unit, 1, '2026-11-01', desk.now));
      // From 11:10 to 11:10 on the next day, of which the office was open from nine to five.
      expect(times).to.include({ answered: 3, unanswered: 0, medianHours: 8, longestHours: 8 });
    });

    it('keeps the short clock of what is at risk, and touches nothing that is closed', async () => {
      const [first, second] = await desk.sent('referral-offer');
      await desk.write({ text: 'Kestrel is at risk: they may stop the project.', answers: first! });
      await desk.write({ text: `Wattle: ${LOST}`, answers: second! });
      expect(await states()).to.deep.equal(['acknowledged', 'lost', 'sent']);
      const { heardAt } = await desk.offer(2);
      desk.sleep(1);
      await desk.write({ text: VAGUE, answers: list });
      expect(await clocks()).to.have.members(['1 at-risk', '1 risk-escalation', '3 status']);
      expect((await desk.offer(2)).heardAt).to.equal(heardAt);
    });

    it('stops no clock where it is in doubt that the partner wrote it', async () => {
      await desk.write({
        text: VAGUE,
        answers: list,
        headers: ['Authentication-Results: mx.nexttechnik.example; dmarc=fail header.from=harbourfield.example'],
      });
      await desk.write({ from: 'priya@elsewhere.example <priya@harbourfield.example>', text: VAGUE, answers: list });
      for (const held of await desk.sent('held-mail'))
        expect(textOf(held)).to.contain('clocks of these referrals run on');
      await desk.advance(30);
      expect(await desk.sent('breach')).to.have.length(3);
    });

    it('is explained in the desk’s language, and kept in English on the audit trail', async () => {
      await desk.close();
      desk = await TestDesk.open({ config: { desk: { locale: 'de-DE' } } });
      for (const customer of CUSTOMERS) await desk.refer({ ...KESTREL, customer });
      await desk.advance(24);
      const { id } = await desk.write({ text: VAGUE, answers: await desk.lastSent('reminders') });
      const held = textOf(await desk.lastSent('held-mail'));
      expect(held).to.contain('unsere Erinnerung an R-1001, R-1002, R-1003, und sie nennt keine Nummer');
      expect(held).not.to.match(/answers our reminder|Nothing was recorded|clocks/);
      const kept = await desk.manager.findOneByOrFail(AuditEvent, { action: 'mail-held', messageId: id });
      expect(JSON.stringify(kept.details)).to.contain('R-1003, and it gives no number');
    });

    it('gives the contact back what the deputy had', async () => {
      await desk.manager.update(Partner, { id: 1 }, { awayUntil: '2026-11-30' });
      await desk.manager.update(Offer, { id: 1 }, { deputyFor: 'away' });
      await desk.write({ text: VAGUE, answers: list });
      expect(await desk.offer(1)).to.include({ deputyFor: null });
      expect((await desk.manager.findOneByOrFail(Partner, { id: 1 })).awayUntil).to.equal(null);
    });
  });

  it('from a stranger or of another partner is nobody’s word on these', async () => {
    const text = `R-1001: ${WON}\r\n\r\nR-1002: ${LOST}`;
    await desk.write({ from: 'Eve <eve@elsewhere.example>', text, answers: list });
    await desk.write({ from: 'Katrin Vogt <k.vogt@rheinwerk.example>', text, answers: list });
    await look(desk);
    await untouched();
  });

  it('staff give one that waited to its referral, and it is told again when it waits again', async () => {
    const mail = await desk.write({ text: `All good, ${WON}`, answers: list });
    await retryMessage(desk.services, mail.id, 'test');
    await look(desk);
    expect(await desk.sent('held-mail')).to.have.length(2);
    await retryMessage(desk.services, mail.id, 'test', 'R-1002');
    await look(desk);
    expect(await states()).to.deep.equal(['sent', 'won', 'sent']);
  });

  it('of a machine that says until when the contact is away moves the clocks', async () => {
    await desk.write({
      subject: 'Automatic reply: out of office',
      text: 'I am out of the office until 16 November 2026.',
      headers: ['Auto-Submitted: auto-replied'],
      answers: list,
    });
    expect(await desk.manager.countBy(AuditEvent, { action: 'contact-away' })).to.equal(1);
  });

  it('is taken apart once, whenever the process dies', async () => {
    const text = `R-1001: ${WON}\r\n\r\nR-1002: ${LOST}`;
    const mail = await desk.write({ text, answers: list });
    // Dead before the parts were read: they are kept, and the next look reads them.
    expect(await states()).to.deep.equal(['sent', 'sent', 'sent']);
    await handleMessage(desk.services, mail.id);
    expect(await desk.manager.countBy(Message, { partOf: mail.id, state: 'received' })).to.equal(2);
    await look(desk);
    await look(desk);
    expect(await states()).to.deep.equal(['won', 'lost', 'sent']);
    expect(await desk.invoices()).to.have.length(1);
    // One that could not be handled is staff's, and the other stands.
    await giveUpMessage(desk.services, mail.id, 'test');
    expect(await desk.jobs()).to.have.length(1);
  });
});
