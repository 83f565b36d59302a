/** An SMTP server that hands what it takes to Dovecot over LMTP: mail that the desk sends lands in a real mailbox. */
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Dovecot } from './dovecot.js';

export interface SmtpRelay {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Takes mail for the given users (a tag after `+` is dropped) and answers only when Dovecot has taken it, as a relay
 * must (RFC 5321 §6.1). Other recipients are refused with 550; a delivery that fails with 451.
 */
export async function startSmtpRelay(dovecot: Dovecot, users: readonly string[]): Promise<SmtpRelay> {
  const known = new Set(users.map((address) => address.toLowerCase()));
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 500,
    logger: false,
    onAuth: (auth, _session, callback) => callback(null, { user: auth.username }),
    onRcptTo({ address }, _session, callback) {
      const taken = known.has(withoutTag(address));
      callback(taken ? null : Object.assign(new Error(`no such user: ${address}`), { responseCode: 550 }));
    },
    onData(stream, session, callback) {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const recipients = new Set(session.envelope.rcptTo.map(({ address }) => withoutTag(address)));
        Promise.all([...recipients].map((address) => dovecot.deliver(address, Buffer.concat(pieces)))).then(
          () => callback(),
          (error: unknown) => callback(Object.assign(new Error(String(error)), { responseCode: 451 })),
        );
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.on('error', () => undefined);
  return {
    port: (server.server.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

function withoutTag(address: string): string {
  return address.replace(/\+[^@]{0,200}@/, '@').toLowerCase();
}
