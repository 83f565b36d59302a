/**
 * The unit of work: everything that one mail, one timer or one command changes, in one transaction (DESIGN rule 2).
 * `now` and the actor are fixed for the whole unit, so what it writes can be told apart from all else.
 */
import type { EntityManager } from 'typeorm';
import type { Logger } from 'pino';
import type { Config } from '../config/schema.js';
import type { Database } from '../entities/database.js';
import { AuditEvent, type Message } from '../entities/index.js';
import type { Calendar } from '../scheduler/businessDays.js';
import { dayOf, type CalendarDay, type Instant } from '../values/calendarDay.js';
import type { Mail } from '../values/mail.js';
import type { Ask } from './reminders/ask.js';

/** What the desk works with besides the record. */
export interface DeskServices {
  readonly database: Database;
  readonly config: Config;
  readonly signingKey: Buffer;
  readonly log: Logger;
  readonly now: () => Instant;
  /** Business days of a date-holidays region. */
  readonly calendarFor: (region: string) => Calendar;
  /** Opens a kept mail again, as the inbox first read it: its files are kept nowhere else. */
  readonly openMail: (message: Pick<Message, 'raw'>) => Promise<Mail>;
}

export interface Unit {
  readonly manager: EntityManager;
  readonly services: DeskServices;
  readonly config: Config;
  readonly now: Instant;
  /** "mail:17", "timer:4", "staff:oskar@…", "command:refer". */
  readonly actor: string;
  /** While a clock is carried out: what it asks a partner's contact, to go out together (reminders/together.ts). */
  readonly asks?: Ask[];
}

/** Runs `work` in a transaction of its own; what it throws leaves nothing behind. */
export function inUnit<T>(services: DeskServices, actor: string, work: (unit: Unit) => Promise<T>): Promise<T> {
  return services.database.transaction((manager) =>
    work({ manager, services, config: services.config, now: services.now(), actor }),
  );
}

/** Today at the desk. */
export function deskDay(unit: Unit): CalendarDay {
  return dayOf(unit.now, unit.config.desk.timezone);
}

export interface AuditNote {
  readonly action: string;
  readonly offerId?: number | null;
  readonly referralId?: number | null;
  readonly messageId?: number | null;
  readonly reason?: string | null;
  readonly details?: object;
}

/** Adds to the audit trail; nothing ever changes or removes an entry. */
export async function audit(unit: Unit, note: AuditNote): Promise<void> {
  await unit.manager.insert(AuditEvent, {
    at: unit.now,
    actor: unit.actor,
    action: note.action,
    offerId: note.offerId ?? null,
    referralId: note.referralId ?? null,
    messageId: note.messageId ?? null,
    reason: note.reason ?? null,
    details: note.details ?? {},
  });
}
