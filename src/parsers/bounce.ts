/**
 * Bounces: delivery status notifications (RFC 3464) and the text dialects of systems that do not speak it. What is
 * read here is a claim of whoever sent it; the inbox accepts it only where an original id is one that the desk sent.
 */
import { headerValues, type HeaderField, type Mail } from '../values/mail.js';
import { BOUNCE_SUBJECT, BOUNCE_WORDS, MAIL_SYSTEM, MAIL_SYSTEM_NAME } from './automatic/words.js';

export interface FailedRecipient {
  readonly address: string;
  /** RFC 3463 status code ("5.1.1"), or null where none is given. */
  readonly status: string | null;
  /** RFC 3464 §2.3.3: failed, delayed, delivered, relayed, expanded; null in text dialects without one. */
  readonly action: string | null;
  /** What the other server said, as it said it. */
  readonly diagnostic: string | null;
}

export interface Bounce {
  readonly failedRecipients: readonly FailedRecipient[];
  /** False for a delay warning and for a failure that may pass (4.x.x). */
  readonly permanent: boolean;
  /** Message-IDs of the mail that came back, with angle brackets: what the desk must have sent. */
  readonly originalMessageIds: readonly string[];
}

const MAX_RECIPIENTS = 50;
const MAX_IDS = 50;
const MAX_BODY = 200_000;

/** Null where the mail is no bounce. A delay warning is one, with `permanent` false. */
export function readBounce(mail: Mail): Bounce | null {
  const body = bodyOf(mail);
  const recipients = fromStatus(mail);
  if (recipients.length === 0 && !isBounce(mail, body)) return null;
  const named = recipients.length > 0 ? recipients : fromText(mail, body);
  const status = named.map((recipient) => recipient.status).find((code) => code !== null) ?? null;
  const delayed = named.some((recipient) => recipient.action === 'delayed') || isDelay(mail, body);
  const failed = named.some((recipient) => recipient.action === 'failed');
  return {
    failedRecipients: named,
    permanent: failed ? status?.startsWith('4') !== true : !delayed && status?.startsWith('4') !== true,
    originalMessageIds: originalIds(mail, body),
  };
}

/**
 * Whether a mail says that it is one. A subject alone is not enough: people forward bounces, and write about them.
 */
export function isBounce(mail: Mail, body = bodyOf(mail)): boolean {
  if (mail.contentType === 'multipart/report') {
    const type = mail.contentTypeParameters.get('report-type')?.toLowerCase();
    if (type === 'delivery-status' || mail.deliveryStatus !== null) return true;
  }
  if (headerValues(mail, 'x-failed-recipients').length > 0) return true;
  const bySystem = isFromMailSystem(mail);
  const subject = !isConversation(mail) && BOUNCE_SUBJECT.test(mail.subject.slice(0, 300));
  if (!bySystem && !subject) return false;
  return (bySystem && subject) || BOUNCE_WORDS.test(body.slice(0, 4000));
}

/** Sent by a mail system: its address, its name, or no return path at all (RFC 5321 §4.5.5). */
export function isFromMailSystem(mail: Mail): boolean {
  const nullPath = headerValues(mail, 'return-path').some((value) => value.replace(/\s/g, '') === '<>');
  return nullPath || mail.from.some(({ address, name }) => MAIL_SYSTEM.test(address) || MAIL_SYSTEM_NAME.test(name));
}

function isConversation(mail: Mail): boolean {
  return /^\s{0,5}(?:re|aw|fwd?|wg|tr|sv)\s?:/i.test(mail.subject);
}

/** The readable text, HTML with its tags taken out. */
function bodyOf(mail: Mail): string {
  const source = mail.text ?? mail.html?.slice(0, MAX_BODY).replace(/<[^<>]{0,2000}>/g, ' ') ?? '';
  return source.slice(0, MAX_BODY).replace(/[\u00a0\u202f]/g, ' ');
}

function fromStatus(mail: Mail): FailedRecipient[] {
  return (mail.deliveryStatus?.perRecipient ?? []).slice(0, MAX_RECIPIENTS).flatMap((fields): FailedRecipient[] => {
    const address = typed(fields, 'original-recipient') ?? typed(fields, 'final-recipient');
    if (address === null) return [];
    return [
      {
        address: address.toLowerCase(),
        status: /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(value(fields, 'status') ?? '')?.[1] ?? null,
        action: value(fields, 'action')?.toLowerCase().split(/[\s(]/)[0] ?? null,
        diagnostic: typed(fields, 'diagnostic-code')?.slice(0, 1000) ?? null,
      },
    ];
  });
}

function value(fields: readonly HeaderField[], name: string): string | null {
  return fields.find((field) => field.name === name)?.value ?? null;
}

/** "rfc822; anna@example.com" → the part after the type. */
function typed(fields: readonly HeaderField[], name: string): string | null {
  const text = value(fields, name);
  if (text === null) return null;
  const content = text
    .slice(text.indexOf(';') + 1)
    .trim()
    .replace(/^<|>$/g, '');
  return content === '' ? null : content;
}

const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,200}\.[a-z]{2,24}/gi;

