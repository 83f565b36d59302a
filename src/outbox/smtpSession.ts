/**
 * One authenticated SMTP connection. nodemailer's own pool is not used: it sends a mail again by itself when a connection
 * closes, and cannot tell whether octets of the mail had left. Here the mail's stream is first read after the server's
 * 354, so "nothing left" is known for certain.
 */
import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import XOAuth2 from 'nodemailer/lib/xoauth2';
import { messageOf } from '../errors.js';
import type { Login } from './credentials.js';
import { fromOpening, fromSending, rejections, type SmtpFailure } from './smtpErrors.js';
import type { Envelope, TransportResult } from './transport.js';

export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls' | 'none';
  readonly allowSelfSigned: boolean;
}

/** Milliseconds. */
export interface SmtpTimeouts {
  readonly connect: number;
  readonly greeting: number;
  /** Silence of the server; RFC 5321 §4.5.3.2.6 asks for ten minutes after the final dot, or mails arrive twice. */
  readonly silence: number;
}

export const SMTP_TIMEOUTS: SmtpTimeouts = { connect: 30_000, greeting: 60_000, silence: 600_000 };

export class SmtpSession {
  /** The server closed it or it broke: of no further use. */
  closed = false;
  /** Mails sent or refused over it. */
  used = 0;
  private abandon: ((error: Error) => void) | null = null;

  private constructor(private readonly connection: SMTPConnection) {
    connection.on('end', () => {
      this.closed = true;
      this.abandon?.(new Error('the connection was closed'));
    });
    // Without a listener a late socket error would end the process; whoever waits is told through its callback.
    connection.on('error', (error: Error) => {
      this.closed = true;
      this.abandon?.(error);
    });
  }

  /** Connects, upgrades to TLS and logs in where `login` is given. Throws TransportError of scope `server`. */
  static async open(server: SmtpServer, login: Login | null, timeouts: SmtpTimeouts): Promise<SmtpSession> {
    const connection = new SMTPConnection({
      host: server.host,
      port: server.port,
      secure: server.security === 'tls',
      requireTLS: server.security === 'starttls',
      ignoreTLS: server.security === 'none',
      connectionTimeout: timeouts.connect,
      greetingTimeout: timeouts.greeting,
      socketTimeout: timeouts.silence,
      tls: { rejectUnauthorized: !server.allowSelfSigned, minVersion: 'TLSv1.2' },
    });
    const session = new SmtpSession(connection);
    try {
      await session.wait<undefined>((done) => connection.connect((error) => done(error ?? null, undefined)));
      if (login !== null && connection.allowsAuth) {
        await session.wait<undefined>((done) => connection.login(authOf(login), (error) => done(error, undefined)));
      }
      return session;
    } catch (error) {
      session.close();
      throw fromOpening(error as SmtpFailure, server);
    }
  }

  /** Sends one mail. Throws TransportError when nobody was accepted or the outcome is not known. */
  async send(raw: Buffer, envelope: Envelope): Promise<TransportResult> {
    let dataBegun = false;
    const body = new Readable({
      highWaterMark: 1,
      read() {
        dataBegun = true;
        this.push(raw);
        this.push(null);
      },
    });
    this.used += 1;
    try {
      const info = await this.wait<SMTPConnection.SentMessageInfo>((done) =>
        this.connection.send(
          { from: envelope.from, to: [...envelope.to], size: raw.byteLength },
          body,
          // On failure there is no result, whatever the declared type says.
          (error, result) => done(error, result),
        ),
      );
      return {
        accepted: info.accepted.map(addressOf),
        rejected: rejections(info.rejectedErrors ?? []),
        response: info.response,
      };
    } catch (error) {
      throw fromSending(error as SmtpFailure, { dataBegun });
    } finally {
      body.destroy();
    }
  }

  /** Makes the session ready for another mail after a refusal (RFC 5321 §4.1.1.5); false when it is of no further use. */
  async reset(): Promise<boolean> {
    if (this.closed) return false;
    try {
      await this.wait<undefined>((done) => this.connection.reset((error) => done(error, undefined)));
      return true;
    } catch {
      this.close();
      return false;
    }
  }

  /** Takes leave with QUIT, or just closes. */
  quit(): void {
    if (this.closed) return;
    this.closed = true;
    this.connection.quit();
  }

  close(): void {
    this.closed = true;
    this.connection.close();
    this.abandon?.(new Error('the connection was closed'));
  }

  /** A callback of the connection as a promise that also ends when the connection does. */
  private wait<T>(start: (done: (error: Error | null, value: T) => void) => void): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const settle = (error: Error | null, value?: T): void => {
        this.abandon = null;
        if (error === null) resolve(value as T);
        else reject(error instanceof Error ? error : new Error(messageOf(error)));
      };
      this.abandon = settle;
      start((error, value) => {
        settle(error, value);
      });
    });
  }
}

function authOf(login: Login): SMTPConnection.AuthenticationType {
  if ('pass' in login) return { user: login.user, pass: login.pass };
  return {
    user: login.user,
    method: 'XOAUTH2',
    oauth2: new XOAuth2({ user: login.user, accessToken: login.accessToken }),
  };
}

function addressOf(recipient: unknown): string {
  if (typeof recipient === 'string') return recipient.toLowerCase();
  const { address } = recipient as { address?: string };
  return (address ?? '').toLowerCase();
}
