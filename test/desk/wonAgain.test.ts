import { expect } from 'chai';
import { TestDesk, textOf } from '../support/desk.js';

const WIN = 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.\r\n\r\nPriya';
const AGAIN = 'Kestrel have signed. Total is $20,000, please invoice $2,000. We start on 1 February 2027.\r\n\r\nPriya';
const OSKAR = 'Oskar Lindqvist <oskar@nexttechnik.example>';

describe('desk: a second win with other figures, which staff call further work or a correction', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
    await desk.refer();
    for (const text of [WIN, AGAIN]) await desk.write({ text, answers: await desk.lastSent('referral-offer') });
  });
  afterEach(() => desk.close());

  const papers = async (): Promise<string[]> =>
    (await desk.invoices()).map(({ kind, jobId, net, state }) => `${kind} J-${jobId} ${net / 100} ${state}`);
  const staff = async (text: string): Promise<string> => {
    await desk.write({ from: OSKAR, text, answers: await desk.lastSent('summary') });
    return textOf(await desk.lastSent('staff-receipt'));
  };

  it('shows the choice in the summary, and no bare ok', async () => {
    const text = (await desk.lastSent('summary')).mail.text ?? '';
    expect(text)
      .to.match(/^ {4}further$/m)
      .and.match(/^ {4}correction$/m)
      .and.not.match(/^ {4}ok$/m);
    expect(await papers()).to.deep.equal(['invoice J-1 4850 issued']);
  });

  for (const word of ['further', 'Follow-up.', 'further work']) {
    it(`records it as a follow-up job with its figures on “${word}”`, async () => {
      expect(await staff(word)).to.contain('Follow-up job J-2 recorded');
      expect(await papers()).to.deep.equal(['invoice J-1 4850 issued', 'invoice J-2 2000 issued']);
      const jobs = await desk.jobs();
      expect(jobs.map(({ kind }) => kind)).to.deep.equal(['won', 'follow-up']);
      expect((await desk.revisions()).at(-1)).to.include({ customer: 'Kestrel Plumbing Pty Ltd', total: 2000000 });
      expect(await staff('further')).to.contain('on record already');
      expect(await desk.jobs()).to.have.length(2);
    });
  }

  it('takes a fact of staff’s beside it', async () => {
    await staff('further\r\ninvoice: 2,500');
    expect((await papers()).at(-1)).to.equal('invoice J-2 2500 issued');
  });

  it('puts the job on record right on “correction”', async () => {
    await staff('correction');
    expect(await papers()).to.deep.equal([
      'invoice J-1 4850 credited',
      'credit-note J-1 4850 issued',
      'invoice J-1 2000 issued',
    ]);
  });

  it('changes nothing on an ok, or on a fact alone, that may mean either', async () => {
    for (const text of ['ok', 'total: 21,000']) {
      expect(await staff(text)).to.contain('write `further`');
    }
    expect(await papers()).to.deep.equal(['invoice J-1 4850 issued']);
    expect(await desk.revisions()).to.have.length(1);
  });

  it('changes nothing where both are said, or further work before a win', async () => {
    expect(await staff('further\r\ncorrection')).to.contain('contradicts');
    await staff('reject');
    expect(await papers()).to.deep.equal(['invoice J-1 4850 issued']);
  });
});
