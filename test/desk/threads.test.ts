/** What people really write in the threads of the desk: beside a courtesy, in the wrong thread, of two things at once. */
import { expect } from 'chai';
import { Complaint, Offer, RemediationStep } from '../../src/entities/index.js';
import { HARBOUR, KESTREL, RHEINWERK, TestDesk, textOf, type SentMail } from '../support/desk.js';
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

  describe('in the thread of a customer’s mail', () => {
    const ask = async (text: string, letter: 'enquiry' | 'complaint'): Promise<SentMail> => {
      await won();
      await desk.write({
        from: 'Dan Ord <dan@kestrel.example>',
        subject: 'Vans',
        text: `Hello,\r\n\r\n${text}\r\n\r\nDan`,
      });
      return desk.lastSent(letter);
    };
    const concern = () => desk.manager.findOneByOrFail(Complaint, { id: 1 });
    const ENQUIRY = 'when will somebody call us about the vans?';
    const UNHAPPY = 'we are very disappointed. Nobody turned up on Monday.';

    for (const text of [
      'Thanks.',
      'On it!',
      'Thank you, we will look into it tomorrow.',
      "What is Dan's phone number?",
    ]) {
      it(`leaves an enquiry open, and its clock running, after “${text}”`, async () => {
        await desk.write({ text: `${text}\r\n\r\nPriya`, answers: await ask(ENQUIRY, 'enquiry') });
        expect(await concern()).to.include({ state: 'with-partner', resolution: null });
        expect(await desk.running()).to.include('complaint-escalation');
      });
    }

    it('closes it when the partner says that the customer has the answer', async () => {
      const text = 'I called Dan this morning and answered his question.\r\n\r\nPriya';
      await desk.write({ text, answers: await ask(ENQUIRY, 'enquiry') });
      expect(await concern()).to.include({ state: 'resolved', resolvedBy: 'partner' });
    });

    it('shows the manager a question about a complaint, and waits for the resolution', async () => {
      const text = 'Which of the two crews does he mean?\r\n\r\nPriya';
      const message = await desk.write({ text, answers: await ask(UNHAPPY, 'complaint') });
      expect(message).to.include({ state: 'waiting', reason: 'question' });
      expect(await concern()).to.include({ state: 'with-partner', proposal: null });
      expect((await desk.lastSent('summary')).mail.text).to.contain('Which of the two crews');
    });
  });

  it('shows a partner nothing of another one that the customer’s mail names; staff see all of it', async () => {
    await desk.refer({ ...KESTREL, partners: [HARBOUR.name, RHEINWERK.name], winRule: 'customer-chooses' });
    const [offer] = await desk.sent('referral-offer');
    const text =
      'We are very disappointed with Harbour: nobody turned up. RHEINWERK Systemhaus GmbH came at once, says Katrin Vogt (k.vogt@rheinwerk.example).\r\n\r\nDan';
    await desk.write({ from: 'Dan Ord <dan@kestrel.example>', text, answers: offer as SentMail });
    const told = await desk.lastSent('complaint');
    expect(textOf(told)).to.contain('disappointed with Harbour: nobody turned up. […] came at once');
    expect(`${told.mail.text ?? ''}${told.mail.html ?? ''}${told.mail.subject}`).to.not.match(/rheinwerk|vogt/i);
    expect(textOf(await desk.lastSent('complaint-opened'))).to.contain('RHEINWERK');
    await desk.write({
      from: 'Dan Ord <dan@kestrel.example>',
      text: 'Rheinwerk answers, Harbour does not.',
      answers: await desk.lastSent('customer-acknowledged'),
    });
    expect(textOf(await desk.lastSent('complaint'))).to.contain('[…] answers, Harbour does not.');
  });

  describe('beside a payment', () => {
    for (const [news, reason] of [
      ['By the way, Kestrel went live on 3 November.', 'milestone-reached'],
      ['The work for Kestrel is at risk: two technicians have left.', 'work-at-risk'],
    ] as const) {
      it(`reads “${news}” in the thread of the invoice`, async () => {
        await won();
        await desk.advance(48);
        const [invoice] = await desk.sent('invoice');
        const text = `Hello, we paid this on 2 November.\r\n${news}\r\n\r\nAccounts`;
        const message = await desk.write({ from: BILLING, text, answers: invoice as SentMail });
        expect(message).to.include({ state: 'handled', reason, offerId: 1 });
        expect(await desk.sent('account-note')).to.have.length(1);
      });
    }

    for (const text of [
      'We have paid this; the transfer was completed yesterday.',
      'This was paid and is finished on our side.',
    ]) {
      it(`makes no news of the job of “${text}”`, async () => {
        await won();
        const [invoice] = await desk.sent('invoice');
        await desk.write({ from: BILLING, text, answers: invoice as SentMail });
        expect(await desk.sent('summary')).to.have.length(1);
      });
    }

    it('reads what stands on the statement’s answer besides', async () => {
      await won();
      desk.sleep(29 * 24);
      await desk.advance(24);
      const text = 'We paid 2026-001 on 30 November.\r\nBy the way, Kestrel went live on 30 November.\r\n\r\nAccounts';
      const [statement] = await desk.sent('statement');
      const message = await desk.write({ from: BILLING, text, answers: statement as SentMail });
      expect(message).to.include({ offerId: 1 });
      expect(textOf(await desk.lastSent('summary'))).to.contain('Kestrel went live on 30 November');
      expect(await desk.sent('account-note')).to.have.length(1);
    });
  });
});
