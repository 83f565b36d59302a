import { expect } from 'chai';
import { AuditEvent, ClientInterest, SupportCase } from '../../src/entities/index.js';
import { ask, BUG, caseOf, openDesk, PASSWORD } from '../support/cases.js';
import { textOf, type TestDesk } from '../support/desk.js';

const CRASH = 'The app crashes with an error message each time a technician opens a job. We have reinstalled it twice.';

describe('S1: the partner is the first point of contact, and a mail about a client’s request becomes a case', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await openDesk();
    await desk.refer();
  });
  afterEach(() => desk.close());

  const cases = (): Promise<number> => desk.manager.count(SupportCase);

  it('by the address that is for support', async () => {
    const message = await ask(desk, BUG);
    expect(message).to.include({ state: 'handled', partnerId: 1 });
    expect(await cases()).to.equal(1);
  });

  it('by what it says, outside any thread', async () => {
    const message = await desk.write({
      subject: 'App',
      text: `Support request from a client:\r\n\r\n${CRASH}\r\n\r\nPriya`,
    });
    expect(message.reason).to.match(/^case-/);
    expect(await cases()).to.equal(1);
  });

  it('in the thread of a referral, where it says nothing else', async () => {
    const offer = await desk.lastSent('referral-offer');
    const message = await desk.write({
      text: 'Support request from Dan: could your technical support have a look at his login?\r\n\r\nPriya',
      answers: offer,
    });
    expect(message.reason).to.match(/^case-/);
    expect(await caseOf(desk)).to.include({ offerId: 1, customerId: 1, partnerId: 1 });
    expect((await desk.offer()).state).to.equal('sent');
    expect(await desk.sent('summary')).to.have.length(0);
  });

  it('keeps news of a referral with the referral', async () => {
    const offer = await desk.lastSent('referral-offer');
    await desk.write({
      text: 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026. Dan also has a support request about his login.\r\n\r\nPriya',
      answers: offer,
    });
    expect(await cases()).to.equal(0);
    expect(await desk.sent('summary')).to.not.be.empty;
  });

  it('keeps the thread together: news of the referral in the thread of a case is not lost', async () => {
    await ask(desk, BUG);
    await desk.write({
      text: 'The customer has decided not to go ahead with the referral R-1001 in the end.\r\n\r\nPriya',
      answers: await desk.lastSent('case-note'),
    });
    expect((await desk.offer()).state).to.equal('lost');
  });

  it('finds the client among the partner’s clients, by name, contact or address', async () => {
    for (const [words, id] of [
      ['Kestrel call us', 1],
      ['Dan Ord calls us', 1],
      ['A client (dan@kestrel.example) calls us', 1],
      ['A client calls us', null],
    ] as const) {
      await ask(desk, `${words}: ${CRASH}\r\n\r\nPriya`);
      expect((await caseOf(desk, await cases())).customerId, words).to.equal(id);
    }
  });

  it('holds what an unknown sender writes to the address', async () => {
    const message = await ask(desk, BUG, { from: 'Eve <eve@elsewhere.example>' });
    expect(message).to.include({ state: 'waiting' });
    expect(await cases()).to.equal(0);
    expect(textOf(await desk.lastSent('held-mail'))).to.contain('eve@elsewhere.example');
  });

  it('holds what only looks like the partner’s', async () => {
    const message = await ask(desk, BUG, {
      headers: ['Authentication-Results: mx.nexttechnik.example; dmarc=fail header.from=harbourfield.example'],
    });
    expect(message.state).to.equal('waiting');
    expect(await cases()).to.equal(0);
  });

  it('says that an encrypted mail cannot be read, and lets it wait', async () => {
    const message = await ask(desk, '-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA0\r\n-----END PGP MESSAGE-----');
    expect(message).to.include({ state: 'waiting', reason: 'encrypted' });
    const note = await desk.lastSent('case-note');
    expect(note.row.recipients).to.deep.equal(['priya@harbourfield.example']);
    expect(textOf(note)).to.contain('is encrypted').and.contain('without encryption');
    expect(await cases()).to.equal(0);
  });

  it('notes interest in more on the client', async () => {
    await ask(desk, `${BUG}\r\n\r\nBy the way, Kestrel would like to upgrade to the bigger package next year.`);
    const [interest] = await desk.manager.find(ClientInterest);
    expect(interest).to.include({ kind: 'upgrade', customerId: 1, partnerId: 1, caseId: 1 });
    expect(interest?.words).to.contain('bigger package');
    expect(await desk.manager.countBy(AuditEvent, { action: 'interest-noted' })).to.equal(1);
  });

  it('answers everybody of the partner who has written', async () => {
    await ask(desk, PASSWORD);
    await desk.write({
      from: 'Sam Field <sam@harbourfield.example>',
      text: 'That did not help, it is still the same.\r\n\r\nSam',
      answers: await desk.lastSent('case-answer'),
    });
    const note = await desk.lastSent('case-note');
    expect(note.row.recipients).to.have.members(['sam@harbourfield.example', 'priya@harbourfield.example']);
  });
});
