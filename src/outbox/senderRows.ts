/** What the sender reads from and writes to outgoing_mail; each function runs inside the caller's transaction. */
import { In, IsNull, LessThanOrEqual, MoreThan, Not, type EntityManager, type FindOptionsSelect } from 'typeorm';
import { AuditEvent } from '../entities/auditEvent.js';
import { OutgoingMail } from '../entities/outgoingMail.js';
import { addMilliseconds, type Instant } from '../values/calendarDay.js';
import { UNCAPPED, type CountedMail } from './caps.js';
import type { UnsettledMail } from './lanes.js';
import type { Outcome } from './settle.js';

/** A mail without its octets: lists stay small however large the mails are. */
export type DueMail = Pick<OutgoingMail, 'id' | 'offerId' | 'recipients'>;
export type TransmittingMail = Omit<OutgoingMail, 'raw'>;

/** What a claim changed, so that an attempt that did not count can be taken back. */
export type Before = Pick<OutgoingMail, 'attempts' | 'transmittingAt' | 'nextAttemptAt'>;

const DAY_MS = 86_400_000;
/** Looked at in one round; the next round sees the rest. */
const ROUND = 500;

const WITHOUT_RAW: FindOptionsSelect<OutgoingMail> = {
  id: true,
  key: true,
  messageId: true,
  letter: true,
  audience: true,
  recipients: true,
  envelopeFrom: true,
  subject: true,
  state: true,
  attempts: true,
  nextAttemptAt: true,
  transmittingAt: true,
  sentAt: true,
  confirmedAt: true,
  lastError: true,
  offerId: true,
  readingId: true,
  invoiceId: true,
  createdAt: true,
};

/** Queued mails that are due, oldest first. */
export function due(manager: EntityManager, now: Instant): Promise<DueMail[]> {
  return manager.find(OutgoingMail, {
    select: { id: true, offerId: true, recipients: true },
    where: { state: 'queued', nextAttemptAt: LessThanOrEqual(now) },
    order: { id: 'ASC' },
    take: ROUND,
  });
}

/** Mails of the same offers that are on their way, or were deferred by their server or by a cap (both leave words). */
export async function unsettled(
  manager: EntityManager,
  mails: readonly DueMail[],
  now: Instant,
): Promise<UnsettledMail[]> {
  const offers = [...new Set(mails.map((mail) => mail.offerId).filter((id) => id !== null))];
  if (offers.length === 0) return [];
  const select = { id: true, offerId: true, recipients: true, transmittingAt: true };
  const offerId = In(offers);
  const found = await manager.find(OutgoingMail, {
    select: { ...select, nextAttemptAt: true },
    where: [
      { offerId, state: 'transmitting' },
      { offerId, state: 'queued', nextAttemptAt: MoreThan(now), lastError: Not(IsNull()) },
    ],
  });
  return found;
}

/** For the caps: what was let through in the last day, and mails whose turn is to come. */
export async function countedSince(manager: EntityManager, now: Instant): Promise<CountedMail[]> {
  const letter = Not(In([...UNCAPPED]));
  const found = await manager.find(OutgoingMail, {
    select: { id: true, audience: true, recipients: true, offerId: true, transmittingAt: true, nextAttemptAt: true },
    where: [
      { letter, transmittingAt: MoreThan(addMilliseconds(now, -DAY_MS)) },
      { letter, transmittingAt: IsNull(), state: 'queued', nextAttemptAt: MoreThan(now) },
    ],
  });
  return found.map((mail) => ({
    at: mail.transmittingAt ?? mail.nextAttemptAt,
    audience: mail.audience,
    recipients: mail.recipients,
    offerId: mail.offerId,
  }));
}

export function transmitting(manager: EntityManager): Promise<OutgoingMail[]> {
  return manager.find(OutgoingMail, { select: WITHOUT_RAW, where: { state: 'transmitting' }, order: { id: 'ASC' } });
}

