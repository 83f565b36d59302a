/**
 * Freezes a rendered letter as RFC 5322 octets. The same input always gives the same octets, so a retry is the same mail.
 * Nothing is read from files or URLs, and no value can start a header field of its own (headerText.ts).
 */
import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { DeskError, messageOf } from '../errors.js';
import type { Instant } from '../values/calendarDay.js';
import { checked, cleanBody, cleanFilename, cleanWords } from './headerText.js';

export interface ComposeAddress {
  readonly name: string;
  readonly address: string;
}

export interface ComposeAttachment {
  readonly filename: string;
  /** type/subtype in lower case, no parameters. */
  readonly contentType: string;
  readonly content: Uint8Array;
}

export interface ComposeInput {
  readonly from: ComposeAddress;
  readonly to: readonly ComposeAddress[];
  readonly cc?: readonly ComposeAddress[];
  readonly replyTo: ComposeAddress;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** With angle brackets. */
  readonly messageId: string;
  readonly inReplyTo?: string;
  /** Ids of the thread, oldest first. */
  readonly references?: readonly string[];
  readonly date: Instant;
  /** RFC 3834 §5: `auto-replied` for an answer to a mail, `auto-generated` for all else. */
  readonly autoSubmitted: 'auto-generated' | 'auto-replied';
  /**
   * Asks Exchange for no automatic answers. For staff and finance only: a partner's out-of-office answer is information
   * (policy R16).
   */
  readonly suppressAutoReplies?: boolean;
  readonly attachments?: readonly ComposeAttachment[];
  /** Further fields; bodies in printable ASCII. */
  readonly headers?: ReadonlyMap<string, string>;
}

/** Carries our Message-ID where a relay replaces the field of that name. */
export const ID_FIELD = 'X-Referral-Desk-ID';

const MAX_REFERENCES = 30;
const MAX_TEXT = 1_000_000;
const MAX_OCTETS = 40_000_000;

/**
 * Returns the octets, lines ending in CRLF. The mail's own id stands last in References too: some relays replace
 * Message-ID, and an answer is then matched by what it quotes of References. Throws DeskError internal when a structured
 * value is malformed or the mail is too large.
 */
export async function composeMail(input: ComposeInput): Promise<Buffer> {
  if (input.to.length === 0) throw new DeskError('internal', 'a mail needs a recipient');
  const messageId = checked.messageId(input.messageId, 'Message-ID');
  const octets = input.text.length + input.html.length + attachedOctets(input) * 1.4;
  if (input.text.length > MAX_TEXT || input.html.length > MAX_TEXT || octets > MAX_OCTETS) {
    throw new DeskError('internal', `the mail ${messageId} is too large to send`);
  }
  const composer = new MailComposer({
    from: mailbox(input.from, 'From'),
    to: input.to.map((address) => mailbox(address, 'To')),
    cc: (input.cc ?? []).map((address) => mailbox(address, 'Cc')),
    replyTo: [mailbox(input.replyTo, 'Reply-To')],
    subject: cleanWords(input.subject),
    text: cleanBody(input.text),
    html: cleanBody(input.html),
    messageId,
    ...(input.inReplyTo === undefined ? {} : { inReplyTo: checked.messageId(input.inReplyTo, 'In-Reply-To') }),
    references: threadIds(input.references ?? [], messageId),
    date: new Date(input.date),
    headers: fields(input, messageId),
    attachments: (input.attachments ?? []).map((attachment) => ({
      filename: cleanFilename(attachment.filename),
      contentType: checked.mediaType(attachment.contentType),
      content: Buffer.from(attachment.content),
    })),
    // A boundary made from the id: the same mail has the same octets, and no body can guess it before the id exists.
    baseBoundary: createHash('sha256').update(messageId).digest('hex').slice(0, 32),
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    return await composer.compile().build();
  } catch (error) {
    throw new DeskError('internal', `cannot compose ${messageId}: ${messageOf(error)}`, { cause: error });
  }
}

function mailbox(value: ComposeAddress, field: string): { name: string; address: string } {
  return { name: cleanWords(value.name, 120), address: checked.address(value.address, `${field} address`) };
}

/** First and newest ids of the thread, ours last, none twice (RFC 5322 §3.6.4 lets a client trim the middle). */
function threadIds(references: readonly string[], own: string): string[] {
  const others = [...new Set(references)].filter((id) => id !== own).map((id) => checked.messageId(id, 'References'));
  const kept = others.length < MAX_REFERENCES ? others : [...others.slice(0, 1), ...others.slice(2 - MAX_REFERENCES)];
  return [...kept, own];
}

function fields(input: ComposeInput, messageId: string): { key: string; value: string }[] {
  const list = [
    { key: 'Auto-Submitted', value: input.autoSubmitted },
    { key: ID_FIELD, value: messageId },
  ];
  if (input.suppressAutoReplies === true) list.push({ key: 'X-Auto-Response-Suppress', value: 'OOF, AutoReply' });
  for (const [name, body] of input.headers ?? []) {
    list.push({ key: checked.fieldName(name), value: checked.fieldBody(body, name) });
  }
  return list;
}

function attachedOctets(input: ComposeInput): number {
  return (input.attachments ?? []).reduce((sum, attachment) => sum + attachment.content.byteLength, 0);
}
