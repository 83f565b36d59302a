/**
 * One IMAP connection. An imapflow instance is one-shot: it never reconnects, so each attempt makes a new one, with its
 * `error` listener in place before `connect()`. What is read is bounded here, whatever the server says.
 */
import { ImapFlow, type ImapFlowOptions, type MailboxObject } from 'imapflow';
import type { Config } from '../config/schema.js';
import type { AccessTokens } from './credentials.js';
import { asDeskError, asMailboxError } from './imapErrors.js';

export type MailboxConfig = Config['mailbox'];

/** A line without a literal; the longest that is asked for names all UIDs of a mailbox, some millions. */
const MAX_LINE = 32 * 1024 * 1024;
/** How far a stated size may be off (servers that count LF as CR LF) plus the framing of a response, octets. */
const MARGIN = 1024 * 1024;
const CONNECTION_TIMEOUT = 30_000;
const GREETING_TIMEOUT = 20_000;
/** Silence on the socket; IDLE is renewed before it (RFC 2177 asks for less than 29 minutes). */
const SOCKET_TIMEOUT = 5 * 60_000;
const MAX_IDLE = 4 * 60_000;

/** A new client that has not connected yet, and what befell it. */
export interface NewClient {
  readonly client: ImapFlow;
  /** Connects and logs in; throws DeskError imap-authentication or imap-unreachable. */
  connect(): Promise<ImapFlow>;
}

/** Makes a client for one connection; `onLost` is called once when an established connection ends, with its error. */
export async function newClient(
  config: MailboxConfig,
  credentials: AccessTokens,
  onLost: (error: Error | null) => void = () => undefined,
): Promise<NewClient> {
  const client = new ImapFlow({
    ...endpoint(config),
    auth: await credentials.get(),
    logger: false,
    disableAutoIdle: true,
    maxIdleTime: MAX_IDLE,
    connectionTimeout: CONNECTION_TIMEOUT,
    greetingTimeout: GREETING_TIMEOUT,
    socketTimeout: SOCKET_TIMEOUT,
    maxLiteralSize: config.maxMailBytes + MARGIN,
    maxLineLength: MAX_LINE,
    maxResponseSize: Math.max(config.maxMailBytes, MAX_LINE) + 2 * MARGIN,
  });
  let failure: Error | null = null;
  client.on('error', (error) => (failure = error));
  client.once('close', () => onLost(failure));
  return {
    client,
    async connect() {
      try {
        await client.connect();
        return client;
      } catch (error) {
        client.close();
        throw asDeskError(error, config);
      }
    },
  };
}

/** Runs `work` on a connection of its own and logs out; errors are DeskErrors. */
export async function withClient<T>(
  config: MailboxConfig,
  credentials: AccessTokens,
  work: (client: ImapFlow) => Promise<T>,
): Promise<T> {
  const client = await (await newClient(config, credentials)).connect();
  try {
    return await work(client);
  } catch (error) {
    throw asDeskError(error, config);
  } finally {
    await logOut(client);
  }
}

/** Says goodbye, at most for two seconds, and closes the socket. Never throws. */
export async function logOut(client: ImapFlow): Promise<void> {
  const deadline = setTimeout(() => client.close(), 2000);
  try {
    await client.logout();
  } catch {
    // The connection is gone already: what logging out is for.
  } finally {
    clearTimeout(deadline);
    client.close();
  }
}

/**
 * Selects a mailbox afresh, so that UIDVALIDITY and the count are those of now, and runs `work` under its lock. Throws
 * DeskError imap-folder where the server does not open it.
 */
export async function inMailbox<T>(
  client: ImapFlow,
  path: string,
  work: (mailbox: MailboxObject) => Promise<T>,
  options: { readonly readOnly?: boolean } = {},
): Promise<T> {
  const before = client.mailbox;
  const lock = await client.getMailboxLock(path, options).catch((error: unknown) => {
    throw asMailboxError(error, path);
  });
  try {
    // The lock does not select again what is selected.
    const mailbox = client.mailbox === before ? await client.mailboxOpen(path, options) : client.mailbox;
    if (mailbox === false) throw new Error(`the mailbox ${path} was closed`);
    return await work(mailbox);
  } finally {
    lock.release();
  }
}

function endpoint(config: MailboxConfig): ImapFlowOptions {
  return {
    host: config.host,
    port: config.port,
    secure: config.security === 'tls',
    ...(config.security === 'tls' ? {} : { doSTARTTLS: config.security === 'starttls' }),
    ...(config.allowSelfSigned ? { tls: { rejectUnauthorized: false } } : {}),
  };
}
