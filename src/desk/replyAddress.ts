/**
 * Signed reply addresses: a mail to `referrals+o7.<mac>@…` belongs to offer 7, because only the desk can make the mac.
 * Where the mailbox has no plus addresses the same token stands in the subject. Anyone who was on copy holds the token,
 * so it finds the thread and never proves the sender (DESIGN.md, facts of the field).
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { SUBJECT_KINDS, type Subject, type SubjectKind } from '../entities/subject.js';

/** What a reply is about: an offer (partner), a reading (staff, answering a summary), an invoice (finance) … */
export type ReplySubject = Subject;

/** One letter a kind; a kind that has gone keeps its letter, because mails with it are out. */
const LETTER: Readonly<Record<SubjectKind, string>> = {
  offer: 'o',
  reading: 's',
  draft: 'd',
  referral: 'r',
  job: 'j',
  invoice: 'i',
  statement: 't',
  complaint: 'c',
  case: 'u',
  'spot-check': 'k',
  training: 'g',
  partner: 'p',
  reminders: 'l',
  desk: 'z',
};
const KIND_OF = new Map(SUBJECT_KINDS.map((kind) => [LETTER[kind], kind]));
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
/** 80 bits: beyond guessing, and the local part stays far below the 64 octets of RFC 5321 §4.5.3.1.1. */
const MAC_BYTES = 10;
const TOKEN = /(?:^|[^a-z0-9])([a-z])(\d{1,9})\.([a-z2-7]{16})(?![a-z0-9])/gi;

/** RFC 4648 §6 base32 in lower case without padding: some systems fold the case of local parts. */
function base32(bytes: Buffer): string {
  let bits = 0;
  let value = 0;
  let text = '';
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET.charAt((value >>> bits) & 31);
    }
    value &= (1 << bits) - 1;
  }
  return text;
}

function mac(subject: ReplySubject, key: Buffer): string {
  const digest = createHmac('sha256', key).update(`reply:${subject.kind}:${subject.id}`).digest();
  return base32(digest.subarray(0, MAC_BYTES));
}

/** "o7.k5x…": the token of a subject. */
export function replyToken(subject: ReplySubject, key: Buffer): string {
  return `${LETTER[subject.kind]}${subject.id}.${mac(subject, key)}`;
}

/** The desk address with the token as its detail part (RFC 5233). */
export function plusAddress(deskAddress: string, subject: ReplySubject, key: Buffer): string {
  const at = deskAddress.lastIndexOf('@');
  return `${deskAddress.slice(0, at)}+${replyToken(subject, key)}${deskAddress.slice(at)}`;
}

/** The subjects of all valid tokens in a text (an address or a subject line), in order; forged ones are left out. */
export function readReplyTokens(text: string, key: Buffer): ReplySubject[] {
  const found: ReplySubject[] = [];
  for (const [, letter = '', id = '', written = ''] of text.slice(0, 2000).matchAll(TOKEN)) {
    const kind = KIND_OF.get(letter.toLowerCase());
    if (kind === undefined) continue;
    const subject: ReplySubject = { kind, id: Number(id) };
    const expected = Buffer.from(mac(subject, key));
    if (timingSafeEqual(expected, Buffer.from(written.toLowerCase()))) found.push(subject);
  }
  return found;
}

/**
 * The Message-ID of the mail with this key. It follows from the key, so that the same decision made twice after a crash
 * names the same mail; the mac keeps it from being guessed.
 */
export function messageIdFor(key: string, deskAddress: string, signingKey: Buffer): string {
  const digest = createHmac('sha256', signingKey).update(`message-id:${key}`).digest();
  const readable = key
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
  return `<${readable}.${base32(digest.subarray(0, MAC_BYTES))}@${deskAddress.slice(deskAddress.lastIndexOf('@') + 1)}>`;
}
