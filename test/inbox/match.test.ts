import { expect } from 'chai';
import { KESTREL, TestDesk } from '../support/desk.js';

const NEWS = 'Thanks, we have called Dan and sent a quote.\r\n\r\nPriya';

describe('inbox/match', () => {
  let desk: TestDesk;
  afterEach(() => desk.close());

  it('goes by the reply address before the references', async () => {
    desk = await TestDesk.open();
    await desk.refer();
    await desk.refer({ ...KESTREL, customer: 'Dapto Doors' });
    const [first, second] = await desk.sent('referral-offer');
    const to = second?.mail.replyTo[0]?.address ?? '';
    // The offer's own subject names the first referral: then thread and number disagree (test/desk/namedPlace.test.ts).
    const subject = 'Re: your referral';
    expect((await desk.write({ text: NEWS, to, subject, answers: first! })).offerId).to.equal(2);
  });

  it('goes by the references when the address lost its tag', async () => {
    desk = await TestDesk.open();
    await desk.refer();
    const offer = await desk.lastSent('referral-offer');
    expect((await desk.write({ text: NEWS, to: 'referrals@nexttechnik.example', answers: offer })).offerId).to.equal(1);
  });

  it('goes by the tag in the subject where the mailbox has no plus addresses', async () => {
    desk = await TestDesk.open({ config: { mailbox: { replyAddress: 'subject' } } });
    await desk.refer();
    const { mail } = await desk.lastSent('referral-offer');
    expect(mail.replyTo[0]?.address).to.equal('referrals@nexttechnik.example');
    expect(mail.subject).to.match(/\[#o1\.[a-z2-7]{16}\]$/);
    expect((await desk.write({ text: NEWS, subject: `Re: ${mail.subject}` })).offerId).to.equal(1);
  });

  it('takes no forged tag, and no words of a subject, for a thread', async () => {
    desk = await TestDesk.open({ config: { mailbox: { replyAddress: 'subject' } } });
    await desk.refer();
    const stranger = 'x@elsewhere.example';
    const forged = await desk.write({
      from: stranger,
      text: NEWS,
      subject: 'Re: Referral R-1001 [#o1.aaaaaaaaaaaaaaaa]',
    });
    expect(forged).to.include({ offerId: null, reason: 'stranger' });
  });

  it('matches by the referral or the customer that a partner’s new mail names, where that is unique', async () => {
    desk = await TestDesk.open();
    await desk.refer();
    await desk.refer({ ...KESTREL, customer: 'Dapto Doors' });
    expect((await desk.write({ text: NEWS, subject: 'about R-1002' })).offerId).to.equal(2);
    expect((await desk.write({ text: `About KESTREL  Plumbing, Pty. Ltd.: ${NEWS}` })).offerId).to.equal(1);
    expect(await desk.write({ text: NEWS, subject: 'R-1001 and R-1002' })).to.include({ reason: 'which-referral' });
  });

  it('gives the thread of one partner to nobody else’s referral', async () => {
    desk = await TestDesk.open();
    await desk.refer();
    const other = 'Katrin Vogt <k.vogt@rheinwerk.example>';
    expect(await desk.write({ from: other, text: NEWS, subject: 'R-1001 Kestrel Plumbing Pty Ltd' })).to.include({
      offerId: null,
    });
  });
});
