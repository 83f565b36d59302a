/** What people really write in the threads of the desk: beside a courtesy, in the wrong thread, of two things at once. */
import { expect } from 'chai';
import { Offer } from '../../src/entities/index.js';
import { TestDesk, type SentMail } from '../support/desk.js';
import { OSKAR } from '../support/people.js';

const WIN = 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.\r\n\r\nPriya';
const BILLING = 'Harbour Accounts <accounts@harbourfield.example>';

describe('desk: what is written in a thread', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open({ standingClocks: true });
  });
  afterEach(() => desk.close());

  const won = async (): Promise<void> => {
    await desk.refer();
    await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
  };

  describe('beside a courtesy', () => {
    for (const condition of [
      'Thanks, but only after Dan has called me back on Friday',
      'Best wait until Monday before you send it',
      'Danke, aber erst am Montag',
    ]) {
      it(`sends no draft whose ok stands beside “${condition}”`, async () => {
        await desk.write({
          ...OSKAR,
          text: 'Please refer Dan Ord at Kestrel Plumbing, dan@kestrel.example, they need a deployment, to Harbour.',
        });
        const draft = await desk.lastSent('referral-draft');
        const message = await desk.write({ ...OSKAR, text: `ok\r\n${condition}`, answers: draft });
        expect(message.reason).to.equal('draft-answer-refused');
        expect(await desk.manager.count(Offer)).to.equal(0);
        await desk.write({ ...OSKAR, text: 'Hallo zusammen,\r\nok\r\nViele Grüße\r\nOskar', answers: draft });
        expect(await desk.manager.count(Offer)).to.equal(1);
      });
    }

    it('begins a referral that is asked for in the line of the greeting', async () => {
      const text = 'Hi, please refer Dan Ord at Kestrel Plumbing to Harbour.';
      expect((await desk.write({ ...OSKAR, text })).reason).to.equal('draft-begun');
    });

    it('reads what a partner has against its statement', async () => {
      await won();
      for (let day = 0; day < 31; day += 1) {
        desk.sleep(24);
        await desk.fireDue();
      }
      const [statement] = await desk.sent('statement');
      const text = 'Hello, we do not agree with J-1, it was cancelled.';
      const message = await desk.write({ from: BILLING, text, answers: statement as SentMail });
      expect(message).to.include({ state: 'waiting', offerId: 1 });
      expect((await desk.lastSent('summary')).mail.text).to.contain('it was cancelled');
    });
  });
});
