import { expect } from 'chai';
import { Invoice, Partner, Payment, StatementOfAccount } from '../../src/entities/index.js';
import { HARBOUR, KESTREL, TestDesk, type SentMail } from '../support/desk.js';

const WIN = 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.\r\n\r\nPriya';
const FINANCE = 'Accounts <accounts@nexttechnik.example>';
const OSKAR = 'Oskar Lindqvist <oskar@nexttechnik.example>';
const BILLING = 'Harbour Accounts <accounts@harbourfield.example>';
const DAY = 24;
/** The text as one line: letters are wrapped. */
const folded = ({ mail }: SentMail): string => (mail.text ?? '').replace(/\s+/g, ' ');

describe('R7: the vendor invoices the partner the amount on the notification or statement', () => {
  let desk: TestDesk;
  afterEach(() => desk.close());

  async function won(options: Parameters<typeof TestDesk.open>[0] = {}): Promise<void> {
    desk = await TestDesk.open({ standingClocks: true, ...options });
    await desk.refer();
    await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
  }
  async function wonOnStatement(): Promise<void> {
    desk = await TestDesk.open({ standingClocks: true });
    await desk.manager.update(Partner, { name: HARBOUR.name }, { invoicing: 'statement' });
    await desk.refer();
    await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
  }
  const finance = async (text: string, answers?: SentMail): Promise<string> => {
    await desk.write({ from: FINANCE, text, subject: 'Payments', ...(answers === undefined ? {} : { answers }) });
    return folded(await desk.lastSent('staff-receipt'));
  };
  const states = async (): Promise<string[]> =>
    (await desk.invoices()).map(({ number, state }) => `${number} ${state}`);

  describe('payments, by a mail of finance', () => {
    beforeEach(() => won());

    it('records the whole amount of today where finance writes no more than the number', async () => {
      expect(await finance('paid 2026-001')).to.contain('paid in full');
      expect(await states()).to.deep.equal(['2026-001 paid']);
      const [payment] = await desk.manager.find(Payment);
      expect(payment).to.include({ minor: 533500, currency: 'AUD', paidOn: '2026-11-02', kind: 'payment' });
    });

    it('takes day and amount, several lines at once, and says what is still open', async () => {
      await desk.advance(3 * DAY);
      const said = await finance('paid 2026-001 on 3 Nov 1,265.00\r\npaid 2026-001 on 4 Nov AUD 1,000\r\n\r\nThanks');
      expect(said).to.contain('AUD 1,265.00').and.to.contain('AUD 4,070.00 still open');
      expect(said).to.contain('AUD 3,070.00 still open');
      expect(await states()).to.deep.equal(['2026-001 partly-paid']);
      expect((await desk.manager.find(Payment)).map(({ paidOn }) => paidOn)).to.deep.equal([
        '2026-11-03',
        '2026-11-04',
      ]);
    });

    it('needs no number in answer to the copy of the invoice', async () => {
      const [, copy] = await desk.sent('invoice');
      await finance('paid', copy);
      expect(await states()).to.deep.equal(['2026-001 paid']);
    });

    for (const [what, text, answer] of [
      ['an unknown number, naming the nearest one', 'paid 2026-010', 'Did you mean 2026-001?'],
      ['far more than is open', 'paid 2026-001 53,350.00', 'far more than the AUD 5,335.00'],
      ['another currency', 'paid 2026-001 EUR 1,000', 'is in AUD, not in EUR'],
      ['a day in the future', 'paid 2026-001 on 5 Nov 2026', 'is in the future'],
      ['what is neither day nor amount', 'paid 2026-001 by cheque', 'neither a day nor an amount'],
      ['the same line twice', 'paid 2026-001 1,000\r\npaid 2026-001 1,000', 'is recorded on 2026-001 already'],
    ] as const) {
      it(`refuses ${what}, and changes nothing`, async () => {
        const said = await finance(text);
        expect(said).to.contain(answer).and.to.contain('Nothing was changed');
        expect(await states()).to.deep.equal(['2026-001 issued']);
        expect(await desk.manager.count(Payment)).to.equal(0);
      });
    }

    it('refuses what is paid already, a credit note, and what a credit note took back', async () => {
      await finance('paid 2026-001');
      expect(await finance('paid 2026-001 10.00')).to.contain('paid in full already');
      await correct();
      expect(await finance('paid 2026-002')).to.contain('is a credit note');
      expect(await finance('paid 2026-001')).to.contain('stands in its place: paid 2026-003');
    });

    it('takes the last payment back', async () => {
      await finance('paid 2026-001');
      expect(await finance('unpaid 2026-001')).to.contain('AUD 5,335.00 open');
      expect(await states()).to.deep.equal(['2026-001 issued']);
      expect(await finance('unpaid 2026-001')).to.contain('nothing is recorded as paid');
      await finance('paid 2026-001');
      expect(await states()).to.deep.equal(['2026-001 paid']);
    });

    it('is not for partner managers, who are no finance', async () => {
      await desk.write({ from: OSKAR, text: 'paid 2026-001', subject: 'Paid' });
      expect((await desk.lastSent('staff-receipt')).mail.text).to.contain('finance or management only');
      expect(await states()).to.deep.equal(['2026-001 issued']);
    });
  });

  describe('corrections after a payment', () => {
    it('counts what was paid towards the new invoice, and asks for the rest', async () => {
      await won();
      await finance('paid 2026-001');
      await correct('$5,240');
      expect(await states()).to.deep.equal(['2026-001 credited', '2026-002 issued', '2026-003 partly-paid']);
      expect(await finance('paid 2026-003')).to.contain('AUD 429.00');
    });

    it('shows what was paid too much as a credit balance, and tells finance', async () => {
      await won();
      await finance('paid 2026-001');
      await correct('$3,850');
      expect(await states()).to.deep.equal(['2026-001 credited', '2026-002 issued', '2026-003 paid']);
      const note = await desk.lastSent('account-note');
      expect(note.row.recipients).to.deep.equal(['accounts@nexttechnik.example']);
      expect(note.mail.text).to.contain('AUD 1,100.00');
      expect(await finance('refunded 2026-001', note)).to.contain('AUD 1,100.00 refunded');
      expect(await finance('refunded 2026-001')).to.contain('no credit balance');
    });
  });

  describe('reminders of unpaid invoices', () => {
    beforeEach(() => won());

    it('go to the billing contact with the PDF, firmer from step to step, until manager and finance own it', async () => {
      await desk.advance(80 * DAY);
      const reminders = await desk.sent('invoice-reminder');
      expect(reminders.map(({ row }) => row.createdAt.slice(0, 10))).to.deep.equal([
        '2026-11-18',
        '2026-12-03',
        '2026-12-29',
      ]);
      expect(reminders.map(({ row }) => row.recipients[0])).to.deep.equal(
        Array(3).fill('accounts@harbourfield.example'),
      );
      expect(reminders[0]?.mail.attachments.map(({ contentType }) => contentType)).to.deep.equal(['application/pdf']);
      expect(reminders[2]?.mail.subject).to.contain('Last reminder');
      const told = (await desk.sent('account-note')).map(({ row }) => row.recipients[0]);
      expect(told).to.deep.equal(['accounts@nexttechnik.example', 'oskar@nexttechnik.example']);
    });

    it('stop when it is paid', async () => {
      await finance('paid 2026-001');
      await desk.advance(60 * DAY);
      expect(await desk.sent('invoice-reminder')).to.have.length(0);
    });

    it('stop while the partner disputes it, and go on when staff say so', async () => {
      const [invoice] = await desk.sent('invoice');
      await desk.write({
        from: BILLING,
        text: 'Why do you invoice us for this? Could you explain the amount?',
        answers: invoice as SentMail,
      });
      const note = await desk.lastSent('account-note');
      expect(note.row.recipients).to.deep.equal(['oskar@nexttechnik.example']);
      await desk.advance(40 * DAY);
      expect(await desk.sent('invoice-reminder')).to.have.length(0);
      await desk.write({ from: OSKAR, text: 'remind again', answers: note });
      expect((await desk.lastSent('staff-receipt')).mail.text).to.contain('go on');
      await desk.advance(6 * DAY);
      expect(await desk.sent('invoice-reminder')).to.have.length(1);
    });

    it('stop when the partner says that it is paid; finance is asked, and nothing is recorded on the word', async () => {
      const [invoice] = await desk.sent('invoice');
      await desk.write({ from: BILLING, text: 'Hello, we paid this on 12 November.', answers: invoice as SentMail });
      const note = await desk.lastSent('account-note');
      expect(note.row.recipients).to.deep.equal(['accounts@nexttechnik.example']);
      expect(note.mail.text).to.contain('we paid this on 12 November');
      expect(await desk.manager.count(Payment)).to.equal(0);
      await desk.advance(40 * DAY);
      expect(await desk.sent('invoice-reminder')).to.have.length(0);
      await finance('paid', note);
      expect(await states()).to.deep.equal(['2026-001 paid']);
    });

    it('are one after a downtime, not three', async () => {
      desk.sleep(70 * DAY);
      await desk.advance(30);
      expect(await desk.sent('invoice-reminder')).to.have.length(1);
    });
  });

  describe('a partner who is invoiced with the monthly statement', () => {
    beforeEach(wonOnStatement);

    it('gets thanks that say so, and no invoice at once', async () => {
      expect(await desk.invoices()).to.have.length(0);
      expect(folded(await desk.lastSent('thanks'))).to.contain('next monthly statement');
    });

    it('gets the invoice and the statement in one mail on the first business day of the month, finance a copy', async () => {
      await desk.advance(30 * DAY);
      expect((await desk.invoices()).map(({ number, issuedOn }) => `${number} ${issuedOn}`)).to.deep.equal([
        '2026-001 2026-12-01',
      ]);
      expect(await desk.sent('invoice')).to.have.length(0);
      const [partner, copy, ...more] = await desk.sent('statement');
      expect(more).to.have.length(0);
      expect(partner?.row.recipients).to.deep.equal(['accounts@harbourfield.example']);
      expect(partner?.mail.attachments.map(({ filename }) => filename)).to.deep.equal([
        'statement-2026-11-1.pdf',
        'invoice-2026-001.pdf',
      ]);
      expect(copy?.row.recipients).to.deep.equal(['accounts@nexttechnik.example']);
      expect(copy?.mail.attachments.map(({ contentType }) => contentType)).to.deep.equal([
        'application/pdf',
        'application/pdf',
        'application/xml',
      ]);
      expect(partner?.mail.text).to.contain('AUD 5,335.00').and.to.contain('J-1, Kestrel');
    });

    it('may correct a job before it is invoiced: one invoice with the right amount follows', async () => {
      await correct('$5,240');
      expect(await desk.invoices()).to.have.length(0);
      await desk.advance(30 * DAY);
      expect((await desk.invoices()).map(({ kind, net }) => ({ kind, net }))).to.deep.equal([
        { kind: 'invoice', net: 524000 },
      ]);
    });

    it('corrects the statement by reply: credit note and new invoice, and their sum is the job’s amount', async () => {
      await desk.advance(30 * DAY);
      const statement = (await desk.sent('statement'))[0] as SentMail;
      await desk.write({
        text: 'Correction for J-1: the amount to invoice is $4,200, not $4,850.\r\n\r\nPriya',
        answers: statement,
      });
      const papers = await desk.invoices();
      expect(papers.map(({ kind, net }) => [kind, net])).to.deep.equal([
        ['invoice', 485000],
        ['credit-note', 485000],
        ['invoice', 420000],
      ]);
      expect(papers.reduce((sum, { kind, net }) => sum + (kind === 'invoice' ? net : -net), 0)).to.equal(420000);
    });

    it('takes a short correction that names the job', async () => {
      await desk.advance(30 * DAY);
      const [statement] = await desk.sent('statement');
      await desk.write({ text: 'J-1 is 4,200 not 4,850.\r\n\r\nPriya', answers: statement as SentMail });
      expect((await desk.invoices()).map(({ kind, net }) => `${kind} ${net}`)).to.deep.equal([
        'invoice 485000',
        'credit-note 485000',
        'invoice 420000',
      ]);
    });

    it('passes a payment that the partner states on the statement to finance', async () => {
      await desk.advance(30 * DAY);
      const statement = (await desk.sent('statement'))[0] as SentMail;
      await desk.write({ from: BILLING, text: 'We paid 2026-001 on 2 December.', answers: statement });
      expect((await desk.lastSent('account-note')).mail.text).to.contain('2026-001');
      expect(await desk.manager.count(Payment)).to.equal(0);
    });

    it('is asked by a person where the answer names no job', async () => {
      await desk.advance(30 * DAY);
      const statement = (await desk.sent('statement'))[0] as SentMail;
      const message = await desk.write({
        from: BILLING,
        text: 'This does not agree with our books.',
        answers: statement,
      });
      expect(message).to.include({ state: 'waiting', reason: 'statement-answered' });
      expect((await desk.lastSent('held-mail')).row.recipients).to.deep.equal(['oskar@nexttechnik.example']);
    });
  });

  describe('the statement of account', () => {
    it('has one a month, whatever the clock does: a day that was slept through is made up', async () => {
      await won();
      desk.sleep(66 * DAY);
      await desk.advance(50);
      const periods = (await desk.manager.find(StatementOfAccount, { order: { id: 'ASC' } })).map(
        ({ period }) => period,
      );
      expect(periods).to.deep.equal(['2026-11', '2026-12']);
      await desk.advance(10 * DAY);
      expect(await desk.manager.count(StatementOfAccount)).to.equal(2);
    });

    it('opens with the closing balance of the one before, lists what was booked since, and what is open', async () => {
      await won();
      await desk.advance(30 * DAY);
      await finance('paid 2026-001 on 30 Nov 2,000.00');
      await desk.advance(35 * DAY);
      const [first, second] = await desk.manager.find(StatementOfAccount, { order: { id: 'ASC' } });
      const [before] = first?.document.sections ?? [];
      const [after] = second?.document.sections ?? [];
      expect(before).to.include({ currency: 'AUD', opening: 0, closing: 533500 });
      expect(after).to.include({ opening: 533500, closing: 333500 });
      expect(after?.entries.map(({ kind, day, minor }) => ({ kind, day, minor }))).to.deep.equal([
        { kind: 'payment', day: '2026-11-30', minor: -200000 },
      ]);
      expect(after?.openItems.reduce((sum, { minor }) => sum + minor, 0)).to.equal(333500);
    });

    it('is not sent where nothing moved and nothing is open', async () => {
      await won();
      await desk.advance(30 * DAY);
      await finance('paid 2026-001');
      await desk.advance(35 * DAY);
      await desk.advance(35 * DAY);
      expect((await desk.manager.find(StatementOfAccount)).map(({ period }) => period)).to.deep.equal([
        '2026-11',
        '2026-12',
      ]);
    });
  });

  it('keeps several amounts as lines of one invoice', async () => {
    desk = await TestDesk.open();
    await desk.refer(KESTREL);
    await desk.write({
      text: 'Kestrel have signed. Total is $48,500. Please invoice $2,000 as deposit and $2,850 on completion. We start on 1 December 2026.\r\n\r\nPriya',
      answers: await desk.lastSent('referral-offer'),
    });
    const [invoice, ...more] = await desk.manager.find(Invoice);
    expect(more).to.have.length(0);
    expect(invoice?.document.lines.map(({ net }) => net)).to.deep.equal([200000, 285000]);
  });

  async function correct(amount = '$5,240'): Promise<void> {
    await desk.write({
      text: `Correction: the amount to invoice is ${amount}, not $4,850.\r\n\r\nPriya`,
      answers: await desk.lastSent('thanks'),
    });
  }
});
