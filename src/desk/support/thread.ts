/**
 * The thread of a case as one side sees it: what that side wrote and what it got from us, oldest first. The other side's
 * ids never stand in it, so that each mail program finds every mail of its own thread and nothing that it never saw
 * (RFC 5322 §3.6.4).
 */
import { In } from 'typeorm';
import { CaseEntry, Message, OutgoingMail, type SupportCase } from '../../entities/index.js';
import type { Unit } from '../unit.js';

export interface CaseThread {
  readonly ids: readonly string[];
  /** Subject of our first letter to that side; null where there is none. */
  readonly subject: string | null;
}

const MOST = 500;

/** `readers`: addresses of the side, lower case. */
export async function threadWith(
  { manager }: Unit,
  kase: SupportCase,
  readers: ReadonlySet<string>,
): Promise<CaseThread> {
  const entries = await manager.find(CaseEntry, { where: { caseId: kase.id }, order: { id: 'ASC' }, take: MOST });
  const theirIds = entries.flatMap(({ byEmail, messageId }) =>
    messageId !== null && readers.has(byEmail) ? [messageId] : [],
  );
  const theirs = await manager.find(Message, {
    select: { id: true, messageId: true, receivedAt: true },
    where: { id: In(theirIds) },
    order: { id: 'ASC' },
  });
  const sent = await manager.find(OutgoingMail, {
    select: { id: true, messageId: true, createdAt: true, recipients: true, subject: true, key: true },
    where: { replyKind: 'case', replyId: kase.id },
    order: { id: 'ASC' },
    take: MOST,
  });
  const ours = sent.filter(({ recipients }) => recipients.some((address) => readers.has(address)));
  const all = [
    ...theirs.flatMap(({ id, messageId, receivedAt }) =>
      messageId === null ? [] : [{ id: messageId, at: receivedAt, after: id }],
    ),
    ...ours.map(({ messageId, createdAt, key }) => ({
      id: messageId,
      at: createdAt,
      after: broughtAboutBy(key) + 0.5,
    })),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.after - b.after));
  return {
    ids: [...new Set(all.map(({ id }) => id))],
    subject: ours[0]?.subject ?? null,
  };
}

/** Number of the mail that a letter of ours follows; the highest where none brought it about. */
function broughtAboutBy(key: string): number {
  const number = /^(?:message|staff):(\d{1,12}):/.exec(key)?.[1];
  return number === undefined ? Number.MAX_SAFE_INTEGER : Number(number);
}
