/**
 * Raw bytes to a Mail (RFC 5322, MIME RFC 2045–2049). Hostile input: every size and count is bounded, nothing throws;
 * what had to be cut or could not be read is a `problem`, and a mail with problems is never acted on alone.
 */
import { boundedHtml } from '../parsers/reply/html.js';
import type { Attachment, Mail, MailProblem } from '../values/mail.js';
import { readBody, type Body } from './mime/body.js';
import {
  firstValue,
  decodeWords,
  parseParameters,
  readHeaderSection,
  type HeaderSection,
} from './mime/headerFields.js';
import { parseMailboxes } from './mime/mailboxes.js';
import { parseMailDate } from './mime/mailDate.js';
import { withoutPadding } from './mime/padding.js';
import { parseDeliveryStatus, parseReturnedHeaders } from './mime/report.js';
import { splitStructure, type Part, type Structure } from './mime/structure.js';

export interface MimeLimits {
  /** Octets of a mail that are looked at. */
  readonly size: number;
  /** MIME parts, multiparts included. */
  readonly parts: number;
  /** Octets of the header section, and of that of a part. */
  readonly headerSize: number;
  /** Octets kept of each text part, and characters of each version. */
  readonly textSize: number;
  readonly attachments: number;
  /** Octets kept of one attachment, and of all parts together. */
  readonly attachmentSize: number;
  readonly totalSize: number;
}

export const DEFAULT_MIME_LIMITS: MimeLimits = {
  size: 50 * 1024 * 1024,
  parts: 500,
  headerSize: 256 * 1024,
  textSize: 1024 * 1024,
  attachments: 100,
  attachmentSize: 25 * 1024 * 1024,
  totalSize: 40 * 1024 * 1024,
};

const MAX_FIELDS = 1000;
const MAX_IDS = 200;

/**
 * Reads one mail. Always resolves: bytes that are no mail give an empty Mail with the problem `malformed`.
 */
export async function parseMail(raw: Uint8Array, limits: MimeLimits = DEFAULT_MIME_LIMITS): Promise<Mail> {
  const problems = new Map<string, MailProblem>();
  const report = (code: MailProblem['code'], message: string): void => {
    problems.set(`${code} ${message}`, { code, message });
  };
  if (raw.length > limits.size) report('too-large', `the mail has ${raw.length} octets, more than ${limits.size}`);
  const bytes = withoutPadding(withLineFeeds(raw.subarray(0, limits.size)));
  const header = readHeaderSection(bytes, limits.headerSize);
  if (header.cut) report('too-large', `the header section is longer than ${limits.headerSize} octets`);
  if (header.fields.length > MAX_FIELDS) report('too-large', `more than ${MAX_FIELDS} header fields`);
  if (header.fields.length === 0) report('malformed', 'no header field: this is no mail');

  const { structure, repaired } = await splitBody(bytes, header, limits);
  if (structure.failure !== null) {
    const code = { parts: 'too-many-parts', header: 'too-large', other: 'malformed' } as const;
    report(code[structure.failure.kind], structure.failure.message);
  }
  if (repaired) report('malformed', 'a multipart whose boundary is missing or never occurs');

  const body = readParts(structure, bytes.subarray(header.bodyStart, header.bodyStart + limits.textSize));
  for (const what of body.undecodable) report('undecodable', `text that is not what its charset says: ${what}`);
  if (body.conflicting) report('malformed', 'several alternatives of one kind with different words');
  const parts = leaves(structure.root);
  if (parts.some((part) => part.bytes.length < part.size)) report('too-large', 'a part was longer than is kept');
  const attached = parts.filter((part) => !body.used.has(part));
  if (attached.length > limits.attachments) report('too-large', `more than ${limits.attachments} attachments`);

  const type = parseParameters(firstValue(header.fields, 'content-type') ?? 'text/plain');
  const text = cap(body.text, limits.textSize);
  const html = body.html === null ? null : boundedHtml(body.html.slice(0, limits.textSize));
  if (text !== body.text || html !== body.html) report('too-large', `more text or markup than is read`);
  if (isEncrypted(type.value, parts, text))
    report('encrypted', 'the mail is encrypted or opaque: its words cannot be read');
  else if (text === null && html === null && parts.some((part) => part.contentType === 'application/ms-tnef')) {
    report('undecodable', 'the words are in a winmail.dat attachment (TNEF)');
  }

  return {
    ...envelope({ ...header, fields: header.fields.slice(0, MAX_FIELDS) }),
    contentType: type.value === '' ? 'text/plain' : type.value,
    contentTypeParameters: type.parameters,
    text,
    html,
    attachments: attached.slice(0, limits.attachments).map(asAttachment),
    ...readReport(type.value, parts),
    problems: [...problems.values()],
    size: raw.length,
  };
}

type Envelope = Pick<
  Mail,
  | 'messageId'
  | 'inReplyTo'
  | 'references'
  | 'from'
  | 'sender'
  | 'replyTo'
  | 'to'
  | 'cc'
  | 'subject'
  | 'date'
  | 'headers'
>;

