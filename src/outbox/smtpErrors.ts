/** What an SMTP failure means for the mail and for the outbox (RFC 5321 §4.2.1, RFC 4954 §6 for the login codes). */
import { TransportError, type Rejection } from './transport.js';

/** An error of nodemailer's SMTP connection, as far as it is of use. */
export interface SmtpFailure extends Error {
  readonly code?: string | undefined;
  readonly command?: string | undefined;
  readonly response?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly recipient?: string | undefined;
  readonly rejectedErrors?: readonly SmtpFailure[] | undefined;
}

/** 530 login required, 534 mechanism too weak, 535 credentials invalid, 538 encryption required. */
const LOGIN_CODES = new Set([530, 534, 535, 538]);
const MOST_WORDS = 500;

/** A failure to connect, to secure or to log in: nothing can be sent to anybody for now. */
export function fromOpening(
  failure: SmtpFailure,
  server: { readonly host: string; readonly port: number },
): TransportError {
  const place = `${server.host}:${server.port}`;
  if (failure.code === 'EAUTH' && !isTemporaryReply(failure.responseCode)) {
    return new TransportError(
      'smtp-authentication',
      `the SMTP server ${place} refused the login: ${wordsOf(failure)}`,
      {
        scope: 'server',
        wayOut: 'Check smtp.auth in desk.yaml, the secret that it refers to, and that the account may send over SMTP.',
        cause: failure,
      },
    );
  }
  const wayOut =
    failure.code === 'ETLS' || /certificate|self.signed/i.test(failure.message)
      ? 'Check smtp.security and smtp.port (587 with starttls, 465 with tls) and the certificate of the server.'
      : 'Check smtp.host and smtp.port in desk.yaml, the network, and that the server is up; the desk keeps trying.';
  return new TransportError('smtp-temporary', `the SMTP server ${place} cannot be used: ${wordsOf(failure)}`, {
    scope: 'server',
    wayOut,
    cause: failure,
  });
}

/** A failure after the login. `dataBegun`: octets of the mail may have left. */
export function fromSending(failure: SmtpFailure, { dataBegun }: { readonly dataBegun: boolean }): TransportError {
  const rejected = rejections(failure.rejectedErrors ?? []);
  const words = wordsOf(failure);
  if (failure.responseCode !== undefined && LOGIN_CODES.has(failure.responseCode) && rejected.length === 0) {
    return new TransportError('smtp-authentication', `the SMTP server wants a login: ${words}`, {
      scope: 'server',
      wayOut: 'Check smtp.auth and smtp.security in desk.yaml.',
      cause: failure,
    });
  }
  const refusedByUs =
    failure.responseCode === undefined && (failure.code === 'EENVELOPE' || failure.code === 'EMESSAGE');
  if (refusedByUs || isPermanentReply(failure.responseCode)) {
    return new TransportError('smtp-permanent', words, { scope: 'mail', rejected, cause: failure });
  }
  return new TransportError('smtp-temporary', words, {
    scope: 'mail',
    rejected,
    uncertain: dataBegun && failure.responseCode === undefined,
    cause: failure,
  });
}

/** Recipients that were refused, each with the server's words. */
export function rejections(failures: readonly SmtpFailure[]): Rejection[] {
  return failures.map((failure) => ({
    address: (failure.recipient ?? '').toLowerCase(),
    response: wordsOf(failure),
    temporary: !isPermanentReply(failure.responseCode),
  }));
}

/** 503 (bad sequence of commands) is about the session, not about the mail. */
function isPermanentReply(code: number | undefined): boolean {
  return code !== undefined && code >= 500 && code < 600 && code !== 503;
}

function isTemporaryReply(code: number | undefined): boolean {
  return code !== undefined && code >= 400 && code < 500;
}

/** The server's reply, or what the library says, on one line. */
function wordsOf(failure: SmtpFailure): string {
  const words = failure.response !== undefined && failure.response !== '' ? failure.response : failure.message;
  return words.slice(0, MOST_WORDS).replace(/\s+/g, ' ').trim();
}
