/** The port between the outbox and whatever carries mail: what was accepted, what to try later, what never (RFC 5321 §4.2.1). */
import { DeskError, type DeskErrorOptions, type ErrorCode } from '../errors.js';

/** RFC 5321 §2.3.1: where it goes, whatever its header says. */
export interface Envelope {
  readonly from: string;
  readonly to: readonly string[];
}

/** A recipient that the server did not take. */
export interface Rejection {
  readonly address: string;
  /** The server's words, "550 5.1.1 no such user". */
  readonly response: string;
  /** 4yz: the same recipient can be accepted later. */
  readonly temporary: boolean;
}

/** The server took the mail for at least one recipient. */
export interface TransportResult {
  readonly accepted: readonly string[];
  readonly rejected: readonly Rejection[];
  readonly response: string;
}

export interface MailTransport {
  /**
   * Sends these octets once. Throws TransportError when no recipient was accepted or the outcome is not known; never sends
   * a second time by itself.
   */
  send(raw: Buffer, envelope: Envelope): Promise<TransportResult>;
  /** Connects and logs in, without sending. Throws like `send`. */
  verify(): Promise<void>;
  /** Closes what is open; a `send` under way fails as uncertain. */
  close(): Promise<void>;
}

export interface TransportErrorOptions extends DeskErrorOptions {
  /** `server`: nothing could be sent to anybody, and no octet of this mail left. `mail`: this mail was not accepted. */
  readonly scope: 'server' | 'mail';
  /** The octets may have been accepted: the connection broke after DATA had begun. */
  readonly uncertain?: boolean;
  readonly rejected?: readonly Rejection[];
}

export class TransportError extends DeskError {
  readonly scope: 'server' | 'mail';
  readonly uncertain: boolean;
  readonly rejected: readonly Rejection[];

  constructor(code: ErrorCode, message: string, options: TransportErrorOptions) {
    super(code, message, options);
    this.name = 'TransportError';
    this.scope = options.scope;
    this.uncertain = options.uncertain ?? false;
    this.rejected = options.rejected ?? [];
  }
}
