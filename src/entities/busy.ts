/**
 * What two processes on one SQLite file need: the desk that runs, and a command beside it.
 *
 * TypeORM begins with a plain BEGIN, which takes no lock. A unit of work reads first and so looks at the file as it was
 * then; when another process has committed since, its first write fails with SQLITE_BUSY_SNAPSHOT, at once and whatever
 * the busy timeout (https://sqlite.org/isolation.html). BEGIN IMMEDIATE takes the write lock before the first read, and
 * waits for it as long as the busy timeout says.
 */
import { QueryFailedError } from 'typeorm';
import { DeskError } from '../errors.js';

/** What is used of a connection of better-sqlite3. */
export interface SqliteConnection {
  pragma(text: string): unknown;
  prepare(sql: string): unknown;
}

/** Makes every outermost transaction of this connection BEGIN IMMEDIATE; savepoints inside stay what they are. */
export function beginImmediately(connection: SqliteConnection): void {
  const prepare = connection.prepare.bind(connection);
  connection.prepare = (sql) => prepare(sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE TRANSACTION' : sql);
}

/** Result codes that say nothing about what was to be written (https://sqlite.org/rescode.html), extended ones too. */
const UNUSABLE = /^SQLITE_(?:BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN)(?:_[A-Z0-9_]{1,40})?$/;

/** The error as the rest of the desk should see it: database-unavailable where the file cannot be used now. */
export function asDatabaseError(error: unknown): unknown {
  if (!(error instanceof QueryFailedError)) return error;
  const { code } = error.driverError as { code?: unknown };
  if (typeof code !== 'string' || !UNUSABLE.test(code)) return error;
  return new DeskError('database-unavailable', `the database cannot be used now: ${error.message} (${code})`, {
    wayOut: /^SQLITE_(?:BUSY|LOCKED)/.test(code)
      ? 'Another process holds it: try again, and see that no backup or other program keeps the file locked.'
      : 'Check that the disk has room and that the file and its folder can be read and written.',
    cause: error,
  });
}
