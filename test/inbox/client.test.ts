import { expect } from 'chai';
import { Database } from '../../src/entities/database.js';
import { DeskError } from '../../src/errors.js';
import { newClient, withClient } from '../../src/inbox/client.js';
import type { Credentials } from '../../src/inbox/credentials.js';
import { asDeskError } from '../../src/inbox/imapErrors.js';
import { mailboxConfig, type MailboxSettings } from '../support/inboxDesk.js';
import { failOnLeaks } from '../support/leaks.js';
import { freePorts } from '../support/ports.js';
import { startScriptedImap, type ScriptedImap } from '../support/scriptedImap.js';

const PASSWORD: Credentials = { user: 'desk@nexttechnik.example', pass: 'pw' };
const TOKEN: Credentials = { user: 'desk@nexttechnik.example', accessToken: 't0ken' };

describe('inbox/client', () => {
  let server: ScriptedImap | null = null;
  afterEach(async () => {
    await server?.stop();
    server = null;
  });
  failOnLeaks();

  /** A server that takes any login but what `login` answers otherwise. */
  const script = async (capabilities: string, login: (command: string) => string[] | undefined): Promise<void> => {
    server = await startScriptedImap((command) => {
      const [word = ''] = command.split(' ');
      if (word === 'CAPABILITY') return [`* CAPABILITY IMAP4rev1 ${capabilities}`, 'TAG OK done'];
      if (word === 'LOGOUT') return ['* BYE', 'TAG OK bye'];
      if (word === 'LIST') return ['* LIST (\\Noselect) "/" ""', 'TAG OK done'];
      return login(command) ?? ['TAG OK done'];
    });
  };
  const connect = (credentials: Credentials, settings: Partial<MailboxSettings> = {}): Promise<unknown> => {
    const config = mailboxConfig({ port: server?.port ?? 1, ...settings });
    const get = (): Promise<Credentials> => Promise.resolve(credentials);
    return withClient(config, { get }, () => Promise.resolve('connected')).catch((error: unknown) => error);
  };

  it('logs in with an access token', async () => {
    await script('SASL-IR AUTH=XOAUTH2', () => undefined);
    expect(await connect(TOKEN)).to.equal('connected');
    const sent = server!.commands.find((command) => command.startsWith('AUTHENTICATE XOAUTH2'))!.split(' ')[2]!;
    expect(Buffer.from(sent, 'base64').toString()).to.equal(
      'user=desk@nexttechnik.example\u0001auth=Bearer t0ken\u0001\u0001',
    );
  });

  it('takes a refused access token for a refused login', async () => {
    const challenge = Buffer.from('{"status":"400","schemes":"Bearer"}').toString('base64');
    await script('SASL-IR AUTH=XOAUTH2', (command) => {
      if (command.startsWith('AUTHENTICATE')) return [`+ ${challenge}`];
      return command === '' ? ['TAG NO [AUTHENTICATIONFAILED] expired'] : undefined;
    });
    expect(await connect(TOKEN)).to.include({ code: 'imap-authentication' });
  });

  it('asks for new credentials before each connection', async () => {
    await script('', () => undefined);
    let asked = 0;
    const get = (): Promise<Credentials> => Promise.resolve({ user: 'desk', pass: `pw${(asked += 1)}` });
    const config = mailboxConfig({ port: server!.port });
    for (let times = 0; times < 2; times += 1) await withClient(config, { get }, () => Promise.resolve());
    expect(server!.commands.filter((command) => command.startsWith('LOGIN'))).to.deep.equal([
      'LOGIN "desk" "pw1"',
      'LOGIN "desk" "pw2"',
    ]);
  });

  for (const code of ['UNAVAILABLE', 'INUSE', 'LIMIT']) {
    it(`takes a login that is refused with ${code} for one that can be tried again`, async () => {
      await script('', (command) => (command.startsWith('LOGIN') ? [`TAG NO [${code}] later`] : undefined));
      expect(await connect(PASSWORD)).to.include({ code: 'imap-unreachable', temporary: true });
    });
  }

  it('tells a server that wants encryption before a login', async () => {
    await script('', (command) => (command.startsWith('LOGIN') ? ['TAG NO [PRIVACYREQUIRED] TLS first'] : undefined));
    const error = (await connect(PASSWORD)) as DeskError;
    expect(error).to.include({ code: 'imap-authentication' });
    expect(error.wayOut).to.contain('mailbox.security');
  });

  it('does not send a password in the clear where STARTTLS is asked for and the server has none', async () => {
    await script('', () => undefined);
    expect(await connect(PASSWORD, { security: 'starttls' })).to.include({ code: 'imap-unreachable' });
    expect(server!.commands.some((command) => command.startsWith('LOGIN'))).to.equal(false);
  });

  it('says that TLS does not fit the port', async () => {
    await script('', () => undefined);
    const error = (await connect(PASSWORD, { security: 'tls' })) as DeskError;
    expect(error).to.include({ code: 'imap-unreachable' });
    expect(error.wayOut).to.contain('mailbox.security');
  });

  it('says that nobody listens', async () => {
    const [port] = await freePorts(1);
    const error = (await connect(PASSWORD, { port: port! })) as DeskError;
    expect(error).to.include({ code: 'imap-unreachable', temporary: true });
    expect(error.wayOut).to.contain('mailbox.host');
  });

  it('breaks off when the server announces more octets than a mail may have', async () => {
    await script('', (command) =>
      command.startsWith('NOOP') ? ['* 1 FETCH (UID 1 BODY[] {2000000000}', 'x'.repeat(1000)] : undefined,
    );
    const config = mailboxConfig({ port: server!.port });
    let lost: Error | null = null;
    const made = await newClient(config, { get: () => Promise.resolve(PASSWORD) }, (error) => (lost = error));
    const client = await made.connect();
    await client.noop().catch(() => undefined);
    expect(client.usable).to.equal(false);
    expect((lost as Error | null)?.message).to.match(/literal/i);
  });

  it('tells once when an established connection ends', async () => {
    await script('', () => undefined);
    let times = 0;
    const config = mailboxConfig({ port: server!.port });
    const made = await newClient(config, { get: () => Promise.resolve(PASSWORD) }, () => (times += 1));
    const client = await made.connect();
    await server!.stop();
    await new Promise((resolve) => setTimeout(resolve, 30));
    client.close();
    expect(times).to.equal(1);
  });
});

describe('inbox/imapErrors', () => {
  const config = mailboxConfig({ port: 993, security: 'tls' });

  it('leaves a DeskError as it is', () => {
    const error = new DeskError('imap-folder', 'missing');
    expect(asDeskError(error, config)).to.equal(error);
  });

  it('takes anything thrown, also what is no error', () => {
    for (const thrown of [undefined, null, 'words', { code: 7 }]) {
      expect(asDeskError(thrown, config)).to.include({ code: 'imap-unreachable', temporary: true });
    }
  });

  it('does not blame the server for the database or for the program', async () => {
    const database = await Database.open({ path: ':memory:' });
    const thrown: unknown = await database.source.query('SELECT nothing').catch((error: unknown) => error);
    await database.close();
    expect(asDeskError(thrown, config)).to.include({ code: 'database-unavailable', temporary: true });
    expect(asDeskError(new TypeError('x is undefined'), config)).to.include({ code: 'internal', temporary: false });
  });

  it('names the host whose name is not known', () => {
    const error = asDeskError(Object.assign(new Error('getaddrinfo ENOTFOUND x'), { code: 'ENOTFOUND' }), config);
    expect(error.wayOut).to.contain('name service');
  });
});
