/** Mail that a person must look at and that belongs to no offer: kept, shown to staff, answered by nobody. */
import { AuditEvent, type Partner } from '../entities/index.js';
import { dayOf } from '../values/calendarDay.js';
import { baseView, managerOf } from './dossier.js';
import { queueLetter } from './letters.js';
import { RETRIED } from './messages.js';
import { audit, type Unit } from './unit.js';
import { write, type Line } from '../texts/line.js';
import { tell } from './say.js';

export interface HeldMail {
  /** Unique, "message:17" or "refused:3". */
  readonly key: string;
  /** In no language yet: the mail says it in the desk's, the audit trail keeps it in English. */
  readonly why: Line;
  readonly from: string;
  readonly subject: string;
  readonly receivedAt: string;
  readonly text: string;
  readonly messageNumber: number | null;
  /** The partner that it seems to come from: its manager is told; management otherwise. */
  readonly partner: Partner | null;
}

const SHOWN_TEXT = 4000;

export async function queueHeldMail(unit: Unit, held: HeldMail): Promise<void> {
  const { config } = unit;
  const manager = managerOf(config, held.partner);
  const why = tell(unit, held.why);
  await queueLetter(unit, {
    key: `${held.key}:held-mail`,
    letter: 'held-mail',
    view: {
      ...baseView(config),
      manager,
      why,
      from: held.from,
      subject: held.subject,
      receivedOn: dayOf(held.receivedAt, config.desk.timezone),
      text: held.text.slice(0, SHOWN_TEXT),
      messageNumber: held.messageNumber,
    },
    audience: 'staff',
    to: [manager],
    locale: config.desk.locale,
    replySubject: null,
  });
  await audit(unit, { action: 'mail-held', messageId: held.messageNumber, details: { why: write(held.why, 'en') } });
}

/** The key of a kept mail. One that staff had tried again and that is held again is told again. */
export async function heldKey({ manager }: Unit, messageId: number): Promise<string> {
  const retries = await manager.countBy(AuditEvent, { messageId, action: RETRIED });
  return retries === 0 ? `message:${messageId}` : `message:${messageId}:retry-${retries}`;
}
