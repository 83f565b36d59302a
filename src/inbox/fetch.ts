/**
 * Reads from the selected mailbox: which UIDs are new, how large they are, and their octets, in batches. Only BODY.PEEK
 * is used, which leaves \Seen alone. No command runs inside a fetch() loop: imapflow would wait for itself.
 */
import type { FetchMessageObject, ImapFlow } from 'imapflow';
import { isRefusal } from './imapErrors.js';
import type { FetchedMail, RefusalReason, RefusedCopy } from './keep.js';
import { uidSet, type StatedCopy } from './uids.js';

/** Octets of a refused mail's header section that are kept for staff. */
const MAX_REFUSED_HEADERS = 64 * 1024;
/** Largest size that the record holds (a signed 32-bit integer); servers may state up to 4 GB. */
const MAX_STATED_SIZE = 2 ** 31 - 1;

/** UIDs above `after`, ascending; `n:*` names the last mail even where n is above it (RFC 3501 §6.4.8). */
export async function uidsAbove(client: ImapFlow, after: number): Promise<number[]> {
  const found = await client.search({ uid: `${after + 1}:*` }, { uid: true });
  if (!Array.isArray(found)) throw new Error('the server refused UID SEARCH');
  return found.filter((uid) => uid > after).sort((a, b) => a - b);
}

/** Which of the UIDs are still in the mailbox. */
export async function uidsPresent(client: ImapFlow, uids: readonly number[]): Promise<Set<number>> {
  if (uids.length === 0) return new Set();
  const found = await client.search({ uid: uidSet(uids) }, { uid: true });
  if (!Array.isArray(found)) throw new Error('the server refused UID SEARCH');
  return new Set(found);
}

/**
 * Stated sizes of the UIDs, ascending. Only those that are gone from the mailbox are missing: what the server does not
 * answer for but still has comes with size null, because a UID that is left out here is never looked at again.
 */
export async function statedSizes(client: ImapFlow, uids: readonly number[]): Promise<StatedCopy[]> {
  const sizes = await fetchSizes(client, uids);
  const present = await uidsPresent(
    client,
    uids.filter((uid) => !sizes.has(uid)),
  );
  return uids
    .filter((uid) => sizes.has(uid) || present.has(uid))
    .map((uid) => ({ uid, size: sizes.get(uid) ?? null }))
    .sort((a, b) => a.uid - b.uid);
}

async function fetchSizes(client: ImapFlow, uids: readonly number[]): Promise<Map<number, number>> {
  const sizes = new Map<number, number>();
  if (uids.length === 0) return sizes;
  const wanted = new Set(uids);
  let answers: FetchMessageObject[];
  try {
    answers = await client.fetchAll(uidSet(uids), { uid: true, size: true }, { uid: true });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (uids.length === 1) return sizes;
    // One copy that the server cannot read fails the whole command: each is asked for by itself.
    for (const uid of uids) for (const [known, size] of await fetchSizes(client, [uid])) sizes.set(known, size);
    return sizes;
  }
  for (const { uid, size } of answers) {
    // Servers may add unasked FETCH responses (flag changes), also for other mails (RFC 3501 §7.4.2).
    if (wanted.has(uid) && size !== undefined) sizes.set(uid, Math.min(size, MAX_STATED_SIZE));
  }
  return sizes;
}

export interface FetchedBatch {
  readonly mails: FetchedMail[];
  readonly refused: RefusedCopy[];
}

/**
 * The octets of a batch. A copy above `maxMailBytes` is refused with its header section only; one that the server keeps
 * in the mailbox but does not hand out, asked for by itself, is refused as `not-given`. A copy that is gone meanwhile
 * is in neither list. Throws when the connection breaks.
 */
export async function fetchBatch(
  client: ImapFlow,
  copies: readonly StatedCopy[],
  maxMailBytes: number,
): Promise<FetchedBatch> {
  const wanted = copies.filter(({ size }) => size === null || size <= maxMailBytes);
  const mails = await fetchSources(client, wanted);
  const missing = wanted.filter(({ uid }) => !mails.has(uid));
  const present = await uidsPresent(
    client,
    missing.map(({ uid }) => uid),
  );
  for (const copy of missing.filter(({ uid }) => present.has(uid))) {
    for (const [uid, mail] of await fetchSources(client, [copy])) mails.set(uid, mail);
  }

  const refused: RefusedCopy[] = [];
  for (const copy of copies) {
    const reason: RefusalReason | null =
      (copy.size ?? 0) > maxMailBytes
        ? 'too-large'
        : present.has(copy.uid) && !mails.has(copy.uid)
          ? 'not-given'
          : null;
    if (reason === null) continue;
    refused.push({ uid: copy.uid, size: copy.size ?? 0, reason, headers: await fetchHeaders(client, copy.uid) });
  }
  return { mails: [...mails.values()], refused };
}

async function fetchSources(client: ImapFlow, copies: readonly StatedCopy[]): Promise<Map<number, FetchedMail>> {
  const sizes = new Map(copies.map(({ uid, size }) => [uid, size]));
  const mails = new Map<number, FetchedMail>();
  if (copies.length === 0) return mails;
  let answers: FetchMessageObject[];
  try {
    answers = await client.fetchAll(uidSet([...sizes.keys()]), { uid: true, source: true }, { uid: true });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (copies.length === 1) return mails;
    // One copy that the server cannot read fails the whole command: each is asked for by itself.
    for (const copy of copies) for (const [uid, mail] of await fetchSources(client, [copy])) mails.set(uid, mail);
    return mails;
  }
  for (const { uid, source } of answers) {
    const size = sizes.get(uid);
    // An empty mail may come as NIL or as an empty string.
    const raw = source ?? (size === 0 ? Buffer.alloc(0) : undefined);
    if (size !== undefined && raw !== undefined) mails.set(uid, { uid, raw, size: raw.length });
  }
  return mails;
}

/** The header section as text for staff, '' where the server does not give it. */
async function fetchHeaders(client: ImapFlow, uid: number): Promise<string> {
  try {
    // imapflow gives this part as `headers`; asked for as a part it can be cut.
    const part = { key: 'HEADER', start: 0, maxLength: MAX_REFUSED_HEADERS };
    const [answer] = await client.fetchAll(`${uid}`, { uid: true, bodyParts: [part] }, { uid: true });
    const octets = answer?.headers ?? Buffer.alloc(0);
    return octets.subarray(0, MAX_REFUSED_HEADERS).toString('utf8').replaceAll('\0', '');
  } catch (error) {
    if (isRefusal(error)) return '';
    throw error;
  }
}
