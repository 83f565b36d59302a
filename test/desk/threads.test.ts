/** What people really write in the threads of the desk: beside a courtesy, in the wrong thread, of two things at once. */
import { expect } from 'chai';
import { Offer, RemediationStep } from '../../src/entities/index.js';
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
      desk.sleep(29 * 24);
      await desk.advance(24);
      const [statement] = await desk.sent('statement');
      const text = 'Hello, we do not agree with J-1, it was cancelled.';
      const message = await desk.write({ from: BILLING, text, answers: statement as SentMail });
      expect(message).to.include({ state: 'waiting', offerId: 1 });
      expect((await desk.lastSent('summary')).mail.text).to.contain('it was cancelled');
    });
  });

  describe('in the thread of a plan', () => {
    const COURSE = 'NextService Implementer';
    const plan = async (): Promise<SentMail> => {
      await desk.write({ ...OSKAR, text: 'remediate Harbour: testing first', subject: 'Harbour' });
      await desk.advance(73);
      const plans = 'plan: 1. Retrain two people by 16 Nov 2026; 2. Redo the checklist by 30 Nov 2026';
      await desk.write({ ...OSKAR, text: plans, answers: await desk.lastSent('quality-news') });
      return desk.lastSent('remediation-plan');
    };
    const steps = async () => (await desk.manager.find(RemediationStep)).map(({ state }) => state);

    it('records a danger to the job that it names, and shows the answer to the manager as well', async () => {
      await won();
      const text =
        'Work for Kestrel Plumbing Pty Ltd is at risk: two technicians have left and we will miss the go-live.';
      const message = await desk.write({ text: `${text}\r\n\r\nPriya`, answers: await plan() });
      expect(message).to.include({ state: 'handled', reason: 'work-at-risk', offerId: 1 });
      expect((await desk.lastSent('quality-news')).mail.text).to.contain('two technicians have left');
    });

    it('asks which referral a win is about that names none, and lets it wait', async () => {
      await desk.refer();
      const text = 'They have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.';
      const message = await desk.write({ text: `${text}\r\n\r\nPriya`, answers: await plan() });
      expect(message).to.include({ state: 'waiting', reason: 'which-referral' });
    });

    it('takes a step that is done and a win that is named from one mail', async () => {
      await desk.refer();
      const text = `Step 1 is done.\r\n\r\nR-1001: ${WIN}`;
      const message = await desk.write({ text, answers: await plan() });
      expect(message, message.reason ?? '').to.include({ offerId: 1 });
      expect(await steps()).to.deep.equal(['reported', 'open']);
      expect((await desk.lastSent('summary')).mail.text).to.contain('AUD 48,500.00');
    });

    it('asks nothing about an answer that only speaks of the plan', async () => {
      await desk.refer();
      const text = 'Both people have completed the course today, the checklist follows.\r\n\r\nPriya';
      const message = await desk.write({ text, answers: await plan() });
      expect(message).to.include({ state: 'handled', reason: 'plan-unclear' });
      expect(await desk.sent('which-referral')).to.have.length(0);
    });

    it('takes the training that a partner with a plan reports', async () => {
      await desk.close();
      desk = await TestDesk.open({ config: { training: { courses: [{ name: COURSE, validMonths: 24 }] } } });
      const text = `Priya Nair completed ${COURSE} on 30 October 2026.\r\n\r\nPriya`;
      const message = await desk.write({ text, answers: await plan() });
      expect(message).to.include({ state: 'handled', reason: 'training-proposed' });
      expect(await desk.sent('training-list')).to.have.length(1);
    });
  });
});
