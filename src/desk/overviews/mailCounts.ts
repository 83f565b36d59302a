/** Counts for the account of mail, each by a question of its own to the record. */
import { And, In, IsNull, LessThan, MoreThanOrEqual, type EntityManager } from 'typeorm';
import { MailboxLook, Message, MessageLocation, OutgoingMail, RefusedMail } from '../../entities/index.js';
import { addDays, instantAt, type CalendarDay } from '../../values/calendarDay.js';
import { accountOf, type MailAccount } from './account.js';

const MOST_NUMBERS = 20;

/** The account of mail for days of the desk, both included; states as they are now. */
export async function accountOfMail(
  manager: EntityManager,
  from: CalendarDay,
  to: CalendarDay,
  timezone: string,
): Promise<MailAccount> {
  const start = instantAt(from, '00:00', timezone);
  const end = instantAt(addDays(to, 1), '00:00', timezone);
  const during = And(MoreThanOrEqual(start), LessThan(end));
  const [copies, refused, firsts, messages, mails, looks, stuck] = await Promise.all([
    manager.countBy(MessageLocation, { seenAt: during }),
    manager.countBy(RefusedMail, { seenAt: during }),
    countFirsts(manager, start, end),
    byState(manager, Message, 'receivedAt', start, end),
    byState(manager, OutgoingMail, 'createdAt', start, end),
    manager.find(MailboxLook, { order: { at: 'DESC' }, take: 1 }),
    manager.find(Message, {
      select: { id: true },
      where: { state: In(['waiting', 'unreadable']) },
      order: { id: 'ASC' },
      take: MOST_NUMBERS,
    }),
  ]);
  const [look] = looks;
  return accountOf({
    from,
    to,
    copies,
    refused,
    firsts,
    kept: await manager.countBy(Message, { receivedAt: during, partOf: IsNull() }),
    handled: messages.get('handled') ?? 0,
    ignored: messages.get('ignored') ?? 0,
    waiting: messages.get('waiting') ?? 0,
    unreadable: messages.get('unreadable') ?? 0,
    received: messages.get('received') ?? 0,
    written: await manager.countBy(OutgoingMail, { createdAt: during }),
    sent: mails.get('sent') ?? 0,
    queued: (mails.get('queued') ?? 0) + (mails.get('transmitting') ?? 0),
    held: mails.get('held') ?? 0,
    failed: mails.get('failed') ?? 0,
    cancelled: mails.get('cancelled') ?? 0,
    look: look === undefined ? null : { at: look.at, onServer: look.onServer, onRecord: look.onRecord },
    waitingNumbers: stuck.map(({ id }) => id),
  });
}

/** Mails whose first copy was seen in the span: those that should have been kept then. */
async function countFirsts(manager: EntityManager, start: string, end: string): Promise<number> {
  const row = await manager
    .createQueryBuilder()
    .select('COUNT(*)', 'count')
    .from(
      (query) =>
        query
          .select('location.messageId', 'id')
          .from(MessageLocation, 'location')
          .groupBy('location.messageId')
          .having('MIN(location.seenAt) >= :start AND MIN(location.seenAt) < :end', { start, end }),
      'first',
    )
    .getRawOne<{ count: number | string }>();
  return Number(row?.count ?? 0);
}

async function byState(
  manager: EntityManager,
  entity: typeof Message | typeof OutgoingMail,
  column: 'receivedAt' | 'createdAt',
  start: string,
  end: string,
): Promise<Map<string, number>> {
  const query = manager
    .createQueryBuilder<Message | OutgoingMail>(entity, 'mail')
    .select('mail.state', 'state')
    .addSelect('COUNT(*)', 'count')
    .where(`mail.${column} >= :start AND mail.${column} < :end`, { start, end });
  // A part is no mail that the server had: the mail as it came is counted.
  if (entity === Message) query.andWhere('mail.partOf IS NULL');
  const rows = await query.groupBy('mail.state').getRawMany<{ state: string; count: number | string }>();
  return new Map(rows.map(({ state, count }) => [state, Number(count)]));
}
