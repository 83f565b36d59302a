import { expect } from 'chai';
import { TestDesk } from '../support/desk.js';

describe('R4: a referral is won when the customer commits to a job with the partner', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
    await desk.refer();
  });
  afterEach(() => desk.close());

  const write = async (text: string) =>
    desk.write({ text: `${text}\r\n\r\nPriya`, answers: await desk.lastSent('referral-offer') });

  for (const text of [
    'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.',
    'The purchase order is in: total $48,500, invoice $4,850, start 1 December 2026.',
    'Kestrel accepted our quote. Total is $48,500, please invoice $4,850. We start on 1 December 2026.',
  ]) {
    it(`is won by “${text.slice(0, 32)}…”`, async () => {
      await write(text);
      expect((await desk.offer()).state).to.equal('won');
      expect(await desk.jobs()).to.have.length(1);
    });
  }

  for (const text of [
    'We expect to win this one next week.',
    'We sent Kestrel a quote over $48,500 and expect them to sign soon.',
    'Looking good with Kestrel, they only need the board to approve.',
    'They will probably go with us, total $48,500, start 1 December.',
    'If they sign, the total will be $48,500 and you can invoice $4,850.',
  ]) {
    it(`stays open after “${text}”`, async () => {
      await write(text);
      const { state } = await desk.offer();
      expect(state).to.be.oneOf(['sent', 'acknowledged']);
      expect(await desk.jobs()).to.have.length(0);
      expect(await desk.invoices()).to.have.length(0);
      // Nobody forgets it: a clock runs, or a person has the mail.
      expect(await desk.running()).not.to.deep.equal([]);
    });
  }

  it('becomes a win with the next mail, when the customer has committed', async () => {
    await write('We expect to win this one next week.');
    await write('Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.');
    expect((await desk.offer()).state).to.equal('won');
    expect(await desk.invoices()).to.have.length(1);
  });
});
