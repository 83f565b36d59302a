import { expect } from 'chai';
import { refer } from '../../src/desk/refer.js';
import { Breach, JobCheck, TrainingRecord } from '../../src/entities/index.js';
import type { DeskError } from '../../src/errors.js';
import { HARBOUR, KESTREL, TestDesk } from '../support/desk.js';

const COURSE = 'NextService Implementer';
const CONFIG = {
  services: [{ name: 'NextService deployment', course: COURSE }, { name: 'Starter package' }],
  training: { courses: [{ name: COURSE, validMonths: 24 }] },
};
const OSKAR = 'Oskar Lindqvist <oskar@nexttechnik.example>';
const SANDRA = 'Sandra Keller <sandra@nexttechnik.example>';
const WIN = 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.\r\n\r\nPriya';

const withCsv = (text: string, csv: string, filename = 'training.csv') => ({
  headers: ['Content-Type: multipart/mixed; boundary="x"'],
  text: [
    '--x',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '--x',
    `Content-Type: text/csv; charset=utf-8; name="${filename}"`,
    `Content-Disposition: attachment; filename="${filename}"`,
    '',
    csv,
    '--x--',
  ].join('\r\n'),
});

describe('R15: teams and individuals have completed the relevant training', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open({ config: CONFIG });
  });
  afterEach(() => desk.close());

  const staff = (text: string) => desk.write({ from: OSKAR, subject: 'Training', text });
  const receipt = async () => (await desk.lastSent('staff-receipt')).mail.text ?? '';
  const records = () => desk.manager.find(TrainingRecord, { order: { id: 'ASC' } });
  /** Day by day: hour by hour a month takes a test too long. */
  const days = async (count: number) => {
    for (let passed = 0; passed < count; passed += 1) {
      desk.sleep(24);
      await desk.fireDue();
    }
  };
  const check = () => desk.manager.findOneByOrFail(JobCheck, { id: 1 });
  const breaches = () => desk.manager.findBy(Breach, { kind: 'untrained-team' });
  const win = async (text = WIN) => {
    await staff(`trained: Priya Nair, ${COURSE}, 3 Nov 2025 (Harbour)`);
    await desk.refer();
    return desk.write({ text, answers: await desk.lastSent('referral-offer') });
  };

  it('records a training that staff mail in as a line, with the course’s own period', async () => {
    await staff(`trained: Priya Nair, ${COURSE}, 3 Nov 2025 (Harbour)`);
    expect(await records()).to.have.length(1);
    expect((await records())[0]).to.include({
      person: 'Priya Nair',
      completedOn: '2025-11-03',
      expiresOn: '2027-11-03',
    });
    expect(await receipt()).to.contain('Recorded: Priya Nair');
  });

  it('refuses a line that names no known course, an unknown partner, or another manager’s partner', async () => {
    for (const [line, why] of [
      ['trained: Priya Nair, Cookery, 3 Nov 2025 (Harbour)', 'there is no course “Cookery”'],
      [`trained: Priya Nair, ${COURSE}, 3 Nov 2025 (Nobody)`, 'there is no partner “Nobody”'],
      [`trained: Katrin Vogt, ${COURSE}, 3 Nov 2025 (Rheinwerk)`, 'looked after by Sandra Keller'],
      [`trained: Priya Nair, ${COURSE}, 3 Nov 2027 (Harbour)`, 'lies ahead'],
    ] as const) {
      await staff(line);
      expect((await receipt()).replace(/\s+/g, ' ')).to.contain(why);
    }
    expect(await records()).to.have.length(0);
  });

  it('imports the CSV that staff attach, all of it or nothing, and names every bad line', async () => {
    const bad = withCsv(
      'The training of this year.',
      `partner,person,course,completed\r\nHarbour,Priya Nair,${COURSE},2025-11-03\r\nNobody,A B,${COURSE},2025-11-03\r\nHarbour,Tom Baker,${COURSE},31 Nov 2025\r\nHarbour,Priya Nair,${COURSE},2025-11-03`,
    );
    await desk.write({ from: OSKAR, subject: 'Training', ...bad });
    const refused = (await receipt()).replace(/\s+/g, ' ');
    expect(refused).to.contain('line 3: there is no partner “Nobody”');
    expect(refused).to.contain('line 4: “31 Nov 2025” is no day');
    expect(refused).to.contain('line 5: Priya Nair');
    expect(await records()).to.have.length(0);

    const wrong = withCsv('The training list', 'firm,who,what\r\nHarbour,Priya Nair,x');
    await desk.write({ from: OSKAR, subject: 'Training', ...wrong });
    expect((await receipt()).replace(/\s+/g, ' ')).to.contain(
      'line 1: the column person, course, completed is missing',
    );

    const good = withCsv(
      'Mended.',
      `partner;person;course;completed;expires\r\nHarbour;Tom Baker;${COURSE};2025-11-04;2026-12-31`,
    );
    await desk.write({ from: OSKAR, subject: 'Training', ...good });
    expect(await records()).to.have.length(1);
    expect((await records())[0]).to.include({ person: 'Tom Baker', expiresOn: '2026-12-31', source: 'mail' });
  });

  it('does not offer a service to a partner without valid training, unless staff send it anyway', async () => {
    let refused: DeskError | null = null;
    await desk.refer().catch((error: unknown) => (refused = error as DeskError));
    expect(refused).to.include({ code: 'not-allowed' });
    expect(await desk.sent()).to.have.length(0);
    await desk.refer({ ...KESTREL, service: 'Starter package' });
    await refer(desk.services, { ...KESTREL, anyway: true }, 'test');
    expect(await desk.sent('referral-offer')).to.have.length(2);
  });

  it('does not count training that has expired', async () => {
    await staff(`trained: Priya Nair, ${COURSE}, 3 Nov 2022 until 1 Nov 2026 (Harbour)`);
    expect(await records()).to.have.length(1);
    const refused = await desk.refer().then(
      () => null,
      (error: unknown) => error as DeskError,
    );
    expect(refused?.message).to.contain(HARBOUR.name);
  });

  it('asks who does the work one business day after the win, and accepts a trained team', async () => {
    await win();
    expect(await desk.sent('job-check')).to.have.length(0);
    await desk.advance(26);
    const [question, ...more] = await desk.sent('job-check');
    expect(more).to.have.length(0);
    expect(question?.mail.text).to.contain('Who does the work?').and.contain(COURSE);
    await desk.write({ text: 'Priya Nair will do it. Scope signed on 2 November.\r\n\r\nPriya', answers: question! });
    expect(await check()).to.deep.include({
      team: ['Priya Nair'],
      teamState: 'trained',
      scope: 'agreed',
      state: 'settled',
    });
    const told = await desk.lastSent('team-check');
    expect(told.row.recipients).to.deep.equal(['oskar@nexttechnik.example']);
    await days(40);
    expect(await desk.sent('training-notice')).to.have.length(0);
    expect(await breaches()).to.have.length(0);
    expect(await desk.sent('job-check')).to.have.length(1);
  });

  it('tells partner and manager of an untrained team, and notes the breach when the work starts so', async () => {
    await win();
    await desk.advance(26);
    await desk.write({
      text: 'Priya and Tom Baker will do it. Scope signed on 2 November.\r\n\r\nPriya',
      answers: await desk.lastSent('job-check'),
    });
    expect(await check()).to.deep.include({ team: ['Priya', 'Tom Baker'], teamState: 'untrained' });
    const notice = await desk.lastSent('training-notice');
    expect(notice.row.recipients).to.deep.equal(['priya@harbourfield.example']);
    expect(notice.mail.text)
      .to.contain('Tom Baker: no training on record')
      .and.contain(COURSE)
      .and.not.contain('Priya Nair:');
    expect((await desk.lastSent('team-check')).mail.text).to.contain('Without valid training');
    expect(await breaches()).to.have.length(0);
    await days(30);
    const [breach, ...others] = await breaches();
    expect(others).to.have.length(0);
    expect(breach?.details).to.contain('Tom Baker');
    expect((await desk.lastSent('team-check')).mail.subject).to.contain('Started with untrained people');
  });

  it('is settled by the partner’s list once the manager has said ok, and never on the partner’s word alone', async () => {
    await win();
    await desk.advance(26);
    const answers = await desk.lastSent('job-check');
    await desk.write({ text: 'Tom Baker will do it. Scope signed on 2 November.\r\n\r\nPriya', answers });
    await desk.write({
      text: `Tom Baker completed ${COURSE} on 20 October 2026.\r\n\r\nPriya`,
      answers: await desk.lastSent('training-notice'),
    });
    expect(await records()).to.have.length(1);
    expect(await check()).to.include({ teamState: 'untrained' });
    const list = await desk.lastSent('training-list');
    await desk.write({ from: SANDRA, text: 'ok', answers: list });
    expect(await records()).to.have.length(1);
    await desk.write({ from: OSKAR, text: 'ok', answers: list });
    expect((await records())[1]).to.include({ person: 'Tom Baker', recordedBy: 'oskar@nexttechnik.example' });
    expect(await check()).to.include({ teamState: 'trained' });
    await days(30);
    expect(await breaches()).to.have.length(0);
    await desk.write({ from: OSKAR, text: 'reject', answers: list });
    expect(await receipt()).to.contain('recorded before');
  });

  it('lets staff excuse a team, or name the training in answer to the mail about it', async () => {
    await win();
    await desk.advance(26);
    await desk.write({ text: 'Tom and Ana will do it.\r\n\r\nPriya', answers: await desk.lastSent('job-check') });
    const told = await desk.lastSent('team-check');
    await desk.write({ from: OSKAR, text: `trained: Tom Baker, ${COURSE}, 20 Oct 2026`, answers: told });
    expect((await receipt()).replace(/\s+/g, ' ')).to.contain('still without valid training: Ana');
    await desk.write({ from: OSKAR, text: 'excused: Ana only watches', answers: told });
    expect(await check()).to.include({ teamState: 'excused' });
    await days(30);
    expect(await breaches()).to.have.length(0);
  });

  it('asks again, then the manager, where the partner does not say who does the work', async () => {
    await win();
    await desk.advance(26 + 24 * 2);
    expect(await desk.sent('job-check')).to.have.length(2);
    await days(5);
    expect(await desk.sent('job-check')).to.have.length(2);
    const told = await desk.lastSent('team-check');
    expect(told.mail.subject).to.contain('No answer');
    expect(await check()).to.include({ state: 'with-manager' });
    await desk.write({ from: OSKAR, text: 'team: Priya Nair\r\nscope: agreed 2 Nov 2026', answers: told });
    expect(await check()).to.deep.include({ state: 'settled', team: ['Priya Nair'], teamState: 'trained' });
  });

  it('shows the manager an answer that cannot be read, and passes on other news in it', async () => {
    await win();
    await desk.advance(26);
    const answers = await desk.lastSent('job-check');
    await desk.write({ text: 'Probably Tom, we will see.\r\n\r\nPriya', answers });
    expect((await desk.lastSent('team-check')).mail.text).to.contain('Probably Tom');
    expect(await check()).to.deep.include({ team: [], state: 'with-manager' });
    await desk.write({
      text: 'Priya Nair will do it. The project is at risk, because Dan has not paid for the tablets.\r\n\r\nPriya',
      answers,
    });
    expect(await check()).to.deep.include({ team: ['Priya Nair'] });
    expect(await desk.offer()).to.include({ atRisk: true });
  });

  it('shows the manager a list that the partner attaches to a mail of its own, with what cannot be read', async () => {
    const csv = `name,course,completed\r\nTom Baker,${COURSE},2026-10-20\r\nAna Cruz,${COURSE},never`;
    const message = await desk.write({ subject: 'Our training', ...withCsv('Here is our list.', csv) });
    expect(message).to.include({ state: 'handled', reason: 'training-proposed' });
    const list = await desk.lastSent('training-list');
    expect(list.row.recipients).to.deep.equal(['oskar@nexttechnik.example']);
    expect(list.mail.text).to.contain('Tom Baker').and.contain('line 3');
    expect(await records()).to.have.length(0);
    await desk.write({ from: OSKAR, text: 'ok', answers: list });
    expect((await records()).map(({ person }) => person)).to.deep.equal(['Tom Baker']);
  });

  it('reminds the partner of training that will expire, all of it in one mail, and tells the manager when it has', async () => {
    const csv = ['Priya Nair;2026-12-31', 'Tom Baker;2027-01-02', 'Ana Cruz;2028-01-02'].map((row) => {
      const [person, expires] = row.split(';');
      return `Harbour,${person},${COURSE},2025-01-02,${expires}`;
    });
    await desk.write({
      from: OSKAR,
      subject: 'Training',
      ...withCsv('List.', ['partner,person,course,completed,expires', ...csv].join('\r\n')),
    });
    await days(4);
    const [first, ...more] = await desk.sent('training-expiry');
    expect(more).to.have.length(0);
    expect(first?.row.recipients).to.deep.equal(['priya@harbourfield.example']);
    expect(first?.mail.text).to.contain('Priya Nair').and.contain('Tom Baker').and.not.contain('Ana Cruz');
    await days(48);
    expect(await desk.sent('training-expiry')).to.have.length(2);
    await days(20);
    expect(await desk.sent('training-expiry')).to.have.length(2);
    const [expired, ...others] = await desk.sent('training-expired');
    expect(others).to.have.length(0);
    expect(expired?.row.recipients).to.deep.equal(['oskar@nexttechnik.example']);
  });

  it('says nothing of a training that was renewed in time', async () => {
    await staff(`trained: Priya Nair, ${COURSE}, 2 Jan 2025 until 31 Dec 2026 (Harbour)`);
    await staff(`trained: Priya Nair, ${COURSE}, 1 Nov 2026 until 1 Nov 2028 (Harbour)`);
    await days(70);
    expect(await desk.sent('training-expiry')).to.have.length(0);
    expect(await desk.sent('training-expired')).to.have.length(0);
  });
});
