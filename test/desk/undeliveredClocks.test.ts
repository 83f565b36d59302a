import { expect } from 'chai';
import { reportUndelivered } from '../../src/desk/undelivered.js';
import { inUnit } from '../../src/desk/unit.js';
import { Breach, Complaint, JobCheck, Milestone, Partner, SpotCheck } from '../../src/entities/index.js';
import { HARBOUR, KESTREL, TestDesk, textOf } from '../support/desk.js';
import { OSKAR } from '../support/people.js';

const DAY = 24;
const WIN = 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 3 November 2026.\r\n\r\nPriya';
const UNHAPPY = 'We are very disappointed. Nobody turned up on Monday, and the vans stand still.\r\n\r\nDan Ord';
const DEPUTY = { deputyName: 'Ben Hale', deputyEmail: 'ben@harbourfield.example' };

describe('desk/undelivered: a mail that never arrived cannot be answered', () => {
  let desk: TestDesk;
  beforeEach(async () => (desk = await TestDesk.open()));
  afterEach(() => desk.close());

  const won = async () => {
    await desk.refer();
    await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
  };
  const complain = () => desk.write({ from: 'Dan Ord <dan@kestrel.example>', subject: 'Vans', text: UNHAPPY });
  const deviation = async () => {
    await desk.write({ ...OSKAR, text: 'spot check J-1', subject: 'A job' });
    await desk.write({
      ...OSKAR,
      text: 'deviation: internal testing: no test before go-live',
      answers: await desk.lastSent('spot-check'),
    });
    await desk.advance(1);
  };
  const bounce = async (letter: string) => {
    const { row } = await desk.lastSent(letter);
    await inUnit(desk.services, 'test', (unit) =>
      reportUndelivered(unit, row, { how: 'bounced', recipients: row.recipients, diagnostic: '550 5.1.1 unknown' }),
    );
  };
  const until = async (letter: string) => {
    for (let hours = 0; hours < 30 * DAY && (await desk.sent(letter)).length === 0; hours += 6) await desk.advance(6);
  };
  const counting = async (): Promise<string[]> =>
    (await desk.manager.find(Breach)).filter(({ excusedAt }) => excusedAt === null).map(({ kind }) => kind);
  const recipients = async (letter: string) => (await desk.sent(letter)).map(({ row }) => row.recipients[0]);
  const concern = () => desk.manager.findOneByOrFail(Complaint, { id: 1 });
  const haveDeputy = () => desk.manager.update(Partner, { name: HARBOUR.name }, DEPUTY);

  it('a complaint: it waits for the manager, who is told once, and management hears in time', async () => {
    await won();
    await complain();
    await bounce('complaint');
    expect(await concern()).to.include({ state: 'escalated', owner: HARBOUR.managerEmail });
    const notice = await desk.lastSent('bounce-notice');
    expect(textOf(notice)).to.contain('Nothing counts against the partner').and.to.contain('to partner: your words');
    const before = (await desk.sent('complaint')).length;
    await desk.advance(6 * DAY);
    expect(await desk.sent('complaint'), 'nobody is reminded at a dead address').to.have.length(before);
    expect((await desk.sent('escalation')).flatMap(({ row }) => row.recipients)).to.include('mara@nexttechnik.example');
    expect(await counting()).to.deep.equal([]);
    // The manager has found the right address: the clock starts anew, and a breach is one again.
    await desk.manager.update(Partner, { name: HARBOUR.name }, { contactEmail: 'new@harbourfield.example' });
    await desk.write({ ...OSKAR, text: 'to partner: Dan has complained, see above.', answers: notice });
    expect((await recipients('complaint')).at(-1)).to.equal('new@harbourfield.example');
    expect(await concern()).to.include({ state: 'with-partner' });
  });

  it('a complaint goes to the deputy, whose clock runs; the bounce of that leaves it with the manager', async () => {
    await haveDeputy();
    await won();
    await complain();
    await bounce('complaint');
    expect(await recipients('complaint')).to.deep.equal([HARBOUR.contactEmail, DEPUTY.deputyEmail]);
    expect(textOf(await desk.lastSent('complaint'))).to.contain('Nobody turned up on Monday');
    expect(textOf(await desk.lastSent('bounce-notice'))).to.contain('It has gone to the deputy');
    expect(await concern()).to.include({ state: 'with-partner' });
    await desk.advance(2 * DAY);
    expect((await recipients('complaint')).at(-1), 'the reminder').to.equal(DEPUTY.deputyEmail);
    await bounce('complaint');
    expect(await concern()).to.include({ state: 'escalated' });
    await desk.advance(6 * DAY);
    expect(await counting()).to.deep.equal([]);
  });

  it('a bounce that comes after the breach takes it back, and one that crosses with the answer changes nothing', async () => {
    await won();
    await complain();
    await desk.advance(4 * DAY);
    expect(await counting()).to.deep.equal(['complaint-overdue']);
    await bounce('complaint');
    expect(await counting()).to.deep.equal([]);

    await desk.write({
      text: 'Both vans run since this morning.\r\n\r\nPriya',
      answers: await desk.lastSent('complaint'),
    });
    expect(await concern()).to.include({ state: 'resolution-proposed' });
    await bounce('complaint');
    expect(await concern()).to.include({ state: 'resolution-proposed' });
  });

  it('a deviation: no reminder, no breach of the due day; the manager sets a new day', async () => {
    await won();
    await deviation();
    await bounce('deviation');
    await desk.advance(45 * DAY);
    expect(await desk.sent('deviation')).to.have.length(1);
    expect(await counting()).to.deep.equal(['deviation']);
    expect(await desk.manager.findOneByOrFail(SpotCheck, { id: 1 })).to.include({ state: 'deviation' });
    expect((await desk.sent('quality-news')).map(({ row }) => row.recipients[0])).to.include(HARBOUR.managerEmail);
    await desk.write({ ...OSKAR, text: 'due: 15 Jan 2027', answers: await desk.lastSent('bounce-notice') });
    expect(await desk.sent('deviation')).to.have.length(2);
  });

  it('a deviation goes to the deputy', async () => {
    await haveDeputy();
    await won();
    await deviation();
    await bounce('deviation');
    expect(await recipients('deviation')).to.deep.equal([HARBOUR.contactEmail, DEPUTY.deputyEmail]);
    await desk.advance(45 * DAY);
    expect(await counting()).to.deep.equal(['deviation', 'deviation-overdue']);
  });

  /** A service with a milestone, and a desk that always asks who does the work. */
  const withService = async () => {
    await desk.close();
    const service = { name: 'NextService deployment', milestones: [{ name: 'kick-off', afterStartDays: 3 }] };
    desk = await TestDesk.open({ config: { services: [service], training: { ask: 'always' } } });
  };

  it('a milestone that was asked for does not become late; reminders are held until the manager lets them go', async () => {
    await withService();
    await won();
    await until('milestone-due');
    await bounce('milestone-due');
    const asked = await desk.manager.find(Milestone);
    expect(asked.every(({ askedAt }) => askedAt === null)).to.equal(true);
    await desk.advance(20 * DAY);
    expect(await desk.sent('milestone-due')).to.have.length(1);
    expect(await counting()).to.deep.equal([]);
    expect((await desk.offer()).remindersHeldAt).to.be.a('string');
    await desk.write({ ...OSKAR, text: 'resume reminders', answers: await desk.lastSent('bounce-notice') });
    await desk.advance(3 * DAY);
    expect(await desk.sent('milestone-due')).to.have.length(2);
  });

  it('a status request goes to the deputy in place of the contact', async () => {
    await haveDeputy();
    await desk.refer();
    await desk.write({
      text: 'We have it and will call Dan.\r\n\r\nPriya',
      answers: await desk.lastSent('referral-offer'),
    });
    await until('reminder');
    await bounce('reminder');
    expect(await recipients('reminder')).to.deep.equal([HARBOUR.contactEmail, DEPUTY.deputyEmail]);
    expect(await desk.running()).to.include('status');
  });

  it('a list of reminders: each referral on it is held, with a notice of its own', async () => {
    for (const customer of ['Kestrel', 'Wattle']) {
      await desk.refer({ ...KESTREL, customer, contactEmail: `dan@${customer.toLowerCase()}.example` });
      const text = 'We have it and will call Dan.\r\n\r\nPriya';
      await desk.write({ text, answers: await desk.lastSent('referral-offer') });
    }
    await until('reminders');
    await bounce('reminders');
    expect(await recipients('bounce-notice')).to.deep.equal([HARBOUR.managerEmail, HARBOUR.managerEmail]);
    expect((await desk.offer(1)).remindersHeldAt).to.be.a('string');
    expect((await desk.offer(2)).remindersHeldAt).to.be.a('string');
    await desk.write({ ...OSKAR, text: 'resume reminders', answers: await desk.lastSent('bounce-notice') });
    expect((await desk.offer(1)).remindersHeldAt).to.be.a('string');
    expect((await desk.offer(2)).remindersHeldAt).to.equal(null);
  });

  it('a question who does the work: the manager settles it', async () => {
    await withService();
    await won();
    await until('job-check');
    await bounce('job-check');
    expect(await desk.manager.findOneByOrFail(JobCheck, { jobId: 1 })).to.include({ state: 'with-manager' });
    await desk.advance(10 * DAY);
    expect(await desk.sent('job-check')).to.have.length(1);
    await desk.write({ ...OSKAR, text: 'team: Priya Nair', answers: await desk.lastSent('bounce-notice') });
    expect(textOf(await desk.lastSent('staff-receipt'))).to.contain('Priya Nair');
  });

  it('the same question again goes to the deputy on the day on which its repetition came back', async () => {
    await withService();
    await haveDeputy();
    await won();
    await until('job-check');
    for (let hours = 0; hours < 10 * DAY && (await desk.sent('job-check')).length < 2; hours += 1)
      await desk.advance(1);
    await desk.advance(1);
    await bounce('job-check');
    await desk.advance(1);
    expect(await recipients('job-check')).to.deep.equal([
      HARBOUR.contactEmail,
      HARBOUR.contactEmail,
      DEPUTY.deputyEmail,
    ]);
  });

  it('a reminder of the referral: nobody was told, and nothing is noted', async () => {
    await desk.refer();
    await until('reminder');
    await bounce('reminder');
    await desk.advance(10 * DAY);
    expect(await counting()).to.deep.equal([]);
    expect(textOf(await desk.lastSent('bounce-notice'))).to.contain('status?');
  });
});
