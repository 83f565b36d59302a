/**
 * Keeps what the server has, before anything is done with it: one transaction a batch. Everything here can run twice: a
 * mail that is known gets one more place, a place that is known gets nothing.
 */
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { EntityManager } from 'typeorm';
import { MailboxCursor, Message, MessageLocation, RefusedMail } from '../entities/index.js';
import type { Database } from '../entities/database.js';
import type { Instant } from '../values/calendarDay.js';
import { mailIdentity, messageIdOf } from './identity.js';

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** A mailbox as RFC 3501 §2.3.1.1 names it: UIDs mean something only together with its UIDVALIDITY. */
export interface MailboxPlace {
  readonly mailbox: string;
  readonly uidValidity: string;
}

export interface FetchedMail {
  readonly uid: number;
  readonly raw: Uint8Array;
  /** Octets of `raw`. */
  readonly size: number;
}

/** `too-large`: above mailbox.maxMailBytes; `not-given`: the server could not hand it out. */
export type RefusalReason = 'too-large' | 'not-given';

export interface RefusedCopy {
  readonly uid: number;
  /** Octets as the server states them, 0 where it states none. */
  readonly size: number;
  readonly reason: RefusalReason;
  /** The header section as far as it was fetched; '' where it was not. */
  readonly headers: string;
}

/** Runs inside the transaction that keeps the refusal, so that the mail to staff commits with it. */
export type OnRefused = (refused: RefusedMail, manager: EntityManager) => Promise<void>;

/**
 * Stores a batch: a Message in state `received` for each new identity, a MessageLocation for each copy, a RefusedMail
 * for each copy that is left out, and the cursor at the highest UID of all of them. The batch must follow directly on
 * what was kept before: a UID that is skipped is never looked at again. Returns the ids of new messages, oldest first.
 */
export async function keepMails(
  database: Database,
  place: MailboxPlace,
  mails: readonly FetchedMail[],
  refused: readonly RefusedCopy[],
  now: Instant,
  onRefused: OnRefused = () => Promise.resolve(),
): Promise<number[]> {
  if (mails.length === 0 && refused.length === 0) return [];
  const prepared: PreparedMail[] = [];
  for (const mail of mails.toSorted((a, b) => a.uid - b.uid)) prepared.push(await prepare(mail));
  return database.transaction(async (manager) => {
    const created: number[] = [];
    for (const mail of prepared) {
      const id = await keepOne(manager, place, mail, now);
      if (id !== null) created.push(id);
    }
    for (const copy of refused) await keepRefusal(manager, place, copy, now, onRefused);
    await moveCursor(manager, place, Math.max(...[...mails, ...refused].map(({ uid }) => uid)), now);
    return created;
  });
}

/** How far the mailbox is kept: the highest UID, 0 where it was never read under this UIDVALIDITY. */
export async function lastKeptUid(database: Database, place: MailboxPlace): Promise<number> {
  const cursor = await database.source.manager.findOneBy(MailboxCursor, { ...place });
  return cursor?.lastUid ?? 0;
}

/** The raw octets of a kept message. */
export async function rawMail(message: Pick<Message, 'raw'>): Promise<Buffer> {
  return decompress(message.raw);
}

interface PreparedMail {
  readonly uid: number;
  readonly identity: string;
  readonly messageId: string | null;
  readonly raw: Buffer;
  readonly size: number;
}

async function prepare({ uid, raw }: FetchedMail): Promise<PreparedMail> {
  return {
    uid,
    identity: mailIdentity(raw),
    messageId: messageIdOf(raw),
    raw: await compress(raw),
    size: raw.length,
  };
}

/** The id of the message where it is new, null where its identity was known. */
async function keepOne(
  manager: EntityManager,
  place: MailboxPlace,
  mail: PreparedMail,
  now: Instant,
): Promise<number | null> {
  const known = await manager.findOne(Message, { select: { id: true }, where: { identity: mail.identity } });
  const id = known?.id ?? (await insertMessage(manager, mail, now));
  const location = { ...place, uid: mail.uid };
  if (!(await manager.existsBy(MessageLocation, location))) {
    await manager.insert(MessageLocation, { ...location, messageId: id, seenAt: now, filedAt: null });
  }
  return known === null ? id : null;
}

async function insertMessage(manager: EntityManager, mail: PreparedMail, now: Instant): Promise<number> {
  const message = manager.create(Message, {
    identity: mail.identity,
    messageId: mail.messageId,
    raw: mail.raw,
    size: mail.size,
    receivedAt: now,
    state: 'received',
    reason: null,
    fromAddress: null,
    subject: null,
    date: null,
    offerId: null,
    partnerId: null,
    failures: 0,
    handledAt: null,
  });
  return (await manager.save(message)).id;
}

async function keepRefusal(
  manager: EntityManager,
  place: MailboxPlace,
  { uid, size, reason, headers }: RefusedCopy,
  now: Instant,
  onRefused: OnRefused,
): Promise<void> {
  if (await manager.existsBy(RefusedMail, { ...place, uid })) return;
  const row = manager.create(RefusedMail, { ...place, uid, size, reason, headers, seenAt: now });
  await onRefused(await manager.save(row), manager);
}

async function moveCursor(manager: EntityManager, place: MailboxPlace, uid: number, now: Instant): Promise<void> {
  const cursor = await manager.findOneBy(MailboxCursor, { ...place });
  if (cursor === null) await manager.insert(MailboxCursor, { ...place, lastUid: uid, movedAt: now });
  else if (cursor.lastUid < uid) await manager.update(MailboxCursor, { ...place }, { lastUid: uid, movedAt: now });
}
