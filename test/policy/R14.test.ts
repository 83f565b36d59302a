import { expect } from 'chai';
import { Breach, CustomerConfirmation, ValueCheck } from '../../src/entities/index.js';
import { multipart } from '../support/attached.js';
import { KESTREL, TestDesk, type SentMail } from '../support/desk.js';

const OSKAR = 'Oskar Lindqvist <oskar@nexttechnik.example>';
const DAN = 'Dan Ord <dan@kestrel.example>';
const SERVICES = [{ name: 'NextService deployment', usualCommissionPercent: '10' }];
const folded = ({ mail }: SentMail): string => (mail.text ?? '').replace(/\s+/g, ' ');

describe('R14: the true value of the work is reported', () => {
  let desk: TestDesk;
  afterEach(() => desk.close());

  async function open(accounts: object = {}): Promise<void> {
    desk = await TestDesk.open({ config: { services: SERVICES, accounts } });
    await desk.refer(KESTREL);
  }
  async function win(total: string, invoice: string): Promise<void> {
    await desk.write({
      text: `Kestrel have signed. Total is ${total}, please invoice ${invoice}. We start on 1 December 2026.\r\n\r\nPriya`,
      answers: await desk.lastSent('referral-offer'),
    });
  }
  const checks = async (): Promise<string[]> =>
    (await desk.manager.find(ValueCheck, { order: { id: 'ASC' } })).map(({ reason, state }) => `${reason} ${state}`);

  it('leaves the usual share alone', async () => {
    await open();
    await win('$48,500', '$4,850');
    expect(await desk.sent('value-check')).to.have.length(0);
  });

  it('tells the manager of an unusual share, with both figures, and records what was reported', async () => {
    await open();
    await win('$48,500', '$2,400');
    const check = await desk.lastSent('value-check');
    expect(check.row.recipients).to.deep.equal(['oskar@nexttechnik.example']);
    expect(folded(check)).to.contain('AUD 2,400.00').and.to.contain('AUD 4,850.00');
    expect((await desk.invoices()).map(({ net }) => net)).to.deep.equal([240000]);
    expect(folded(await desk.lastSent('summary'))).to.contain('commission unusual');
    expect(await desk.manager.count(Breach)).to.equal(0);
  });

  it('is settled by `accepted`', async () => {
    await open();
    await win('$48,500', '$2,400');
    const check = await desk.lastSent('value-check');
    await desk.write({ from: OSKAR, text: 'accepted\r\n\r\nOskar', answers: check });
    expect(await checks()).to.deep.equal(['commission-unusual accepted']);
    await desk.write({ from: OSKAR, text: 'Accepted.', answers: check });
    expect(folded(await desk.lastSent('staff-receipt'))).to.contain('no difference is open');
  });

  it('is settled by the right total, which becomes a correction', async () => {
    await open();
    await win('$48,500', '$2,400');
    await desk.write({ from: OSKAR, text: 'total: 24,000', answers: await desk.lastSent('value-check') });
    expect((await desk.revisions()).map(({ total }) => total)).to.deep.equal([4850000, 2400000]);
    expect(await checks()).to.deep.equal(['commission-unusual corrected']);
  });

  it('is a breach only when staff say so', async () => {
    await open();
    await win('$48,500', '$2,400');
    await desk.write({ from: OSKAR, text: 'confirmed breach', answers: await desk.lastSent('value-check') });
    const [breach, ...more] = await desk.manager.find(Breach);
    expect(more).to.have.length(0);
    expect(breach).to.include({ kind: 'true-value', offerId: 1 });
    expect(breach?.details).to.contain('AUD 2,400.00').and.to.contain('AUD 4,850.00');
  });

  it('is not for another partner’s manager to answer', async () => {
    await open();
    await win('$48,500', '$2,400');
    const check = await desk.lastSent('value-check');
    await desk.write({ from: 'Sandra Keller <sandra@nexttechnik.example>', text: 'accepted', answers: check });
    expect(folded(await desk.lastSent('staff-receipt'))).to.contain('is looked after by Oskar');
    expect(await checks()).to.deep.equal(['commission-unusual open']);
  });

  it('notices a total that is raised while the amount to invoice stays', async () => {
    await open();
    await win('$48,500', '$4,850');
    await desk.write({
      text: 'Correction: the total of the job is $52,000, not $48,500.\r\n\r\nPriya',
      answers: await desk.lastSent('thanks'),
    });
    expect(await checks()).to.deep.equal(['raised-after-invoice open']);
    expect(folded(await desk.lastSent('value-check'))).to.contain('AUD 5,200.00');
  });

  it('notices an attached order with another total, once the partner stays with his own', async () => {
    await open();
    const offer = await desk.lastSent('referral-offer');
    const text =
      'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.\r\n\r\nPriya';
    const order = 'Order confirmation\r\n\r\nOrder total: AUD 52,000.00\r\n';
    const plain = desk.compose({ text, answers: offer });
    const head = plain.slice(0, plain.indexOf('Content-Type:'));
    await desk.receive(head + multipart(text, [{ name: 'order.txt', content: order, type: 'text/plain' }]));
    expect(await desk.jobs()).to.have.length(0);
    await desk.write({ text: 'The total is $48,500.\r\n\r\nPriya', answers: await desk.lastSent('question') });
    expect(await desk.jobs()).to.have.length(1);
    expect(await checks()).to.deep.equal(['attachment-differs open']);
    expect(folded(await desk.lastSent('value-check'))).to.contain('AUD 52,000.00');
  });

  it('says each thing once', async () => {
    await open();
    await win('$48,500', '$2,400');
    await desk.write({
      text: 'Correction: the amount to invoice is $2,600, not $2,400.\r\n\r\nPriya',
      answers: await desk.lastSent('thanks'),
    });
    expect(await desk.sent('value-check')).to.have.length(1);
  });

  it('checks every raise anew, whatever was said of an earlier one', async () => {
    await open();
    await win('$48,500', '$4,850');
    const raise = async (total: string) =>
      desk.write({ text: `Correction: the total is ${total}.\r\n\r\nPriya`, answers: await desk.lastSent('thanks') });
    const raises = async (): Promise<string[]> =>
      (await checks()).filter((line) => line.startsWith('raised-after-invoice'));
    await raise('$60,000');
    await desk.write({ from: OSKAR, text: 'accepted', answers: await desk.lastSent('value-check') });
    expect(await raises()).to.deep.equal(['raised-after-invoice accepted']);
    await raise('$80,000');
    expect(await raises()).to.deep.equal(['raised-after-invoice accepted', 'raised-after-invoice open']);
    expect(folded(await desk.lastSent('value-check'))).to.contain('AUD 80,000.00');
    await raise('$100,000');
    expect(await raises()).to.deep.equal([
      'raised-after-invoice accepted',
      'raised-after-invoice corrected',
      'raised-after-invoice open',
    ]);
    expect(await desk.sent('value-check')).to.have.length(3);
    await desk.write({ from: OSKAR, text: 'confirmed breach', answers: await desk.lastSent('value-check') });
    expect(await desk.manager.countBy(Breach, { kind: 'true-value' })).to.be.at.least(1);
  });

  describe('the customer’s own confirmation', () => {
    it('is never asked for unless it is configured', async () => {
      await open();
      await win('$48,500', '$4,850');
      await desk.advance(24 * 10);
      expect(await desk.sent('customer-confirmation')).to.have.length(0);
    });

    it('is asked for once, in office hours, two business days after the win', async () => {
      await open({ confirmWithCustomer: 'always' });
      await win('$48,500', '$4,850');
      await desk.advance(24 * 10);
      const [mail, ...more] = await desk.sent('customer-confirmation');
      expect(more).to.have.length(0);
      expect(mail?.row.recipients).to.deep.equal(['dan@kestrel.example']);
      expect(mail?.row.createdAt.slice(0, 10)).to.equal('2026-11-04');
      expect(folded(mail as SentMail))
        .to.contain('AUD 48,500.00')
        .and.to.contain('Harbour Field Solutions');
    });

    it('notes a yes, and tells nobody', async () => {
      await asked();
      await desk.write({
        from: DAN,
        text: 'Yes, that is right.\r\n\r\nDan',
        answers: await desk.lastSent('customer-confirmation'),
      });
      expect((await desk.manager.find(CustomerConfirmation)).map(({ answer }) => answer)).to.deep.equal(['agreed']);
      expect(await desk.sent('value-check')).to.have.length(0);
    });

    it('takes another figure to the manager', async () => {
      await asked();
      await desk.write({
        from: DAN,
        text: 'No, we signed for $61,000.\r\n\r\nDan',
        answers: await desk.lastSent('customer-confirmation'),
      });
      expect(await checks()).to.deep.equal(['customer-differs open']);
      expect(folded(await desk.lastSent('value-check')))
        .to.contain('AUD 61,000.00')
        .and.to.contain('AUD 48,500.00');
    });

    it('is not taken from another domain', async () => {
      await asked();
      await desk.write({
        from: 'Dan Ord <dan@kestre1.example>',
        text: 'Yes',
        answers: await desk.lastSent('customer-confirmation'),
      });
      expect((await desk.manager.find(CustomerConfirmation)).map(({ answer }) => answer)).to.deep.equal([null]);
    });

    it('means nothing where it stays out', async () => {
      await asked();
      await desk.advance(24 * 30);
      expect(await desk.sent('customer-confirmation')).to.have.length(1);
      expect(await desk.sent('value-check')).to.have.length(0);
    });

    async function asked(): Promise<void> {
      await open({ confirmWithCustomer: 'always' });
      await win('$48,500', '$4,850');
      await desk.advance(24 * 3);
    }
  });
});
