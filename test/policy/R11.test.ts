import { expect } from 'chai';
import { HARBOUR, RHEINWERK, TestDesk } from '../support/desk.js';
import { MARA, OSKAR, SANDRA } from '../support/people.js';
import { said } from '../support/said.js';

const LOST = 'Kestrel decided not to go ahead, they stay with their spreadsheet.\r\n\r\nPriya';

describe('R11: the customer does not proceed', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
    await desk.refer();
    await desk.write({ text: LOST, answers: await desk.lastSent('referral-offer') });
  });
  afterEach(() => desk.close());

  const receipt = async () => said(await desk.lastSent('staff-receipt'));

  it('closes the offer, thanks the partner and proposes who else could take it, with the partner’s words', async () => {
    expect((await desk.offer()).state).to.equal('lost');
    expect(await desk.running()).to.deep.equal([]);
    expect(said(await desk.lastSent('noted'))).to.contain('decided not to go');
    const { mail } = await desk.lastSent('summary');
    expect(said({ mail })).to.contain(`to: ${RHEINWERK.name}`).and.to.contain('stay with their spreadsheet');
    expect(said({ mail })).not.to.contain(`to: ${HARBOUR.name}`);
  });

  it('offers it to another partner by reply, who learns nothing of the first', async () => {
    await desk.write({ ...OSKAR, text: `to: ${RHEINWERK.name}`, answers: await desk.lastSent('summary') });
    expect(await desk.offer(2)).to.include({ state: 'sent', referralId: 1 });
    expect((await desk.offer(1)).state).to.equal('lost');
    const offer = await desk.lastSent('referral-offer');
    expect(offer.row.recipients).to.deep.equal([RHEINWERK.contactEmail]);
    expect(said(offer)).not.to.contain('Harbour');
    expect(offer.mail.references.join(' ')).not.to.contain('offer-1');
  });

  it('refuses a partner that is unknown, has had it, may have none, or an offer that is still out', async () => {
    const summary = await desk.lastSent('summary');
    for (const [line, why] of [
      ['to: Nobody Ltd', 'no partner “Nobody Ltd”'],
      ['to: Harbour', 'offered to Harbour Field Solutions before'],
    ] as const) {
      await desk.write({ ...OSKAR, text: line, answers: summary });
      expect(await receipt()).to.contain(why);
    }
    await desk.manager.update('partner', { id: 2 }, { certification: 'suspended' });
    await desk.write({ ...OSKAR, text: 'to: Rheinwerk', answers: summary });
    expect(await receipt()).to.contain('suspended');
    await desk.manager.update('partner', { id: 2 }, { certification: 'certified' });
    await desk.write({ ...OSKAR, text: 'reopen', answers: summary });
    await desk.write({ ...OSKAR, text: 'to: Rheinwerk', answers: summary });
    expect(await receipt()).to.contain('still with Harbour');
    expect(await desk.sent('referral-offer')).to.have.length(1);
  });

  it('opens it again by reply: the partner is told, and a clock runs', async () => {
    await desk.write({ ...OSKAR, text: 'reopen\r\n\r\nOskar', answers: await desk.lastSent('summary') });
    expect((await desk.offer()).state).to.equal('acknowledged');
    expect((await desk.lastSent('reopened')).row.recipients).to.deep.equal([HARBOUR.contactEmail]);
    expect(await desk.running()).to.deep.equal(['status']);
    // The partner's win is an ordinary one then.
    await desk.write({
      text: 'Kestrel have signed after all. Total is $48,500, please invoice $4,850. We start on 1 December 2026.\r\n\r\nPriya',
      answers: await desk.lastSent('reopened'),
    });
    expect((await desk.offer()).state).to.equal('won');
  });

  it('takes commands in a new mail that names the referral, and the partner where several have it', async () => {
    await desk.write({ ...OSKAR, subject: 'R-1001', text: 'to: Rheinwerk' });
    expect((await desk.offer(2)).state).to.equal('sent');
    await desk.write({ ...MARA, subject: 'R-1001', text: 'withdraw' });
    expect(await receipt())
      .to.contain('with several partners')
      .and.to.contain('in the subject');
    expect((await desk.offer(2)).state).to.equal('sent');
    await desk.write({ ...MARA, subject: 'R-1001 Rheinwerk', text: 'withdraw: customer has gone quiet' });
    expect((await desk.offer(2)).state).to.equal('withdrawn');
    await desk.write({ ...MARA, subject: 'R-4711', text: 'withdraw' });
    expect(await receipt()).to.contain('There is no referral R-4711');
  });

  it('refuses contradicting commands whole', async () => {
    const summary = await desk.lastSent('summary');
    await desk.write({ ...OSKAR, text: 'reopen\r\nwithdraw', answers: summary });
    expect(await receipt())
      .to.contain('contradict each other')
      .and.to.contain('Nothing was changed');
    expect((await desk.offer()).state).to.equal('lost');
    // The same line twice is one.
    await desk.write({ ...OSKAR, text: 'note: spoke to Dan\r\nto: Rheinwerk\r\nto: Rheinwerk', answers: summary });
    expect(await receipt()).to.contain('before');
  });

  it('takes it back and hands it on in one mail, while the first partner still has it', async () => {
    await desk.write({ ...OSKAR, text: 'reopen', answers: await desk.lastSent('summary') });
    await desk.write({
      ...OSKAR,
      text: 'withdraw: too slow\r\nto: Rheinwerk\r\n\r\nCheers\r\nOskar',
      answers: await desk.lastSent('staff-receipt'),
    });
    expect((await desk.offer(1)).state).to.equal('withdrawn');
    expect((await desk.offer(2)).state).to.equal('sent');
    // The reason is for the record, not for the partner.
    expect(said(await desk.lastSent('withdrawn'))).not.to.contain('too slow');
  });

  it('lets only the partner’s manager or management direct it', async () => {
    const summary = await desk.lastSent('summary');
    await desk.write({ ...SANDRA, text: 'reopen', answers: summary });
    expect(await receipt()).to.contain('only they or management');
    expect((await desk.offer()).state).to.equal('lost');
    await desk.write({ ...MARA, text: 'reopen', answers: summary });
    expect((await desk.offer()).state).to.equal('acknowledged');
  });
});
