import { expect } from 'chai';
import { TestDesk } from '../support/desk.js';
import { said } from '../support/said.js';

describe('R5: the partner notifies customer, total amount, amounts to invoice and job start', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
    await desk.refer();
  });
  afterEach(() => desk.close());

  const answer = async (text: string, letter = 'referral-offer') =>
    desk.write({ text: `${text}\r\n\r\nPriya`, answers: await desk.lastSent(letter) });

  it('repeats the four facts in the thank-you, and shows staff the words that they were read from', async () => {
    await answer('Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.');
    const thanks = said(await desk.lastSent('thanks'));
    for (const fact of ['Kestrel Plumbing Pty Ltd', '48,500.00', '4,850.00', '1 December 2026']) {
      expect(thanks).to.contain(fact);
    }
    const summary = said(await desk.lastSent('summary'));
    expect(summary).to.contain('“$48,500”').and.to.contain('“signed”');
    expect(summary).to.contain('State: sent → won');
  });

  it('takes several amounts to invoice, each with its name', async () => {
    await answer(
      'Kestrel have signed. The total is $48,500. Please invoice 2,000 deposit and 2,850 on completion. We start on 1 December 2026.',
    );
    const [revision] = await desk.revisions();
    expect(revision?.invoiceAmounts.map(({ minor }) => minor)).to.deep.equal([200000, 285000]);
  });

  for (const [missing, text, then] of [
    ['start', 'Kestrel signed! Total $48,500 and you can invoice $4,850.', 'We start on 1 December 2026.'],
    ['amount', 'Kestrel signed! Total $48,500. We start on 1 December 2026.', 'Please invoice $4,850.'],
    ['total', 'Kestrel signed! Please invoice $4,850. We start on 1 December 2026.', 'The total is $48,500.'],
  ] as const) {
    it(`asks one clear question where the ${missing} is missing, and records with the answer`, async () => {
      await answer(text);
      expect(await desk.sent('question')).to.have.length(1);
      expect(await desk.jobs()).to.have.length(0);
      expect(await desk.running()).to.deep.equal(['question']);
      await answer(then, 'question');
      expect(await desk.jobs()).to.have.length(1);
      expect((await desk.revisions())[0]).to.include({ total: 4850000, startDate: '2026-12-01' });
      expect(await desk.sent('question')).to.have.length(1);
    });
  }

  it('a manager records by the facts what was read as the correction of a win that nobody had told', async () => {
    await answer('Correction: the total is $48,500, not $45,000.');
    expect(await desk.jobs()).to.have.length(0);
    await desk.write({
      from: 'Oskar Lindqvist <oskar@nexttechnik.example>',
      text: 'customer: Kestrel Plumbing Pty Ltd\r\ntotal: 48,500\r\ninvoice: 4,850\r\nstart: 1 December 2026',
      answers: await desk.lastSent('summary'),
    });
    expect(await desk.offer()).to.include({ state: 'won' });
    expect(await desk.invoices()).to.have.length(1);
    expect(said(await desk.lastSent('thanks')))
      .to.contain('48,500.00')
      .and.to.contain('1 December 2026');
  });

  it('asks again after two business days, so many times, and then the manager has it', async () => {
    await answer('Kestrel signed! Total $48,500 and you can invoice $4,850.');
    await desk.advance(24 * 14);
    expect(await desk.sent('question')).to.have.length(4);
    const [told, ...more] = await desk.sent('breach');
    expect(more).to.have.length(0);
    expect(told?.row.recipients).to.deep.equal(['oskar@nexttechnik.example']);
    expect(said(told!)).to.contain('status?');
  });
});
