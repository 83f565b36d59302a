/** A list of reminders as its reader has it. */
import { ReminderEntry } from '../../../src/entities/index.js';
import { parseMail } from '../../../src/inbox/mime.js';
import type { Sent, YearDesk } from '../desk.js';

export interface ListLine {
  readonly offerId: number;
  readonly asks: readonly string[];
  /** The address that stands below it; null where none does. */
  readonly to: string | null;
}

export async function listLines(desk: YearDesk, mail: Sent): Promise<ListLine[]> {
  const entries = await desk.manager.find(ReminderEntry, {
    where: { listId: mail.replyId ?? 0 },
    order: { id: 'ASC' },
  });
  const { text } = await parseMail(Buffer.from(await desk.octetsOf(mail.id)));
  const addresses = (text ?? '').match(/\S+\+o\d+\.[a-z2-7]{16}@\S+/g) ?? [];
  return entries.map(({ offerId, asks }, index) => ({ offerId, asks, to: addresses[index] ?? null }));
}
