/** A list of reminders as the mails that it stands for, one an offer. */
import { OutgoingMail, ReminderEntry } from '../../entities/index.js';
import type { Unit } from '../unit.js';

/** The mails that the offers of a list would have got alone; none where the mail is no list. They are not in the outbox. */
export async function mailsInList({ manager }: Unit, mail: OutgoingMail): Promise<OutgoingMail[]> {
  if (mail.letter !== 'reminders' || mail.replyId === null) return [];
  const entries = await manager.find(ReminderEntry, { where: { listId: mail.replyId }, order: { id: 'ASC' } });
  return entries.map(({ offerId, asks }) =>
    Object.assign(new OutgoingMail(), mail, {
      letter: asks.includes('milestones') ? 'milestone-due' : 'reminder',
      offerId,
      replyKind: 'offer',
      replyId: offerId,
    }),
  );
}
