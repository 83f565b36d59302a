/**
 * Mail servers in memory for the demo and for quick tests: what is sent over SMTP to a user lies in that user's IMAP
 * INBOX. They listen on this machine only and forget everything when they stop.
 */
import { DeskError, messageOf } from '../errors.js';
import { ImapServer } from './imapServer.js';
import { startSmtp } from './smtpServer.js';
import type { Sandbox, SandboxOptions, SentMail } from './types.js';

export type { Sandbox, SandboxOptions, SandboxUser, SentMail, SmtpRefusal, StoredMail } from './types.js';

/** Starts both servers. Throws DeskError usage when a port is taken. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { host = '127.0.0.1', imapPort = 0, smtpPort = 0, users, onRcpt } = options;
  const listeners = new Set<(mail: SentMail) => void>();
  const imap = await listening('IMAP', imapPort, () =>
    ImapServer.start({
      host,
      port: imapPort,
      users,
      uidValidity: options.uidValidity ?? Math.floor(Date.now() / 1000),
      ...(options.extensions === undefined ? {} : { extensions: options.extensions }),
    }),
  );
  const smtp = await listening('SMTP', smtpPort, () =>
    startSmtp({
      host,
      port: smtpPort,
      users,
      onRcpt: (address) =>
        onRcpt?.(address) ?? (imap.has(mailboxOf(address)) ? null : { code: 550, message: `no such user: ${address}` }),
      onMail: (mail, trace) => {
        const copy = Buffer.concat([Buffer.from(trace, 'latin1'), mail.raw]);
        for (const address of new Set(mail.to.map(mailboxOf))) imap.deliver(address, copy);
        for (const listener of listeners) listener(mail);
      },
    }),
  ).catch(async (error: unknown) => {
    await imap.stop();
    throw error;
  });
  return {
    host,
    imapPort: imap.port,
    smtpPort: smtp.port,
    deliver: (address, raw) => imap.deliver(mailboxOf(address), raw),
    mails: (address, folder = 'INBOX') => imap.mails(mailboxOf(address), folder),
    onMail: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: async () => {
      await Promise.all([imap.stop(), smtp.stop()]);
    },
  };
}

/** The user's own address of one with a tag: referrals+token@… is delivered to referrals@… (RFC 5233). */
function mailboxOf(address: string): string {
  const at = address.lastIndexOf('@');
  const [local = ''] = address.slice(0, at).split('+');
  return `${local}${address.slice(at)}`.toLowerCase();
}

async function listening<T>(what: string, port: number, start: () => Promise<T>): Promise<T> {
  try {
    return await start();
  } catch (error) {
    throw new DeskError('usage', `the sandbox’s ${what} server cannot listen on port ${port}: ${messageOf(error)}`, {
      wayOut: 'Choose another port, or leave it out for any free one.',
      cause: error,
    });
  }
}
