/** What an IMAP error means to a person: the code, the server it is about, and the next step. Never a secret. */
import type { ImapFlowError } from 'imapflow';
import { TypeORMError } from 'typeorm';
import { DeskError, messageOf } from '../errors.js';
import type { MailboxConfig } from './client.js';

/** RFC 5530 §3: the server knows the account but cannot serve it now. */
const BUSY: ReadonlySet<string> = new Set(['UNAVAILABLE', 'INUSE', 'LIMIT', 'OVERQUOTA', 'THROTTLED']);

/** Maps what a poll threw (imapflow, socket, TLS, database) to a DeskError; a DeskError stays as it is. */
export function asDeskError(error: unknown, config: MailboxConfig): DeskError {
  if (error instanceof DeskError) return error;
  if (error instanceof TypeORMError) {
    return new DeskError('database-unavailable', `the database cannot be used: ${error.message}`, {
      wayOut: 'Check the free space of its disk and that no other process holds the file; it is tried again by itself.',
      cause: error,
    });
  }
  if (error instanceof TypeError || error instanceof ReferenceError) {
    return new DeskError('internal', error.message, { cause: error });
  }
  const place = `${config.host}:${config.port}`;
  const details: ImapFlowError = error instanceof Error ? error : new Error(messageOf(error));
  const words = wordsOf(details);

  if (details.authenticationFailed === true && !BUSY.has(details.serverResponseCode ?? '')) {
    return new DeskError('imap-authentication', `${place} refuses the login of ${config.auth.user}: ${words}`, {
      wayOut:
        details.serverResponseCode === 'PRIVACYREQUIRED'
          ? 'Set mailbox.security to tls or starttls in desk.yaml: the server takes no login without encryption.'
          : 'Check mailbox.auth in desk.yaml and the secret it refers to; many providers want OAuth2 or an app password.',
      cause: error,
    });
  }
  return new DeskError('imap-unreachable', `${place} cannot be used: ${words}`, {
    wayOut: wayToServer(details, config),
    cause: error,
  });
}

/** A mailbox that the server does not open is a matter of configuration, unless the server says that it is busy. */
export function asMailboxError(error: unknown, path: string): unknown {
  if (!isRefusal(error) || BUSY.has(error.serverResponseCode ?? '')) return error;
  return new DeskError('imap-folder', `the server does not open the mailbox ${path}: ${wordsOf(error)}`, {
    wayOut: 'Set mailbox.inbox in desk.yaml to a mailbox that the server has and that the login may read.',
    cause: error,
  });
}

/** The server answered NO or BAD: the connection is still good. */
export function isRefusal(error: unknown): error is ImapFlowError {
  const status = error instanceof Error ? (error as ImapFlowError).responseStatus : undefined;
  return status === 'NO' || status === 'BAD';
}

/** What the server said, or else what the library says. */
function wordsOf(error: ImapFlowError): string {
  const said = error.responseText ?? (typeof error.response === 'string' ? error.response : '');
  return said === '' ? error.message : said.slice(0, 300);
}

function wayToServer(error: ImapFlowError, config: MailboxConfig): string {
  const certificate = /certificate|self.signed|altname|CERT_/i.test(`${error.code ?? ''} ${error.message}`);
  if (certificate) {
    return 'Use the host name that stands in the server’s certificate, or have it signed by a known authority.';
  }
  if (error.tlsFailed === true || /wrong version number|SSL|TLS/i.test(error.message)) {
    return `Check mailbox.security in desk.yaml: ${config.security} does not fit port ${config.port}.`;
  }
  if (error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN')
    return 'Check mailbox.host in desk.yaml and the name service.';
  return 'Check mailbox.host, port and security in desk.yaml and that the server is up; it is tried again by itself.';
}
