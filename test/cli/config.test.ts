import { expect } from 'chai';
import { parse } from 'yaml';
import { Database } from '../../src/entities/database.js';
import { Invoice } from '../../src/entities/index.js';
import { DeskFolder, ENVIRONMENT } from './support.js';

describe('cli: config', () => {
  let desk: DeskFolder;
  afterEach(() => desk.remove());

  it('check prints the result after the good line: every default, no secret', async () => {
    desk = new DeskFolder();
    const { status, out } = await desk.run('config', 'check');
    expect(status).to.equal(0);
    const [line, ...rest] = out.split('\n');
    expect(line).to.match(/desk\.yaml is good: Next Technik, referrals@nexttechnik\.example$/);
    const result = parse(rest.join('\n')) as { mailbox: object; smtp: { port: number } };
    expect(result.mailbox).to.deep.include({ port: 993, pollSeconds: 60 });
    expect(result.mailbox).to.deep.nested.include({ 'auth.password': { env: 'DESK_IMAP_PASSWORD' } });
    for (const secret of Object.values(ENVIRONMENT)) expect(out).not.to.contain(secret);
  });

  it('check --json holds the same', async () => {
    desk = new DeskFolder();
    const { out } = await desk.run('config', 'check', '--json');
    const result = JSON.parse(out) as { ok: boolean; config: { smtp: { port: number } } };
    expect(result.ok).to.equal(true);
    expect(result.config.smtp.port).to.equal(587);
    for (const secret of Object.values(ENVIRONMENT)) expect(out).not.to.contain(secret);
  });

  describe('where a new series would print a number that is out', () => {
    const issueOne = async (file: string): Promise<void> => {
      const database = await Database.open({ path: file });
      const year = new Date().getUTCFullYear();
      const numbers = [year - 1, year, year + 1].map((one) => ({ number: `${one}-001`, period: String(one) }));
      await database.transaction(async (manager) => {
        for (const { number, period } of numbers) {
          await manager.insert(Invoice, {
            ...{ number, period, series: 'invoices', sequence: 1, kind: 'invoice', state: 'issued', creditsId: null },
            ...{ partnerId: 1, jobId: 1, jobRevisionId: 1, issuedOn: `${period}-01-01`, dueOn: `${period}-01-15` },
            ...{ currency: 'AUD', net: 1, tax: 0, gross: 1, document: {} as Invoice['document'] },
            createdAt: '2026-01-01T00:00:00.000Z',
          });
        }
      });
      await database.close();
    };

    for (const command of [['config', 'check'], ['serve']]) {
      it(`${command.join(' ')} says so and what to do`, async () => {
        desk = new DeskFolder((example) => example.replace('#series: invoices', 'series: swiss'));
        await issueOne(`${desk.folder}/referral-desk.sqlite`);
        const { status, err } = await desk.run(...command);
        expect(status).to.equal(78);
        expect(err).to.match(/swiss comes to \d{4}-001, which is out already \(series invoices\)/);
        expect(err).to.contain('way out: Tell the series apart').and.to.contain('{series}-{year}-{number:3}');
      });
    }

    it('doctor says so among the rest', async () => {
      desk = new DeskFolder((example) => example.replace('#series: invoices', 'series: swiss'));
      await issueOne(`${desk.folder}/referral-desk.sqlite`);
      const { status, out } = await desk.run('doctor', '--offline');
      expect(status).to.equal(1);
      expect(out).to.match(/BAD +invoice numbers .*-001, which is out already/);
    });

    it('is content with a format that names the series', async () => {
      desk = new DeskFolder((example) =>
        example
          .replace('#series: invoices', 'series: swiss')
          .replace("#numberFormat: '{year}-{number:3}'", "numberFormat: '{series}-{year}-{number:3}'"),
      );
      await issueOne(`${desk.folder}/referral-desk.sqlite`);
      expect((await desk.run('config', 'check')).status).to.equal(0);
      expect((await desk.run('doctor', '--offline')).out).to.match(/ok +invoice numbers/);
    });
  });
});
