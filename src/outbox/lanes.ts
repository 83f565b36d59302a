/**
 * In what order mails go out. Mails of one offer leave one after another, oldest first, because their readers see a
 * thread; offers do not wait for each other. Pure.
 */
import { addMilliseconds, type Instant } from '../values/calendarDay.js';

export interface QueuedMail {
  /** Rises with time. */
  readonly id: number;
  readonly offerId: number | null;
  readonly recipients: readonly string[];
}

export interface UnsettledMail extends QueuedMail {
  /** When it was first let through; null where it was not yet. */
  readonly transmittingAt: Instant | null;
}

/** A mail that its server keeps deferring holds up its followers for so long. */
const PATIENCE_MS = 3_600_000;

/**
 * Groups due mails into lanes: each lane is sent in order, lanes side by side. `unsettled` are mails of the same offers
 * that are on their way or deferred; a due mail waits for an older one of them that has a recipient in common with it.
 */
export function lanesOf<M extends QueuedMail>(
  due: readonly M[],
  unsettled: readonly UnsettledMail[],
  now: Instant,
): M[][] {
  const patientSince = addMilliseconds(now, -PATIENCE_MS);
  const blocking = unsettled.filter((mail) => mail.transmittingAt === null || mail.transmittingAt > patientSince);
  const lanes = new Map<string, M[]>();
  for (const mail of [...due].sort((a, b) => a.id - b.id)) {
    if (blocking.some((older) => older.id < mail.id && follows(mail, older))) continue;
    const name = mail.offerId === null ? `mail ${mail.id}` : `offer ${mail.offerId}`;
    const lane = lanes.get(name);
    if (lane === undefined) lanes.set(name, [mail]);
    else lane.push(mail);
  }
  return [...lanes.values()];
}

/** Same thread, and somebody gets both. */
export function follows(mail: QueuedMail, older: QueuedMail): boolean {
  return (
    mail.offerId !== null &&
    mail.offerId === older.offerId &&
    mail.recipients.some((recipient) => older.recipients.includes(recipient))
  );
}