export function transmittingById(manager: EntityManager, id: number): Promise<OutgoingMail | null> {
  return manager.findOne(OutgoingMail, { select: WITHOUT_RAW, where: { id, state: 'transmitting' } });
}

/** The whole mail, where it is still queued and due. */
export function queuedById(manager: EntityManager, id: number, now: Instant): Promise<OutgoingMail | null> {
  return manager.findOneBy(OutgoingMail, { id, state: 'queued', nextAttemptAt: LessThanOrEqual(now) });
}

/** Changes the mail given as well as its row. */
export async function markTransmitting(
  manager: EntityManager,
  mail: OutgoingMail,
  now: Instant,
  settleMs: number,
): Promise<void> {
  const change = {
    state: 'transmitting' as const,
    attempts: mail.attempts + 1,
    transmittingAt: mail.transmittingAt ?? now,
    nextAttemptAt: addMilliseconds(now, settleMs),
  };
  await manager.update(OutgoingMail, { id: mail.id }, change);
  Object.assign(mail, change);
}

/** Changes the mail given as well as its row. */
export async function hold(manager: EntityManager, mail: OutgoingMail, why: string): Promise<void> {
  const change = { state: 'held' as const, lastError: why };
  await manager.update(OutgoingMail, { id: mail.id }, change);
  Object.assign(mail, change);
}

/** Leaves it queued, not before `at`; it was not let through, so no attempt counts. */
export async function deferTo(manager: EntityManager, mail: OutgoingMail, at: Instant, why: string): Promise<void> {
  await manager.update(OutgoingMail, { id: mail.id }, { nextAttemptAt: at, lastError: why });
}

/** A copy was seen: the server had accepted it. */
export async function markConfirmed(manager: EntityManager, id: number, now: Instant): Promise<void> {
  await manager.update(OutgoingMail, { id, state: 'transmitting' }, { state: 'sent', sentAt: now, confirmedAt: now });
}

export async function requeue(manager: EntityManager, id: number, at: Instant, words: string | null): Promise<void> {
  await manager.update(
    OutgoingMail,
    { id, state: 'transmitting' },
    { state: 'queued', nextAttemptAt: at, lastError: words },
  );
}

export async function lookLater(manager: EntityManager, id: number, now: Instant, ms: number): Promise<void> {
  await manager.update(OutgoingMail, { id, state: 'transmitting' }, { nextAttemptAt: addMilliseconds(now, ms) });
}

/** Records what became of an attempt. Where only some recipients were accepted, the audit trail says who. */
export async function settle(
  manager: EntityManager,
  mail: Pick<OutgoingMail, 'id' | 'offerId' | 'recipients'>,
  outcome: Outcome,
  before: Before,
  now: Instant,
): Promise<void> {
  const where = { id: mail.id, state: 'transmitting' as const };
  switch (outcome.kind) {
    case 'server-failed':
      await manager.update(OutgoingMail, where, {
        state: 'queued',
        attempts: before.attempts,
        transmittingAt: before.transmittingAt,
        nextAttemptAt: before.nextAttemptAt,
        lastError: outcome.error.message,
      });
      return;
    case 'uncertain':
      await manager.update(OutgoingMail, where, { lastError: outcome.words });
      return;
    case 'settled':
      await manager.update(OutgoingMail, where, {
        state: outcome.state,
        recipients: [...outcome.recipients],
        lastError: outcome.words,
        ...(outcome.state === 'sent' ? { sentAt: now } : {}),
        ...(outcome.at === null ? {} : { nextAttemptAt: outcome.at }),
      });
      if (outcome.accepted.length > 0 && outcome.accepted.length < mail.recipients.length) {
        const event = manager.create(AuditEvent, {
          at: now,
          actor: 'outbox',
          action: 'mail-partly-accepted',
          offerId: mail.offerId,
          referralId: null,
          messageId: null,
          reason: null,
          details: { mail: mail.id, accepted: outcome.accepted, state: outcome.state, words: outcome.words },
        });
        await manager.save(event);
      }
  }
}