/**
 * Recipients that a text dialect names: X-Failed-Recipients (Exim), "<anna@example.com>:" on a line (qmail, Postfix),
 * the list below "Delivery has failed to these recipients" (Exchange).
 */
function fromText(mail: Mail, body: string): FailedRecipient[] {
  const own = new Set([...mail.to, ...mail.from].map((mailbox) => mailbox.address));
  const listed = headerValues(mail, 'x-failed-recipients').flatMap((text) => text.slice(0, 5000).match(ADDRESS) ?? []);
  // The words of the system stand above the mail that it returns.
  const notice = body.split(RETURNED)[0] ?? '';
  const found = listed.length > 0 ? listed : (notice.slice(0, 10_000).match(ADDRESS) ?? []);
  const addresses = [...new Set(found.map((address) => address.toLowerCase()))].filter(
    (address) => !own.has(address) && !MAIL_SYSTEM.test(address),
  );
  return addresses.slice(0, MAX_RECIPIENTS).map((address) => {
    const at = notice.toLowerCase().indexOf(address);
    const near = notice.slice(Math.max(0, at), at + 1500);
    const status = /(?:^|[\s#(])([45]\.\d{1,3}\.\d{1,3})(?=[\s,.);:-]|$)/m.exec(near)?.[1] ?? null;
    const reply = /(?:^|\s)([45]\d\d)[ -][^\n]{3,300}/.exec(near)?.[0].trim() ?? null;
    return {
      address,
      status: status ?? (reply === null ? null : `${reply.charAt(0)}.0.0`),
      action: isDelay(mail, body) ? 'delayed' : 'failed',
      diagnostic: reply,
    };
  });
}

const RETURNED =
  /-{3,}\s?(?:below this line is a copy|this is a copy of (?:the|your) message|original message|returned message|ursprüngliche nachricht|the header of the original|message d['’]origine|forwarded message)|^original message headers:|^ursprüngliche nachrichtenkopfzeilen|^en-têtes de message/im;

const DELAY =
  /\b(?:delayed|will be retried|still being retried|has not (?:yet )?been delivered|you do not need to resend|no action is required|warning message only|verzögert|noch nicht zugestellt|wird weiter versucht|weitere zustellversuche|différée?|retardée?|n['’]a pas encore été)\b/i;

function isDelay(mail: Mail, body: string): boolean {
  const final = /\b(?:permanent(?:ly)?|giving up|failed permanently|has failed|endgültig|définitivement)\b/i;
  return DELAY.test(mail.subject) || (DELAY.test(body.slice(0, 1500)) && !final.test(body.slice(0, 1500)));
}

/** Ids in the returned header, in a returned mail quoted in the text, and in In-Reply-To and References. */
function originalIds(mail: Mail, body: string): string[] {
  const returned = (mail.returnedHeaders ?? [])
    .filter((field) => field.name === 'message-id')
    .map((field) => field.value);
  const attached = mail.attachments
    .filter(
      (attachment) => attachment.contentType === 'message/rfc822' || attachment.contentType === 'text/rfc822-headers',
    )
    .slice(0, 5)
    .map((attachment) => headText(attachment.content));
  const texts = [...returned, ...attached.flatMap((text) => messageIdLines(text)), ...messageIdLines(body)];
  const ids = texts.flatMap((text) => text.match(/<[^<>\s]{1,900}>/g) ?? []);
  return [...new Set([...ids, ...mail.inReplyTo, ...mail.references])].slice(0, MAX_IDS);
}

/** The first bytes as text; header ids are ASCII. */
function headText(content: Uint8Array): string {
  return new TextDecoder('latin1').decode(content.subarray(0, 64_000));
}

function messageIdLines(text: string): string[] {
  return [...text.matchAll(/^[>\s]{0,10}message-id:\s{0,10}(<[^<>\s]{1,900}>)/gim)]
    .slice(0, 20)
    .map((match) => match[1] ?? '');
}
