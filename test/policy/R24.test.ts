import { expect } from 'chai';
import { Partner, RemediationStep } from '../../src/entities/index.js';
import { HARBOUR, RHEINWERK, TestDesk, textOf } from '../support/desk.js';
import { MARA, OSKAR, SANDRA } from '../support/people.js';

const DAY = 24;
const PLAN = 'plan: 1. Retrain two people by 16 Nov 2026; 2. Redo the go-live checklist by 30 Nov 2026';

describe('R24: partner managers help to regain certification', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
    await desk.write({ ...OSKAR, text: 'remediate Harbour: testing first', subject: 'Harbour' });
  });
  afterEach(() => desk.close());

  const steps = () => desk.manager.find(RemediationStep, { order: { id: 'ASC' } });
  const states = async () => (await steps()).map(({ state }) => state);
  const certification = async () => (await desk.manager.findOneByOrFail(Partner, { id: 1 })).certification;
  /** The thread of the partner's compliance, as staff have it. */
  const thread = () => desk.lastSent('quality-news');

  /** Nobody has sent a plan for three business days: the manager is asked for it, and does. */
  async function planned() {
    await desk.advance(3 * DAY + 1);
    await desk.write({ ...OSKAR, text: PLAN, answers: await thread() });
    return desk.lastSent('remediation-plan');
  }

  /** The same at a partner in Berlin, whose office opens when the desk's has closed. */
  async function plannedInBerlin() {
    await desk.write({ ...SANDRA, text: 'remediate Rheinwerk: testing first', subject: 'Rheinwerk' });
    await desk.advance(3 * DAY + 1);
    const asked = (await desk.sent('quality-news')).find((sent) => textOf(sent).includes(RHEINWERK.name));
    await desk.write({ ...SANDRA, text: PLAN, answers: asked! });
  }

  it('asks the manager for a plan when there is none', async () => {
    await desk.advance(3 * DAY + 1);
    const { row, mail } = await thread();
    expect(row.recipients).to.deep.equal([HARBOUR.managerEmail]);
    expect(mail.text).to.contain('no remediation plan yet').and.to.contain('plan: 1. WHAT by 15 Jan');
  });

  it('sends the plan with its steps and days to the partner', async () => {
    const { row, mail } = await planned();
    expect(row.recipients).to.deep.equal([HARBOUR.contactEmail]);
    expect(mail.text).to.contain('Step 1: Retrain two people, by 16 November 2026');
    expect(mail.text).to.contain('Step 2: Redo the go-live checklist, by 30 November 2026');
    expect(mail.text).to.contain('Oskar').and.to.contain('partners@nexttechnik.example');
    expect((await steps()).map(({ dueOn }) => dueOn)).to.deep.equal(['2026-11-16', '2026-11-30']);
  });

  it('takes a plan that mail software has wrapped', async () => {
    await desk.advance(3 * DAY + 1);
    await desk.write({ ...OSKAR, text: PLAN.replace('the go-live', 'the\r\ngo-live'), answers: await thread() });
    expect((await steps()).map(({ text }) => text)).to.deep.equal(['Retrain two people', 'Redo the go-live checklist']);
  });

  it('refuses a plan that names no day, and one for a certified partner', async () => {
    await desk.advance(3 * DAY + 1);
    await desk.write({ ...OSKAR, text: 'plan: 1. Retrain two people soon', answers: await thread() });
    expect((await desk.lastSent('staff-receipt')).mail.text?.replace(/\s+/g, ' ')).to.contain(
      'step 1 names no single exact day',
    );
    await desk.write({ ...OSKAR, text: 'restore', answers: await thread() });
    await desk.write({ ...OSKAR, text: PLAN, answers: await thread() });
    expect((await desk.lastSent('staff-receipt')).mail.text).to.contain('needs no remediation plan');
    expect(await steps()).to.have.length(0);
  });

  it('reminds before a step is due and on its day, and tells the manager when it is late', async () => {
    await planned();
    const kinds = async () => (await desk.sent('remediation-plan')).map(({ mail }) => mail.subject);
    await desk.advance(6 * DAY);
    expect(await kinds()).to.deep.equal([
      'Your remediation plan with Next Technik',
      'Reminder: a step of your remediation plan',
    ]);
    await desk.advance(5 * DAY);
    expect((await kinds()).at(-1)).to.equal('Due today: a step of your remediation plan');
    expect((await thread()).mail.text).to.not.contain('has passed');
    await desk.advance(DAY);
    expect((await thread()).mail.text?.replace(/\s+/g, ' ')).to.contain(
      'has passed, and we have not heard that it is done',
    );
    expect(await kinds()).to.have.length(3);
  });

  it('tells the manager of a late step in the desk’s office hours, wherever the partner sits', async () => {
    await plannedInBerlin();
    expect((await steps()).map(({ partnerId }) => partnerId)).to.deep.equal([2, 2]);
    const late = async () =>
      (await desk.sent('quality-news')).filter((sent) => /has passed, and we/.test(textOf(sent)));
    // Tuesday, 17 November, after nine in Berlin: it is evening in Sydney.
    await desk.advance(12 * DAY + 9);
    expect(desk.now).to.match(/^2026-11-17T10:/);
    expect(await late()).to.have.length(0);
    await desk.advance(2 * DAY);
    expect((await late()).map(({ row }) => row.createdAt.slice(0, 13))).to.deep.equal(['2026-11-17T22']);
  });

  it('tells the manager nothing of a late step that is reported before the desk opens', async () => {
    await plannedInBerlin();
    await desk.advance(12 * DAY + 9);
    await desk.write({
      from: 'Katrin Vogt <k.vogt@rheinwerk.example>',
      text: 'Schritt 1 ist erledigt.',
      answers: await desk.lastSent('remediation-plan'),
    });
    expect(await states()).to.deep.equal(['reported', 'open']);
    await desk.advance(DAY);
    expect((await desk.sent('quality-news')).map((sent) => textOf(sent)).join(' ')).not.to.contain('has passed');
  });

  it('shows the manager what the partner says is done, who confirms it; the last step proposes to restore', async () => {
    const plan = await planned();
    await desk.write({ text: 'Step 1 is done, both have passed the exam.\r\n\r\nPriya', answers: plan });
    expect(await states()).to.deep.equal(['reported', 'open']);
    expect((await thread()).mail.text)
      .to.contain('both have passed the exam')
      .and.to.contain('Retrain two people');
    await desk.write({ ...OSKAR, text: 'step 1 done', answers: await thread() });
    expect(await states()).to.deep.equal(['done', 'open']);
    expect(await desk.sent('compliance-proposal')).to.have.length(0);

    await desk.write({ text: 'And step 2 is completed as well.\r\n\r\nPriya', answers: plan });
    await desk.write({ ...OSKAR, text: 'step 2 done', answers: await thread() });
    const proposal = await desk.lastSent('compliance-proposal');
    expect(proposal.mail.text).to.contain('restore:');
    expect(await certification(), 'staff decide').to.equal('remediation');
    await desk.write({ ...OSKAR, text: 'restore: Well done.', answers: proposal });
    expect(await certification()).to.equal('certified');
    expect((await desk.lastSent('compliance')).mail.text)
      .to.contain('certified again')
      .and.to.contain('Well done.');
    const before = (await desk.sent()).length;
    await desk.advance(30 * DAY);
    expect((await desk.sent()).length, 'nothing is asked of a certified partner').to.equal(before);
  });

  it('opens a step again that staff find not done', async () => {
    const plan = await planned();
    await desk.write({ text: 'Step 1 is done.\r\n\r\nPriya', answers: plan });
    await desk.write({ ...OSKAR, text: 'step 1 not done', answers: await thread() });
    expect(await states()).to.deep.equal(['open', 'open']);
    expect((await desk.lastSent('remediation-plan')).mail.subject).to.contain('Still open');
  });

  it('reminds staff who have not confirmed a step, management with them', async () => {
    const plan = await planned();
    await desk.write({ text: 'Step 1 is done.\r\n\r\nPriya', answers: plan });
    await desk.advance(6 * DAY);
    const { row, mail } = await thread();
    expect(mail.text).to.contain('nobody has confirmed it');
    expect(row.recipients).to.have.members([HARBOUR.managerEmail, 'mara@nexttechnik.example']);
  });

  it('passes on what names no step, and records nothing from it', async () => {
    const plan = await planned();
    await desk.write({ text: 'Step 1 will be done next week, could we move step 2?\r\n\r\nPriya', answers: plan });
    expect(await states()).to.deep.equal(['open', 'open']);
    expect((await thread()).mail.text)
      .to.contain('could we move step 2?')
      .and.to.contain('names no step');
  });

  it('changes a step, adds one, and drops what is open of a plan that a new one replaces', async () => {
    await planned();
    await desk.write({ ...OSKAR, text: 'step 3: Show us a test protocol by 7 Dec 2026', answers: await thread() });
    await desk.write({ ...OSKAR, text: 'step 1: Retrain three people by 20 Nov 2026', answers: await thread() });
    expect((await desk.lastSent('remediation-plan')).mail.text)
      .to.contain('Retrain three people')
      .and.to.contain('test protocol');
    await desk.write({ ...OSKAR, text: 'plan: Talk to us by 4 Dec 2026', answers: await thread() });
    const open = (await steps()).filter(({ state }) => state === 'open');
    expect(open.map(({ number, text }) => `${number} ${text}`)).to.deep.equal(['1 Talk to us']);
  });

  it('helps a suspended partner back step by step', async () => {
    await desk.write({ ...MARA, text: 'suspend Harbour', subject: 'Harbour' });
    expect(await certification()).to.equal('suspended');
    const plan = await planned();
    expect(plan.mail.text).to.contain('Retrain two people');
    await desk.write({ ...OSKAR, text: 'step 1 done\r\nstep 2 done', answers: await thread() });
    const proposal = await desk.lastSent('compliance-proposal');
    expect(proposal.row.recipients, 'from suspended, management decides').to.include('mara@nexttechnik.example');
    await desk.write({ ...OSKAR, text: 'restore', answers: proposal });
    expect(await certification()).to.equal('suspended');
    await desk.write({ ...MARA, text: 'remediate', answers: proposal });
    expect(await certification()).to.equal('remediation');
  });
});
