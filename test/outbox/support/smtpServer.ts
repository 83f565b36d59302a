/** A scripted SMTP server: npm's smtp-server where its hooks are enough, a bare socket where the dialogue must break off. */
import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface Received {
  readonly from: string;
  readonly to: string[];
  readonly raw: string;
}

/** An error that makes smtp-server answer with this code. */
export function reply(code: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode: code });
}

export interface ScriptedServer {
  readonly port: number;
  readonly received: Received[];
  connections: number;
  stop(): Promise<void>;
}

export async function startSmtpServer(
  script: {
    rcpt?: (address: string) => Error | null;
    mail?: (address: string) => Error | null;
    data?: (received: Received) => Error | null;
    auth?: (user: string, password: string | null | undefined, accessToken: string | null | undefined) => boolean;
  } = {},
  options: SMTPServerOptions = {},
): Promise<ScriptedServer> {
  const received: Received[] = [];
  const state = { connections: 0 };
  const server = new SMTPServer({
    authOptional: script.auth === undefined,
    allowInsecureAuth: true,
    authMethods: ['PLAIN', 'LOGIN', 'XOAUTH2'],
    disabledCommands: ['STARTTLS', ...(script.auth === undefined ? ['AUTH'] : [])],
    disableReverseLookup: true,
    closeTimeout: 100,
    logger: false,
    onConnect(_session, done) {
      state.connections += 1;
      done();
    },
    onAuth(auth, _session, done) {
      const good = script.auth?.(auth.username ?? '', auth.password, auth.accessToken) ?? true;
      if (good) done(null, { user: auth.username });
      else done(reply(535, '5.7.8 authentication failed'));
    },
    onMailFrom({ address }, _session, done) {
      done(script.mail?.(address) ?? null);
    },
    onRcptTo({ address }, _session, done) {
      done(script.rcpt?.(address) ?? null);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const mail: Received = {
          from: session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address,
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString('latin1'),
        };
        const error = script.data?.(mail) ?? null;
        if (error === null) received.push(mail);
        done(error);
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    get connections() {
      return state.connections;
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/**
 * A server on a bare socket. `onLine` gets each line and may answer with text or close the socket; once `data` has been
 * answered with 354, lines of the mail come as well.
 */
export async function startRawServer(
  greeting: string | null,
  onLine: (line: string, socket: Socket, state: { inData: boolean }) => string | null,
): Promise<{ port: number; stop(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    const state = { inData: false };
    let rest = '';
    if (greeting === null) socket.destroy();
    else socket.write(greeting);
    socket.on('data', (chunk) => {
      rest += chunk.toString('latin1');
      const lines = rest.split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const answer = onLine(line, socket, state);
        if (answer !== null && !socket.destroyed) socket.write(answer);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** The answers of a server that takes everything, for startRawServer. */
export function agreeable(line: string, _socket: Socket, state: { inData: boolean }): string | null {
  if (state.inData) {
    if (line !== '.') return null;
    state.inData = false;
    return '250 2.0.0 queued\r\n';
  }
  if (/^EHLO/i.test(line)) return '250 scripted.example\r\n';
  if (/^DATA/i.test(line)) {
    state.inData = true;
    return '354 go on\r\n';
  }
  return /^QUIT/i.test(line) ? '221 bye\r\n' : '250 2.0.0 ok\r\n';
}
