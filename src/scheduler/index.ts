/**
 * The clock of the desk: node-cron wakes it, the timers themselves live in the database. What fires is decided by the
 * timer's row alone (state pending and due), never by the memory of an earlier waking, so a clock that moves back, jumps
 * forward or stands still neither loses a timer nor fires one twice.
 */
import { createTask, validateDetailed, type ScheduledTask } from 'node-cron';
import { In, LessThanOrEqual, Not, type FindOptionsWhere, type Repository } from 'typeorm';
import type { Database } from '../entities/database.js';
import { Timer } from '../entities/timer.js';
import { DeskError, messageOf } from '../errors.js';
import type { Instant } from '../values/calendarDay.js';

/** The part of a pino logger that is used here. */
export interface SchedulerLog {
  debug(details: object, message: string): void;
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

export interface SchedulerDependencies {
  readonly database: Database;
  /**
   * Does what a timer is for, in a transaction of its own that first looks whether the timer is still pending and that
   * takes it out of that state. A timer that is pending afterwards and still due is fired again at the next waking.
   */
  readonly fire: (timerId: number) => Promise<void>;
  /** node-cron expression, in UTC. */
  readonly wake: string;
  /** Timers fired in one waking. */
  readonly batch: number;
  readonly log: SchedulerLog;
  readonly now: () => Instant;
}

export interface FiredTimers {
  readonly fired: number;
  readonly failed: number;
  /** Due timers that are still pending: the next waking's. */
  readonly remaining: number;
}

/** Failing timers that are remembered; more than that at once is an outage, and order no longer matters. */
const MOST_REMEMBERED = 1000;

export class Scheduler {
  private task: ScheduledTask | null = null;
  private running: Promise<FiredTimers> | null = null;
  private stopping = false;
  /** Timers that failed when they were last tried, the one tried longest ago first: they come after all others. */
  private readonly failing = new Set<number>();

  /** Throws DeskError config-invalid for a wake expression that node-cron does not understand. */
  constructor(private readonly deps: SchedulerDependencies) {
    const { valid, errors } = validateDetailed(deps.wake);
    if (!valid) {
      const detail = errors.map(({ message }) => message).join('; ');
      throw new DeskError('config-invalid', `scheduler.wake ${JSON.stringify(deps.wake)}: ${detail}`, {
        wayOut: 'Write a cron expression such as "* * * * *" (every minute) in desk.yaml.',
      });
    }
  }

  /** Wakes now, to catch up on what fell due while nobody ran, and from then on by the expression. */
  start(): void {
    if (this.task !== null) return;
    // UTC has no clock changes: in a zone that has, an hour's wakings would be skipped once a year.
    this.task = createTask(this.deps.wake, () => this.wake(), {
      timezone: 'UTC',
      noOverlap: true,
      suppressMissedWarning: true,
      logger: this.cronLogger(),
    });
    void this.task.start();
    void this.wake();
  }

  /** Wakes no more; the timer that is firing is waited for, the rest of its batch is left to the next start. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.task?.destroy();
    this.task = null;
    await this.running?.catch(() => undefined);
    this.stopping = false;
  }

  /**
   * Fires what is due, oldest first, at the most `batch`, one after another. One that fails is logged and left pending;
   * it is tried again at the next waking, after those that have not failed. Called while a run is under way, it joins
   * that run. Rejects only where the timers cannot be read.
   */
  fireDue(): Promise<FiredTimers> {
    this.running ??= this.run().finally(() => (this.running = null));
    return this.running;
  }

  private async wake(): Promise<void> {
    try {
      const result = await this.fireDue();
      if (result.fired + result.failed > 0) this.deps.log.info(result, 'timers fired');
    } catch (error) {
      this.deps.log.error(
        { error: messageOf(error) },
        'the due timers cannot be read; trying again at the next waking',
      );
    }
  }

  private async run(): Promise<FiredTimers> {
    const fired: number[] = [];
    let failed = 0;
    for (const id of await this.next()) {
      if (this.stopping) break;
      this.failing.delete(id);
      try {
        await this.deps.fire(id);
        fired.push(id);
      } catch (error) {
        failed++;
        this.remember(id);
        this.deps.log.error({ timer: id, error: messageOf(error) }, 'a timer failed; trying again at the next waking');
      }
    }
    const open = await this.read((timers) => timers.find({ select: { id: true }, where: this.due({ id: In(fired) }) }));
    for (const { id } of open) {
      // Left at the head of the queue it would keep newer timers out of every batch.
      this.remember(id);
      this.deps.log.warn({ timer: id }, 'a timer has fired and is still pending');
    }
    return { fired: fired.length, failed, remaining: await this.read((timers) => timers.countBy(this.due())) };
  }

  /** Ids to fire: first the due timers that have not failed, then, as far as the batch has room, those that have. */
  private async next(): Promise<number[]> {
    const { batch } = this.deps;
    const failing = [...this.failing];
    const [fresh, again] = await this.read(async (timers) => [
      await timers.find({
        select: { id: true },
        where: this.due(failing.length === 0 ? {} : { id: Not(In(failing)) }),
        order: { dueAt: 'ASC', id: 'ASC' },
        take: batch,
      }),
      failing.length === 0 ? [] : await timers.find({ select: { id: true }, where: this.due({ id: In(failing) }) }),
    ]);
    const stillDue = new Set(again.map(({ id }) => id));
    // Settled otherwise, by staff or by a mail: nothing to remember.
    for (const id of failing) if (!stillDue.has(id)) this.failing.delete(id);
    return [...fresh.map(({ id }) => id), ...failing.filter((id) => stillDue.has(id))].slice(0, batch);
  }

  private due(further: FindOptionsWhere<Timer> = {}): FindOptionsWhere<Timer> {
    return { ...further, state: 'pending', dueAt: LessThanOrEqual(this.deps.now()) };
  }

  /** In a transaction, because the one connection of SQLite would show what another has not committed yet. */
  private read<T>(query: (timers: Repository<Timer>) => Promise<T>): Promise<T> {
    return this.deps.database.transaction((manager) => query(manager.getRepository(Timer)));
  }

  private remember(id: number): void {
    this.failing.add(id);
    if (this.failing.size <= MOST_REMEMBERED) return;
    const [oldest] = this.failing;
    if (oldest !== undefined) this.failing.delete(oldest);
  }

  private cronLogger(): NonNullable<NonNullable<Parameters<typeof createTask>[2]>['logger']> {
    const { log } = this.deps;
    return {
      debug: (message) => log.debug({}, messageOf(message)),
      info: (message) => log.debug({}, message),
      warn: (message) => log.warn({}, message),
      error: (message) => log.error({}, messageOf(message)),
    };
  }
}
