import { expect } from 'chai';
import { DeskError } from '../../src/errors.js';
import { Counter } from '../../src/entities/index.js';
import { Database } from '../../src/entities/database.js';
import { counterPeriod, formatNumber, numberFormatProblem, takeNumber } from '../../src/invoicing/number.js';
import { day } from './samples.js';

describe('invoicing/number', () => {
  for (const [format, sequence, text] of [
    ['{year}-{number:3}', 14, '2026-014'],
    ['{year}-{number:3}', 1234, '2026-1234'],
    ['INV{number}', 7, 'INV7'],
    ['{number:5}/{year}/RD', 7, '00007/2026/RD'],
    ['{year}{year}-{number:1}', 3, '20262026-3'],
    ['{series}-{year}-{number:3}', 14, 'swiss-2026-014'],
  ] as const) {
    it(`writes ${format} as ${text}`, () => {
      expect(numberFormatProblem(format)).to.equal(null);
      expect(formatNumber(format, { series: 'swiss', year: 2026, sequence })).to.equal(text);
    });
  }

  for (const format of [
    '{month}-{number}',
    '{number}{number}',
    '{year}',
    '{number:12}',
    '{number',
    '{constructor}{number}',
  ]) {
    it(`refuses the format ${format}`, () => {
      expect(numberFormatProblem(format)).to.be.a('string');
      expect(() => formatNumber(format, { series: 'swiss', year: 2026, sequence: 1 })).to.throw(
        DeskError,
        'invoicing.numberFormat',
      );
    });
  }

  it('refuses a number that does not fit its column', () => {
    expect(() => formatNumber(`${'x'.repeat(36)}{number:5}`, { series: 'swiss', year: 2026, sequence: 1 })).to.throw(
      DeskError,
      '40',
    );
  });

  it('starts the counter anew with the year only where the year stands in the number', () => {
    expect(counterPeriod('{year}-{number}', day('2026-12-31'))).to.equal('2026');
    expect(counterPeriod('INV-{number}', day('2026-12-31'))).to.equal('');
  });

  describe('taking numbers', () => {
    const format = '{year}-{number:3}';
    const ask = { series: 'invoices', period: '2026', format, issuedOn: day('2026-11-23') };
    let database: Database;
    beforeEach(async () => (database = await Database.open({ path: ':memory:' })));
    afterEach(() => database.close());
    const take = (change: Partial<typeof ask> = {}) =>
      database.transaction((manager) => takeNumber(manager, { ...ask, ...change }));

    it('begins at one and goes on', async () => {
      expect(await take()).to.deep.equal({ number: '2026-001', series: 'invoices', period: '2026', sequence: 1 });
      expect((await take()).number).to.equal('2026-002');
    });

    it('counts every series and every year on its own', async () => {
      await take();
      await take();
      expect((await take({ period: '2027', issuedOn: day('2027-01-01') })).number).to.equal('2027-001');
      expect((await take({ series: 'swiss' })).number).to.equal('2026-001');
      expect((await take()).number).to.equal('2026-003');
    });

    it('gives a number back with the transaction that is rolled back, the very first one included', async () => {
      const fail = () =>
        database
          .transaction(async (manager) => {
            await takeNumber(manager, ask);
            throw new Error('the invoice could not be stored');
          })
          .then(
            () => 'committed',
            () => 'rolled back',
          );
      expect(await fail()).to.equal('rolled back');
      expect(await database.source.manager.count(Counter)).to.equal(0);
      expect((await take()).sequence).to.equal(1);
      expect(await fail()).to.equal('rolled back');
      expect((await take()).sequence).to.equal(2);
    });

    it('gives consecutive numbers to those who ask at once', async () => {
      const taken = await Promise.all(Array.from({ length: 12 }, () => take()));
      expect(taken.map(({ sequence }) => sequence).toSorted((a, b) => a - b)).to.deep.equal(
        Array.from({ length: 12 }, (_, index) => index + 1),
      );
    });

    it('gives two numbers in one transaction, as a correction needs (credit note and invoice)', async () => {
      const pair = await database.transaction(async (manager) => [
        (await takeNumber(manager, ask)).sequence,
        (await takeNumber(manager, ask)).sequence,
      ]);
      expect(pair).to.deep.equal([1, 2]);
    });

    it('writes nothing for a format that cannot be printed', async () => {
      let code = '';
      await database
        .transaction(async (manager) => {
          await takeNumber(manager, { ...ask, format: '{month}' }).catch((error: unknown) => {
            code = (error as DeskError).code;
          });
        })
        .catch(() => undefined);
      expect(code).to.equal('config-invalid');
      expect(await database.source.manager.count(Counter)).to.equal(0);
    });
  });
});
