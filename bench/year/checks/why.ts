/** What the desk knows of a win that is not on record, or not with its figures: the mails of its offer, and what waits. */
import { In } from 'typeorm';
import { Message, Offer, ReadingRecord, Referral } from '../../../src/entities/index.js';
import type { EntityManager } from 'typeorm';

/** The newest mails of an offer that are told of, besides those that wait. */
const MOST_MAILS = 6;

export async function whyOf(manager: EntityManager, offerId: number): Promise<string> {
  const offer = await manager.findOneByOrFail(Offer, { id: offerId });
  const { ref } = await manager.findOneByOrFail(Referral, { id: offer.referralId });
  const waiting = await manager.findBy(ReadingRecord, { offerId, state: 'waiting' });
  const newest = await manager.find(Message, {
    select: { id: true },
    where: { offerId },
    order: { id: 'DESC' },
    take: MOST_MAILS,
  });
  const ids = [...waiting.map(({ messageId }) => messageId), ...newest.map(({ id }) => id)];
  const messages = await manager.find(Message, {
    select: { id: true, state: true, reason: true, receivedAt: true },
    where: { id: In(ids) },
    order: { id: 'ASC' },
  });
  const readings = await manager.findBy(ReadingRecord, { messageId: In(ids) });
  const told = messages.map(({ id, state, reason, receivedAt }) => {
    const reading = readings.find(({ messageId }) => messageId === id);
    const doubts = (reading?.notice.doubts ?? []).map(({ code }) => code).join(', ');
    const read = reading === undefined ? '' : `, reading ${reading.state}${doubts === '' ? '' : ` (${doubts})`}`;
    return `message ${id} of ${receivedAt.slice(0, 10)} ${state} (${reason ?? ''})${read}`;
  });
  const asked = offer.pending?.open.map(({ code }) => code).join(', ') ?? '';
  return [`${ref}, offer ${offerId} ${offer.state}`, ...(asked === '' ? [] : [`asked: ${asked}`]), ...told].join('; ');
}

/** A correction of the partner's that was shown to a person and waits for the answer: the record is that person's to change. */
export async function correctionWaits(manager: EntityManager, offerId: number): Promise<boolean> {
  const waiting = await manager.findBy(ReadingRecord, { offerId, state: 'waiting' });
  return waiting.some(({ notice }) => notice.statements.some(({ statement }) => statement === 'correction'));
}
