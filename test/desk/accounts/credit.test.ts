import { expect } from 'chai';
import { Payment, Partner } from '../../../src/entities/index.js';
import { settlementOf } from '../../../src/desk/accounts/settle.js';
import { statementDocument } from '../../../src/desk/accounts/statement.js';
import { makeReport } from '../../../src/desk/overviews/report.js';
import { inUnit } from '../../../src/desk/unit.js';
import { KESTREL, RHEINWERK, TestDesk, textOf } from '../../support/desk.js';

const FINANCE = 'Accounts <accounts@nexttechnik.example>';
const OSKAR = 'Oskar Lindqvist <oskar@nexttechnik.example>';
const CUSTOMERS = ['Kestrel Plumbing Pty Ltd', 'Heron Cooling Pty Ltd', 'Osprey Lifts Pty Ltd'];
const win = (total: string, invoice: string) =>
  `They have signed. Total is ${total}, please invoice ${invoice}. We start on 1 December 2026.\r\n\r\nPriya`;

describe('desk/accounts: more paid than is open', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
    for (const [index, customer] of CUSTOMERS.entries()) {
      await desk.refer({ ...KESTREL, customer, contactEmail: `c${index}@c${index}.example` });
      await desk.write({ text: win('$11,500', '$1,150'), answers: await desk.lastSent('referral-offer') });
    }
  });
  afterEach(() => desk.close());

  // Each invoice is over AUD 1,265.00 with tax.
  const told = async (text: string, from = FINANCE): Promise<string> => {
    await desk.write({ from, text, subject: 'Payments' });
    return textOf(await desk.lastSent('staff-receipt'));
  };
  const open = async (): Promise<string[]> => {
    const lines: string[] = [];
    for (const { id } of await desk.jobs()) {
      for (const { invoice, settlement } of await settlementOf({ manager: desk.manager }, id)) {
        lines.push(`${invoice.number} ${invoice.state} ${(settlement.open - settlement.credit) / 100}`);
      }
    }
    return lines;
  };
  const account = () =>
    inUnit(desk.services, 'test', async (unit) => {
      const partner = await unit.manager.findOneByOrFail(Partner, { id: 1 });
      return (await statementDocument(unit, partner, '2026-11', unit.now)).sections[0]!;
    });

  it('records what came in, and the excess as the partner’s credit', async () => {
    const line = await told('paid 2026-001 1,500.00');
    expect(line).to.contain('paid in full').and.to.contain('AUD 235.00').and.to.contain('credit');
    expect(await open()).to.deep.equal(['2026-001 paid -235', '2026-002 issued 1265', '2026-003 issued 1265']);
    const { closing, openItems } = await account();
    expect(closing).to.equal(229500);
    expect(openItems.map(({ number, minor }) => `${number} ${minor}`)).to.deep.equal([
      '2026-001 -23500',
      '2026-002 126500',
      '2026-003 126500',
    ]);
  });

  it('refuses another currency for what it is, also where as much came in before', async () => {
    expect(await told('paid 2026-002 100.00 AUD')).to.contain('AUD 100.00 paid');
    const line = await told('paid 2026-002 100.00 EUR');
    expect(line).to.contain('2026-002 is in AUD, not in EUR').and.not.contain('already');
    expect(await told('paid 2026-002 100.00')).to.contain('is recorded on 2026-002 already');
  });

  for (const [line, missing] of [
    ['credit 2026-001', 'the invoice that it is to be set against is missing; write it as: credit 2026-001 to NUMBER'],
    ['credit', 'the numbers of both invoices are missing; write it as: credit NUMBER to NUMBER'],
    ['credit 2026-001 100.00', 'the invoice that it is to be set against is missing'],
    ['pay 2026-002', 'write it as: paid 2026-002 [on DAY] [AMOUNT]'],
    ['payment received for 2026-002', 'write it as: paid 2026-002 [on DAY] [AMOUNT]'],
    ['remind 2026-002', 'write it as: remind again 2026-002'],
  ] as const) {
    it(`answers “${line}” with what is missing, and changes nothing`, async () => {
      const before = await open();
      const said = await told(line);
      expect(said).to.contain(missing).and.contain('Nothing was changed');
      expect(await open()).to.deep.equal(before);
      expect(await desk.sent('held-mail')).to.have.length(0);
    });
  }

  it('leaves other words of finance for a person', async () => {
    for (const text of [
      'Credit where credit is due, well done.',
      'Payment of 1,265.00 is unclear to us.\r\nWho knows?',
    ]) {
      expect(await desk.write({ from: FINANCE, text })).to.include({ state: 'waiting', reason: 'no-command' });
    }
  });

  it('shows it in the report', async () => {
    await told('paid 2026-001 1,500.00');
    const [table] = await inUnit(desk.services, 'test', (unit) => makeReport(unit, { sections: ['invoices'] }));
    const column = table!.columns.indexOf('Credit');
    expect(table!.rows[0]?.[column]).to.deep.equal({ minor: 23500, currency: 'AUD' });
  });

  it('takes a slip of the pen for one, unless it is said to be on account', async () => {
    expect(await told('paid 2026-001 12,650.00')).to.contain('on account');
    expect(await desk.manager.count(Payment)).to.equal(0);
    await told('paid 2026-001');
    expect(await told('paid 2026-001 1,200.00'))
      .to.contain('paid in full already')
      .and.to.contain('on account');
    expect(await told('paid 2026-001 1,200.00 on account')).to.contain('AUD 1,200.00');
    expect((await open())[0]).to.equal('2026-001 paid -1200');
  });

  it('is set against another invoice by finance’s line, and only so', async () => {
    await told('paid 2026-001 1,500.00');
    expect(await told('credit 2026-001 to 2026-002'))
      .to.contain('AUD 235.00')
      .and.to.contain('AUD 1,030.00');
    expect(await open()).to.deep.equal(['2026-001 paid 0', '2026-002 partly-paid 1030', '2026-003 issued 1265']);
    const { closing, entries } = await account();
    expect(closing).to.equal(229500);
    expect(entries.slice(-2).map(({ kind, minor }) => `${kind} ${minor}`)).to.deep.equal([
      'credit-used 23500',
      'credit-applied -23500',
    ]);
    expect(await told('credit 2026-001 to 2026-002')).to.contain('no credit');
    expect(await told('unpaid 2026-001')).to.contain('taken back');
    expect(await open()).to.deep.equal(['2026-001 paid -235', '2026-002 issued 1265', '2026-003 issued 1265']);
  });

  it('is taken back from the other side as well, and with a part of it refunded', async () => {
    await told('paid 2026-001 1,500.00');
    await told('credit 2026-001 to 2026-002 100.00');
    expect(await told('refunded 2026-001 on 2 Nov 135.00')).to.contain('AUD 135.00 refunded');
    expect((await open())[0]).to.equal('2026-001 paid 0');
    await told('unpaid 2026-002');
    expect(await open()).to.deep.equal(['2026-001 paid -100', '2026-002 issued 1265', '2026-003 issued 1265']);
  });

  it('takes no payment back while credit from it stands on another invoice', async () => {
    await told('paid 2026-001 1,500.00');
    await told('credit 2026-001 to 2026-002');
    await told('unpaid 2026-001');
    expect((await open())[1]).to.equal('2026-002 issued 1265');
    await told('unpaid 2026-001');
    expect((await open())[0]).to.equal('2026-001 issued 1265');
  });

  for (const [line, why] of [
    ['credit 2026-001 to 2026-002 300.00', 'more than'],
    ['credit 2026-001 to 2026-001', 'itself'],
    ['credit 2026-002 to 2026-003', 'no credit'],
    ['credit 2026-001 to 2026-009', 'no invoice'],
    ['credit 2026-001 to 2026-004', 'another partner'],
    ['credit 2026-001 to 2026-002 EUR 10.00', 'AUD'],
    ['credit 2026-001 to 2026-002 some', 'amount'],
  ] as const) {
    it(`refuses “${line}”`, async () => {
      await desk.refer({
        ...KESTREL,
        customer: 'Falke GmbH',
        contactEmail: 'f@falke.example',
        partners: [RHEINWERK.name],
      });
      await desk.write({
        from: `Katrin Vogt <${RHEINWERK.contactEmail}>`,
        text: win('EUR 10.000,00', 'EUR 1.000,00').replace('Priya', 'Katrin'),
        answers: await desk.lastSent('referral-offer'),
      });
      expect(await desk.invoices()).to.have.length(4);
      await told('paid 2026-001 1,500.00');
      expect(await told(line)).to.contain(why);
      expect(await desk.manager.count(Payment)).to.equal(1);
    });
  }

  it('is not for a partner manager', async () => {
    await told('paid 2026-001 1,500.00');
    expect(await told('credit 2026-001 to 2026-002', OSKAR)).to.contain('finance');
    expect(await desk.manager.count(Payment)).to.equal(1);
  });

  it('always adds up, whatever is recorded, set off, refunded and taken back', async () => {
    let seed = 20_261_102;
    const next = (most: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return (seed >>> 8) % most;
    };
    const number = (): string => `2026-00${1 + next(3)}`;
    const amount = (): string => `${1 + next(1800)}.${String(next(100)).padStart(2, '0')}`;
    const invoiced = 3 * 126_500;
    for (let step = 0; step < 50; step += 1) {
      const line = [
        () => `paid ${number()} ${amount()}`,
        () => `paid ${number()} ${amount()} on account`,
        () => `credit ${number()} to ${number()}`,
        () => `credit ${number()} to ${number()} ${amount()}`,
        () => `refunded ${number()} ${amount()}`,
        () => `unpaid ${number()}`,
      ][next(6)]!();
      await told(line);
      const payments = (await desk.manager.find(Payment)).filter(({ takenBackAt }) => takenBackAt === null);
      const cash = payments.reduce(
        (sum, { kind, minor }) => sum + (kind === 'payment' ? minor : kind === 'refund' ? -minor : 0),
        0,
      );
      const { closing, openItems } = await account();
      expect(closing, `${step}: ${line}`).to.equal(invoiced - cash);
      expect(
        openItems.reduce((sum, { minor }) => sum + minor, 0),
        `${step}: ${line}`,
      ).to.equal(closing);
      for (const { id } of await desk.jobs()) {
        for (const { settlement } of await settlementOf({ manager: desk.manager }, id)) {
          expect(Math.min(settlement.open, settlement.credit, settlement.paid), `${step}: ${line}`).to.be.at.least(0);
        }
      }
    }
    expect(new Set((await desk.manager.find(Payment)).map(({ kind }) => kind)).size, 'kinds tried').to.equal(4);
  });
});
