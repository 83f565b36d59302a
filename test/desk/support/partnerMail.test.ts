import { expect } from 'chai';
import { SupportCase } from '../../../src/entities/index.js';
import { ask, BUG, caseOf, MARA, openDesk, PASSWORD, reader, SUPPORT } from '../../support/cases.js';
import { textOf, type TestDesk } from '../../support/desk.js';

const FURIOUS =
  'That did not help. The client is furious now, his lawyer wrote to us and he wants to cancel the contract.\r\n\r\nPriya';
const TWO_WEEKS = 24 * 14;

describe('desk/support: a partner’s mail in the thread of a case', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await openDesk();
    await desk.refer();
  });
  afterEach(() => desk.close());

  const answer = async (text: string) => desk.write({ text, answers: await desk.lastSent('case-relay') });

  it('that names the team which has the case waits for that team again: silence does not close it', async () => {
    await ask(desk, 'Kestrel wants to leave us. They threaten to sue.\r\n\r\nPriya');
    const request = await desk.lastSent('case-request');
    await desk.write({ from: MARA, text: 'Hello Priya,\r\n\r\noffer them a call with me.', answers: request });
    await answer('They refuse. Please pass this to your management again.\r\n\r\nPriya');
    expect(await caseOf(desk)).to.include({ state: 'with-team', tier: 'management' });
    await desk.advance(TWO_WEEKS);
    expect(await caseOf(desk)).to.include({ state: 'with-team', level: 2 });
  });

  it('takes a case up again that the team has put off', async () => {
    await ask(desk, BUG);
    const request = await desk.lastSent('case-request');
    await desk.write({ from: SUPPORT, text: 'wait 20 days', answers: request });
    const note = await desk.lastSent('case-note');
    await desk.write({
      text: 'This is really something for technical support, today please.\r\n\r\nPriya',
      answers: note,
    });
    expect(await caseOf(desk)).to.include({ state: 'with-team', tier: 'technical-support', waitsUntil: null });
  });

  it('goes to management where it says that help did not help, and what is management’s', async () => {
    await ask(desk, PASSWORD);
    await desk.write({ text: FURIOUS, answers: await desk.lastSent('case-answer') });
    const { tier, category } = await caseOf(desk);
    expect(tier).to.equal('management');
    expect(category).to.not.equal('unclear');
    expect(reader(await desk.lastSent('case-request'))).to.equal('mara@nexttechnik.example');
  });

  it('goes to management also where the case was closed in silence', async () => {
    await ask(desk, PASSWORD);
    const help = await desk.lastSent('case-answer');
    await desk.advance(TWO_WEEKS);
    expect((await caseOf(desk)).state).to.equal('closed');
    await desk.write({ text: FURIOUS.replace('That did not help. ', ''), answers: help });
    expect(await caseOf(desk)).to.include({ state: 'with-team', tier: 'management' });
  });

  for (const words of ['Hat sich erledigt.', 'Erledigt, danke!', 'This is solved.']) {
    it(`says of the case that it is settled, and nothing of its referral: "${words}"`, async () => {
      await ask(desk, BUG);
      const message = await desk.write({ text: words, answers: await desk.lastSent('case-note') });
      expect(message).to.include({ state: 'handled', reason: 'case-solved' });
      expect((await caseOf(desk)).state).to.equal('closed');
      expect((await desk.offer()).state).to.equal('sent');
      expect(await desk.sent('summary')).to.have.length(0);
    });
  }

  it('says whose the case is, and declines no referral with it', async () => {
    await ask(desk, BUG);
    const text = 'This is for technical support, we cannot do more.\r\n\r\nPriya';
    const message = await desk.write({ text, answers: await desk.lastSent('case-note') });
    expect(message.reason).to.equal('case-carried');
    expect(await desk.sent('summary')).to.have.length(0);
  });

  it('is technical support’s where it says no more than that it did not help', async () => {
    await ask(desk, PASSWORD);
    await desk.write({
      text: 'Tried it all twice, no luck.\r\n\r\nPriya',
      answers: await desk.lastSent('case-answer'),
    });
    expect(await caseOf(desk)).to.include({ tier: 'technical-support', category: 'unresolved' });
  });
});

describe('desk/support: news of a referral that was sent to the address for support', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await openDesk();
    await desk.refer();
  });
  afterEach(() => desk.close());

  it('is the referral’s, where it says nothing else', async () => {
    await ask(
      desk,
      'Kestrel Plumbing have signed, R-1001. Total is $48,500, please invoice $4,850. We start on 1 December 2026.\r\n\r\nPriya',
      { subject: 'Kestrel Plumbing' },
    );
    expect(await desk.manager.count(SupportCase)).to.equal(0);
    expect((await desk.offer()).state).to.equal('won');
    expect(textOf(await desk.lastSent('summary'))).to.contain('48,500');
  });

  it('stays a case where it asks for support as well', async () => {
    await ask(desk, BUG);
    expect(await desk.sent('summary')).to.have.length(0);
    await ask(desk, `${BUG}\r\n\r\nBy the way, R-1001 is lost.`);
    expect(await desk.manager.count(SupportCase)).to.equal(2);
    expect(await desk.sent('case-request')).to.have.length(2);
    // What it says of the referral is offered to that one.
    expect(textOf(await desk.lastSent('summary'))).to.contain('R-1001');
  });
});
