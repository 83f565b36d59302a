import { expect } from 'chai';
import { previewClocks } from '../../../src/desk/overviews/preview.js';
import { inUnit } from '../../../src/desk/unit.js';
import { AuditEvent } from '../../../src/entities/index.js';
import { TestDesk } from '../../support/desk.js';

/** Every row of every table, counters of SQLite's own among them. */
async function wholeRecord(desk: TestDesk): Promise<string> {
  const { source } = desk.database;
  const tables = await source.query<{ name: string }[]>(
    "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name",
  );
  const rows = await Promise.all(tables.map(({ name }) => source.query<object[]>(`SELECT * FROM "${name}"`)));
  return JSON.stringify(tables.map(({ name }, index) => [name, rows[index]]));
}

describe('desk/overviews/preview', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
    await desk.refer();
  });
  afterEach(() => desk.close());

  const preview = (until: string) => inUnit(desk.services, 'test', (unit) => previewClocks(unit, until));

  it('lists what each clock will send, in the order in which they come, and leaves the record untouched', async () => {
    const before = await wholeRecord(desk);
    const { clocks, left } = await preview('2026-11-05T00:00:00.000Z');
    expect(left).to.equal(false);
    expect(
      clocks
        .filter(({ kind }) => kind === 'unanswered' || kind === 'breach')
        .map(({ kind, about, mails }) => [kind, about, mails.map(({ letter, to }) => [letter, ...to])]),
    ).to.deep.equal([
      [
        'unanswered',
        'R-1001, Kestrel Plumbing Pty Ltd (Harbour Field Solutions)',
        [['reminder', 'priya@harbourfield.example']],
      ],
      [
        'breach',
        'R-1001, Kestrel Plumbing Pty Ltd (Harbour Field Solutions)',
        [['breach', 'oskar@nexttechnik.example']],
      ],
    ]);
    expect(await wholeRecord(desk)).to.equal(before);
  });

  it('is what really goes out afterwards', async () => {
    const { clocks } = await preview('2026-11-05T00:00:00.000Z');
    const earlier = new Set((await desk.sent()).map(({ row }) => row.id));
    await desk.advance(72);
    const sent = (await desk.sent()).filter(({ row }) => !earlier.has(row.id));
    expect(sent.map(({ row }) => [row.letter, row.subject])).to.deep.equal(
      clocks.flatMap(({ mails }) => mails.map(({ letter, subject }) => [letter, subject])),
    );
  });

  it('names a clock that cannot be carried out, and goes on', async () => {
    await desk.manager.query(`UPDATE timer SET kind = 'unknown-kind' WHERE kind = 'unanswered'`);
    const { clocks } = await preview('2026-11-05T00:00:00.000Z');
    expect(clocks[0]?.failure).to.contain('unknown-kind');
    expect(clocks[1]?.mails).to.have.length(1);
  });

  it('answers tomorrow? by mail, and a clock that is held sends nothing until it is released', async () => {
    const ask = (text: string, from = 'Oskar <oskar@nexttechnik.example>') =>
      desk.write({ from, subject: 'Clocks', text });
    const before = await desk.timers();
    await ask('tomorrow?');
    expect(await desk.timers()).to.deep.equal(before);
    const [first] = before;
    const list = (await desk.lastSent('staff-receipt')).mail.text?.replace(/\s+/g, ' ');
    expect(list).to.contain(`clock ${first!.id}`).and.contain('reminder to priya@harbourfield.example');

    await ask(`hold clock ${first!.id}`);
    await desk.advance(26);
    expect(await desk.sent('reminder')).to.have.length(0);
    await ask(`release clock ${first!.id}`);
    await desk.fireDue();
    expect(await desk.sent('reminder')).to.have.length(1);
    expect((await desk.manager.find(AuditEvent)).map(({ action }) => action)).to.include.members([
      'clock-held',
      'clock-released',
    ]);
  });

  it('shows no clock to a manager of another partner, and moves none for her', async () => {
    const from = 'Sandra Keller <sandra@nexttechnik.example>';
    await desk.write({ from, subject: 'Clocks', text: 'tomorrow?' });
    expect((await desk.lastSent('staff-receipt')).mail.text).to.contain('Nothing comes due');
    await desk.write({ from, subject: 'Clocks', text: 'cancel clock 1' });
    expect((await desk.lastSent('staff-receipt')).mail.text?.replace(/\s+/g, ' ')).to.contain(
      "not one of your partners'",
    );
    expect((await desk.timers())[0]?.state).to.equal('pending');
    await desk.write({ from: 'Mara Voss <mara@nexttechnik.example>', subject: 'Clocks', text: 'cancel clock 1' });
    expect((await desk.timers())[0]?.state).to.equal('cancelled');
    await desk.write({ from, subject: 'Clocks', text: 'hold clock 99' });
    expect((await desk.lastSent('staff-receipt')).mail.text).to.contain('there is no clock 99');
  });
});
