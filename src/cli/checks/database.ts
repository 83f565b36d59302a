/** The record: can be opened, has this version's schema, can be written, has room to grow. */
import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { AuditEvent, Message } from '../../entities/index.js';
import { Database } from '../../entities/database.js';
import { DeskError, messageOf } from '../../errors.js';
import type { Instant } from '../../values/calendarDay.js';
import { bad, good, type Check } from './types.js';

/** Below this a busy month can fill the disk. */
const ROOM_MB = 500;

export interface DatabaseLook {
  readonly checks: readonly Check[];
  /** When the newest entry was made, for the check of the clock; null for an empty record. */
  readonly newest: Instant | null;
}

/** Changes nothing: a missing database is not made, pending migrations are not applied. */
export async function checkDatabase(file: string): Promise<DatabaseLook> {
  const checks: Check[] = [await room(path.dirname(file))];
  if (!existsSync(file)) {
    checks.push(
      bad('database', `${file} is not there yet`, 'Run: referral-desk migrate (or serve, which does it too)'),
    );
    return { checks, newest: null };
  }
  let database: Database | null = null;
  try {
    database = await Database.open({ path: file }, { migrate: false });
    const pending = await database.pendingMigrations();
    if (pending.length > 0) {
      checks.push(
        bad(
          'database',
          `${pending.length} migrations are pending: ${pending.join(', ')}`,
          'Run: referral-desk migrate',
        ),
      );
      return { checks, newest: null };
    }
    checks.push(good('database', `${file} has this version's schema`));
    checks.push(await writable(database));
    return { checks, newest: await newestEntry(database) };
  } catch (error) {
    checks.push(bad('database', messageOf(error), error instanceof DeskError ? error.wayOut : null));
    return { checks, newest: null };
  } finally {
    await database?.close();
  }
}

/** Writes an entry and takes it back. */
async function writable(database: Database): Promise<Check> {
  const takenBack = new Error('taken back');
  try {
    await database.transaction(async (manager) => {
      const entry = manager.create(AuditEvent, {
        at: '1970-01-01T00:00:00.000Z',
        actor: 'command:doctor',
        action: 'write-test',
        offerId: null,
        referralId: null,
        messageId: null,
        reason: null,
        details: {},
      });
      await manager.save(entry);
      throw takenBack;
    });
  } catch (error) {
    if (error !== takenBack) {
      return bad(
        'database write',
        messageOf(error),
        'Check owner and mode of the file and its folder, and that no backup holds it.',
      );
    }
  }
  return good('database write', 'the record can be written');
}

async function newestEntry(database: Database): Promise<Instant | null> {
  return database.transaction(async (manager) => {
    const received = await manager.find(Message, {
      select: { id: true, receivedAt: true },
      order: { receivedAt: 'DESC' },
      take: 1,
    });
    const event = await manager.find(AuditEvent, { select: { id: true, at: true }, order: { at: 'DESC' }, take: 1 });
    const instants = [received[0]?.receivedAt, event[0]?.at].filter((at) => at !== undefined).sort();
    return instants.at(-1) ?? null;
  });
}

async function room(folder: string): Promise<Check> {
  try {
    const { bavail, bsize } = await statfs(folder);
    const free = Math.floor((bavail * bsize) / 1e6);
    const message = `${free} MB free in ${folder}`;
    return free >= ROOM_MB
      ? good('disk', message)
      : bad('disk', message, `Make room: at least ${ROOM_MB} MB should be free.`);
  } catch (error) {
    return bad('disk', `${folder}: ${messageOf(error)}`, 'Make the folder, or correct database.path in desk.yaml.');
  }
}
