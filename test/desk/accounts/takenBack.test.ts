import { expect } from 'chai';
import { CustomerConfirmation, Invoice, Payment, StatementOfAccount, Timer } from '../../../src/entities/index.js';
import { setStandingClocks } from '../../../src/desk/standingClocks.js';
import { TestDesk, textOf, type SentMail } from '../../support/desk.js';

const WIN = 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.\r\n\r\nPriya';
const VAGUE = 'Correction: the total is about 40k, not 48,500.';
const FURTHER = 'Kestrel ordered further work, a follow-up job: total $10,000. Please invoice 1,000.';
const FINANCE = 'Accounts <accounts@nexttechnik.example>';
const OSKAR = 'Oskar Lindqvist <oskar@nexttechnik.example>';
const BILLING = 'Harbour Accounts <accounts@harbourfield.example>';
const DAY = 24;

describe('money that is taken back, corrected or told out of order', () => {
  let desk: TestDesk;
  let win: SentMail;
  let thanks: SentMail;
  beforeEach(async () => {
    desk = await TestDesk.open({ standingClocks: true });
    await desk.refer();
    await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
    win = await desk.lastSent('summary');
    thanks = await desk.lastSent('thanks');
  });
  afterEach(() => desk.close());

  const told = async (from: string, text: string, answers?: SentMail): Promise<string> => {
    await desk.write({ from, text, ...(answers === undefined ? { subject: 'Payments' } : { answers }) });
    return textOf(await desk.lastSent('staff-receipt'));
  };
  const papers = async (): Promise<string[]> =>
    (await desk.invoices()).map(({ number, kind, state, jobId }) => `${number} J-${jobId} ${kind} ${state}`);

  it('records no job anew from the answer to a question that was open when staff took the win back', async () => {
    await desk.write({ text: VAGUE, answers: thanks });
    const question = await desk.lastSent('question');
    await told(FINANCE, 'paid 2026-001');
    await told(OSKAR, 'reject', win);
    const late = await desk.write({ text: 'Total is 40,000.', answers: question });
    expect(late.state).to.equal('waiting');
    expect(await papers()).to.deep.equal(['2026-001 J-1 invoice credited', '2026-002 J-1 credit-note issued']);
  });

  it('takes a new win after one that was taken back while further work was asked about', async () => {
    await desk.write({ text: FURTHER, answers: thanks });
    await told(OSKAR, 'reject', win);
    const again = await desk.write({ text: WIN, answers: thanks });
    expect(again.reason).to.equal('customer-committed');
    expect((await papers()).at(-1)).to.equal('2026-003 J-2 invoice issued');
  });

  it('gives further work none of the facts of a correction that is asked about, and keeps that question', async () => {
    await desk.write({ text: VAGUE, answers: thanks });
    const further = await desk.write({ text: FURTHER, answers: thanks });
    expect(further).to.include({ state: 'waiting', reason: 'several-jobs' });
    expect((await desk.offer()).pending?.kind).to.equal('correction');
    const summary = await desk.lastSent('summary');
    expect(await told(OSKAR, 'ok', summary)).to.contain('Still missing: job start date');
    await told(OSKAR, 'start: 5 January 2027', summary);
    expect((await papers()).at(-1)).to.equal('2026-002 J-2 invoice issued');
    expect((await desk.offer()).pending?.kind, 'the question about J-1').to.equal('correction');
    expect(await desk.running()).to.include('question');
  });

  it('changes none of several jobs on an ok that does not say which; the summary of each job takes its own figures', async () => {
    await desk.write({ text: `${FURTHER} It starts on 5 January 2027.`, answers: thanks });
    await desk.advance(30 * DAY);
    const statement = await desk.lastSent('statement').then(async () => (await desk.sent('statement'))[0] as SentMail);
    const text = 'As to 2026-001: the total is 45,000, not 48,500; invoice 4,500.';
    await desk.write({ from: BILLING, text, answers: statement });
    const before = await papers();
    const summary = await desk.lastSent('summary');
    expect(await told(OSKAR, 'ok', summary)).to.contain('Several jobs are on record');
    expect(await papers()).to.deep.equal(before);
    await told(OSKAR, 'total: 45,000\r\ninvoice: 4,500', win);
    expect((await papers()).slice(before.length)).to.deep.equal([
      '2026-003 J-1 credit-note issued',
      '2026-004 J-1 invoice issued',
    ]);
  });

  it('corrects the job that an answer to the statement names, though there are several', async () => {
    await desk.write({ text: `${FURTHER} It starts on 5 January 2027.`, answers: thanks });
    await desk.advance(30 * DAY);
    const [statement] = await desk.sent('statement');
    const before = await papers();
    await desk.write({ text: 'J-1 is 45,000, not 48,500; invoice 4,500.', answers: statement as SentMail });
    expect((await papers()).slice(before.length)).to.deep.equal([
      '2026-003 J-1 credit-note issued',
      '2026-004 J-1 invoice issued',
    ]);
  });

  it('reminds again of an invoice whose payment is taken back after the last reminder', async () => {
    await desk.advance(100 * DAY);
    await told(FINANCE, 'paid 2026-001');
    await told(FINANCE, 'unpaid 2026-001');
    const sent = (await desk.sent('invoice-reminder')).length;
    await desk.advance(7 * DAY);
    expect(await desk.sent('invoice-reminder')).to.have.length(sent + 1);
  });

  it('takes an answer to a credit note as one about the invoice in its place', async () => {
    await told(OSKAR, 'invoice: 3,000', win);
    const [note] = await desk.sent('credit-note');
    await desk.write({ from: BILLING, text: 'We paid this last week.', answers: note as SentMail });
    expect((await desk.lastSent('account-note')).mail.subject).to.contain('2026-003');
    const rows = await desk.invoices();
    expect(rows.filter(({ disputedAt }) => disputedAt !== null).map(({ number }) => number)).to.deep.equal([
      '2026-003',
    ]);
  });

  it('names the invoice on which a refund has to be taken back first', async () => {
    await told(FINANCE, 'paid 2026-001');
    await told(OSKAR, 'invoice: 3,000', win);
    await told(FINANCE, 'refunded 2026-001 1,000.00');
    expect(await told(FINANCE, 'unpaid 2026-003')).to.contain('unpaid 2026-001');
  });

  it('records what came in for an invoice that was taken back for good, to the partner’s credit', async () => {
    await told(OSKAR, 'reject', win);
    expect(await told(FINANCE, 'paid 2026-001')).to.contain('taken back by credit note 2026-002');
    expect(await told(FINANCE, 'paid 2026-001 9,000.00')).to.contain('more would have come in');
    expect(await told(FINANCE, 'paid 2026-001 5,335.00')).to.contain('to the partner’s credit');
    await desk.advance(30 * DAY);
    expect(textOf(await desk.lastSent('statement'))).to.contain('5,335.00');
    expect(await told(FINANCE, 'refunded 2026-001')).to.contain('AUD 5,335.00 refunded');
    expect(await desk.manager.count(Payment)).to.equal(2);
  });

  for (const said of [
    'We have paid 2026-001 on 1 November.',
    'Wir haben die Rechnung 2026-001 am 1. November bezahlt.',
  ]) {
    it(`takes “${said}” for a payment and for nothing else`, async () => {
      const [copy] = await desk.sent('invoice');
      const mail = await desk.write({ from: BILLING, text: said, answers: copy as SentMail });
      expect(mail).to.include({ state: 'handled', reason: 'payment-stated' });
      expect(await desk.sent('summary')).to.have.length(1);
      expect(await told(FINANCE, 'paid 2026-001 1,000.00')).to.contain('remind again');
    });
  }

  it('makes the statements of two months that a downtime slept through in their order', async () => {
    await desk.advance(57 * DAY);
    await told(FINANCE, 'paid 2026-001 1,000.00');
    desk.sleep(41 * DAY + 20);
    await desk.fireDue();
    await desk.advance(DAY);
    const made = await desk.manager.find(StatementOfAccount, { order: { id: 'ASC' } });
    expect(made.map(({ period }) => period)).to.deep.equal(['2026-11', '2026-12', '2027-01']);
    const [november, december, january] = made.map(({ document }) => document.sections[0]);
    expect(december?.opening).to.equal(november?.closing);
    expect(january?.opening).to.equal(december?.closing);
  });

  it('hands a customer’s answer about a job that was taken back to a person, and counts it as no agreement', async () => {
    await desk.close();
    desk = await TestDesk.open({ config: { accounts: { confirmWithCustomer: 'always' } } });
    await desk.refer();
    await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
    await desk.advance(3 * DAY);
    await told(OSKAR, 'reject', await desk.lastSent('summary'));
    const asked = await desk.lastSent('customer-confirmation');
    const dan = 'Dan Ord <dan@kestrel.example>';
    const mail = await desk.write({ from: dan, text: 'No, we never signed that with them.', answers: asked });
    expect(mail.reason).to.equal('customer-enquiry');
    const toOskar = (await desk.sent()).filter(({ mail: sent }) =>
      sent.to.some(({ address }) => OSKAR.includes(address)),
    );
    expect(toOskar.some((sent) => textOf(sent).includes('never signed that'))).to.equal(true);
    expect((await desk.manager.find(CustomerConfirmation)).map(({ answer }) => answer)).to.deep.equal([null]);
  });

  it('takes the number of a payment at the end of a sentence', async () => {
    expect(await told(FINANCE, 'Paid 2026-001.')).to.contain('paid in full');
  });

  it('gives an invoice from before there were reminders its clock when the desk opens, unless it is overdue', async () => {
    const clocks = { kind: 'invoice-reminder', state: 'pending' } as const;
    await desk.manager.delete(Timer, { kind: 'invoice-reminder' });
    await setStandingClocks(desk.services);
    expect(await desk.manager.countBy(Timer, clocks)).to.equal(1);
    await desk.manager.delete(Timer, { kind: 'invoice-reminder' });
    await desk.manager.update(Invoice, { number: '2026-001' }, { dueOn: '2026-10-01' });
    await setStandingClocks(desk.services);
    expect(await desk.manager.countBy(Timer, clocks)).to.equal(0);
  });
});
