import { expect } from 'chai';
import { showReferral } from '../../src/desk/timeline.js';
import { TestDesk } from '../support/desk.js';
import { OSKAR } from '../support/people.js';
import { said } from '../support/said.js';

const WIN = 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 9 November 2026.\r\n\r\nPriya';

describe('R6: partner managers may follow up on any referred service', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
    await desk.refer();
  });
  afterEach(() => desk.close());

  const reminders = async () => (await desk.sent('reminder')).length;
  const takeUp = async () =>
    desk.write({
      text: 'Thanks, we have called Dan and sent a quote.\r\n\r\nPriya',
      answers: await desk.lastSent('referral-offer'),
    });
  const receipt = async () => said(await desk.lastSent('staff-receipt'));

  it('asks for the status of an open offer after ten business days, and the answer updates the record', async () => {
    await takeUp();
    await desk.advance(24 * 13);
    expect(await reminders()).to.equal(0);
    await desk.advance(24 * 2);
    expect(await reminders()).to.equal(1);
    await desk.write({ text: WIN, answers: await desk.lastSent('reminder') });
    expect((await desk.offer()).state).to.equal('won');
  });

  it('asks at once when the manager writes status?, and the clock starts anew', async () => {
    await takeUp();
    await desk.advance(24 * 7);
    await desk.write({ ...OSKAR, text: 'status?\r\n\r\nThanks\r\nOskar', answers: await desk.lastSent('summary') });
    expect(await reminders()).to.equal(1);
    const { mail, row } = await desk.lastSent('reminder');
    expect(row.recipients).to.deep.equal(['priya@harbourfield.example']);
    expect(said({ mail })).to.contain('How do things stand with Kestrel');
    expect(await receipt()).to.contain('was asked for news');
    await desk.advance(24 * 10);
    expect(await reminders()).to.equal(1);
    await desk.write({
      text: 'Kestrel decided not to go ahead.\r\n\r\nPriya',
      answers: await desk.lastSent('reminder'),
    });
    expect((await desk.offer()).state).to.equal('lost');
    await desk.write({ ...OSKAR, text: 'status?', answers: await desk.lastSent('summary') });
    expect(await receipt()).to.contain('write `reopen` first');
  });

  it('asks how a job goes that has no milestones, so many times, then the manager; news counts anew', async () => {
    await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
    await desk.advance(24 * 25);
    expect(await reminders()).to.equal(0);
    await desk.advance(24 * 12);
    expect(await reminders()).to.equal(1);
    expect(said(await desk.lastSent('reminder'))).to.contain('How is the work for Kestrel');
    await desk.write({
      text: 'Still working on it, all fine.\r\n\r\nPriya',
      answers: await desk.lastSent('reminder'),
    });
    await desk.advance(24 * 30 * 5);
    expect(await reminders()).to.equal(4);
    const [told, ...more] = await desk.sent('breach');
    expect(more).to.have.length(0);
    expect(said(told!)).to.contain('has not answered the last 3 requests about the work');
  });

  it('starts a job silently on its day, and ends with the partner’s word that it is done', async () => {
    await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
    expect((await desk.jobs())[0]?.state).to.equal('recorded');
    await desk.advance(24 * 8);
    expect((await desk.jobs())[0]?.state).to.equal('started');
    expect(await reminders()).to.equal(0);
    await desk.write({ text: 'The job is complete.\r\n\r\nPriya', answers: await desk.lastSent('thanks') });
    expect((await desk.jobs())[0]).to.include({ state: 'completed', completedOn: '2026-11-10' });
    expect(
      (await desk.running()).filter((kind) => kind.startsWith('job-') || kind.startsWith('milestone')),
    ).to.deep.equal([]);
    await desk.advance(24 * 60);
    expect((await desk.sent('reminder')).length).to.equal(0);
  });

  it('keeps what the manager notes in the story of the referral', async () => {
    await takeUp();
    await desk.write({
      ...OSKAR,
      text: 'note: Dan is on holiday until the 20th\r\nwait until 23 November 2026',
      answers: await desk.lastSent('summary'),
    });
    expect(await receipt())
      .to.contain('Noted')
      .and.to.contain('23 Nov');
    const { entries } = await showReferral(desk.database, 'R-1001');
    expect(entries.map(({ text }) => text).join('\n')).to.contain('Dan is on holiday until the 20th');
    await desk.advance(24 * 20);
    expect(await reminders()).to.equal(0);
    await desk.advance(48);
    expect(await reminders()).to.equal(1);
  });

  it('refuses a day that is past or none, and says so', async () => {
    await takeUp();
    for (const [line, why] of [
      ['wait until 1 October 2026', 'ahead'],
      ['wait until soon', 'no single exact day'],
      ['wait 999 days', 'more than a year'],
    ] as const) {
      await desk.write({ ...OSKAR, text: line, answers: await desk.lastSent('summary') });
      expect(await receipt()).to.contain(why);
    }
  });
});
