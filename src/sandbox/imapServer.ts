/**
 * The sandbox's IMAP server: hoodiecrow in memory, one port for all users. A hoodiecrow server holds the mail of one
 * user, so there is one for each that never listens, and one in front that listens and hands a connection over when its
 * login is right.
 *
 * What it cannot do: TLS (its certificate has expired, so its STARTTLS is left out), CONDSTORE, access tokens, and
 * keeping anything after it stops. What it does in its own way: an unknown mailbox is answered with BAD instead of NO,
 * folders that clients make begin with UIDVALIDITY 1, and after one IDLE a connection is told of new mail at once for
 * good.
 */
import type { AddressInfo, Socket } from 'node:net';
import hoodiecrow, { type CommandHandler, type Connection, type HoodiecrowServer } from 'hoodiecrow-imap';
import defaultFetch from 'hoodiecrow-imap/lib/commands/handlers/fetch.js';
import { DeskError } from '../errors.js';
import { EXTENSIONS, type Extension, type SandboxUser, type StoredMail } from './types.js';

export interface ImapSettings {
  readonly host: string;
  readonly port: number;
  readonly users: readonly SandboxUser[];
  readonly uidValidity: number;
  readonly extensions?: readonly Extension[];
}

interface Account {
  readonly password: string;
  readonly server: HoodiecrowServer;
}

export class ImapServer {
  private readonly accounts: ReadonlyMap<string, Account>;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly front: HoodiecrowServer,
    settings: ImapSettings,
  ) {
    this.accounts = new Map(
      settings.users.map(({ address, password }) => [
        address.toLowerCase(),
        { password, server: accountServer(settings) },
      ]),
    );
    front.setCommandHandler('LOGIN', this.logIn);
    front.connectionHandlers.push((connection) => this.watch(connection));
  }

  /** Resolves when it listens; rejects when the port is taken. */
  static async start(settings: ImapSettings): Promise<ImapServer> {
    const front = hoodiecrow({ plugins: plugins(settings.extensions), credentials: {}, users: {} });
    const server = new ImapServer(front, settings);
    await new Promise<void>((resolve, reject) => {
      front.server.once('error', reject);
      front.server.once('listening', resolve);
      front.listen(settings.port, settings.host);
    });
    return server;
  }

  get port(): number {
    return (this.front.server.address() as AddressInfo).port;
  }

  has(address: string): boolean {
    return this.accounts.has(address.toLowerCase());
  }

  deliver(address: string, raw: Uint8Array): void {
    const octets = Buffer.from(raw).toString('latin1');
    this.accountOf(address).server.appendMessage('INBOX', [], new Date(), octets);
  }

  mails(address: string, folder: string): StoredMail[] {
    const messages = this.accountOf(address).server.getMailbox(folder)?.messages ?? [];
    return messages.map(({ uid, flags, raw }) => ({ uid, flags: [...flags], raw: Buffer.from(raw, 'latin1') }));
  }

  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.front.server.close(() => resolve()));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private accountOf(address: string): Account {
    const account = this.accounts.get(address.toLowerCase());
    if (account !== undefined) return account;
    throw new DeskError('not-found', `the sandbox has no user ${address}`, {
      wayOut: `Its users are ${[...this.accounts.keys()].join(', ')}.`,
    });
  }

  private watch(connection: Connection): void {
    const { socket } = connection;
    if (socket === null) return;
    this.sockets.add(socket);
    // hoodiecrow writes an answer in many small pieces, each of which would wait for the client's delayed
    // acknowledgement.
    socket.setNoDelay(true);
    socket.once('close', () => {
      this.sockets.delete(socket);
      // A client that vanishes during IDLE would leave hoodiecrow's timer of half an hour behind.
      if (connection.inputHandler !== false) connection.inputHandler('DONE');
    });
  }

  /** LOGIN (RFC 3501 §6.2.3) that hands the connection over to the user's own server. */
  private readonly logIn: CommandHandler = (connection, parsed, data, callback) => {
    const [user, password] = parsed.attributes ?? [];
    const account = this.accounts.get(user?.value.toLowerCase() ?? '');
    const right = account !== undefined && account.password === password?.value;
    if (right) {
      connection.server.removeListener('notify', connection._notificationCallback);
      connection.server = account.server;
      account.server.on('notify', connection._notificationCallback);
      connection.state = 'Authenticated';
    }
    const code = right ? [] : [{ type: 'SECTION', section: [{ type: 'ATOM', value: 'AUTHENTICATIONFAILED' }] }];
    const text = { type: 'TEXT', value: right ? 'User logged in' : 'Login failed: authentication failure' };
    const answer = { tag: parsed.tag, command: right ? 'OK' : 'NO', attributes: [...code, text] };
    connection.send(answer, right ? 'LOGIN SUCCESS' : 'LOGIN FAILED', parsed, data);
    callback();
  };
}

function plugins(extensions: readonly Extension[] = EXTENSIONS): string[] {
  return EXTENSIONS.filter((name) => extensions.includes(name));
}

function accountServer({ uidValidity, extensions }: ImapSettings): HoodiecrowServer {
  const folders = { Sent: { 'special-use': '\\Sent', uidvalidity: uidValidity } };
  const server = hoodiecrow({
    plugins: plugins(extensions),
    credentials: {},
    users: {},
    storage: { INBOX: { uidvalidity: uidValidity }, '': { separator: '/', folders } },
  });
  // One listener a connection: more than ten is no leak here.
  server.setMaxListeners(0);
  const peek = defaultFetch['BODY.PEEK'];
  server.fetchHandlers['BODY.PEEK'] = (connection, message, item) => {
    // hoodiecrow parses a mail before it hands it out, even whole, and one that it cannot parse would fail the command.
    if (item.section?.length === 0 && item.partial === undefined) return { type: 'LITERAL', value: message.raw };
    return peek?.(connection, message, item);
  };
  return server;
}
