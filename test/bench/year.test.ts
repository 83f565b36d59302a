import { expect } from 'chai';
import { Offer, ReadingRecord } from '../../src/entities/index.js';
import { savedByLists, type Saved } from '../../bench/year/checks/lists.js';
import { checkQuestions } from '../../bench/year/checks/bounds.js';
import { checkYear } from '../../bench/year/checks/index.js';
import { afterBusinessDays, whenOpen } from '../../bench/year/workdays.js';
import { playYear, type Year } from '../../bench/year/run.js';

describe('bench/year, the small one', () => {
  let year: Year;
  before(async function () {
    this.timeout(240_000);
    year = await playYear({ partners: 5, referrals: 60, seed: 1, path: ':memory:' });
  });
  after(() => year.world.desk.close());

  it('plays a year in which every check holds', async function () {
    this.timeout(30_000);
    const checks = await checkYear(year);
    expect(checks.length).to.be.greaterThan(10);
    expect(checks.filter(({ problems }) => problems.length > 0)).to.deep.equal([]);
  });

  it('has something in it to check', async () => {
    const { world, clocks } = year;
    const letters = new Set(world.sent.map(({ letter }) => letter));
    expect(clocks.counted).to.be.greaterThan(300);
    expect([...letters]).to.include.members([
      'question',
      'reminder',
      'breach',
      'invoice',
      'credit-note',
      'milestone-due',
    ]);
    const jobs = await world.desk.services.database.source.query<unknown[]>('SELECT id FROM job');
    expect(jobs.length).to.be.greaterThan(15);
  });

  it('sees a clock that is due on another day', async () => {
    const { world, clocks } = year;
    const { manager } = world.desk;
    const before = clocks.problems.length;
    await manager.query(
      "UPDATE timer SET dueAt = '2026-11-25T00:00:00.000Z' WHERE id = (SELECT MAX(id) FROM timer WHERE businessDays IS NOT NULL)",
    );
    const [last] = await manager.query<{ id: number }[]>(
      'SELECT MAX(id) AS id FROM timer WHERE businessDays IS NOT NULL',
    );
    await clocks.look((last?.id ?? 1) - 1);
    expect(clocks.problems.length).to.equal(before + 1);
    clocks.problems.length = before;
  });

  it('takes a figure that differs for a problem, unless its correction waits for a person', async () => {
    const { manager } = year.world.desk;
    const truth = async () => {
      const found = (await checkYear(year)).find(({ name }) => name === 'record = truth');
      return {
        problems: found?.problems.length,
        notes: (found?.notes ?? []).filter((note) => note.startsWith('corr')),
      };
    };
    const [job] = await manager.query<{ id: number; offerId: number }[]>(
      'SELECT id, offerId FROM job WHERE cancelledAt IS NULL LIMIT 1',
    );
    const { id = 0, offerId = 0 } = job ?? {};
    await manager.query(`UPDATE job_revision SET total = total + 1 WHERE jobId = ${id}`);
    expect(await truth()).to.deep.equal({ problems: 1, notes: [] });
    const [reading] = await manager.findBy(ReadingRecord, { offerId });
    const { state, notice } = reading!;
    const as = (statement: 'correction' | 'won') => ({
      state: 'waiting' as const,
      notice: { ...notice, statements: [{ statement, words: [] }] },
    });
    await manager.update(ReadingRecord, { id: reading!.id }, as('won'));
    expect(await truth()).to.deep.equal({ problems: 1, notes: [] });
    await manager.update(ReadingRecord, { id: reading!.id }, as('correction'));
    const { problems, notes } = await truth();
    expect(problems).to.equal(0);
    expect(notes[0]).to.contain(`offer ${offerId} won`).and.to.contain('reading waiting');
    await manager.update(ReadingRecord, { id: reading!.id }, { state, notice });
    await manager.query(`UPDATE job_revision SET total = total - 1 WHERE jobId = ${id}`);
  });

  it('lists a win that was told and is not on record, with what the desk knows of it', async () => {
    const { manager } = year.world.desk;
    const [offer] = await manager.findBy(Offer, { state: 'lost' });
    const told = { customer: '', currency: 'EUR', total: 1, invoice: [1], start: '2027-01-01', told: true };
    year.world.truths.set(offer!.id, [told]);
    const notes = (await checkYear(year)).flatMap((check) => check.notes ?? []);
    expect(notes.find((note) => note.includes(`offer ${offer!.id} lost`))).to.match(
      /^not recorded: R-\d+, .*message \d+ of/,
    );
    year.world.truths.delete(offer!.id);
  });

  it('sees one contact who is reminded of one offer twice in a day', async () => {
    const list = year.world.sent.find(({ letter }) => letter === 'reminders');
    expect(await savedByLists(year.world)).to.satisfy(
      (saved: Saved) => saved.lists > 5 && saved.listed > 2 * saved.lists - 1,
    );
    year.world.sent.push({ ...list!, key: 'again:list' });
    const problems = (await checkYear(year)).flatMap((check) => check.problems);
    expect(problems.some((problem) => problem.includes('again:list'))).to.equal(true);
    year.world.sent.pop();
  });

  it('sees a question that is asked for ever', () => {
    const { world } = year;
    const question = world.sent.find(({ letter }) => letter === 'question')!;
    expect(checkQuestions(world).problems).to.deep.equal([]);
    const asked = checkQuestions(
      Object.assign(Object.create(world) as typeof world, { sent: Array(13).fill(question) }),
    );
    expect(asked.problems).to.deep.equal([`offer ${question.offerId}: asked 13 times`]);
  });

  it('sees an offer that nobody has', async () => {
    const { manager } = year.world.desk;
    const [offer] = await manager.query<{ id: number }[]>(
      "SELECT id FROM offer WHERE state = 'declined' AND id NOT IN (SELECT offerId FROM reading WHERE state = 'waiting')",
    );
    await manager.query(
      `UPDATE offer SET state = 'sent', heardAt = '2099-01-01T00:00:00.000Z' WHERE id = ${offer?.id ?? 0}`,
    );
    const problems = (await checkYear(year)).flatMap((check) => check.problems);
    expect(problems).to.include(`offer ${offer?.id ?? 0} (sent) has neither clock nor owner`);
  });
});

describe('bench/year, business days counted a second way', () => {
  const place = { region: 'DE-NW', timezone: 'Europe/Berlin', from: '09:00', to: '17:00' };

  it('leaves out weekends and holidays, and keeps the time of day over a clock change', () => {
    // Good Friday, Easter Monday; summer time begins between the two.
    expect(afterBusinessDays('2027-03-25T10:30:00.000Z', 1, place)).to.equal('2027-03-30T09:30:00.000Z');
    expect(whenOpen('2026-12-24T17:00:00.000Z', place)).to.equal('2026-12-28T08:00:00.000Z');
  });
});
