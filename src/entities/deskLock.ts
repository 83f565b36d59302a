/**
 * One running desk for each database. Two would take the mails that the other is transmitting for leftovers of a crash
 * and send them again. The lock is that of SQLite on a file of its own beside the database: the operating system drops
 * it with the process, however it ends, so there is no stale lock to remove. Commands beside the desk do not take it.
 */
import { mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { DataSource, QueryFailedError } from 'typeorm';
import { DeskError, messageOf } from '../errors.js';
import type { SqliteConnection } from './busy.js';

export interface DeskLock {
  release(): Promise<void>;
}

/**
 * Takes the lock of the database at this path, which need not be there yet; ':memory:' needs none. The file
 * `<database>-lock` stays behind, empty. Throws DeskError database-unavailable where another process has the lock.
 */
export async function lockDesk(databasePath: string): Promise<DeskLock> {
  if (databasePath === ':memory:') return { release: () => Promise.resolve() };
  let source: DataSource | null = null;
  try {
    const file = `${truePath(databasePath)}-lock`;
    source = new DataSource({
      type: 'better-sqlite3',
      database: file,
      prepareDatabase: (connection: SqliteConnection) => {
        connection.pragma('busy_timeout = 0');
      },
    });
    await source.initialize();
    await source.query('BEGIN EXCLUSIVE');
    const held = source;
    return { release: () => held.destroy() };
  } catch (error) {
    if (source?.isInitialized === true) await source.destroy();
    const taken = /^SQLITE_BUSY/.test(codeOf(error));
    throw new DeskError(
      'database-unavailable',
      taken ? `a desk is running on ${databasePath} already` : `cannot lock ${databasePath}: ${messageOf(error)}`,
      {
        wayOut: taken
          ? 'Stop the other `referral-desk serve` first, or give this one a database.path and a mailbox of its own.'
          : 'Check database.path in desk.yaml and that its folder can be written.',
        cause: error,
      },
    );
  }
}

/** The same for every way to the file, links included: the lock must not depend on how desk.yaml names it. */
function truePath(databasePath: string): string {
  const folder = path.dirname(path.resolve(databasePath));
  mkdirSync(folder, { recursive: true });
  const file = path.join(realpathSync(folder), path.basename(databasePath));
  try {
    return realpathSync(file);
  } catch {
    // Not made yet.
    return file;
  }
}

/** The code of SQLite, '' for any other error. */
function codeOf(error: unknown): string {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : null;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
}
