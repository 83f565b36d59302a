/** Lists of reminders: which offers each names, and how much mail they save. */
import { In } from 'typeorm';
import { ReminderEntry } from '../../../src/entities/index.js';
import type { World } from '../world.js';

export interface ListMail {
  readonly createdAt: string;
  readonly recipients: readonly string[];
  readonly key: string;
  readonly entries: readonly { readonly offerId: number; readonly asks: readonly string[] }[];
}

export async function listMails(world: World): Promise<ListMail[]> {
  const mails = world.sent.filter(({ letter }) => letter === 'reminders');
  const entries = await world.desk.manager.findBy(ReminderEntry, {
    listId: In(mails.map(({ replyId }) => replyId ?? 0)),
  });
  const byList = new Map<number, ReminderEntry[]>();
  for (const entry of entries) byList.set(entry.listId, [...(byList.get(entry.listId) ?? []), entry]);
  return mails.map(({ createdAt, recipients, key, replyId }) => ({
    createdAt,
    recipients,
    key,
    entries: byList.get(replyId ?? 0) ?? [],
  }));
}

export interface Saved {
  /** Reminders and questions for milestones that went out by the clock, as mails of their own. */
  readonly alone: number;
  readonly lists: number;
  readonly listed: number;
}

export async function savedByLists(world: World): Promise<Saved> {
  const lists = await listMails(world);
  const alone = world.sent.filter(
    ({ letter, unasked }) => unasked && (letter === 'reminder' || letter === 'milestone-due'),
  );
  return {
    alone: alone.length,
    lists: lists.length,
    listed: lists.reduce((sum, { entries }) => sum + entries.length, 0),
  };
}
