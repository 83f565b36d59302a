import { expect } from 'chai';
import { drawNow } from '../../src/desk/quality/listChecks.js';
import { Breach, SpotCheck } from '../../src/entities/index.js';
import { HARBOUR, KESTREL, RHEINWERK, TestDesk, textOf } from '../support/desk.js';
import { MARA, OSKAR, SANDRA } from '../support/people.js';

const WIN = 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 3 November 2026.\r\n\r\nPriya';
const DAY = 24;

describe('R22: spot checks, and the partner is notified of significant deviations', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    // Monday in Sydney; nothing else than spot checks is asked about this job.
    desk = await TestDesk.open({ standingClocks: true, config: { services: [{ name: 'NextService deployment' }] } });
    await desk.refer();
    await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
  });
  afterEach(() => desk.close());

  const check = (id = 1) => desk.manager.findOneByOrFail(SpotCheck, { id });
  const breaches = () => desk.manager.find(Breach, { order: { id: 'ASC' } });
  const priya = (text: string, answers: Awaited<ReturnType<TestDesk['lastSent']>>) => desk.write({ text, answers });

  /** The manager has the job looked at. */
  async function chosen() {
    await desk.write({ ...OSKAR, text: 'spot check J-1', subject: 'A job' });
    return desk.lastSent('spot-check');
  }

  /** … and has found something; the partner has been told. */
  async function deviating(...lines: string[]) {
    const mail = await chosen();
    await desk.write({
      ...OSKAR,
      text: ['deviation: internal testing: no test before go-live', ...lines].join('\r\n'),
      answers: mail,
    });
    await desk.advance(1);
    return desk.lastSent('deviation');
  }

  it('draws jobs on the first business day of the month, and asks the manager of each in a thread of its own', async () => {
    await desk.advance(28 * DAY);
    expect(await desk.sent('spot-check')).to.have.length(0);
    await desk.advance(3 * DAY);
    const [mail, ...others] = await desk.sent('spot-check');
    expect(others).to.have.length(0);
    expect(mail?.row.recipients).to.deep.equal([HARBOUR.managerEmail]);
    // Tuesday 1 December, nine o'clock in Sydney.
    expect(mail?.row.createdAt).to.match(/^2026-11-30T22:/);
    expect(mail?.mail.replyTo[0]?.address).to.match(/^referrals\+k1\./);
    expect(await check()).to.include({ state: 'planned', jobId: 1, month: '2026-12' });
    expect(await desk.sent('checks-drawn'), 'one job needs no list').to.have.length(0);
    // A job that was looked at is not drawn again.
    await desk.write({ ...OSKAR, text: 'passed: a model of its kind', answers: mail! });
    expect(await check()).to.include({
      state: 'passed',
      remark: 'a model of its kind',
      closedBy: OSKAR.from.split(/[<>]/)[1],
    });
    await desk.advance(40 * DAY);
    expect(await desk.sent('spot-check')).to.have.length(1);
  });

  it('lists what was drawn to a manager with several jobs', async () => {
    await desk.refer({
      customer: 'Brolga Electrical',
      contact: 'Mia Chan',
      service: 'NextService training',
      partners: [RHEINWERK.name],
    });
    const offer = await desk.lastSent('referral-offer');
    const from = 'Katrin Vogt <k.vogt@rheinwerk.example>';
    await desk.write({
      from,
      text: 'Brolga hat unterschrieben. Gesamt 9.000 EUR, bitte berechnen Sie 900 EUR. Beginn am 4. November 2026.',
      answers: offer,
    });
    await desk.manager.update('partner', { name: RHEINWERK.name }, { managerEmail: HARBOUR.managerEmail });
    expect(await desk.jobs()).to.have.length(2);
    await desk.advance(31 * DAY);
    const [list, ...others] = await desk.sent('checks-drawn');
    expect(others).to.have.length(0);
    expect(list?.mail.text).to.contain('J-1').and.to.contain('J-2').and.to.contain('Brolga');
    expect(await desk.sent('spot-check')).to.have.length(2);
  });

  it('draws a month that the desk has missed: the same jobs whenever it is done, and none of them twice', async () => {
    const draw = (month: string, dryRun = false) => drawNow(desk.services, 'test', { month, dryRun });
    await desk.refer({ ...KESTREL, customer: 'Brolga Electrical', partners: [RHEINWERK.name] });
    const from = 'Katrin Vogt <k.vogt@rheinwerk.example>';
    const text =
      'Brolga hat unterschrieben. Gesamt 9.000 EUR, bitte berechnen Sie 900 EUR. Beginn am 4. November 2026.';
    await desk.write({ from, text, answers: await desk.lastSent('referral-offer') });
    expect(await draw('2026-10', true), 'no job had begun then').to.deep.equal([]);
    desk.sleep(45 * DAY);
    expect(await draw('2026-11', true)).to.deep.equal(['J-1', 'J-2']);
    expect(await desk.manager.countBy(SpotCheck, {}), 'a dry run plans nothing').to.equal(0);
    expect(await draw('2026-11')).to.deep.equal(['J-1', 'J-2']);
    expect(await desk.manager.countBy(SpotCheck, { month: '2026-11' })).to.equal(2);
    // One is dropped: it is not drawn for that month again.
    await desk.write({ ...OSKAR, text: 'drop: the customer has moved', answers: (await desk.sent('spot-check'))[0]! });
    expect(await draw('2026-11')).to.deep.equal([]);
    expect(await draw('2026-12')).to.deep.equal(['J-1']);
  });

  it('draws no more in a month than the most of one, however often', async () => {
    await desk.close();
    const config = {
      services: [{ name: 'NextService deployment' }],
      quality: { checks: { most: 1, sharePercent: '100' } },
    };
    desk = await TestDesk.open({ config });
    for (const customer of ['Kestrel', 'Wattle']) {
      await desk.refer({ ...KESTREL, customer, contactEmail: `dan@${customer.toLowerCase()}.example` });
      await desk.write({ text: WIN.replace('Kestrel', customer), answers: await desk.lastSent('referral-offer') });
    }
    expect(await desk.jobs()).to.have.length(2);
    desk.sleep(4 * DAY);
    const draw = () => drawNow(desk.services, 'test', { dryRun: false });
    expect(await draw()).to.have.length(1);
    expect(await draw()).to.have.length(0);
  });

  it('lets staff choose a job, and refuses one that is not theirs or is being checked', async () => {
    await desk.write({ ...SANDRA, text: 'spot check J-1', subject: 'A job' });
    expect((await desk.lastSent('staff-receipt')).mail.text).to.contain('looked after by Oskar');
    await chosen();
    expect(await check()).to.include({ state: 'planned', chosenBy: HARBOUR.managerEmail });
    await desk.write({ ...MARA, text: 'spot check J-1', subject: 'The same' });
    expect((await desk.lastSent('staff-receipt')).mail.text).to.contain('being checked already');
    expect(await desk.manager.count(SpotCheck)).to.equal(1);
  });

  it('keeps a minor deviation for the record and does not write to the partner', async () => {
    await desk.write({ ...OSKAR, text: 'minor: the checklist is an old one', answers: await chosen() });
    await desk.advance(3 * DAY);
    expect(await check()).to.include({ state: 'minor' });
    expect((await check()).findings).to.deep.equal([
      { heading: 'best-practices', significance: 'minor', text: 'the checklist is an old one' },
    ]);
    expect(await desk.sent('deviation')).to.have.length(0);
    expect(await breaches()).to.have.length(0);
  });

  it('tells the partner of a deviation in one mail: what, by when, who helps; and notes the breach', async () => {
    const { row, mail } = await deviating('deviation: mandatory fields are missing', 'due: 4 Dec 2026');
    expect(await desk.sent('deviation')).to.have.length(1);
    expect(row.recipients).to.deep.equal([HARBOUR.contactEmail]);
    expect(mail.text).to.contain('Internal testing before production: no test before go-live');
    expect(mail.text).to.contain('mandatory fields are missing');
    expect(mail.text)
      .to.contain('4 December 2026')
      .and.to.contain('partners@nexttechnik.example')
      .and.to.contain('Oskar');
    expect(await check()).to.include({ state: 'deviation', dueOn: '2026-12-04' });
    expect((await breaches()).map(({ kind, partnerId }) => ({ kind, partnerId }))).to.deep.equal([
      { kind: 'deviation', partnerId: 1 },
    ]);
  });

  it('takes a result that mail software has wrapped', async () => {
    const text =
      'deviation: the go-live went ahead without a test, and nobody at the\r\ncustomer knew of it\r\ndue: 4 Dec 2026';
    await desk.write({ ...OSKAR, text, answers: await chosen() });
    expect((await check()).findings[0]?.text).to.equal(
      'the go-live went ahead without a test, and nobody at the customer knew of it',
    );
    expect(await check()).to.include({ state: 'deviation', dueOn: '2026-12-04' });
  });

  it('waits for the partner’s morning', async () => {
    const mail = await chosen();
    await desk.advance(12);
    await desk.write({ ...OSKAR, text: 'deviation: no test before go-live', answers: mail });
    await desk.advance(1);
    expect(await desk.sent('deviation')).to.have.length(0);
    await desk.advance(12);
    expect((await desk.lastSent('deviation')).row.createdAt).to.match(/^2026-11-02T22:/);
  });

  it('reads the acknowledgement, then that it is mended; staff close it and the partner is thanked', async () => {
    const notice = await deviating();
    await priya('Understood, we will put this right by the end of the month.\r\n\r\nPriya', notice);
    expect(await check()).to.include({ state: 'acknowledged' });
    expect((await desk.lastSent('quality-news')).mail.text).to.contain('has acknowledged');
    await priya('The test has been repeated and everything is fixed now.\r\n\r\nPriya', notice);
    expect(await check()).to.include({ state: 'reported' });
    const news = await desk.lastSent('quality-news');
    expect(news.row.recipients).to.deep.equal([HARBOUR.managerEmail]);
    expect(news.mail.text).to.contain('The test has been repeated');
    await desk.write({ ...OSKAR, text: 'mended', answers: news });
    expect(await check()).to.include({ state: 'mended' });
    expect((await desk.lastSent('deviation')).mail.text).to.contain('nothing more is wanted from you');
    await desk.advance(60 * DAY);
    expect(await breaches(), 'mended in time').to.have.length(1);
  });

  it('shows what is not clear to the manager, and records nothing', async () => {
    const notice = await deviating();
    await priya('We do not agree: the test was done, it is in your own portal.\r\n\r\nPriya', notice);
    expect(await check()).to.include({ state: 'deviation' });
    expect((await desk.lastSent('quality-news')).mail.text)
      .to.contain('could not tell')
      .and.to.contain('in your own portal');
  });

  for (const [text, state] of [
    ['Bien noté, nous allons corriger cela.', 'acknowledged'],
    ['C’est fait, l’écart est corrigé.', 'reported'],
  ] as const) {
    it(`takes “${text}” for the deviation, and asks for no figures that change`, async () => {
      const notice = await deviating();
      await priya(`${text}\r\n\r\nCordialement\r\nPriya`, notice);
      expect(await check()).to.include({ state });
      expect(await desk.sent('question')).to.have.length(0);
      expect((await desk.offer()).pending).to.equal(null);
    });
  }

  it('still asks what changes where figures are corrected in this thread', async () => {
    const notice = await deviating();
    await priya('Understood.\r\n\r\nCorrection: the total is $49,000, not $48,500.\r\n\r\nPriya', notice);
    expect((await desk.revisions()).at(-1)).to.include({ total: 4_900_000 });
  });

  it('loses no news of the referral that is written in this thread', async () => {
    const notice = await deviating();
    await priya('Understood.\r\n\r\nKestrel is at risk: they may stop the project.\r\n\r\nPriya', notice);
    expect(await check()).to.include({ state: 'acknowledged' });
    expect((await desk.offer()).atRisk).to.equal(true);
  });

  it('reminds after two business days without acknowledgement, and tells the manager after two more', async () => {
    await deviating();
    await desk.advance(2 * DAY);
    expect((await desk.sent('deviation')).map(({ mail }) => /has reached you/.test(mail.text ?? ''))).to.have.length(2);
    expect(await desk.sent('quality-news')).to.have.length(0);
    await desk.advance(2 * DAY);
    expect((await desk.lastSent('quality-news')).mail.text).to.contain('has not acknowledged');
  });

  it('reminds before the due day; when it passes, the manager is told and the breach noted', async () => {
    const notice = await deviating('due: 16 Nov 2026');
    await priya('Noted, thank you.\r\n\r\nPriya', notice);
    await desk.advance(10 * DAY + 1);
    expect((await desk.lastSent('deviation')).mail.text).to.contain('to be put right soon');
    expect(await breaches()).to.have.length(1);
    await desk.advance(5 * DAY);
    expect(await check()).to.include({ state: 'overdue' });
    expect((await breaches()).map(({ kind }) => kind)).to.deep.equal(['deviation', 'deviation-overdue']);
    const news = await desk.lastSent('quality-news');
    expect(news.mail.text).to.contain('the day for it has passed');
    // Another day is given by reply; the partner hears of it.
    await desk.write({ ...OSKAR, text: 'due: 27 Nov 2026', answers: news });
    expect(await check()).to.include({ state: 'acknowledged', dueOn: '2026-11-27' });
    expect((await desk.lastSent('deviation')).mail.text).to.contain('27 November 2026');
  });

  it('tells the manager of a day that has passed in the desk’s office hours, wherever the partner sits', async () => {
    await desk.refer({ ...KESTREL, customer: 'Ruhr Sanitär GmbH', partners: [RHEINWERK.name] });
    const katrin = (text: string, answers: Awaited<ReturnType<TestDesk['lastSent']>>) =>
      desk.write({ from: 'Katrin Vogt <k.vogt@rheinwerk.example>', text, answers });
    await katrin(
      'Ruhr Sanitär haben unterschrieben. Gesamt 48.500,00 €, bitte 4.850,00 € berechnen. Start ist am 3. November 2026.',
      await desk.lastSent('referral-offer'),
    );
    await desk.write({ ...SANDRA, text: 'spot check J-2', subject: 'A job' });
    const planned = await desk.lastSent('spot-check');
    await desk.write({ ...SANDRA, text: 'deviation: no test before go-live\r\ndue: 16 Nov 2026', answers: planned });
    await desk.advance(DAY);
    await katrin('Verstanden, danke.', await desk.lastSent('deviation'));
    // Tuesday, 17 November, at nine in Berlin: it is evening in Sydney.
    await desk.advance(14 * DAY + 9);
    expect(desk.now).to.match(/^2026-11-17T09:/);
    expect(await check()).to.include({ state: 'overdue', partnerId: 2 });
    expect((await desk.lastSent('deviation')).row.createdAt).to.match(/^2026-11-17T08:/);
    const passed = async () =>
      (await desk.sent('quality-news')).filter((sent) => textOf(sent).includes('the day for it has passed'));
    expect(await passed()).to.have.length(0);
    await desk.advance(DAY);
    expect((await passed()).map(({ row }) => row.createdAt.slice(0, 13))).to.deep.equal(['2026-11-17T22']);
  });

  it('opens what staff find not mended again, with their words', async () => {
    const notice = await deviating();
    await priya('All fixed.\r\n\r\nPriya', notice);
    await desk.write({
      ...OSKAR,
      text: 'not mended: the mobile app was left out',
      answers: await desk.lastSent('quality-news'),
    });
    expect(await check()).to.include({ state: 'acknowledged' });
    expect((await desk.lastSent('deviation')).mail.text).to.contain('the mobile app was left out');
  });

  it('reminds staff who owe a result, then management', async () => {
    await chosen();
    await desk.advance(14 * DAY + 1);
    expect((await desk.lastSent('quality-news')).row.recipients).to.deep.equal([HARBOUR.managerEmail]);
    await desk.advance(14 * DAY + 1);
    expect((await desk.lastSent('quality-news')).row.recipients).to.deep.equal(['mara@nexttechnik.example']);
  });

  it('refuses contradicting results and results of a check that is over', async () => {
    const mail = await chosen();
    await desk.write({ ...OSKAR, text: 'passed\r\ndeviation: no test', answers: mail });
    expect((await desk.lastSent('staff-receipt')).mail.text).to.contain('Nothing was changed');
    expect(await check()).to.include({ state: 'planned' });
    await desk.write({ ...OSKAR, text: 'passed', answers: mail });
    await desk.write({ ...OSKAR, text: 'minor: one thing', answers: mail });
    expect((await desk.lastSent('staff-receipt')).mail.text).to.contain('is over');
    await desk.write({ ...OSKAR, text: 'due: 1 Oct 2026', answers: mail });
    expect(await check()).to.include({ state: 'passed', dueOn: null });
  });
});
