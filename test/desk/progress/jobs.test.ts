import { expect } from 'chai';
import { setStandingClocks } from '../../../src/desk/standingClocks.js';
import { Job, Milestone, Timer } from '../../../src/entities/index.js';
import { OSKAR } from '../../support/people.js';
import { said } from '../../support/said.js';
import { TestDesk } from '../../support/desk.js';

const WIN = 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 9 November 2026.\r\n\r\nPriya';

describe('desk/progress: jobs', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
    await desk.refer();
    await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
  });
  afterEach(() => desk.close());

  const tell = async (text: string) =>
    desk.write({ text: `${text}\r\n\r\nPriya`, answers: await desk.lastSent('thanks') });
  const ofJobs = async () => (await desk.running()).filter((kind) => /^job-st|^milestone/.test(kind));

  it('does not guess which of several open jobs is completed; staff say it', async () => {
    await tell(
      'Kestrel also took the CRM module: follow-up order for $8,000, please invoice $800. It starts on 1 February 2027.',
    );
    expect(await desk.jobs()).to.have.length(2);
    await tell('The job is complete.');
    expect((await desk.jobs()).map(({ state }) => state)).to.deep.equal(['recorded', 'recorded']);
    expect(await desk.manager.findOneBy(Milestone, { name: 'completed' })).to.include({ jobId: null });
    const summary = await desk.lastSent('summary');
    expect(said(summary)).to.contain('milestone: completed J-1');
    await desk.write({ ...OSKAR, text: 'milestone: completed J-2', answers: summary });
    expect((await desk.jobs()).map(({ state }) => state)).to.deep.equal(['recorded', 'completed']);
  });

  it('gives a job from before jobs had clocks one when the desk opens, and that twice is once', async () => {
    await desk.manager.delete(Timer, { subject: 'job' });
    expect(await ofJobs()).to.deep.equal([]);
    await setStandingClocks(desk.services);
    await setStandingClocks(desk.services);
    expect(await ofJobs()).to.deep.equal(['job-start']);
  });

  it('has a clock for an open job whatever happens, and none for a closed one', async () => {
    expect(await ofJobs()).to.deep.equal(['job-start']);
    await desk.advance(24 * 8);
    expect(await ofJobs()).to.deep.equal(['job-status']);
    await tell('Still working on it, nothing new.');
    expect(await ofJobs()).to.deep.equal(['job-status']);
    await desk.write({ ...OSKAR, text: 'status?', answers: await desk.lastSent('summary') });
    expect(said(await desk.lastSent('reminder'))).to.contain('How is the work for Kestrel');
    expect(await ofJobs()).to.deep.equal(['job-status']);
    await desk.write({ ...OSKAR, text: 'milestone: completed', answers: await desk.lastSent('summary') });
    expect(await ofJobs()).to.deep.equal([]);
  });

  it('starts a job in silence while its reminders are held', async () => {
    await desk.write({ ...OSKAR, text: 'hold reminders', answers: await desk.lastSent('summary') });
    await desk.advance(24 * 60);
    expect((await desk.manager.findOneByOrFail(Job, { id: 1 })).state).to.equal('started');
    expect(await desk.sent('reminder')).to.have.length(0);
    await desk.write({ ...OSKAR, text: 'resume reminders', answers: await desk.lastSent('summary') });
    await desk.advance(24 * 4);
    expect(await desk.sent('reminder')).to.have.length(1);
  });

  it('lets a mail that a person has to look at count as news', async () => {
    await desk.advance(24 * 33);
    const message = await tell('What are your rates for weekend work? And who pays for travel?');
    expect(message.state).to.equal('waiting');
    await desk.advance(24 * 14);
    expect(await desk.sent('reminder')).to.have.length(0);
    expect(await ofJobs()).to.deep.equal(['job-status']);
    await desk.advance(24 * 21);
    expect(await desk.sent('reminder')).to.have.length(1);
  });

  it('waits for a contact who is away', async () => {
    await desk.advance(24 * 8);
    await desk.manager.update('partner', { id: 1 }, { awayUntil: '2027-01-11' });
    await desk.advance(24 * 55);
    expect(await desk.sent('reminder')).to.have.length(0);
    await desk.advance(24 * 10);
    expect(await desk.sent('reminder')).to.have.length(1);
  });
});
