/**
 * The sandbox's SMTP server: takes mail for its users, with or without a login, and delivers it as a mail server does.
 */
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import type { SandboxUser, SentMail, SmtpRefusal } from './types.js';

const MAX_OCTETS = 50 * 1024 * 1024;

export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  readonly users: readonly SandboxUser[];
  readonly onRcpt: (address: string) => SmtpRefusal | null;
  /** A taken mail, with the trace fields of its delivery apart. */
  readonly onMail: (mail: SentMail, trace: string) => void;
}

export interface RunningSmtp {
  readonly port: number;
  stop(): Promise<void>;
}

/** Resolves when it listens; rejects when the port is taken. */
export async function startSmtp({ host, port, users, onRcpt, onMail }: SmtpSettings): Promise<RunningSmtp> {
  const passwords = new Map(users.map(({ address, password }) => [address.toLowerCase(), password]));
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    size: MAX_OCTETS,
    closeTimeout: 500,
    logger: false,
    onAuth({ username, password }, _session, callback) {
      const right = password !== undefined && passwords.get(username?.toLowerCase() ?? '') === password;
      if (right) callback(null, { user: username });
      else callback(refusal({ code: 535, message: 'authentication failed' }));
    },
    onRcptTo({ address }, _session, callback) {
      const refused = onRcpt(address);
      callback(refused === null ? null : refusal(refused));
    },
    onData(stream, session, callback) {
      readAll(stream).then(
        (raw) => {
          const { mailFrom, rcptTo } = session.envelope;
          const from = mailFrom === false ? '' : mailFrom.address;
          onMail({ from, to: rcptTo.map(({ address }) => address), raw }, traceFields(from, session, host));
          callback();
        },
        (error: unknown) => callback(error instanceof Error ? error : new Error('the mail could not be read')),
      );
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  // A client that breaks off is the client's affair.
  server.removeAllListeners('error').on('error', () => undefined);
  return {
    port: (server.server.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

function refusal({ code, message }: SmtpRefusal): Error {
  return Object.assign(new Error(message), { responseCode: code });
}

async function readAll(stream: Readable): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** Return-Path and Received, as final delivery adds them (RFC 5321 §4.4). */
function traceFields(from: string, session: SMTPServerSession, host: string): string {
  const date = new Date().toUTCString().replace('GMT', '+0000');
  const client = session.hostNameAppearsAs === '' ? 'unknown' : session.hostNameAppearsAs;
  return `Return-Path: <${from}>\r\nReceived: from ${client} by ${host} with ESMTP id ${session.id};\r\n\t${date}\r\n`;
}
