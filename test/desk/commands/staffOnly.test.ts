import { expect } from 'chai';
import { TestDesk, textOf, type SentMail } from '../../support/desk.js';

const WIN = 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.\r\n\r\nPriya';
const FINANCE = 'Accounts <accounts@nexttechnik.example>';

describe('desk/commands/staffOnly: finance writes what only staff may do', () => {
  let desk: TestDesk;
  let copy: SentMail;
  beforeEach(async () => {
    desk = await TestDesk.open();
    await desk.refer();
    await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
    copy = (await desk.sent('invoice')).find(({ row }) => row.audience === 'finance')!;
  });
  afterEach(() => desk.close());

  for (const text of ['status?', 'withdraw: too late', 'milestone: go-live 3 Nov']) {
    it(`is told who may do “${text}”, and nothing is done`, async () => {
      const mail = await desk.write({ from: FINANCE, text, answers: copy });
      expect(mail).to.include({ state: 'handled', reason: 'command-refused' });
      const receipt = await desk.lastSent('staff-receipt');
      expect(receipt.row.recipients).to.deep.equal(['accounts@nexttechnik.example']);
      expect(textOf(receipt)).to.contain('Oskar Lindqvist').and.to.contain('Nothing was changed');
      expect((await desk.offer()).state).to.equal('won');
    });
  }

  it('is told so for an answer to a summary', async () => {
    const mail = await desk.write({ from: FINANCE, text: 'reject', answers: await desk.lastSent('summary') });
    expect(mail.reason).to.equal('command-refused');
    expect(await desk.invoices()).to.have.length(1);
  });

  it('does not do its own line beside it either', async () => {
    await desk.write({ from: FINANCE, text: 'paid 2026-001\r\nstatus?', answers: copy });
    expect((await desk.invoices())[0]?.state).to.equal('issued');
  });

  it('holds other words for a person as before', async () => {
    const mail = await desk.write({ from: FINANCE, text: 'Who signs for the deposit at Kestrel?', answers: copy });
    expect(mail).to.include({ state: 'waiting', reason: 'no-command' });
  });
});
