import { expect } from 'chai';
import { TestDesk } from '../support/desk.js';

describe('desk: values that no word names', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
    await desk.refer();
  });
  afterEach(() => desk.close());

  const WIN =
    'Kestrel have signed the contract. Total $48,500, please invoice us $4,850. Champing at the bit, 1 December.\r\n\r\nPriya';

  it('asks whether they are meant, and records and invoices them on a yes', async () => {
    const message = await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
    expect(message).to.include({ state: 'handled', reason: 'start-likely' });
    expect(await desk.invoices()).to.have.length(0);
    const question = await desk.lastSent('question');
    expect(question.mail.text?.replace(/\s+/g, ' ')).to.include('1 December 2026');
    expect((await desk.offer()).pending).to.deep.include({ startDate: null });

    await desk.write({ text: 'Yes\r\n\r\nPriya', answers: question });
    const [revision] = await desk.revisions();
    expect(revision).to.include({ total: 4850000, startDate: '2026-12-01' });
    expect((await desk.invoices()).map(({ net }) => net)).to.deep.equal([485000]);
  });

  it('takes another day that the answer states', async () => {
    await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
    await desk.write({
      text: 'No, we start on 8 December 2026.\r\n\r\nPriya',
      answers: await desk.lastSent('question'),
    });
    expect((await desk.revisions())[0]).to.include({ total: 4850000, startDate: '2026-12-08' });
  });
});
