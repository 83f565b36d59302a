/**
 * A mail as values (RFC 5322, MIME decoded): what src/inbox makes from raw bytes and what parsers and guards read.
 * Everything in it was written by somebody else and is hostile until shown otherwise.
 */
import type { AttachmentText } from './attachmentText.js';
import type { Instant } from './calendarDay.js';

/** A mailbox of RFC 5322 §3.4; `address` is lower-cased, `name` is decoded and may be empty. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** One header field in the order received: name in lower case, value unfolded but not decoded. */
export interface HeaderField {
  readonly name: string;
  readonly value: string;
}

export interface Attachment {
  /** As the sender named it; never to be used as a path. */
  readonly filename: string | null;
  /** Media type in lower case without parameters. */
  readonly contentType: string;
  readonly size: number;
  readonly content: Uint8Array;
  /** RFC 2392 content id without angle brackets, where the part has one. */
  readonly contentId: string | null;
  /** The charset that the part declares, null or absent where it declares none. */
  readonly charset?: string | null;
  readonly inline: boolean;
}

/** Fields of a message/delivery-status part, one group a recipient (RFC 3464 §2). */
export interface DeliveryStatus {
  readonly perMessage: readonly HeaderField[];
  readonly perRecipient: readonly (readonly HeaderField[])[];
}

export interface Mail {
  /** RFC 5322 Message-ID with its angle brackets, or null where it is missing or malformed. */
  readonly messageId: string | null;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  /** All mailboxes of all From fields: more than one is itself a doubt. */
  readonly from: readonly Mailbox[];
  readonly sender: Mailbox | null;
  readonly replyTo: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  /** Decoded and unfolded. */
  readonly subject: string;
  /** The Date field; null where it is missing or no date. */
  readonly date: Instant | null;
  readonly headers: readonly HeaderField[];
  /** Top-level media type, lower case without parameters ("multipart/report"). */
  readonly contentType: string;
  /** Parameters of the top-level Content-Type, names in lower case ("report-type" → "delivery-status"). */
  readonly contentTypeParameters: ReadonlyMap<string, string>;
  /** The text/plain body decoded (format=flowed already joined), or null where the mail has none. */
  readonly text: string | null;
  /** The text/html body decoded, or null. */
  readonly html: string | null;
  readonly attachments: readonly Attachment[];
  /** What the attached files say; absent where they were not looked into (src/inbox/attachments). */
  readonly attachmentTexts?: readonly AttachmentText[];
  /** message/delivery-status of a multipart/report, where there is one. */
  readonly deliveryStatus: DeliveryStatus | null;
  /** Header block of the returned mail (message/rfc822 or text/rfc822-headers of a report), where there is one. */
  readonly returnedHeaders: readonly HeaderField[] | null;
  /** What had to be cut or could not be decoded; reading then never says `record`. */
  readonly problems: readonly MailProblem[];
  /** Octets of the raw mail. */
  readonly size: number;
}

export interface MailProblem {
  readonly code: 'too-large' | 'too-many-parts' | 'undecodable' | 'malformed' | 'encrypted';
  readonly message: string;
}

/** All values of a header field, in the order received. */
export function headerValues(mail: Pick<Mail, 'headers'>, name: string): string[] {
  const wanted = name.toLowerCase();
  return mail.headers.filter((field) => field.name === wanted).map((field) => field.value);
}

/** The domain of an address in lower case, '' where it has none. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
