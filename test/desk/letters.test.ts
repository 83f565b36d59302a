import { expect } from 'chai';
import { TestDesk } from '../support/desk.js';

describe('desk/letters', () => {
  let desk: TestDesk;
  beforeEach(async () => (desk = await TestDesk.open({ config: { mailbox: { replyAddress: 'subject' } } })));
  afterEach(() => desk.close());

  it('puts the token into the subject once, also where the mail stays in a thread that carries it', async () => {
    await desk.refer();
    const offer = await desk.lastSent('referral-offer');
    expect(offer.mail.subject.match(/\[#/g)).to.have.length(1);
    await desk.write({ text: 'Kestrel have signed. Total is $48,500, we start on 1 December 2026.', answers: offer });
    const { mail, row } = await desk.lastSent('question');
    expect(mail.subject).to.equal(`Re: ${offer.mail.subject}`);
    expect(row.subject).not.to.contain('[#');
    expect((await desk.offer()).subject).not.to.contain('[#');
  });
});
