/** What the sandbox is to those who use it. */

export interface SandboxUser {
  /** Login name and address. */
  readonly address: string;
  readonly password: string;
}

/** A mail that the sandbox's SMTP server took. */
export interface SentMail {
  /** Envelope sender, '' for a bounce (RFC 5321 §4.5.5). */
  readonly from: string;
  readonly to: readonly string[];
  /** As it was sent, without the trace fields that are added to each copy. */
  readonly raw: Buffer;
}

export interface StoredMail {
  readonly uid: number;
  readonly flags: readonly string[];
  readonly raw: Buffer;
}

/** An SMTP answer that refuses a recipient: 4yz for now, 5yz for good (RFC 5321 §4.2.1). */
export interface SmtpRefusal {
  readonly code: number;
  readonly message: string;
}

/** IMAP extensions that can be left out, to see what a poorer server does. */
export const EXTENSIONS = [
  'ID',
  'IDLE',
  'LITERALPLUS',
  'MOVE',
  'NAMESPACE',
  'SPECIAL-USE',
  'UIDPLUS',
  'UNSELECT',
] as const;
export type Extension = (typeof EXTENSIONS)[number];

export interface SandboxOptions {
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** Default 0: any free port. */
  readonly imapPort?: number;
  readonly smtpPort?: number;
  readonly users: readonly SandboxUser[];
  /** Default: all. */
  readonly extensions?: readonly Extension[];
  /** Default: the time of the start in seconds, because nothing outlives a sandbox. */
  readonly uidValidity?: number;
  /** Asked for each recipient; an answer other than null is given to the client. */
  readonly onRcpt?: (address: string) => SmtpRefusal | null;
}

export interface Sandbox {
  readonly host: string;
  readonly imapPort: number;
  readonly smtpPort: number;
  /** Puts a mail into a user's INBOX as it stands. Throws DeskError not-found for an address that is no user's. */
  deliver(address: string, raw: Uint8Array): void;
  /** Mails in a user's folder by UID; none where there is no such folder. */
  mails(address: string, folder?: string): StoredMail[];
  /** Calls back for each mail that SMTP took, after it was delivered; returns how to stop that. */
  onMail(listener: (mail: SentMail) => void): () => void;
  /** Closes the servers and all connections. */
  stop(): Promise<void>;
}
