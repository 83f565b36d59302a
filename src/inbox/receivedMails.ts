/**
 * Hands kept messages to their handler, one by one and oldest first. A message that fails is counted and tried again at
 * the next poll; after the third failure it is given up. Whatever happens to one, the next has its turn.
 *
 * A message that is found `received` at the start may be what ended the process before. Each such start is counted before
 * it is handled, apart from failures and with a higher limit: a machine that goes down a few times in a row costs no mail
 * its handling, and a mail that kills the process cannot do so for ever.
 *
 * A database that cannot be used now says nothing about the mail: nothing is counted, and the poll ends with its error.
 */
import type { Logger } from 'pino';
import { MoreThan } from 'typeorm';
import type { Database } from '../entities/database.js';
import { Message } from '../entities/index.js';
import { DeskError, messageOf } from '../errors.js';

const GIVE_UP_AFTER = 3;
const GIVE_UP_AFTER_DEATHS = 10;
/** Ids read at once. */
const PAGE = 500;

export interface ReceivedMailsDeps {
  readonly database: Database;
  readonly handle: (messageId: number) => Promise<void>;
  readonly giveUp: (messageId: number, error: unknown) => Promise<void>;
  readonly log: Logger;
}

export class ReceivedMails {
  /** Highest id that was kept before this process began; null until it is known. */
  private leftUpTo: number | null = null;
  /** Of those, the ones whose start under this process is counted already. */
  private readonly counted = new Set<number>();

  constructor(private readonly deps: ReceivedMailsDeps) {}

  /**
   * Handles every message in state `received` whose id is not in `failed`, to which failing ones are added. Ends early,
   * between two messages, when `stopping` says so. Throws only when the database fails (database-unavailable).
   */
  async handleAll(failed: Set<number>, stopping: () => boolean): Promise<{ handled: number; failed: number }> {
    const counts = { handled: 0, failed: 0 };
    let last = 0;
    this.leftUpTo ??= await this.highestReceived();
    for (;;) {
      const page = await this.deps.database.source.manager.find(Message, {
        select: { id: true },
        where: { state: 'received', id: MoreThan(last) },
        order: { id: 'ASC' },
        take: PAGE,
      });
      for (const { id } of page) {
        if (stopping()) return counts;
        last = id;
        if (failed.has(id)) continue;
        if (await this.attempt(id, id <= this.leftUpTo)) counts.handled += 1;
        else {
          counts.failed += 1;
          failed.add(id);
        }
      }
      if (page.length < PAGE) return counts;
    }
  }

  /** Whether the message was handled; one that was not is counted, and given up when it is time. */
  private async attempt(id: number, leftOver: boolean): Promise<boolean> {
    if (leftOver && (await this.countStart(id)) > GIVE_UP_AFTER_DEATHS) {
      await this.giveUp(id, new DeskError('internal', 'the program ended each time it handled this mail'));
      return false;
    }
    const error = await this.handleOne(id);
    if (error === null) return true;
    if (isUnavailable(error.cause)) throw error.cause;
    const failures = await this.count(id, 'failures');
    this.deps.log.error({ messageId: id, failures, error: messageOf(error.cause) }, 'a mail could not be handled');
    if (failures >= GIVE_UP_AFTER) await this.giveUp(id, error.cause);
    return false;
  }

  private async handleOne(id: number): Promise<{ cause: unknown } | null> {
    try {
      await this.deps.handle(id);
    } catch (cause) {
      return { cause };
    }
    // A handler that forgets the state would otherwise be called for ever.
    const left = await this.deps.database.source.manager.existsBy(Message, { id, state: 'received' });
    return left ? { cause: new DeskError('internal', `message ${id} was handled but is still received`) } : null;
  }

  private async giveUp(id: number, error: unknown): Promise<void> {
    try {
      await this.deps.giveUp(id, error);
    } catch (cause) {
      if (isUnavailable(cause)) throw cause;
      this.deps.log.error(
        { messageId: id, error: messageOf(cause) },
        'a mail could not be given up; it is tried again',
      );
    }
  }

  /** Starts under which the message was found `received`; this one is counted once, however often it is tried. */
  private async countStart(id: number): Promise<number> {
    if (this.counted.has(id)) return 0;
    const starts = await this.count(id, 'interruptions');
    this.counted.add(id);
    return starts;
  }

  private count(id: number, what: 'failures' | 'interruptions'): Promise<number> {
    return this.deps.database.transaction(async (manager) => {
      await manager.increment(Message, { id }, what, 1);
      const row = await manager.findOne(Message, { select: { id: true, [what]: true }, where: { id } });
      return row?.[what] ?? 0;
    });
  }

  private async highestReceived(): Promise<number> {
    return (await this.deps.database.source.manager.maximum(Message, 'id', { state: 'received' })) ?? 0;
  }
}

function isUnavailable(error: unknown): error is DeskError {
  return error instanceof DeskError && error.code === 'database-unavailable';
}
