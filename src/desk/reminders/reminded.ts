/** When the partner was last reminded of an offer, in a mail of its own or in a list. */
import { In, MoreThan, Not, type EntityManager } from 'typeorm';
import { OutgoingMail, ReminderEntry } from '../../entities/index.js';
import type { Instant } from '../../values/calendarDay.js';

/**
 * The instant of the newest reminder that was not stopped, null where there is none. `after`: only those that are younger;
 * `milestones`: a list that only asks for milestones counts as well.
 */
export async function lastReminded(
  manager: EntityManager,
  offerId: number,
  { after, milestones = false }: { readonly after?: Instant; readonly milestones?: boolean } = {},
): Promise<Instant | null> {
  const entries = await manager.find(ReminderEntry, { where: { offerId }, order: { id: 'DESC' }, take: MOST_LISTS });
  const lists = entries
    .filter(({ asks }) => milestones || asks.some((kind) => kind !== 'milestones'))
    .map(({ listId }) => listId);
  const younger = {
    state: Not(In(['cancelled', 'failed'])),
    ...(after === undefined ? {} : { createdAt: MoreThan(after) }),
  };
  const mail = await manager.findOne(OutgoingMail, {
    select: { id: true, createdAt: true },
    where: [
      { offerId, letter: 'reminder', ...younger },
      { replyKind: 'reminders', replyId: In(lists), letter: 'reminders', ...younger },
    ],
    order: { id: 'DESC' },
  });
  return mail?.createdAt ?? null;
}

const MOST_LISTS = 50;
