/**
 * Hands kept messages to their handler, one by one and oldest first. A message that fails is counted and tried again at
 * the next poll; after the third failure it is given up. Whatever happens to one, the next has its turn.
 */
import type { Logger } from 'pino';
import { MoreThan } from 'typeorm';
import type { Database } from '../entities/database.js';
import { Message } from '../entities/index.js';
import { DeskError, messageOf } from '../errors.js';

const GIVE_UP_AFTER = 3;
/** Ids read at once. */
const PAGE = 500;

export interface ReceivedMailsDeps {
  readonly database: Database;
  readonly handle: (messageId: number) => Promise<void>;
  readonly giveUp: (messageId: number, error: unknown) => Promise<void>;
  readonly log: Logger;
}

export class ReceivedMails {
  constructor(private readonly deps: ReceivedMailsDeps) {}

  /**
   * Handles every message in state `received` whose id is not in `failed`, to which failing ones are added. Ends early,
   * between two messages, when `stopping` says so. Throws only when the database fails.
   */
  async handleAll(failed: Set<number>, stopping: () => boolean): Promise<{ handled: number; failed: number }> {
    const counts = { handled: 0, failed: 0 };
    let last = 0;
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
        const error = await this.handleOne(id);
        if (error === null) counts.handled += 1;
        else {
          counts.failed += 1;
          failed.add(id);
          await this.countFailure(id, error.cause);
        }
      }
      if (page.length < PAGE) return counts;
    }
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

  private async countFailure(id: number, error: unknown): Promise<void> {
    const { database, giveUp, log } = this.deps;
    const failures = await database.transaction(async (manager) => {
      await manager.increment(Message, { id }, 'failures', 1);
      const row = await manager.findOne(Message, { select: { id: true, failures: true }, where: { id } });
      return row?.failures ?? 0;
    });
    log.error({ messageId: id, failures, error: messageOf(error) }, 'a mail could not be handled');
    if (failures < GIVE_UP_AFTER) return;
    try {
      await giveUp(id, error);
    } catch (cause) {
      log.error({ messageId: id, error: messageOf(cause) }, 'a mail could not be given up; it is tried again');
    }
  }
}
