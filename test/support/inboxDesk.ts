/**
 * A desk that has only an inbox: a database in memory, a poller on some IMAP server, and a handler that records what it
 * is given and leaves each message in the state that its subject names ("[waiting]", "[ignored]", "[poison]"; else
 * handled).
 */
import pino, { type Logger } from 'pino';
import { configSchema } from '../../src/config/schema.js';
import { Database } from '../../src/entities/database.js';
import { MailboxCursor, Message, MessageLocation, type RefusedMail } from '../../src/entities/index.js';
import type { MessageState } from '../../src/entities/message.js';
import type { MailboxConfig } from '../../src/inbox/client.js';
import type { Credentials } from '../../src/inbox/credentials.js';
import { rawMail } from '../../src/inbox/keep.js';
import { InboxPoller, type PollerDeps } from '../../src/inbox/poller.js';
import { toInstant } from '../../src/values/calendarDay.js';

export type MailboxSettings = Partial<Omit<MailboxConfig, 'auth'>> & { readonly port: number };

/** A mailbox section as desk.yaml would give it, for a server without TLS on this machine. */
export function mailboxConfig(settings: MailboxSettings): MailboxConfig {
  const auth = { type: 'password', user: 'referrals@nexttechnik.example', password: { env: 'UNUSED' } };
  const { mailbox } = configSchema.shape;
  return mailbox.parse({ host: '127.0.0.1', security: 'none', auth, ...settings });
}

export class InboxDesk {
  readonly handled: number[] = [];
  readonly subjects: string[] = [];
  readonly givenUp: number[] = [];
  readonly refused: RefusedMail[] = [];
  readonly progress: string[] = [];
  readonly logged: Record<string, unknown>[] = [];
  readonly deps: PollerDeps;
  poller: InboxPoller;
  /** Runs before the handler does its own. */
  beforeHandling: (messageId: number, subject: string) => Promise<void> = () => Promise.resolve();

  private constructor(
    readonly database: Database,
    readonly config: MailboxConfig,
    credentials: Credentials,
    overrides: Partial<PollerDeps>,
  ) {
    this.deps = {
      config,
      credentials: { get: () => Promise.resolve(credentials) },
      database,
      handle: (messageId) => this.handle(messageId),
      giveUp: async (messageId) => {
        this.givenUp.push(messageId);
        await this.setState(messageId, 'unreadable');
      },
      onRefused: (row) => {
        this.refused.push(row);
        return Promise.resolve();
      },
      log: recordingLogger(this.logged),
      now: () => toInstant(Date.now()),
      random: () => 0,
      onProgress: (line) => this.progress.push(line),
      ...overrides,
    };
    this.poller = new InboxPoller(this.deps);
  }

  static async open(
    settings: MailboxSettings,
    credentials: Credentials,
    overrides: Partial<PollerDeps> = {},
  ): Promise<InboxDesk> {
    const database = overrides.database ?? (await Database.open({ path: ':memory:' }));
    return new InboxDesk(database, mailboxConfig(settings), credentials, overrides);
  }

  /** What a restart of the process does: a poller that knows only the database. */
  restart(overrides: Partial<PollerDeps> = {}): void {
    this.poller = new InboxPoller({ ...this.deps, ...overrides });
  }

  async close(): Promise<void> {
    await this.poller.stop();
    await this.database.close();
  }

  messages(): Promise<Message[]> {
    return this.database.source.manager.find(Message, { order: { id: 'ASC' } });
  }

  locations(): Promise<MessageLocation[]> {
    return this.database.source.manager.find(MessageLocation, { order: { uid: 'ASC' } });
  }

  cursors(): Promise<MailboxCursor[]> {
    return this.database.source.manager.find(MailboxCursor, { order: { movedAt: 'ASC' } });
  }

  async setState(id: number, state: MessageState): Promise<void> {
    await this.database.transaction((manager) => manager.update(Message, { id }, { state }));
  }

  private async handle(id: number): Promise<void> {
    const message = await this.database.source.manager.findOneByOrFail(Message, { id });
    const subject = /^Subject: (.*)$/m.exec((await rawMail(message)).toString('utf8'))?.[1]?.trim() ?? '';
    this.handled.push(id);
    await this.beforeHandling(id, subject);
    if (subject.includes('[poison]')) throw new Error(`cannot read ${subject}`);
    this.subjects.push(subject);
    const state = /\[(waiting|ignored)\]/.exec(subject)?.[1] as MessageState | undefined;
    await this.setState(id, state ?? 'handled');
  }
}

function recordingLogger(lines: Record<string, unknown>[]): Logger {
  return pino({ level: 'debug' }, { write: (line: string) => lines.push(JSON.parse(line) as Record<string, unknown>) });
}
