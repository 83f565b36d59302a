import { expect } from 'chai';
import { Breach, Milestone } from '../../src/entities/index.js';
import { TestDesk } from '../support/desk.js';
import { OSKAR } from '../support/people.js';
import { said } from '../support/said.js';

const CONFIG = {
  services: [
    {
      name: 'NextService deployment',
      managerOnCopy: true,
      milestones: [
        { name: 'kick-off', afterStartDays: 5 },
        { name: 'go-live', afterStartDays: 30 },
      ],
    },
  ],
};
const WIN = 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 9 November 2026.\r\n\r\nPriya';
const ON_COPY = ['Cc: Oskar Lindqvist <oskar@nexttechnik.example>'];

describe('R13: the partner manager is included on milestones and on risk', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open({ config: CONFIG });
    await desk.refer();
  });
  afterEach(() => desk.close());

  const win = async (text = WIN) => desk.write({ text, answers: await desk.lastSent('referral-offer') });
  const tell = async (text: string, headers: readonly string[] = ON_COPY) =>
    desk.write({ text: `${text}\r\n\r\nPriya`, headers, answers: await desk.lastSent('thanks') });
  const milestones = async () =>
    (await desk.manager.find(Milestone, { order: { id: 'ASC' } })).map(
      ({ name, state, expectedOn }) => `${name} ${state} ${expectedOn ?? ''}`,
    );
  const breaches = async () => (await desk.manager.find(Breach)).map(({ kind }) => kind);

  it('asks for the manager on copy in the referral mail, with the address', async () => {
    const { mail } = await desk.lastSent('referral-offer');
    expect(said({ mail })).to.contain('please keep Oskar Lindqvist (oskar@nexttechnik.example) on copy');
  });

  it('expects the service’s milestones in business days of the partner after the start', async () => {
    await win();
    // 9 November 2026 is a Monday; 30 business days on, with none of the holidays of New South Wales in between.
    expect(await milestones()).to.deep.equal(['kick-off expected 2026-11-16', 'go-live expected 2026-12-21']);
    expect(said(await desk.lastSent('summary'))).to.contain('expected: kick-off by 16 November 2026');
  });

  it('moves them when the start is corrected, and drops them when the win is taken back', async () => {
    await win();
    await tell('Correction: we start on 16 November 2026, not on 9 November.');
    expect(await milestones()).to.deep.equal(['kick-off expected 2026-11-23', 'go-live expected 2026-12-30']);
    const [, first] = await desk.sent('summary');
    expect(first).not.to.equal(undefined);
    await desk.write({ ...OSKAR, text: 'reject', answers: (await desk.sent('summary'))[0]! });
    expect((await desk.jobs())[0]?.state).to.equal('cancelled');
    expect(await milestones()).to.deep.equal(['kick-off dropped 2026-11-23', 'go-live dropped 2026-12-30']);
    expect((await desk.running()).filter((kind) => /^job-st|^milestone/.test(kind))).to.deep.equal([]);
  });

  it('asks once at the start whether it has begun, and takes the answer as kick-off', async () => {
    await win();
    await desk.advance(24 * 8);
    const [asked, ...more] = await desk.sent('reminder');
    expect(more).to.have.length(0);
    expect(said(asked!)).to.contain('was to start about now. Has it begun?');
    await desk.write({ text: 'Yes, kick-off was held today.\r\n\r\nPriya', headers: ON_COPY, answers: asked! });
    expect(await milestones()).to.deep.equal(['kick-off reached 2026-11-16', 'go-live expected 2026-12-21']);
    await desk.advance(24 * 10);
    expect(await desk.sent('milestone-due')).to.have.length(0);
  });

  it('asks for a milestone that is late, then tells the manager and notes the breach', async () => {
    await win();
    await desk.advance(24 * 15 + 2);
    const [due, ...more] = await desk.sent('milestone-due');
    expect(more).to.have.length(0);
    expect(due?.row.recipients).to.deep.equal(['priya@harbourfield.example']);
    expect(said(due!)).to.contain('kick-off, by 16 November 2026');
    expect(await breaches()).to.deep.equal([]);
    await desk.advance(24 * 3);
    const [late] = await desk.sent('milestone-late');
    expect(late?.row.recipients).to.deep.equal(['oskar@nexttechnik.example']);
    expect(said(late!)).to.contain('expected by 16 November 2026, asked on 17 November 2026');
    expect(await breaches()).to.deep.equal(['milestone-late']);
    await desk.advance(24 * 7);
    expect(await desk.sent('milestone-due')).to.have.length(1);
    expect(await desk.sent('milestone-late')).to.have.length(1);
  });

  it('lets the manager enter a milestone or move its day by reply', async () => {
    await win();
    await desk.advance(24 * 18);
    const late = await desk.lastSent('milestone-late');
    await desk.write({ ...OSKAR, text: 'milestone: kick-off 13 November 2026', answers: late });
    await desk.write({ ...OSKAR, text: 'milestone: go live by 15 January 2027', answers: late });
    expect(await milestones()).to.deep.equal(['kick-off reached 2026-11-16', 'go-live expected 2027-01-15']);
    expect(said(await desk.lastSent('staff-receipt'))).to.contain('go-live is expected by');
    for (const [line, why] of [
      ['milestone: party 3 Dec', 'milestones are kick-off, testing'],
      ['milestone: go-live 3 Dec 2027', 'the day is ahead'],
      ['milestone: testing by 1 October 2026', 'name a day that is ahead'],
      ['milestone: testing J-99', 'J-99 is no job'],
    ] as const) {
      await desk.write({ ...OSKAR, text: line, answers: late });
      expect(said(await desk.lastSent('staff-receipt'))).to.contain(why);
    }
  });

  it('completes the job with the last milestone, and asks no further', async () => {
    await win();
    await tell('Kick-off was held.');
    await tell('Kestrel went live this morning.');
    await tell('The project is finished, handed over to the customer.');
    expect((await desk.jobs())[0]?.state).to.equal('completed');
    expect((await desk.running()).filter((kind) => /^job-st|^milestone/.test(kind))).to.deep.equal([]);
  });

  it('passes a milestone on that left the manager out, and asks the partner kindly', async () => {
    await win();
    await tell('Kick-off was held.', []);
    const summary = await desk.lastSent('summary');
    expect(said(summary)).to.contain('You were not on copy');
    expect(summary.mail.attachments.map(({ filename }) => filename)).to.deep.equal(['original-text.txt']);
    const noted = await desk.lastSent('noted');
    expect(noted.row.recipients).to.deep.equal(['priya@harbourfield.example']);
    expect(said(noted)).to.contain('Please put Oskar Lindqvist (oskar@nexttechnik.example) on copy');
    expect(await breaches()).to.deep.equal([]);
  });

  it('notes the breach from the second time on, on risk as on milestones', async () => {
    await win();
    await tell('Kick-off was held.', []);
    await tell('Kestrel project at risk: their lead left and the go-live date will not hold.', []);
    expect(await breaches()).to.deep.equal(['manager-left-out']);
    expect(said(await desk.lastSent('noted'))).to.contain('on copy when you write');
  });

  it('says nothing of it where the manager was on copy, or the mail tells no progress', async () => {
    await win();
    await tell('Kick-off was held.');
    await tell('Still working on it, nothing new.', []);
    expect(said(await desk.lastSent('summary'))).not.to.contain('not on copy');
    expect(await desk.sent('noted')).to.have.length(0);
  });

  it('asks for none of this where the service does not', async () => {
    const plain = await TestDesk.open();
    await plain.refer();
    expect(said(await plain.lastSent('referral-offer'))).not.to.contain('on copy');
    await plain.write({ text: WIN, answers: await plain.lastSent('referral-offer') });
    await plain.write({ text: 'Kick-off was held.\r\n\r\nPriya', answers: await plain.lastSent('thanks') });
    expect(said(await plain.lastSent('summary'))).not.to.contain('not on copy');
    await plain.close();
  });
});