/** The fields of RFC 5322 §3.6. Every From field counts: a second one is how a forger hides. */
function envelope(header: HeaderSection): Envelope {
  const { fields } = header;
  const mailboxes = (name: string): Mail['from'] =>
    fields.filter((field) => field.name === name).flatMap((field) => parseMailboxes(field.value));
  const date = firstValue(fields, 'date');
  return {
    messageId: messageIds(firstValue(fields, 'message-id') ?? '')[0] ?? null,
    inReplyTo: messageIds(firstValue(fields, 'in-reply-to') ?? ''),
    references: messageIds(firstValue(fields, 'references') ?? ''),
    from: mailboxes('from'),
    sender: mailboxes('sender')[0] ?? null,
    replyTo: mailboxes('reply-to'),
    to: mailboxes('to'),
    cc: mailboxes('cc'),
    subject: decodeWords(firstValue(fields, 'subject') ?? '').trim(),
    date: date === null ? null : parseMailDate(date),
    headers: fields,
  };
}

/** Message ids with their angle brackets (RFC 5322 §3.6.4); of a long chain the oldest and the newest are kept. */
function messageIds(value: string): string[] {
  const ids = value.replaceAll(/\s/g, ' ').match(/<[^<>\s]{1,900}>/g) ?? [];
  return ids.length <= MAX_IDS ? ids : [...ids.slice(0, MAX_IDS / 2), ...ids.slice(-MAX_IDS / 2)];
}

interface SplitBody {
  readonly structure: Structure;
  readonly repaired: boolean;
}

/**
 * Splits the body. A multipart in which no part is found is tried once more with the boundary that the body seems to
 * use: some gateways rewrite the header and lose the parameter.
 */
async function splitBody(bytes: Uint8Array, header: HeaderSection, limits: MimeLimits): Promise<SplitBody> {
  const body = bytes.subarray(header.bodyStart);
  // mailparser gets only the fields that it needs, so that no header trick can make it and us see different mails.
  const fields = header.fields.filter((field) => field.name.startsWith('content-') || field.name === 'mime-version');
  const split = async (section: string): Promise<Structure> =>
    splitStructure(Buffer.concat([Buffer.from(`${section}\r\n`), body]), limits);
  const type = firstValue(fields, 'content-type') ?? '';
  const others = fields
    .filter((field) => field.name !== 'content-type')
    .map((field) => `${field.name}: ${field.value}\r\n`)
    .join('');
  const structure = await split(`${others}${type === '' ? '' : `content-type: ${type}\r\n`}`);
  const lost = structure.root?.contentType.startsWith('multipart/') === true && structure.root.children.length === 0;
  if (!lost || structure.failure !== null) return { structure, repaired: false };
  const opening = Buffer.from(body.subarray(0, 64 * 1024)).toString('latin1');
  const boundary = /^--([^\s"\\]{1,70})\r?\ncontent-/im.exec(opening)?.[1];
  if (boundary === undefined) return { structure, repaired: true };
  const kind = parseParameters(type).value;
  return { structure: await split(`${others}content-type: ${kind}; boundary="${boundary}"\r\n`), repaired: true };
}

/** The readable versions; the body as it stands where no part could be found in it. */
function readParts(structure: Structure, body: Uint8Array): Body {
  const lost = structure.root?.contentType.startsWith('multipart/') === true && structure.root.children.length === 0;
  const root: Part | null = lost
    ? { ...structure.root, contentType: 'text/plain', bytes: body, size: body.length }
    : structure.root;
  return root === null
    ? { text: null, html: null, used: new Set(), undecodable: [], conflicting: false }
    : readBody(root);
}

function leaves(root: Part | null): Part[] {
  const found: Part[] = [];
  const waiting = root === null ? [] : [root];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (part.contentType.startsWith('multipart/')) waiting.push(...part.children.toReversed());
    else found.push(part);
  }
  return found;
}

function asAttachment(part: Part): Attachment {
  return {
    filename: part.filename,
    contentType: part.contentType,
    size: part.size,
    content: part.bytes,
    contentId: part.contentId,
    charset: part.parameters.get('charset') ?? null,
    inline: part.disposition !== 'attachment' && (part.disposition === 'inline' || part.contentId !== null),
  };
}

function readReport(type: string, parts: readonly Part[]): Pick<Mail, 'deliveryStatus' | 'returnedHeaders'> {
  if (type !== 'multipart/report') return { deliveryStatus: null, returnedHeaders: null };
  const named = (...types: string[]): Part | undefined => parts.find((part) => types.includes(part.contentType));
  const status = named('message/delivery-status', 'message/global-delivery-status');
  const returned = named('message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers');
  return {
    deliveryStatus: status === undefined ? null : parseDeliveryStatus(status.bytes),
    returnedHeaders: returned === undefined ? null : parseReturnedHeaders(returned.bytes),
  };
}

/** OpenPGP (RFC 3156), S/MIME enveloped or opaque-signed (RFC 8551 §3.5), rights-protected Outlook mail, inline PGP. */
function isEncrypted(type: string, parts: readonly Part[], text: string | null): boolean {
  return (
    type === 'multipart/encrypted' ||
    parts.some((part) =>
      ['application/pkcs7-mime', 'application/x-pkcs7-mime', 'application/x-microsoft-rpmsg-message'].includes(
        part.contentType,
      ),
    ) ||
    /^-----BEGIN PGP MESSAGE-----/m.test((text ?? '').slice(0, 20_000))
  );
}

function cap(text: string | null, length: number): string | null {
  return text === null || text.length <= length ? text : text.slice(0, length);
}

/** A mail whose lines end in CR alone (old Macintosh software) gets line feeds, or its header would never end. */
function withLineFeeds(raw: Uint8Array): Uint8Array {
  if (raw.includes(0x0a) || !raw.includes(0x0d)) return raw;
  return raw.map((octet) => (octet === 0x0d ? 0x0a : octet));
}
