import { expect } from 'chai';
import { HARBOUR, KESTREL, RHEINWERK, TestDesk } from '../support/desk.js';
import { OSKAR } from '../support/people.js';
import { said } from '../support/said.js';

const NO_ANSWER = 'We cannot get hold of Dan, three calls and two mails without an answer.\r\n\r\nPriya';

describe('R10: the partner cannot reach the customer', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
    await desk.refer();
    await desk.write({ text: NO_ANSWER, answers: await desk.lastSent('referral-offer') });
  });
  afterEach(() => desk.close());

  it('tells the manager at once, with the details on record to be checked and what can be decided', async () => {
    expect((await desk.offer()).state).to.equal('unreachable');
    const { mail, row } = await desk.lastSent('summary');
    expect(row.recipients).to.deep.equal(['oskar@nexttechnik.example']);
    expect(said({ mail })).to.contain('Dan Ord').and.to.contain('dan@kestrel.example');
    for (const line of ['phone: …', 'to: Rheinwerk', 'wait 10 days', 'close']) expect(said({ mail })).to.contain(line);
    expect(said(await desk.lastSent('noted'))).to.contain('Oskar');
  });

  it('puts the details right by reply and tells the partner once, whatever number of lines there is', async () => {
    const summary = await desk.lastSent('summary');
    await desk.write({ ...OSKAR, text: 'phone: +61 2 5550 0199\r\nemail: Dan.Ord@kestrel.example', answers: summary });
    const letters = await desk.sent('contact-details');
    expect(letters).to.have.length(1);
    expect(letters[0]?.row.recipients).to.deep.equal([HARBOUR.contactEmail]);
    expect(said(letters[0]!)).to.contain('+61 2 5550 0199').and.to.contain('dan.ord@kestrel.example');
    // The partner is asked again soon, not after the usual ten business days.
    await desk.advance(24 * 4 + 8);
    expect(await desk.sent('reminder')).to.have.length(1);
  });

  it('refuses a mail with a bad number whole, and lists what can be written', async () => {
    const summary = await desk.lastSent('summary');
    await desk.write({ ...OSKAR, text: 'email: dan2@kestrel.example\r\nphone: soon', answers: summary });
    const receipt = await desk.lastSent('staff-receipt');
    expect(said(receipt)).to.contain('no phone number').and.to.contain('Nothing was changed').and.to.contain('status?');
    expect(await desk.sent('contact-details')).to.have.length(0);
    expect(await desk.manager.findOneBy('customer', { id: 1 })).to.include({ contactEmail: 'dan@kestrel.example' });
  });

  it('hands the referral to another partner: the first is told kindly, the second gets it with its own clock', async () => {
    await desk.write({ ...OSKAR, text: 'to: Rheinwerk', answers: await desk.lastSent('summary') });
    expect((await desk.offer(1)).state).to.equal('withdrawn');
    expect(await desk.offer(2)).to.include({ state: 'sent', referralId: 1, partnerId: 2 });
    expect((await desk.lastSent('withdrawn')).row.recipients).to.deep.equal([HARBOUR.contactEmail]);
    expect((await desk.lastSent('referral-offer')).row.recipients).to.deep.equal([RHEINWERK.contactEmail]);
    await desk.advance(40);
    expect((await desk.lastSent('reminder')).row.recipients).to.deep.equal([RHEINWERK.contactEmail]);
  });

  it('gives more time, and then asks', async () => {
    await desk.write({ ...OSKAR, text: 'wait 21 days', answers: await desk.lastSent('summary') });
    await desk.advance(24 * 20);
    expect(await desk.sent('reminder')).to.have.length(0);
    await desk.advance(48);
    expect(await desk.sent('reminder')).to.have.length(1);
  });

  it('closes it, and no clock runs on', async () => {
    await desk.write({ ...OSKAR, text: 'close', answers: await desk.lastSent('summary') });
    expect((await desk.offer()).state).to.equal('withdrawn');
    expect(await desk.running()).to.deep.equal([]);
    await desk.advance(24 * 30);
    expect(await desk.sent('reminder')).to.have.length(0);
  });

  it('closes only what is unreachable', async () => {
    await desk.refer({ ...KESTREL, customer: 'Ballina Plumbing', contactEmail: 'x@ballina.example' });
    const offer = await desk.lastSent('referral-offer');
    await desk.write({ text: 'Thanks, we are on it and will call them.\r\n\r\nPriya', answers: offer });
    await desk.write({ ...OSKAR, text: 'close', answers: await desk.lastSent('summary') });
    expect(said(await desk.lastSent('staff-receipt'))).to.contain('ends an unreachable one');
    expect((await desk.offer(2)).state).to.equal('acknowledged');
  });
});
