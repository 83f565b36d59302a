/**
 * Every error of the product. An error has a stable code, says whether trying again can help (`temporary`), what the
 * person in front of it should do (`wayOut`), and never carries a secret. docs/errors.md lists the codes; a test
 * compares the two.
 */

import { write, type Said } from './texts/line.js';

export interface ErrorKind {
  /** Trying the same again later can succeed. */
  readonly temporary: boolean;
  /** Process exit status when a command ends with it (BSD sysexits). */
  readonly exitStatus: number;
}

export const ERROR_KINDS = {
  /** desk.yaml is missing, is no YAML, or has bad keys. */
  'config-invalid': { temporary: false, exitStatus: 78 },
  /** A secret that desk.yaml refers to is not there. */
  'secret-missing': { temporary: false, exitStatus: 78 },
  /** A command's arguments are wrong. */
  usage: { temporary: false, exitStatus: 64 },
  /** What a command was given (a file, a partner, an address) is not acceptable. */
  'input-invalid': { temporary: false, exitStatus: 65 },
  /** A file could not be read or written. */
  'file-unreadable': { temporary: false, exitStatus: 66 },
  /** The thing named does not exist (partner, referral, invoice). */
  'not-found': { temporary: false, exitStatus: 66 },
  /** It is there already (a second partner with the same domain). */
  'already-exists': { temporary: false, exitStatus: 65 },
  /** The policy does not allow it now (a state transition, a suspended partner). */
  'not-allowed': { temporary: false, exitStatus: 77 },
  /** The IMAP server refused user or password. */
  'imap-authentication': { temporary: false, exitStatus: 77 },
  /** The IMAP server cannot be reached or broke off. */
  'imap-unreachable': { temporary: true, exitStatus: 75 },
  /** A mailbox or folder is missing and could not be made. */
  'imap-folder': { temporary: false, exitStatus: 78 },
  /** The SMTP server refused user or password. */
  'smtp-authentication': { temporary: false, exitStatus: 77 },
  /** The SMTP server cannot be reached, broke off, or answered 4yz (RFC 5321 §4.2.1). */
  'smtp-temporary': { temporary: true, exitStatus: 75 },
  /** The SMTP server answered 5yz to this mail (RFC 5321 §4.2.1). */
  'smtp-permanent': { temporary: false, exitStatus: 69 },
  /** An OAuth2 access token could not be had. */
  'oauth2-failed': { temporary: true, exitStatus: 77 },
  /** The database cannot be opened, is locked by another process, or is not migrated. */
  'database-unavailable': { temporary: true, exitStatus: 75 },
  /** The database was made by a newer version of the product. */
  'database-newer': { temporary: false, exitStatus: 78 },
  /** A letter's template does not compile or asks for a value that its view does not have. */
  'template-invalid': { temporary: false, exitStatus: 78 },
  /** A state that the program must never reach. */
  internal: { temporary: false, exitStatus: 70 },
} as const satisfies Record<string, ErrorKind>;

export type ErrorCode = keyof typeof ERROR_KINDS;

export interface DeskErrorOptions {
  /** What the reader can do about it, one sentence. */
  readonly wayOut?: Said;
  readonly cause?: unknown;
  /** Overrides the code's default. */
  readonly temporary?: boolean;
}

/** An error that a person may see: the message names the thing, `wayOut` the next step. */
export class DeskError extends Error {
  readonly code: ErrorCode;
  readonly temporary: boolean;
  readonly wayOut: string | null;
  /** The message and the way out as lines, for a person who reads another language than English. */
  readonly said: Said;
  readonly wayOutSaid: Said | null;

  constructor(code: ErrorCode, message: Said, options: DeskErrorOptions = {}) {
    super(write(message, 'en'), options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'DeskError';
    this.code = code;
    this.temporary = options.temporary ?? ERROR_KINDS[code].temporary;
    this.said = message;
    this.wayOutSaid = options.wayOut ?? null;
    this.wayOut = this.wayOutSaid === null ? null : write(this.wayOutSaid, 'en');
  }

  get exitStatus(): number {
    return ERROR_KINDS[this.code].exitStatus;
  }
}

/** The words of any thrown value, for a log line or a person; never a stack trace. */
export function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  return typeof error === 'string' ? error : 'unknown error';
}
