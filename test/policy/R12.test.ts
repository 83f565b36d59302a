import { expect } from 'chai';
import { TestDesk } from '../support/desk.js';
import { OSKAR } from '../support/people.js';
import { said } from '../support/said.js';

const WIN = 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 9 November 2026.\r\n\r\nPriya';
const RISK = 'Kestrel project at risk: their lead left and the go-live date will not hold.\r\n\r\nPriya';

describe('R12: completion of the referred work is at risk', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
    await desk.refer();
    await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
    await desk.write({ text: RISK, answers: await desk.lastSent('thanks') });
  });
  afterEach(() => desk.close());

  const write = async (text: string) =>
    desk.write({ text: `${text}\r\n\r\nPriya`, answers: await desk.lastSent('thanks') });
  const atRisk = async () => (await desk.offer()).atRisk;
  const noNews = async () => (await desk.sent('breach')).map(({ row }) => row.recipients);

  it('tells the manager at once, marked as such, with what to write when it is over', async () => {
    expect(await atRisk()).to.equal(true);
    const { mail } = await desk.lastSent('summary');
    expect(mail.subject).to.contain('At risk');
    expect(said({ mail })).to.contain('is at risk: please get in touch').and.to.contain('cleared');
    expect(said(await desk.lastSent('noted'))).to.contain('Oskar');
  });

  it('asks for the status each business day, then tells the manager; management hears once, and then it is left', async () => {
    await desk.advance(24 * 3);
    expect((await desk.sent('reminder')).length).to.equal(3);
    expect(await noNews()).to.deep.equal([]);
    await desk.advance(24);
    expect(await noNews()).to.deep.equal([['oskar@nexttechnik.example']]);
    await desk.advance(24 * 14);
    expect((await desk.sent('reminder')).length).to.equal(3);
    expect((await noNews()).length).to.equal(1);
    const toManagement = (await desk.sent()).filter(({ row }) => row.recipients.includes('mara@nexttechnik.example'));
    expect(toManagement.map(({ row }) => row.letter)).to.deep.equal(['escalation']);
  });

  it('goes on asking while news leaves it open, and counts anew', async () => {
    await desk.advance(48);
    await write('Still working on it, nothing new.');
    expect(await atRisk()).to.equal(true);
    const before = (await desk.sent('reminder')).length;
    await desk.advance(72);
    expect((await desk.sent('reminder')).length - before).to.be.greaterThan(1);
    expect(await noNews()).to.deep.equal([]);
  });

  for (const text of [
    'We are back on track with Kestrel, the issue is resolved.',
    'Go-live went well yesterday.',
    'The project is finished, handed over to the customer.',
  ]) {
    it(`is cleared by “${text}”`, async () => {
      await write(text);
      expect(await atRisk()).to.equal(false);
      expect(said(await desk.lastSent('summary'))).to.contain('No longer at risk');
      expect(await desk.running()).not.to.include('at-risk');
    });
  }

  for (const text of ['We hope to be back on track next week.', 'Kick-off was held on Monday.']) {
    it(`is not cleared by “${text}”`, async () => {
      await write(text);
      expect(await atRisk()).to.equal(true);
      expect(await desk.running()).to.include('at-risk');
    });
  }

  it('is cleared by the manager’s word, and the job keeps a clock', async () => {
    await desk.write({ ...OSKAR, text: 'cleared', answers: await desk.lastSent('summary') });
    expect(await atRisk()).to.equal(false);
    const running = await desk.running();
    expect(running).not.to.include('at-risk');
    expect(running.some((kind) => kind.startsWith('job-'))).to.equal(true);
    await desk.write({ ...OSKAR, text: 'cleared', answers: await desk.lastSent('summary') });
    expect(said(await desk.lastSent('staff-receipt'))).to.contain('not marked as at risk');
  });

  it('stays quiet while staff hold the reminders', async () => {
    await desk.write({ ...OSKAR, text: 'hold reminders', answers: await desk.lastSent('summary') });
    await desk.advance(24 * 8);
    expect(await desk.sent('reminder')).to.have.length(0);
    await desk.write({ ...OSKAR, text: 'resume reminders', answers: await desk.lastSent('summary') });
    await desk.advance(2);
    expect(await desk.sent('reminder')).to.have.length(1);
  });
});
