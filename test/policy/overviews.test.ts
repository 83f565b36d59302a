import { expect } from 'chai';
import { Message } from '../../src/entities/index.js';
import { asCsv } from '../../src/desk/overviews/tables.js';
import { makeReport, SECTIONS } from '../../src/desk/overviews/report.js';
import { noteLook } from '../../src/desk/overviews/mailboxLook.js';
import { inUnit } from '../../src/desk/unit.js';
import { toDecimal } from '../../src/values/money.js';
import { KESTREL, RHEINWERK, TestDesk } from '../support/desk.js';

const WIN = 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.\r\n\r\nPriya';
const LOOK = 'Priya <priya@gmail.example>';

describe('overviews by mail: nobody has to look anywhere', () => {
  let desk: TestDesk;
  // Monday, 2 November 2026, 11:10 in Sydney.
  beforeEach(async () => (desk = await TestDesk.open({ standingClocks: true })));
  afterEach(() => desk.close());

  /** Hour by hour up to that hour of that day in Sydney, inclusive. */
  const advanceTo = async (instant: string) => {
    await desk.advance(Math.floor((Date.parse(instant) - Date.parse(desk.now)) / 3_600_000) + 1);
  };
  const MONDAY_8 = '2026-11-08T21:10:00.000Z';
  const textOf = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ');

  it('sends the digest on Monday at eight: to each manager his own, to management the whole desk’s, to nobody nothing', async () => {
    await desk.refer();
    await desk.refer({ ...KESTREL, customer: 'Lindqvist Bakery', contactEmail: 'eva@lindqvist.example' });
    await desk.write({ from: LOOK, text: WIN, answers: await desk.lastSent('referral-offer') });
    await advanceTo('2026-11-08T20:00:00.000Z');
    expect(await desk.sent('digest')).to.have.length(0);
    await advanceTo(MONDAY_8);
    const digests = await desk.sent('digest');
    // Sandra looks after Rheinwerk, which has nothing.
    expect(digests.map(({ row }) => row.recipients[0])).to.have.members([
      'oskar@nexttechnik.example',
      'mara@nexttechnik.example',
    ]);
    const own = digests.find(({ row }) => row.recipients[0] === 'oskar@nexttechnik.example')?.mail.text ?? '';
    expect(own).to.match(/Summary to answer +R-1002 Lindqvist Bakery/);
    expect(own).to.match(/R-1001 +Kestrel Plumbing Pt… +Harbour Field Sol… +sent +7/);
    expect(own).to.contain('no answer within the business days');
    expect(own).to.not.contain('Invoices overdue');
    // The next one is a week later, once.
    await desk.advance(7 * 24);
    expect(
      (await desk.sent('digest')).filter(({ row }) => row.recipients[0] === 'oskar@nexttechnik.example'),
    ).to.have.length(2);
  }).timeout(60_000);

  it('sends it after a holiday on the first business day, and sends none when it is switched off', async () => {
    await desk.close();
    // 26 January 2027 is a Tuesday and a holiday; the digest is asked for on Tuesdays.
    desk = await TestDesk.open({
      standingClocks: true,
      now: '2027-01-21T00:10:00.000Z',
      config: { overviews: { digest: { day: 'tuesday' } } },
    });
    await desk.refer();
    await advanceTo('2027-01-28T00:10:00.000Z');
    expect((await desk.sent('digest')).map(({ row }) => row.createdAt.slice(0, 13))).to.deep.equal([
      '2027-01-26T21',
      '2027-01-26T21',
    ]);
    await desk.close();
    desk = await TestDesk.open({ standingClocks: true, config: { overviews: { digest: { enabled: false } } } });
    await desk.refer();
    await advanceTo(MONDAY_8);
    expect(await desk.sent('digest')).to.have.length(0);
  }).timeout(60_000);

  it('tells won value and overdue invoices by currency, never added across', async () => {
    await desk.close();
    desk = await TestDesk.open({ standingClocks: true, config: { overviews: { digest: { day: 'monday' } } } });
    await desk.refer();
    await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
    await desk.refer({
      ...KESTREL,
      customer: 'Hafenkontor GmbH',
      contactEmail: 'kontor@hafen.example',
      partners: [RHEINWERK.name],
    });
    await desk.write({
      from: 'Katrin Vogt <k.vogt@rheinwerk.example>',
      text: 'Hafenkontor hat unterschrieben. Auftragssumme 12.000,00 EUR, bitte stellen Sie 1.200,00 EUR in Rechnung. Beginn am 1. Dezember 2026.\r\n\r\nKatrin',
      answers: await desk.lastSent('referral-offer'),
    });
    expect(await desk.invoices()).to.have.length(2);
    await advanceTo(MONDAY_8);
    const whole = (await desk.sent('digest')).find(({ row }) => row.recipients[0] === 'mara@nexttechnik.example');
    expect(textOf(whole?.mail.text)).to.match(/Together: AUD 48,500.00 and EUR 12,000.00/);
    // Due after 14 days: two Mondays later both are overdue.
    await desk.advance(14 * 24);
    const later = (await desk.sent('digest'))
      .filter(({ row }) => row.recipients[0] === 'mara@nexttechnik.example')
      .at(-1);
    expect(textOf(later?.mail.text)).to.match(/Invoices overdue \(2\).*Together: AUD 5,335.00 and EUR 1,200.00/);
  }).timeout(60_000);

  it('accounts for every mail on each business day, and on Monday for the weekend as well', async () => {
    await desk.refer();
    await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
    await desk.write({ from: 'Someone <x@unknown.example>', text: 'Hello there' });
    await desk.write({ text: 'I am away.', subject: 'Out of office', headers: ['Auto-Submitted: auto-replied'] });
    await advanceTo('2026-11-02T21:10:00.000Z');
    const [first, ...others] = await desk.sent('daily-line');
    expect(others).to.have.length(0);
    expect(first?.row.recipients).to.deep.equal(['mara@nexttechnik.example']);
    const text = first?.mail.text ?? '';
    expect(text).to.contain('Every mail is accounted for');
    for (const line of [/On the server: +3\n/, /Kept: +3\n/, /Handled: +1\n/, /Ignored: +1\n/, /For a person: +1\n/]) {
      expect(text).to.match(line);
    }
    expect(text).to.contain('Waiting for a person, with older ones: mail 2.');
    await advanceTo(MONDAY_8);
    const lines = await desk.sent('daily-line');
    // Tuesday to Friday, and Monday.
    expect(lines).to.have.length(5);
    expect(textOf(lines.at(-1)?.mail.text)).to.contain('6 November 2026 to 8 November 2026');
  }).timeout(60_000);

  it('says plainly when the server has a mail that nobody knows of, and when a sum does not agree', async () => {
    await desk.refer();
    await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
    await noteLook(desk.services, { exists: 3, filed: 0 });
    // A mail without a copy on the server: the record and the places no longer agree.
    const { raw } = await desk.manager.findOneByOrFail(Message, { id: 1 });
    await desk.manager.insert(Message, {
      identity: 'made-up',
      messageId: null,
      raw,
      size: 1,
      receivedAt: desk.now,
      state: 'handled',
      reason: null,
      fromAddress: null,
      subject: null,
      date: null,
      offerId: null,
      partnerId: null,
      handledAt: null,
    });
    await advanceTo('2026-11-02T21:10:00.000Z');
    const { mail } = await desk.lastSent('daily-line');
    expect(mail.subject).to.contain('A DIFFERENCE');
    const text = textOf(mail.text);
    expect(text).to.contain('mails in the inbox, against those on record: 3 expected, 1 found');
    expect(text).to.contain('against mails kept: 1 expected, 2 found');
  });

  it('reports the same as tables: states, wins, partners with answer times, invoices, clients', async () => {
    await desk.refer();
    await desk.advance(1);
    await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
    await desk.refer({ ...KESTREL, customer: '=HYPERLINK("evil")', contactEmail: null });
    const report = (partner?: string) =>
      inUnit(desk.services, 'test', (unit) => makeReport(unit, { sections: SECTIONS, partner }));
    const tables = new Map((await report()).map((table) => [table.name, table]));
    expect(tables.get('states')?.rows).to.deep.equal([
      ['sent', 1, 0, 0, 0, 1],
      ['won', 1, 0, 0, 0, 1],
    ]);
    const [harbour] = tables.get('partners')?.rows ?? [];
    expect(harbour?.slice(0, 8)).to.deep.equal(['Harbour Field Solutions', 'certified', 2, 1, 0, 1, 1, 1]);
    const [wins] = tables.get('wins')?.rows ?? [];
    expect(wins?.map((cell) => (typeof cell === 'object' && cell !== null ? toDecimal(cell) : cell))).to.deep.equal([
      'won',
      'AUD',
      1,
      '48500.00',
    ]);
    expect(tables.get('clients')?.rows.map((row) => row[0])).to.deep.equal(['Kestrel Plumbing Pty Ltd']);
    // A spreadsheet would run it.
    expect(asCsv(tables.get('open')!)).to.contain(`"'=HYPERLINK(""evil"")"`);
    const rheinwerk = await report(RHEINWERK.name);
    expect(rheinwerk.find(({ name }) => name === 'states')?.rows).to.deep.equal([]);
    expect(rheinwerk.find(({ name }) => name === 'partners')?.rows).to.have.length(1);
    let refused: unknown;
    await report('Nobody Ltd').catch((error: unknown) => (refused = error));
    expect(refused).to.include({ code: 'not-found' });
  });

  it('is counted without its own words changing it: a digest that is answered with tomorrow? is answered', async () => {
    await desk.refer();
    await advanceTo(MONDAY_8);
    const digest = (await desk.sent('digest')).find(({ row }) => row.recipients[0] === 'oskar@nexttechnik.example');
    await desk.write({ from: 'Oskar Lindqvist <oskar@nexttechnik.example>', text: 'tomorrow?', answers: digest! });
    expect((await desk.lastSent('staff-receipt')).row.recipients).to.deep.equal(['oskar@nexttechnik.example']);
  }).timeout(60_000);
});
