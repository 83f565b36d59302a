/**
 * The one SMTP sender (DESIGN rule 3): a few connections that are opened when needed, used for several mails and closed
 * after a short idle time, well before a server would close them.
 */
import type { Config } from '../config/schema.js';
import type { Credentials } from './credentials.js';
import { SMTP_TIMEOUTS, SmtpSession, type SmtpTimeouts } from './smtpSession.js';
import { TransportError, type Envelope, type MailTransport, type TransportResult } from './transport.js';

/** A connection is replaced after so many mails; some servers close it without warning at a limit of their own. */
const MAILS_PER_SESSION = 50;
const IDLE_MS = 5_000;

export type SmtpConfig = Pick<Config['smtp'], 'host' | 'port' | 'security' | 'allowSelfSigned' | 'connections'>;

export class SmtpTransport implements MailTransport {
  private readonly idle = new Map<SmtpSession, NodeJS.Timeout>();
  private readonly open = new Set<SmtpSession>();
  private readonly waiting: (() => void)[] = [];
  private busy = 0;
  private stopped = false;

  /** `credentials` is null where the server wants no login. */
  constructor(
    private readonly config: SmtpConfig,
    private readonly credentials: Credentials | null,
    private readonly timeouts: SmtpTimeouts = SMTP_TIMEOUTS,
  ) {}

  async send(raw: Buffer, envelope: Envelope): Promise<TransportResult> {
    await this.turn();
    try {
      const held = this.takeIdle();
      if (held === null) return await this.sendOver(await this.connect(), raw, envelope);
      try {
        return await this.sendOver(held, raw, envelope);
      } catch (error) {
        // The server had dropped the idle connection: nothing has left, so this is still the first time.
        if (held.closed && isCleanBreak(error)) return await this.sendOver(await this.connect(), raw, envelope);
        throw error;
      }
    } finally {
      this.busy -= 1;
      this.waiting.shift()?.();
    }
  }

  async verify(): Promise<void> {
    const session = await this.connect();
    this.open.delete(session);
    session.quit();
  }

  close(): Promise<void> {
    this.stopped = true;
    for (const timer of this.idle.values()) clearTimeout(timer);
    for (const session of this.open) {
      if (this.idle.has(session)) session.quit();
      else session.close();
    }
    this.idle.clear();
    this.open.clear();
    return Promise.resolve();
  }

  private async sendOver(session: SmtpSession, raw: Buffer, envelope: Envelope): Promise<TransportResult> {
    try {
      const result = await session.send(raw, envelope);
      this.keep(session);
      return result;
    } catch (error) {
      if (await session.reset()) this.keep(session);
      else this.open.delete(session);
      if (error instanceof TransportError && error.code === 'smtp-authentication') this.credentials?.invalidate();
      throw error;
    }
  }

  private async connect(): Promise<SmtpSession> {
    if (this.stopped) throw new TransportError('smtp-temporary', 'the outbox is stopping', { scope: 'server' });
    try {
      const login = this.credentials === null ? null : await this.credentials.get();
      const session = await SmtpSession.open(this.config, login, this.timeouts);
      this.open.add(session);
      return session;
    } catch (error) {
      if (error instanceof TransportError && error.code === 'smtp-authentication') this.credentials?.invalidate();
      throw error;
    }
  }

  /** Waits until fewer than `connections` mails are under way. */
  private async turn(): Promise<void> {
    while (this.busy >= this.config.connections) await new Promise<void>((go) => this.waiting.push(go));
    this.busy += 1;
  }

  private takeIdle(): SmtpSession | null {
    for (const [session, timer] of this.idle) {
      clearTimeout(timer);
      this.idle.delete(session);
      if (!session.closed) return session;
      this.open.delete(session);
    }
    return null;
  }

  private keep(session: SmtpSession): void {
    if (this.stopped || session.closed || session.used >= MAILS_PER_SESSION) {
      this.open.delete(session);
      session.quit();
      return;
    }
    const timer = setTimeout(() => {
      this.idle.delete(session);
      this.open.delete(session);
      session.quit();
    }, IDLE_MS);
    timer.unref();
    this.idle.set(session, timer);
  }
}

function isCleanBreak(error: unknown): boolean {
  return (
    error instanceof TransportError &&
    error.code === 'smtp-temporary' &&
    !error.uncertain &&
    error.rejected.length === 0
  );
}
