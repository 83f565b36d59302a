import { expect } from 'chai';
import { Database } from '../../src/entities/database.js';
import { Invoice } from '../../src/entities/index.js';
import { counterPeriod, takeNumber } from '../../src/invoicing/number.js';
import { findClash, requireFreeNumbers } from '../../src/invoicing/numberClash.js';
import { day } from './samples.js';

describe('invoicing/numberClash', () => {
  const issuedOn = day('2026-11-23');
  const OLD = { series: 'invoices', numberFormat: '{year}-{number:3}' };
  let database: Database;
  beforeEach(async () => (database = await Database.open({ path: ':memory:' })));
  afterEach(() => database.close());

  /** Takes the next number and stores an invoice under it; what else stands on it does not matter here. */
  const issue = (settings: typeof OLD, on = issuedOn): Promise<string> =>
    database.transaction(async (manager) => {
      const { series, numberFormat: format } = settings;
      const taken = await takeNumber(manager, { series, format, period: counterPeriod(format, on), issuedOn: on });
      const { number, period, sequence } = taken;
      const rest = {
        kind: 'invoice',
        state: 'issued',
        creditsId: null,
        partnerId: 1,
        jobId: 1,
        jobRevisionId: 1,
      } as const;
      const amounts = { currency: 'AUD', net: 0, tax: 0, gross: 0 };
      const document = {} as Invoice['document'];
      const days = { issuedOn: on, dueOn: on, createdAt: '2026-11-23T00:00:00.000Z' };
      await manager.insert(Invoice, { number, series, period, sequence, ...rest, ...amounts, ...days, document });
      return number;
    });
  const clash = (settings: typeof OLD, on = issuedOn) =>
    database.transaction((manager) => findClash(manager, settings, on));

  it('finds nothing while one series goes on, in the next year too', async () => {
    await issue(OLD);
    await issue(OLD);
    expect(await clash(OLD)).to.equal(null);
    expect(await clash(OLD, day('2027-01-04'))).to.equal(null);
  });

  it('finds the first number of a new series that the old one has printed already', async () => {
    await issue(OLD);
    expect(await clash({ ...OLD, series: 'swiss' })).to.deep.equal({ number: '2026-001', series: 'invoices' });
    expect(await clash({ series: 'swiss', numberFormat: '{series}-{year}-{number:3}' })).to.equal(null);
    expect(await clash({ series: 'swiss', numberFormat: 'CH{number}' })).to.equal(null);
  });

  it('finds a number that the series would come to later', async () => {
    for (let count = 0; count < 12; count += 1) await issue({ series: 'a', numberFormat: '{year}-{number:2}' });
    expect(await clash({ series: 'b', numberFormat: '{year}-{number}' })).to.deep.equal({
      number: '2026-10',
      series: 'a',
    });
  });

  it('leaves numbers alone that the series has passed or that only look alike', async () => {
    await issue({ series: 'a', numberFormat: 'INV-{number:3}' });
    expect(await clash({ series: 'b', numberFormat: 'INV-{number}' })).to.equal(null);
    expect(await clash({ series: 'b', numberFormat: 'INV-0{number}' })).to.equal(null);
    expect(await clash({ series: 'b', numberFormat: 'INV_{number:3}' })).to.equal(null);
    expect(await clash({ series: 'b', numberFormat: 'INV-{number:3}x' })).to.equal(null);
  });

  it('says which number, whose it is and what to do', async () => {
    await issue(OLD);
    const error: unknown = await database
      .transaction((manager) => requireFreeNumbers(manager, { ...OLD, series: 'swiss' }, issuedOn))
      .catch((thrown: unknown) => thrown);
    expect(error).to.include({ code: 'config-invalid' });
    expect((error as Error).message)
      .to.contain('2026-001')
      .and.to.contain('swiss')
      .and.to.contain('invoices');
    expect((error as { wayOut: string }).wayOut).to.contain('{series}-{year}-{number:3}');
  });

  it('says the same when an invoice is issued all the same', async () => {
    await issue(OLD);
    const error: unknown = await issue({ ...OLD, series: 'swiss' }).catch((thrown: unknown) => thrown);
    expect(error).to.include({ code: 'config-invalid' });
    expect((error as Error).message).to.contain('2026-001');
  });
});
