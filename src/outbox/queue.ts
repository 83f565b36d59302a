/** Puts mails into the outbox and answers for their states; all of it inside the caller's transaction (DESIGN rules 2, 3). */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { EntityManager } from 'typeorm';
import { OutgoingMail, type Audience } from '../entities/outgoingMail.js';
import type { Subject } from '../entities/subject.js';
import { DeskError } from '../errors.js';
import type { Instant } from '../values/calendarDay.js';
import { checked } from './headerText.js';

export interface MailToQueue {
  /** What this mail is, so that it cannot be queued twice: "offer:7:referral-offer". At most 200 characters. */
  readonly key: string;
  readonly letter: string;
  readonly audience: Audience;
  /** Envelope recipients. */
  readonly recipients: readonly string[];
  readonly envelopeFrom: string;
  /** The frozen RFC 5322 octets of composeMail(). */
  readonly raw: Buffer;
  readonly subject: string;
  readonly messageId: string;
  /** What an answer to it is about. */
  readonly reply?: Subject | null;
  readonly offerId?: number | null;
  readonly readingId?: number | null;
  readonly invoiceId?: number | null;
  readonly now: Instant;
  /** Not before this instant; default: now. */
  readonly notBefore?: Instant;
}

const MAX_RECIPIENTS = 100;

/**
 * Queues a frozen mail. Returns null, and changes nothing, where a mail with the same key exists in whatever state.
 * Throws DeskError internal for a malformed address or id.
 */
export async function enqueue(manager: EntityManager, mail: MailToQueue): Promise<OutgoingMail | null> {
  if (mail.key === '' || mail.key.length > 200)
    throw new DeskError('internal', `not a mail key: ${mail.key.slice(0, 80)}`);
  const recipients = [...new Set(mail.recipients.map((address) => address.trim().toLowerCase()))];
  for (const recipient of recipients) checked.address(recipient, 'envelope recipient');
  if (recipients.length === 0 || recipients.length > MAX_RECIPIENTS) {
    throw new DeskError('internal', `the mail ${mail.key} has ${recipients.length} recipients`);
  }
  if (await manager.existsBy(OutgoingMail, { key: mail.key })) return null;
  return manager.save(
    manager.create(OutgoingMail, {
      key: mail.key,
      messageId: checked.messageId(mail.messageId, 'Message-ID'),
      letter: mail.letter,
      audience: mail.audience,
      recipients,
      envelopeFrom: checked.address(mail.envelopeFrom.toLowerCase(), 'envelope sender'),
      subject: mail.subject,
      raw: gzipSync(mail.raw),
      state: 'queued',
      attempts: 0,
      nextAttemptAt: mail.notBefore !== undefined && mail.notBefore > mail.now ? mail.notBefore : mail.now,
      transmittingAt: null,
      sentAt: null,
      confirmedAt: null,
      lastError: null,
      replyKind: mail.reply?.kind ?? null,
      replyId: mail.reply?.id ?? null,
      offerId: mail.offerId ?? null,
      readingId: mail.readingId ?? null,
      invoiceId: mail.invoiceId ?? null,
      createdAt: mail.now,
    }),
  );
}

/** The frozen octets of a queued mail. */
export function rawOf(mail: Pick<OutgoingMail, 'raw'>): Buffer {
  return gunzipSync(mail.raw, { maxOutputLength: 100_000_000 });
}

/**
 * Notes that a copy of our mail was seen (in the inbox or the Sent folder). Returns the mail, or null when the id is none
 * of ours or the mail was not on its way: a copy alone does not make a mail sent that the server deferred for its reader.
 */
export async function confirmCopy(
  manager: EntityManager,
  messageId: string,
  now: Instant,
): Promise<OutgoingMail | null> {
  const mail = await manager.findOneBy(OutgoingMail, { messageId });
  if (mail === null || (mail.state !== 'sent' && mail.state !== 'transmitting')) return null;
  if (mail.confirmedAt !== null) return mail;
  await manager.update(OutgoingMail, { id: mail.id }, { confirmedAt: now });
  mail.confirmedAt = now;
  return mail;
}

/**
 * Staff let a held or failed mail go: it is due at once and is not held again, though it counts for the caps of others.
 * Throws DeskError not-found or not-allowed.
 */
export async function releaseMail(manager: EntityManager, id: number, now: Instant): Promise<void> {
  const mail = await mailInState(manager, id, ['held', 'failed'], 'released');
  await manager.update(
    OutgoingMail,
    { id: mail.id },
    { state: 'queued', attempts: 0, transmittingAt: now, nextAttemptAt: now },
  );
}

/** Stops a mail that has not left. Throws DeskError not-found or not-allowed. */
export async function cancelMail(manager: EntityManager, id: number): Promise<void> {
  const mail = await mailInState(manager, id, ['queued', 'held', 'failed'], 'cancelled');
  await manager.update(OutgoingMail, { id: mail.id }, { state: 'cancelled' });
}

async function mailInState(
  manager: EntityManager,
  id: number,
  states: readonly string[],
  verb: string,
): Promise<OutgoingMail> {
  const mail = await manager.findOneBy(OutgoingMail, { id });
  if (mail === null) throw new DeskError('not-found', `there is no outgoing mail ${id}`);
  if (states.includes(mail.state)) return mail;
  throw new DeskError('not-allowed', `mail ${id} is ${mail.state} and cannot be ${verb}`, {
    wayOut: `Only mails that are ${states.join(' or ')} can be ${verb}.`,
  });
}
