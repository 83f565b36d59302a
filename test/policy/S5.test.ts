import { expect } from 'chai';
import { Customer, Referral } from '../../src/entities/index.js';
import { KESTREL, TestDesk } from '../support/desk.js';

const WIN = 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.\r\n\r\nPriya';
const MORE =
  'Yes: Kestrel want an upgrade to the scheduling module. Total is $12,700, please invoice $1,270. We start on 15 March 2027.\r\n\r\nPriya';
const DAYS = 24;

describe('S5: follow-up commissions, and clients that keep their history', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open({ config: { reminders: { statusAfterDays: 120 } } });
    await desk.refer();
  });
  afterEach(() => desk.close());

  const win = async (text = WIN) => desk.write({ text, answers: await desk.lastSent('referral-offer') });
  /** To some day after the job began, with nothing that the desk asks meanwhile left open. */
  const passDays = async (days: number) => {
    for (let passed = 0; passed < days; passed += 7) {
      await desk.advance(Math.min(7, days - passed) * DAYS);
      await desk.manager.query(`UPDATE offer SET heardAt = '${desk.now}' WHERE id = 1`);
    }
  };
  const summaryText = async () => (await desk.lastSent('summary')).mail.text?.replace(/\s+/g, ' ');

  it('knows a client again, whatever its legal form, and gives it one story', async () => {
    await desk.refer({ ...KESTREL, customer: 'KESTREL Plumbing', contactEmail: 'office@kestrel.example' });
    expect(await desk.manager.find(Customer)).to.have.length(1);
    expect((await desk.manager.find(Referral)).map(({ customerId }) => customerId)).to.deep.equal([1, 1]);
  });

  it('tells the manager what client and partner have brought so far, by currency', async () => {
    await win();
    expect(await summaryText())
      .to.contain('Client so far: 1 job, AUD 48,500.00')
      .and.contain('Partner so far: 1 job');
    await desk.write({
      text: 'A follow-up job: Kestrel ordered an extension. Total is $12,700, please invoice $1,270. We start on 15 March 2027.\r\n\r\nPriya',
      answers: await desk.lastSent('thanks'),
    });
    expect(await desk.jobs()).to.have.length(2);
    expect((await desk.invoices()).map(({ net }) => net)).to.deep.equal([485000, 127000]);
    expect(await summaryText()).to.contain('Client so far: 2 jobs, AUD 61,200.00');
  });

  it('asks the partner for further work 90 and 270 days after the job began, in office hours, and no third time', async () => {
    await win();
    await passDays(110);
    expect(await desk.sent('follow-up-ask')).to.have.length(0);
    await passDays(14);
    const [ask, ...others] = await desk.sent('follow-up-ask');
    expect(others).to.have.length(0);
    // 1 December and 90 days.
    expect(ask?.row.createdAt.slice(0, 10)).to.equal('2027-02-28');
    expect(ask?.row.recipients).to.deep.equal(['priya@harbourfield.example']);
    expect(ask?.mail.text).to.contain('Kestrel Plumbing Pty Ltd').and.contain('a short “no” is enough');
    await passDays(180);
    expect(await desk.sent('follow-up-ask')).to.have.length(2);
    await passDays(300);
    expect(await desk.sent('follow-up-ask')).to.have.length(2);
  }).timeout(120_000);

  it('takes the answer for a further job, never for a correction of the first one', async () => {
    await win();
    await passDays(124);
    await desk.write({ text: MORE, answers: await desk.lastSent('follow-up-ask') });
    expect((await desk.jobs()).map(({ kind }) => kind)).to.deep.equal(['won', 'follow-up']);
    expect((await desk.invoices()).map(({ kind, state, net }) => [kind, state, net])).to.deep.equal([
      ['invoice', 'issued', 485000],
      ['invoice', 'issued', 127000],
    ]);
    expect(await summaryText()).to.contain('Client so far: 2 jobs, AUD 61,200.00');
  }).timeout(60_000);

  it('notes a plain no, and bothers nobody with it', async () => {
    await win();
    await passDays(124);
    const before = (await desk.sent()).length;
    const message = await desk.write({
      text: 'Hi,\r\n\r\nno, nothing at the moment, thanks.\r\n\r\nPriya',
      answers: await desk.lastSent('follow-up-ask'),
    });
    expect(message).to.include({ state: 'handled', reason: 'nothing-further', offerId: 1 });
    expect(await desk.sent()).to.have.length(before);
  }).timeout(60_000);

  it('asks nothing of a suspended partner, of a cancelled job, or while another question is open', async () => {
    await win();
    await passDays(100);
    // A question is open: it waits for the answer, for a month at most.
    const question = await desk.lastSent('referral-offer');
    await desk.manager.query(
      `UPDATE outgoing_mail SET letter = 'question', createdAt = '${desk.now.slice(0, 23)}Z' WHERE id = ${question.row.id}`,
    );
    await desk.manager.query(`UPDATE offer SET heardAt = '2026-11-03T00:00:00.000Z' WHERE id = 1`);
    await desk.advance(21 * DAYS);
    expect(await desk.sent('follow-up-ask')).to.have.length(0);
    await desk.manager.query(`UPDATE partner SET certification = 'suspended' WHERE id = 1`);
    await passDays(60);
    expect(await desk.sent('follow-up-ask')).to.have.length(0);
  }).timeout(60_000);
});
