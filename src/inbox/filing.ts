/**
 * Files what has been dealt with: a copy leaves the inbox, or gets a keyword, only after its message's transaction has
 * committed. The place is marked as filed afterwards; a crash in between shows as a UID that is gone.
 */
import type { ImapFlow, MailboxObject } from 'imapflow';
import { IsNull, In, Not } from 'typeorm';
import type { MessageState } from '../entities/message.js';
import { Message, MessageLocation } from '../entities/index.js';
import type { Database } from '../entities/database.js';
import { DeskError } from '../errors.js';
import type { Instant } from '../values/calendarDay.js';
import type { MailboxConfig } from './client.js';
import { uidsPresent } from './fetch.js';
import type { Folders } from './folders.js';
import type { MailboxPlace } from './keep.js';
import { uidSet } from './uids.js';

type FolderName = keyof MailboxConfig['folders'];

/** Copies filed at a time: bounds the length of a command and what a failure leaves open. */
const CHUNK = 100;
/** Copies filed in one go; the rest waits for the next one. */
const MOST = 1000;

export const KEYWORDS: Readonly<Record<FolderName, string>> = {
  done: '$DeskDone',
  waiting: '$DeskWaiting',
  ignored: '$DeskIgnored',
};

/** Where a message of this state belongs; null while it has not been dealt with. */
export function folderFor(state: MessageState): FolderName | null {
  switch (state) {
    case 'received':
      return null;
    case 'handled':
      return 'done';
    case 'waiting':
    case 'unreadable':
      return 'waiting';
    case 'ignored':
      return 'ignored';
  }
}

export interface FilingDeps {
  readonly config: Pick<MailboxConfig, 'filing' | 'folders'>;
  readonly database: Database;
  readonly now: () => Instant;
}

/**
 * Files all copies in the selected mailbox whose message is no longer `received`. Returns how many were moved or
 * marked. Throws DeskError imap-folder when the server cannot do it; what was filed before stays filed.
 */
export async function fileCopies(
  client: ImapFlow,
  mailbox: MailboxObject,
  place: MailboxPlace,
  folders: Folders,
  deps: FilingDeps,
): Promise<number> {
  await closeFormerPlaces(place, deps);
  const open = await openCopies(place, deps.database);
  if (open.length === 0) return 0;
  if (mailbox.readOnly === true) {
    throw new DeskError('imap-folder', `the server opens ${place.mailbox} for reading only`, {
      wayOut: 'Give the login the right to move mail (RFC 4314 t, e and w), or file by hand.',
    });
  }
  const present = await uidsPresent(
    client,
    open.map(({ uid }) => uid),
  );
  await markFiled(
    place,
    open.map(({ uid }) => uid).filter((uid) => !present.has(uid)),
    deps,
  );

  let filed = 0;
  for (const name of ['done', 'waiting', 'ignored'] as const) {
    const uids = open.filter((copy) => copy.folder === name && present.has(copy.uid)).map(({ uid }) => uid);
    for (let at = 0; at < uids.length; at += CHUNK) {
      const chunk = uids.slice(at, at + CHUNK);
      if (deps.config.filing === 'folders' && canMove(client))
        await move(client, chunk, deps.config.folders[name], folders);
      else await mark(client, chunk, KEYWORDS[name], place.mailbox);
      await markFiled(place, chunk, deps);
      filed += chunk.length;
    }
  }
  return filed;
}

/**
 * UID MOVE (RFC 6851), or COPY and UID EXPUNGE (RFC 4315); a plain EXPUNGE would remove other people's deleted mail.
 */
export function canMove(client: Pick<ImapFlow, 'capabilities'>): boolean {
  return ['MOVE', 'UIDPLUS', 'IMAP4rev2'].some((capability) => client.capabilities.has(capability));
}

interface OpenCopy {
  readonly uid: number;
  readonly folder: FolderName;
}

async function openCopies(place: MailboxPlace, database: Database): Promise<OpenCopy[]> {
  const rows = await database.source.manager
    .createQueryBuilder(MessageLocation, 'location')
    .innerJoin(Message, 'message', 'message.id = location.messageId')
    .select('location.uid', 'uid')
    .addSelect('message.state', 'state')
    .where('location.mailbox = :mailbox AND location.uidValidity = :uidValidity', place)
    .andWhere('location.filedAt IS NULL')
    .andWhere('message.state <> :received', { received: 'received' })
    .orderBy('location.uid', 'ASC')
    .limit(MOST)
    // PostgreSQL's driver gives a bigint as text.
    .getRawMany<{ uid: number | string; state: MessageState }>();
  return rows.flatMap(({ uid, state }) => {
    const folder = folderFor(state);
    return folder === null ? [] : [{ uid: Number(uid), folder }];
  });
}

/** UIDs of a former UIDVALIDITY name nothing any more; the same mail has a place under the new one. */
async function closeFormerPlaces(place: MailboxPlace, { database, now }: FilingDeps): Promise<void> {
  await database.transaction((manager) =>
    manager.update(
      MessageLocation,
      { mailbox: place.mailbox, uidValidity: Not(place.uidValidity), filedAt: IsNull() },
      { filedAt: now() },
    ),
  );
}

async function markFiled(place: MailboxPlace, uids: readonly number[], { database, now }: FilingDeps): Promise<void> {
  if (uids.length === 0) return;
  await database.transaction(async (manager) => {
    for (let at = 0; at < uids.length; at += CHUNK) {
      await manager.update(MessageLocation, { ...place, uid: In(uids.slice(at, at + CHUNK)) }, { filedAt: now() });
    }
  });
}

async function move(client: ImapFlow, uids: readonly number[], name: string, folders: Folders): Promise<void> {
  const attempt = async (): Promise<boolean> => {
    const path = await folders.ensure(name);
    return (await client.messageMove(uidSet(uids), path, { uid: true })) !== false;
  };
  if (await attempt()) return;
  // A person may have removed the folder since it was last seen.
  folders.forget();
  if (await attempt()) return;
  throw new DeskError('imap-folder', `the server does not move mail to ${name}`, {
    wayOut: 'Check the rights and the quota of the folder, or set mailbox.filing to keywords in desk.yaml.',
  });
}

async function mark(client: ImapFlow, uids: readonly number[], keyword: string, mailbox: string): Promise<void> {
  if (await client.messageFlagsAdd(uidSet(uids), [keyword], { uid: true, silent: true })) return;
  throw new DeskError('imap-folder', `the server does not keep the keyword ${keyword} in ${mailbox}`, {
    wayOut: 'Set mailbox.filing to folders in desk.yaml; a server that has neither MOVE nor UIDPLUS needs keywords.',
  });
}
