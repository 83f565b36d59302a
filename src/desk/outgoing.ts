/** What staff do with mails that have not left: look at them, let a held or failed one go, stop one. */
import { In } from 'typeorm';
import { OutgoingMail, type OutgoingState } from '../entities/outgoingMail.js';
import { cancelMail, releaseMail } from '../outbox/queue.js';
import { audit, inUnit, type DeskServices } from './unit.js';

/** A mail of the outbox without its octets. */
export type ListedMail = Pick<
  OutgoingMail,
  'id' | 'state' | 'letter' | 'subject' | 'recipients' | 'attempts' | 'nextAttemptAt' | 'lastError' | 'createdAt'
>;

const MOST = 500;

/** Mails in these states, oldest first, at most 500. */
export function listOutgoing(
  services: Pick<DeskServices, 'database'>,
  states: readonly OutgoingState[],
): Promise<ListedMail[]> {
  return services.database.transaction((manager) =>
    manager.find(OutgoingMail, {
      select: {
        id: true,
        state: true,
        letter: true,
        subject: true,
        recipients: true,
        attempts: true,
        nextAttemptAt: true,
        lastError: true,
        createdAt: true,
      },
      where: { state: In([...states]) },
      order: { id: 'ASC' },
      take: MOST,
    }),
  );
}

/** Lets a held or failed mail go, as the same octets. Throws DeskError not-found or not-allowed. */
export function releaseOutgoing(services: DeskServices, id: number, actor: string): Promise<void> {
  return inUnit(services, actor, async (unit) => {
    await releaseMail(unit.manager, id, unit.now);
    await audit(unit, { action: 'mail-released', details: { mail: id } });
  });
}

/** Stops a mail that has not left. Throws DeskError not-found or not-allowed. */
export function cancelOutgoing(services: DeskServices, id: number, actor: string): Promise<void> {
  return inUnit(services, actor, async (unit) => {
    await cancelMail(unit.manager, id);
    await audit(unit, { action: 'mail-cancelled', details: { mail: id } });
  });
}
