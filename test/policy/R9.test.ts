import { expect } from 'chai';
import { AuditEvent, Message } from '../../src/entities/index.js';
import { KESTREL, RHEINWERK, TestDesk } from '../support/desk.js';
import { look } from '../support/intakeDesk.js';

const WIN = 'They have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.\r\n\r\nPriya';
const WON_LINE = WIN.split('\r\n')[0] ?? '';

describe('R9: notice comes by the same method as the referral, or in a new mail from the right partner', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
    await desk.refer();
    await desk.refer({
      ...KESTREL,
      customer: 'Wattle Electrical',
      contact: 'Jo Gum',
      contactEmail: 'jo@wattle.example',
    });
  });
  afterEach(() => desk.close());

  const kept = (id: number) => desk.manager.findOneByOrFail(Message, { id });

  it('a reply in the thread is read there', async () => {
    const [, second] = await desk.sent('referral-offer');
    await desk.write({ text: WIN, answers: second! });
    expect(await desk.offer(2)).to.include({ state: 'won' });
    expect(await desk.offer(1)).to.include({ state: 'sent' });
  });

  it('a new mail is matched by the customer that it names', async () => {
    await desk.write({ subject: 'Good news', text: WIN.replace('They', 'Wattle Electrical') });
    expect(await desk.offer(2)).to.include({ state: 'won' });
    expect(await desk.sent('which-referral')).to.have.length(0);
  });

  it('one that names none is asked about once, waits, and is read as soon as the number comes', async () => {
    const message = await desk.write({ subject: 'Good news', text: WIN });
    expect(message).to.include({ state: 'waiting', reason: 'which-referral' });
    expect(await desk.sent('held-mail')).to.have.length(0);
    const question = await desk.lastSent('which-referral');
    expect(question.row.recipients).to.deep.equal(['priya@harbourfield.example']);
    expect(question.mail.text).to.contain('R-1001: Kestrel Plumbing').and.to.contain('R-1002: Wattle Electrical');

    const answer = await desk.write({ text: 'R-1002\r\n\r\nPriya', answers: question });
    expect(answer).to.include({ state: 'handled', reason: 'referral-named' });
    await look(desk);
    expect(await kept(message.id)).to.include({ state: 'handled', offerId: 2 });
    expect(await desk.offer(2)).to.include({ state: 'won' });
    expect(await desk.offer(1)).to.include({ state: 'sent' });
    await desk.advance(48);
    expect(await desk.sent('held-mail')).to.have.length(0);
  });

  it('the bare number or a word of the customer’s name does as well; more news in the answer is read too', async () => {
    const first = await desk.write({ subject: 'Good news', text: WIN });
    await desk.write({ text: 'It is Wattle.', answers: await desk.lastSent('which-referral') });
    await look(desk);
    expect(await kept(first.id)).to.include({ offerId: 2 });

    const second = await desk.write({ subject: 'News', text: 'We could not get hold of them yet.\r\n\r\nPriya' });
    expect(second.reason).to.equal('which-referral');
    const answer = await desk.write({
      text: '1001. Also, they asked whether training is part of the price.',
      answers: await desk.lastSent('which-referral'),
    });
    expect(answer.offerId).to.equal(1);
    expect(answer.reason).to.not.equal('referral-named');
  });

  it('tells the manager only after the question period, or where the answer says nothing', async () => {
    const silent = await desk.write({ subject: 'Good news', text: WIN });
    await desk.advance(30);
    expect(await kept(silent.id)).to.include({ state: 'waiting', reason: 'no-referral' });
    const [notice, ...more] = await desk.sent('held-mail');
    expect(more).to.have.length(0);
    expect(notice?.row.recipients).to.deep.equal(['oskar@nexttechnik.example']);

    const vague = await desk.write({ subject: 'More', text: 'They have signed, hooray.' });
    await desk.write({ text: 'The usual one.', answers: await desk.lastSent('which-referral') });
    expect(await kept(vague.id)).to.include({ state: 'waiting', reason: 'no-referral' });
    expect((await desk.lastSent('held-mail')).mail.text?.replace(/\s+/g, ' ')).to.contain('The usual one.');
  });

  it('tells the manager in the desk’s office hours, wherever the partner sits', async () => {
    await desk.refer({ ...KESTREL, customer: 'Ruhr Sanitär GmbH', partners: [RHEINWERK.name] });
    const katrin = 'Katrin Vogt <k.vogt@rheinwerk.example>';
    const mail = await desk.write({ from: katrin, subject: 'News', text: 'They have signed, hooray.' });
    expect(mail.reason).to.equal('which-referral');
    // The period ends on Tuesday at nine in Berlin, when it is evening in Sydney.
    await desk.advance(40);
    expect(desk.now).to.match(/^2026-11-03T16:/);
    expect(await desk.sent('held-mail')).to.have.length(0);
    await desk.advance(8);
    expect((await desk.sent('held-mail')).map(({ row }) => row.createdAt.slice(0, 13))).to.deep.equal([
      '2026-11-03T22',
    ]);
    expect(await kept(mail.id)).to.include({ state: 'waiting', reason: 'no-referral' });
  });

  it('tells the manager why in the desk’s language, and keeps it in English on the audit trail', async () => {
    await desk.close();
    desk = await TestDesk.open({ config: { desk: { locale: 'de-DE' } } });
    await desk.refer();
    await desk.refer({ ...KESTREL, customer: 'Wattle Electrical' });
    const { id } = await desk.write({ subject: 'Good news', text: WIN });
    await desk.advance(30);
    expect((await desk.lastSent('held-mail')).mail.text).not.to.match(/names no referral|has not answered/);
    const kept = await desk.manager.findOneByOrFail(AuditEvent, { action: 'mail-held', messageId: id });
    expect(JSON.stringify(kept.details)).to.contain('which one is meant and has not answered');
  });

  it('asks nobody whose authentication failed, and holds the mail where nothing is open', async () => {
    const forged = await desk.write({
      subject: 'Good news',
      text: WIN,
      headers: ['Authentication-Results: mx.nexttechnik.example; dmarc=fail header.from=harbourfield.example'],
    });
    expect(forged).to.include({ state: 'waiting', reason: 'no-referral' });
    const other = await desk.write({ from: 'Katrin Vogt <k.vogt@rheinwerk.example>', subject: 'News', text: WIN });
    expect(other).to.include({ state: 'waiting', reason: 'no-referral' });
    expect(await desk.sent('which-referral')).to.have.length(0);
    expect(await desk.sent('held-mail')).to.have.length(2);
  });

  it('what one contact is reminded of in one list is answered in one mail, each part for its own referral', async () => {
    await desk.refer({ ...KESTREL, customer: 'Heron Roofing', contactEmail: 'ann@heron.example' });
    await desk.advance(24);
    expect(await desk.sent('reminder')).to.have.length(0);
    const lists = await desk.sent('reminders');
    expect(lists).to.have.length(1);
    expect(lists[0]!.mail.text).to.contain('R-1001, Kestrel').and.to.contain('R-1003, Heron');
    await desk.write({
      text: `R-1002: ${WON_LINE}\r\n\r\nR-1003: they went with another provider.\r\n\r\nPriya`,
      answers: lists[0]!,
    });
    await look(desk);
    expect(await desk.offer(1)).to.include({ state: 'sent' });
    expect(await desk.offer(2)).to.include({ state: 'won' });
    expect(await desk.offer(3)).to.include({ state: 'lost' });
    expect((await desk.revisions()).map(({ customer, total }) => [customer, total])).to.deep.equal([
      ['Wattle Electrical', 4_850_000],
    ]);
  });

  it('an answer to such a list without a number is its manager’s, and nothing is recorded', async () => {
    await desk.advance(24);
    const mail = await desk.write({ text: WIN, answers: await desk.lastSent('reminders') });
    expect(mail).to.include({ state: 'waiting' });
    expect((await desk.lastSent('held-mail')).row.recipients).to.deep.equal(['oskar@nexttechnik.example']);
    expect(await desk.jobs()).to.have.length(0);
  });
});
