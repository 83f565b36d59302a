import { mkdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { expect } from 'chai';
import { checkClock } from '../../src/cli/checks/clock.js';
import type { Check } from '../../src/cli/checks/types.js';
import { Database } from '../../src/entities/database.js';
import { AuditEvent } from '../../src/entities/index.js';
import { startSmtpServer } from '../outbox/support/smtpServer.js';
import { testConfig } from '../support/config.js';
import { DeskFolder } from './support.js';

const failed = (checks: readonly Check[]): string[] => checks.filter(({ ok }) => !ok).map(({ name }) => name);

describe('cli: doctor', () => {
  const desks: DeskFolder[] = [];
  const open = (change?: (example: string) => string): DeskFolder => {
    const desk = new DeskFolder(change);
    desks.push(desk);
    return desk;
  };
  afterEach(() => {
    for (const desk of desks.splice(0)) desk.remove();
  });
  const examine = async (desk: DeskFolder, ...argv: string[]): Promise<{ status: number; checks: Check[] }> => {
    const { status, out } = await desk.run('doctor', '--json', ...argv);
    return { status, checks: JSON.parse(out) as Check[] };
  };

  it('finds all well on a new desk once the database is made', async () => {
    const desk = open();
    const before = await examine(desk, '--offline');
    expect(before.status).to.equal(1);
    expect(failed(before.checks)).to.deep.equal(['database']);
    expect(before.checks.find(({ ok }) => !ok)?.wayOut).to.contain('referral-desk migrate');
    await desk.run('migrate');
    const after = await examine(desk, '--offline');
    expect(failed(after.checks)).to.deep.equal([]);
    expect(after.status).to.equal(0);
    const names = after.checks.map(({ name }) => name);
    expect(names).to.include.members([
      'configuration',
      'disk',
      'database',
      'database write',
      'clock',
      'time zones',
      'holidays',
      'letters',
    ]);
  });

  it('leaves no trace in the record', async () => {
    const desk = open();
    await desk.run('migrate');
    await examine(desk, '--offline');
    const database = await Database.open({ path: `${desk.folder}/referral-desk.sqlite` });
    expect(await database.transaction((manager) => manager.count(AuditEvent))).to.equal(0);
    await database.close();
  });

  it('says what to do for each server that cannot be used, and looks at the rest all the same', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => closed.once('listening', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const desk = open((example) =>
      example
        .replace('host: imap.nexttechnik.example\n  #port: 993', `host: 127.0.0.1\n  port: ${port}`)
        .replace('host: smtp.nexttechnik.example\n  #port: 587', `host: 127.0.0.1\n  port: ${port}`),
    );
    await desk.run('migrate');
    const { status, checks } = await examine(desk);
    expect(status).to.equal(1);
    expect(failed(checks)).to.deep.equal(['imap login', 'smtp']);
    for (const check of checks.filter(({ ok }) => !ok)) expect(check.wayOut, check.name).to.be.a('string');
  });

  it('logs in at the SMTP server and sends nothing', async () => {
    const server = await startSmtpServer({ auth: (_user, password) => password === 'smtp-secret' });
    try {
      const desk = open((example) =>
        example.replace(
          'host: smtp.nexttechnik.example\n  #port: 587\n',
          `host: 127.0.0.1\n  port: ${server.port}\n  security: none\n`,
        ),
      );
      const { checks } = await examine(desk);
      expect(checks.find(({ name }) => name === 'smtp')).to.include({ ok: true });
      expect(server.received).to.have.length(0);
    } finally {
      await server.stop();
    }
  });

  it('names a broken letter', async () => {
    const desk = open((example) => example.replace("#templates: ''", 'templates: .'));
    const { checks } = await examine(desk, '--offline');
    // The folder of the configuration holds no letters, so nothing is wrong with it.
    expect(failed(checks)).not.to.include('letters');
    mkdirSync(`${desk.folder}/reminder`);
    desk.write('reminder/subject.en.hbs', '{{#if}}');
    expect(failed((await examine(desk, '--offline')).checks)).to.include('letters');
  });

  describe('clock', () => {
    const config = testConfig();
    const at = (iso: string, drift = 0) => {
      const start = performance.now();
      return {
        now: () => Date.parse(iso) + (performance.now() - start) * (1 + drift),
        monotonic: () => performance.now(),
      };
    };

    it('is good when it is plausible and not behind the record', async () => {
      expect(failed(await checkClock(config, '2026-11-02T09:00:00.000Z', at('2026-11-02T09:01:00Z')))).to.deep.equal(
        [],
      );
    });

    for (const [what, clocks, newest] of [
      ['is before this version was made', at('1970-01-01T00:00:00Z'), null],
      ['is far in the future', at('2101-01-01T00:00:00Z'), null],
      ['is behind the record', at('2026-11-02T09:00:00Z'), '2026-11-02T12:00:00.000Z'],
      ['jumps', at('2026-11-02T09:00:00Z', 5), null],
    ] as const) {
      it(`is bad when it ${what}`, async () => {
        expect(failed(await checkClock(config, newest, clocks))).to.deep.equal(['clock']);
      });
    }
  });
});
