/** What staff do with mails that came in and that the desk could not place or handle: look at them, have them tried again. */
import { In } from 'typeorm';
import { AuditEvent, Message, Offer, Partner, ReadingRecord, Referral } from '../entities/index.js';
import type { MessageState } from '../entities/message.js';
import { DeskError } from '../errors.js';
import { explainReason } from './reasons.js';
import { audit, inUnit, type DeskServices, type Unit } from './unit.js';
import { write } from '../texts/line.js';

/** A mail that came in, without its octets. */
export type ListedMessage = Pick<
  Message,
  'id' | 'state' | 'reason' | 'fromAddress' | 'subject' | 'receivedAt' | 'offerId' | 'failures'
>;

export interface KeptMessage {
  readonly message: Message;
  /** Why it is in its state, in a sentence. */
  readonly why: string;
}

/** States that only a person can end. */
const STUCK: readonly MessageState[] = ['waiting', 'unreadable'];
export const RETRIED = 'mail-retried';
const MOST = 500;

/** Mails that wait for a person or could not be handled: the oldest 500. */
export function listStuckMessages(services: Pick<DeskServices, 'database'>): Promise<ListedMessage[]> {
  return services.database.source.manager.find(Message, {
    select: {
      id: true,
      state: true,
      reason: true,
      fromAddress: true,
      subject: true,
      receivedAt: true,
      offerId: true,
      failures: true,
    },
    where: { state: In([...STUCK]) },
    order: { id: 'ASC' },
    take: MOST,
  });
}

/** One mail in any state, with its octets as they are kept. Throws DeskError not-found. */
export async function findMessage(services: Pick<DeskServices, 'database'>, id: number): Promise<KeptMessage> {
  const { manager } = services.database.source;
  const message = await manager.findOneBy(Message, { id });
  if (message === null) throw notFound(id);
  const [held] = await manager.find(AuditEvent, {
    where: { messageId: id, action: 'mail-held' },
    order: { id: 'DESC' },
    take: 1,
  });
  const told = held === undefined ? undefined : (held.details as { why?: unknown }).why;
  if (STUCK.includes(message.state) && typeof told === 'string') return { message, why: told };
  return { message, why: message.reason === null ? '' : write(explainReason(message.reason), 'en') };
}

/**
 * Sets a mail back to `received`, so that the running desk handles it again at its next look. With an offer it is read as
 * a mail of that offer's thread, whatever it names; the sender is doubted as ever. Its failures are forgotten. Throws
 * DeskError not-found; not-allowed where it waits for nobody, or for the answer to a summary.
 */
export function retryMessage(
  services: DeskServices,
  id: number,
  actor: string,
  offer: string | null = null,
): Promise<{ offerId: number | null }> {
  return inUnit(services, actor, async (unit) => {
    const { manager } = unit;
    const message = await manager.findOne(Message, { select: { id: true, state: true, offerId: true }, where: { id } });
    if (message === null) throw notFound(id);
    if (!STUCK.includes(message.state)) {
      throw new DeskError('not-allowed', `mail ${id} is ${message.state} and cannot be tried again`, {
        wayOut: `Only mails that are ${STUCK.join(' or ')} can; see: referral-desk message list`,
      });
    }
    // What was read of it is on record once: a second reading would undo what hangs on the first.
    if (await manager.existsBy(ReadingRecord, { messageId: id })) {
      throw new DeskError('not-allowed', `mail ${id} has been read and waits for the answer to its summary`, {
        wayOut: 'Reply to the summary that the partner manager got: ok, the right facts, or reject.',
      });
    }
    const offerId = offer === null ? message.offerId : await offerNamed(unit, offer);
    const fresh = { failures: 0, interruptions: 0, handledAt: null };
    await manager.update(Message, { id }, { state: 'received', reason: null, offerId, ...fresh });
    await audit(unit, { action: RETRIED, messageId: id, offerId, details: { from: message.state } });
    return { offerId };
  });
}

/** The offer by its number, or by the reference of a referral that has one offer only. */
async function offerNamed({ manager }: Unit, name: string): Promise<number> {
  if (/^\d{1,9}$/.test(name)) {
    if (await manager.existsBy(Offer, { id: Number(name) })) return Number(name);
    throw new DeskError('not-found', `there is no offer ${name}`, {
      wayOut: 'Give the reference of its referral, such as R-1001; see: referral-desk referrals list',
    });
  }
  const referral = await manager.findOneBy(Referral, { ref: name.toUpperCase() });
  const offers = referral === null ? [] : await manager.findBy(Offer, { referralId: referral.id });
  const [only, ...others] = offers;
  if (only === undefined) {
    throw new DeskError('not-found', `there is no referral ${name.slice(0, 40)}`, {
      wayOut: 'See the references with: referral-desk referrals list',
    });
  }
  if (others.length === 0) return only.id;
  const partners = await manager.findBy(Partner, { id: In(offers.map(({ partnerId }) => partnerId)) });
  const named = offers.map(({ id, partnerId }) => `${id} (${partners.find((p) => p.id === partnerId)?.name ?? '?'})`);
  throw new DeskError('not-allowed', `${name.toUpperCase()} has several offers: ${named.join(', ')}`, {
    wayOut: 'Give the number of the one that the mail is about.',
  });
}

function notFound(id: number): DeskError {
  return new DeskError('not-found', `there is no mail ${id}`, {
    wayOut: 'See the numbers with: referral-desk message list',
  });
}
