/**
 * The one way to the record. TypeORM's SQLite driver has a single connection: two transactions begun on it at once would
 * become one. So transactions are queued here and run one after another; each sees the whole of the one before.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DataSource, type EntityManager } from 'typeorm';
import { DeskError, messageOf } from '../errors.js';
import { asDatabaseError, beginImmediately, type SqliteConnection } from './busy.js';
import { ENTITIES } from './index.js';
import { MIGRATIONS } from './migrations/index.js';

export interface DatabaseOptions {
  /** File path, or ':memory:'. */
  readonly path: string;
}

export class Database {
  private queue: Promise<unknown> = Promise.resolve();

  private constructor(readonly source: DataSource) {}

  /**
   * Opens the database in WAL mode with synchronous=FULL (a committed transaction survives a power cut) and applies
   * pending migrations unless `migrate` is false. Throws DeskError database-unavailable or database-newer.
   */
  static async open(options: DatabaseOptions, { migrate = true } = {}): Promise<Database> {
    const source = new DataSource({
      type: 'better-sqlite3',
      database: options.path,
      entities: ENTITIES,
      migrations: MIGRATIONS,
      synchronize: false,
      enableWAL: true,
      prepareDatabase: (connection: SqliteConnection) => {
        connection.pragma('synchronous = FULL');
        connection.pragma('busy_timeout = 5000');
        beginImmediately(connection);
      },
    });
    try {
      if (options.path !== ':memory:') mkdirSync(path.dirname(path.resolve(options.path)), { recursive: true });
      await source.initialize();
      const database = new Database(source);
      await database.refuseNewer();
      if (migrate) await source.runMigrations({ transaction: 'each' });
      return database;
    } catch (error) {
      if (source.isInitialized) await source.destroy();
      if (error instanceof DeskError) throw error;
      throw new DeskError('database-unavailable', `cannot open the database ${options.path}: ${messageOf(error)}`, {
        wayOut:
          'Check database.path in desk.yaml, that its folder can be written, and that no other process holds the file.',
        cause: error,
      });
    }
  }

  /**
   * Runs `work` in a transaction of its own, after those asked for before; what it throws rolls everything back. Holds
   * the write lock from its beginning, so no other process changes what it reads. Throws DeskError database-unavailable,
   * with nothing changed, where another process has the lock for more than five seconds or the file cannot be used.
   */
  transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const run = this.queue.then(async () => {
      try {
        return await this.source.transaction(work);
      } catch (error) {
        throw asDatabaseError(error);
      }
    });
    this.queue = run.catch(() => undefined);
    return run;
  }

  /** Names of migrations that are not applied yet, oldest first. */
  async pendingMigrations(): Promise<string[]> {
    const applied = await this.appliedMigrations();
    return MIGRATIONS.map((migration) => migration.name).filter((name) => !applied.has(name));
  }

  async close(): Promise<void> {
    await this.queue;
    await this.source.destroy();
  }

  private async appliedMigrations(): Promise<Set<string>> {
    const runner = this.source.createQueryRunner();
    try {
      if (!(await runner.hasTable('migrations'))) return new Set();
      const rows = (await runner.query('SELECT name FROM migrations')) as { name: string }[];
      return new Set(rows.map((row) => row.name));
    } finally {
      await runner.release();
    }
  }

  private async refuseNewer(): Promise<void> {
    const known = new Set(MIGRATIONS.map((migration) => migration.name));
    const unknown = [...(await this.appliedMigrations())].filter((name) => !known.has(name));
    if (unknown.length > 0) {
      throw new DeskError(
        'database-newer',
        `the database has migrations that this version does not know: ${unknown.join(', ')}`,
        {
          wayOut: 'Run the version of referral-desk that made it, or restore a backup from before the upgrade.',
        },
      );
    }
  }
}
