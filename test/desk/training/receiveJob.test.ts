import { expect } from 'chai';
import { JobCheck } from '../../../src/entities/index.js';
import { KESTREL, TestDesk, textOf } from '../../support/desk.js';

const COURSE = 'NextService Implementer';
const CONFIG = {
  services: [{ name: 'NextService deployment', course: COURSE }],
  training: { courses: [{ name: COURSE, validMonths: 24 }] },
};
const OSKAR = 'Oskar Lindqvist <oskar@nexttechnik.example>';
const WIN = 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.\r\n\r\nPriya';
const TEAM = 'Ben Carter and Anna Lee do the work, the scope is agreed.';

describe('desk/training/receiveJob: news in the thread of a job', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open({ config: CONFIG });
    await desk.write({
      from: OSKAR,
      text: `trained: Ben Carter, ${COURSE}, 3 Nov 2025 (Harbour)`,
      subject: 'Training',
    });
    await desk.refer();
    await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
    for (let passed = 0; passed < 5 && (await desk.sent('job-check')).length === 0; passed += 1) await desk.advance(24);
  });
  afterEach(() => desk.close());

  const answer = async (text: string) => desk.write({ text, answers: await desk.lastSent('job-check') });
  const team = async (): Promise<string> => textOf(await desk.lastSent('team-check'));

  it('records further work as in the offer’s thread, beside the team', async () => {
    const told = await answer(
      `${TEAM}\r\n\r\nKestrel have signed for their second site as well. Total is $20,000, please invoice $2,000. We start on 1 February 2027.`,
    );
    expect(told.reason).to.equal('further-work');
    expect(await team()).to.contain('Ben Carter');
    expect(textOf(await desk.lastSent('summary'))).to.contain('AUD 20,000.00');
    expect(await desk.invoices()).to.have.length(2);
  });

  it('records further work that is told without a word on the team', async () => {
    const told = await answer(
      'Kestrel also took the CRM module: follow-up order for $8,000, please invoice $800. It starts on 1 February 2027.',
    );
    expect(told.reason).to.equal('further-work');
    expect((await desk.invoices()).map(({ net }) => net)).to.deep.equal([485000, 80000]);
  });

  it('shows a second win that comes alone', async () => {
    const told = await answer(
      'Kestrel have signed. Total is $20,000, please invoice $2,000. We start on 1 February 2027.',
    );
    expect(told).to.include({ state: 'waiting', reason: 'won-again' });
  });

  it('records a correction', async () => {
    const told = await answer('Correction: the total is $50,000, not $48,500; please invoice $5,000.');
    expect(told.reason).to.equal('fact-corrected');
    expect((await desk.revisions()).at(-1)?.total).to.equal(5000000);
  });

  it('takes no team from an answer that is about another referral', async () => {
    await desk.refer({ ...KESTREL, customer: 'Heron Cooling Pty Ltd', contactEmail: 'ann@heron.example' });
    const told = await answer('For R-1002 Ben Carter and Anna Lee do the work, the scope is agreed.');
    expect(told).to.include({ state: 'waiting', offerId: 2 });
    expect((await desk.manager.findOneByOrFail(JobCheck, { jobId: 1 })).team).to.deep.equal([]);
  });

  it('asks nobody to look where the win on record is only told again', async () => {
    const summaries = (await desk.sent('summary')).length;
    const told = await answer(`${TEAM} As you know Kestrel have signed.`);
    expect(told).to.include({ state: 'handled', reason: 'job-answered' });
    expect(await desk.sent('summary')).to.have.length(summaries);
  });
});
