/**
 * Policy R16, counted a second way from the mails alone: a reminder one business day after the referral and a breach note after
 * two, to the minute, where the partner has not been heard by then, and neither where it has. On a list with others it comes on the
 * same day of the partner's, at the latest at its minute.
 */
import { In, Not } from 'typeorm';
import { AuditEvent, Message, Offer, Partner } from '../../../src/entities/index.js';
import { afterBusinessDays, wallClock, type Workplace } from '../workdays.js';
import type { World } from '../world.js';
import { listMails } from './lists.js';
import type { Check } from './types.js';

const DAY = 86_400_000;
const dayAt = (instant: string, place: Workplace): string => wallClock(instant, place.timezone).day;

export async function checkAnswerClocks(world: World): Promise<Check> {
  const { manager } = world.desk;
  const problems: string[] = [];
  let counted = 0;
  let away = 0;
  const lists = await listMails(world);
  const onListThatDay = (id: number, due: string, place: Workplace): string | undefined =>
    lists.find(
      ({ createdAt, entries }) =>
        dayAt(createdAt, place) === dayAt(due, place) &&
        entries.some(({ offerId, asks }) => offerId === id && asks.includes('unanswered')),
    )?.createdAt;
  for (const offer of await manager.find(Offer)) {
    const { id, partnerId, sentAt, deputyFor } = offer;
    const partner = await manager.findOneByOrFail(Partner, { id: partnerId });
    const place = world.places.get(partner.contactEmail);
    if (place === undefined) continue;
    const own = world.sent.filter(({ offerId }) => offerId === id);
    // Absences move the clocks: they have tests of their own, and every clock is counted when it is set.
    const absent = await manager.find(Message, {
      select: { id: true, receivedAt: true },
      where: { fromAddress: partner.contactEmail, reason: 'auto-reply' },
    });
    const near = absent.some(({ receivedAt }) => Math.abs(Date.parse(receivedAt) - Date.parse(sentAt)) < 45 * DAY);
    if (near || deputyFor !== null) {
      away += 1;
      continue;
    }
    const [heard] = await manager.find(Message, {
      select: { id: true, receivedAt: true },
      where: { offerId: id, partnerId, state: Not(In(['ignored'])) },
      order: { id: 'ASC' },
      take: 1,
    });
    const [moved] = await manager.find(AuditEvent, {
      where: { offerId: id, action: In(['state-changed', 'command-given']) },
      order: { id: 'ASC' },
      take: 1,
    });
    // An answer to a list that waits for a person is in no thread of the offer.
    const [undivided] = await manager.find(AuditEvent, {
      where: { offerId: id, action: 'list-answer-waits' },
      order: { id: 'ASC' },
      take: 1,
    });
    const settled =
      [heard?.receivedAt, undivided?.at, moved?.at, world.end].filter((at) => at !== undefined).sort()[0] ?? world.end;
    for (const [letter, days] of [
      ['reminder', 1],
      ['breach', 2],
    ] as const) {
      const due = afterBusinessDays(sentAt, days, place);
      const early = own.filter((mail) => mail.letter === letter && mail.createdAt < due);
      const there = own.some((mail) => mail.letter === letter && mail.createdAt === due);
      counted += 1;
      const listed = letter === 'reminder' ? onListThatDay(id, due, place) : undefined;
      if (listed !== undefined) {
        if (listed > due || listed > settled) {
          problems.push(`offer ${id}: on a list at ${listed}, due ${due}, settled ${settled}`);
        }
        continue;
      }
      if (early.length > 0) problems.push(`offer ${id}: ${letter} at ${early[0]?.createdAt ?? ''}, due ${due}`);
      if (there !== settled > due) {
        problems.push(`offer ${id}: ${there ? 'a' : 'no'} ${letter} at ${due}, sent ${sentAt}, settled ${settled}`);
      }
    }
  }
  return {
    name: 'first answers (R16)',
    found: `${counted} days counted from the mails, ${away} offers with an absence near`,
    problems,
  };
}
