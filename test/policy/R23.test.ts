import { expect } from 'chai';
import { noteBreach } from '../../src/desk/quality/breaches.js';
import { partnerRecord } from '../../src/desk/quality/record.js';
import { inUnit } from '../../src/desk/unit.js';
import type { BreachKind } from '../../src/entities/breach.js';
import { AuditEvent, Breach, ComplianceProposal, ComplianceStep, Partner } from '../../src/entities/index.js';
import { DeskError } from '../../src/errors.js';
import { HARBOUR, TestDesk } from '../support/desk.js';
import { MARA, OSKAR, SANDRA } from '../support/people.js';

const DAY = 24;

describe('R23: requirements not met: badges revoked, referrals cease, remediation begins', () => {
  let desk: TestDesk;
  let noted = 0;
  beforeEach(async () => {
    desk = await TestDesk.open();
    noted = 0;
  });
  afterEach(() => desk.close());

  /** Breaches as other parts of the desk note them; then the next morning comes. */
  async function breach(...kinds: BreachKind[]) {
    await inUnit(desk.services, 'test', async (unit) => {
      for (const kind of kinds) {
        noted += 1;
        const details = `Something was not as it should be (${noted}).`;
        await noteBreach(unit, { key: `test:${noted}`, kind, partnerId: 1, offerId: null, details });
      }
    });
    await desk.advance(DAY);
  }
  const state = async () => (await desk.manager.findOneByOrFail(Partner, { id: 1 })).certification;
  const proposals = () => desk.manager.find(ComplianceProposal, { order: { id: 'ASC' } });
  const steps = () => desk.manager.find(ComplianceStep, { order: { id: 'ASC' } });

  it('notes a breach where an answer does not come, and shows it in the partner’s record', async () => {
    await desk.refer();
    await desk.advance(3 * DAY);
    const record = await inUnit(desk.services, 'test', (unit) => partnerRecord(unit, 1));
    expect(record).to.deep.include({ state: 'certified', points: 1, answerBreaches: 1, proposed: null });
    expect(record.offers).to.deep.equal({ all: 1, open: 1, won: 0, lost: 0 });
  });

  it('proposes remediation to the manager when breaches weigh enough, with each of them named', async () => {
    await breach('deviation', 'no-answer');
    expect(await desk.sent('compliance-proposal'), 'four points are not five').to.have.length(0);
    await breach('no-answer');
    const { row, mail } = await desk.lastSent('compliance-proposal');
    expect(row.recipients).to.deep.equal([HARBOUR.managerEmail]);
    const text = mail.text?.replace(/\s+/g, ' ');
    expect(text)
      .to.contain('5 points')
      .and.to.contain('remediate:')
      .and.to.contain('Something was not as it should be (3).');
    expect(await state(), 'the desk proposes, it does not decide').to.equal('certified');
    // One proposal stays open, however many breaches follow.
    await breach('no-answer', 'no-answer');
    expect(await desk.sent('compliance-proposal')).to.have.length(1);
  });

  it('begins remediation by reply; the partner hears why, what it means and how to come back, and still gets referrals', async () => {
    await breach('deviation', 'deviation-overdue');
    await desk.write({
      ...OSKAR,
      text: 'remediate: Let us begin with testing.',
      answers: await desk.lastSent('compliance-proposal'),
    });
    expect(await state()).to.equal('remediation');
    const { row, mail } = await desk.lastSent('compliance');
    expect(row.recipients).to.deep.equal([HARBOUR.contactEmail]);
    for (const words of [
      'in remediation',
      'a significant deviation',
      'Let us begin with testing.',
      'short plan',
      'Oskar',
    ]) {
      expect(mail.text?.replace(/\s+/g, ' ')).to.contain(words);
    }
    expect(await steps()).to.have.length(1);
    expect((await steps())[0]).to.include({
      from: 'certified',
      to: 'remediation',
      decidedBy: 'oskar@nexttechnik.example',
    });
    expect((await proposals()).map((proposal) => proposal.state)).to.deep.equal(['accepted']);
    await desk.refer();
    expect((await desk.offer()).state).to.equal('sent');
  });

  it('suspends and revokes by management only; new referrals are refused, open offers stay', async () => {
    await desk.refer();
    await breach('deviation', 'deviation-overdue');
    await desk.write({ ...OSKAR, text: 'remediate', answers: await desk.lastSent('compliance-proposal') });
    await breach('true-value', 'no-answer');
    const proposal = await desk.lastSent('compliance-proposal');
    expect(proposal.row.recipients).to.have.members(['mara@nexttechnik.example', HARBOUR.managerEmail]);
    await desk.write({ ...OSKAR, text: 'suspend', answers: proposal });
    expect(await state()).to.equal('remediation');
    expect((await desk.lastSent('staff-receipt')).mail.text).to.contain('only management');
    await desk.write({ ...MARA, text: 'suspend', answers: proposal });
    expect(await state()).to.equal('suspended');
    const told = await desk.lastSent('compliance');
    expect(told.mail.text?.replace(/\s+/g, ' '))
      .to.contain('New referrals cease')
      .and.to.contain('badges off your website');
    expect((await desk.offer()).state).to.equal('sent');

    await breach('true-value', 'true-value');
    await desk.write({ ...MARA, text: 'revoke', answers: await desk.lastSent('compliance-proposal') });
    expect(await state()).to.equal('revoked');

    let refused: unknown = null;
    await desk.refer().catch((error: unknown) => (refused = error));
    expect(refused).to.be.instanceOf(DeskError).and.to.have.property('code', 'not-allowed');

    await desk.write({ ...MARA, text: 'restore: Welcome back.', answers: told });
    expect(await state()).to.equal('certified');
    expect((await desk.lastSent('compliance')).mail.text).to.contain('Welcome back.');
    expect((await steps()).map(({ from, to }) => `${from} → ${to}`)).to.deep.equal([
      'certified → remediation',
      'remediation → suspended',
      'suspended → revoked',
      'revoked → certified',
    ]);
    const trail = await desk.manager.findBy(AuditEvent, { action: 'compliance-decided' });
    expect(trail.map(({ reason }) => reason)).to.deep.equal(['remediation', 'suspended', 'revoked', 'certified']);
    // What was noted before the restoring no longer counts.
    await breach('no-answer');
    expect((await inUnit(desk.services, 'test', (unit) => partnerRecord(unit, 1))).points).to.equal(1);
  });

  it('takes a no, and proposes again only when as much again has come', async () => {
    await breach('deviation', 'deviation-overdue');
    await desk.write({
      ...OSKAR,
      text: 'no: they have a new head of delivery',
      answers: await desk.lastSent('compliance-proposal'),
    });
    expect(await state()).to.equal('certified');
    expect((await proposals())[0]).to.include({ state: 'declined', answer: 'they have a new head of delivery' });
    const receipt = (await desk.lastSent('staff-receipt')).mail.text?.replace(/\s+/g, ' ');
    expect(receipt).to.contain('remediation is proposed again once 5 more points have come');
    await desk.advance(10 * DAY);
    for (let more = 1; more <= 4; more += 1) await breach('no-answer');
    expect(await desk.sent('compliance-proposal'), 'four points are not five').to.have.length(1);
    await breach('no-answer');
    await desk.advance(3 * DAY);
    expect(await desk.sent('compliance-proposal')).to.have.length(2);
    expect((await desk.lastSent('compliance-proposal')).mail.text).to.contain('11 points');
  });

  it('excuses a breach, which closes a proposal that it carried', async () => {
    await breach('deviation', 'deviation-overdue');
    const proposal = await desk.lastSent('compliance-proposal');
    await desk.write({ ...SANDRA, text: 'excuse 2: our own delay', answers: proposal });
    expect((await desk.manager.findOneByOrFail(Breach, { id: 2 })).excusedAt, 'not her partner').to.equal(null);
    await desk.write({ ...OSKAR, text: 'excuse 2: our own delay', answers: proposal });
    expect((await desk.manager.findOneByOrFail(Breach, { id: 2 })).excusedAt).to.be.a('string');
    expect((await desk.lastSent('staff-receipt')).mail.text)
      .to.contain('3 points')
      .and.to.contain('the proposal is closed');
    expect((await proposals()).map((row) => row.state)).to.deep.equal(['superseded']);
    await desk.advance(10 * DAY);
    expect(await desk.sent('compliance-proposal')).to.have.length(1);
  });

  it('tells management of a proposal that nobody answers', async () => {
    await breach('deviation', 'deviation-overdue');
    await desk.advance(5 * DAY + 1);
    const [first, second, ...others] = await desk.sent('compliance-proposal');
    expect(others).to.have.length(0);
    expect(first?.row.recipients).to.deep.equal([HARBOUR.managerEmail]);
    expect(second?.row.recipients).to.include('mara@nexttechnik.example');
    expect(second?.mail.text).to.contain('Nobody has answered');
  });

  it('forgets breaches after the window', async () => {
    await breach('deviation');
    desk.sleep(200 * DAY);
    await breach('deviation-overdue');
    expect(await desk.sent('compliance-proposal')).to.have.length(0);
  });

  it('waits for the partner’s office hours before it writes', async () => {
    await breach('deviation', 'deviation-overdue');
    await desk.advance(10);
    await desk.write({ ...OSKAR, text: 'remediate', answers: await desk.lastSent('compliance-proposal') });
    expect(await state()).to.equal('remediation');
    expect(await desk.sent('compliance')).to.have.length(0);
    await desk.advance(14);
    expect((await desk.lastSent('compliance')).row.createdAt).to.match(/T22:/);
  });

  it('takes no step that there is none of, nor one for a partner that is not named', async () => {
    await desk.write({ ...MARA, text: 'revoke Harbour: at once', subject: 'Harbour' });
    expect((await desk.lastSent('staff-receipt')).mail.text).to.contain('cannot become revoked');
    await desk.write({ ...MARA, text: 'suspend', subject: 'Somebody' });
    expect((await desk.lastSent('staff-receipt')).mail.text).to.contain('say which partner');
    await desk.write({ ...MARA, text: 'suspend Harbour: a serious case', subject: 'Harbour' });
    expect(await state()).to.equal('suspended');
    await desk.write({ ...MARA, text: 'record: Harbour', subject: 'Harbour' });
    expect((await desk.lastSent('staff-receipt')).mail.text).to.contain('Harbour Field Solutions: suspended since');
  });
});
