/** Notes what a look at the mailbox has found, against what the record can account for. */
import { IsNull } from 'typeorm';
import { MailboxCursor, MailboxLook, MessageLocation, RefusedMail } from '../../entities/index.js';
import type { DeskServices } from '../unit.js';

export interface Look {
  /** Mails in the inbox when it was opened, as the server counts them. */
  readonly exists: number;
  /** Copies moved out of it, or marked, during the look. */
  readonly filed: number;
}

/**
 * Where mails are moved, the inbox held what is not moved yet, what was moved just now and what was refused; where they are
 * marked, everything that was ever seen. What people delete only makes the server's number smaller.
 */
export function noteLook({ database, config, now }: DeskServices, { exists, filed }: Look): Promise<void> {
  const { inbox, filing } = config.mailbox;
  return database.transaction(async (manager) => {
    const [cursor] = await manager.find(MailboxCursor, {
      where: { mailbox: inbox },
      order: { movedAt: 'DESC' },
      take: 1,
    });
    const place = { mailbox: inbox, uidValidity: cursor?.uidValidity ?? '' };
    const refused = await manager.countBy(RefusedMail, place);
    const known =
      filing === 'folders'
        ? (await manager.countBy(MessageLocation, { ...place, filedAt: IsNull() })) + filed
        : await manager.countBy(MessageLocation, place);
    await manager.save(
      manager.create(MailboxLook, {
        mailbox: inbox,
        at: now(),
        onServer: exists,
        onRecord: Math.min(exists, known + refused),
      }),
    );
  });
}
