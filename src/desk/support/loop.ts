/**
 * A counterpart that answers by itself and does not say so: told by how often it writes, and by words that hardly change.
 * Every mail of a side counts, whatever became of it. What comes then waits, and the manager is told once a day.
 */
import { LessThan, MoreThan } from 'typeorm';
import { CaseEntry, Message, SupportCase } from '../../entities/index.js';
import { addMilliseconds } from '../../values/calendarDay.js';
import { MOST_WORDS, tell } from './record.js';
import { ownerOf } from './letters.js';
import { tellNews } from './clocks.js';
import type { Unit } from '../unit.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** So many mails of one side in one case are a machine's. */
const MOST_AN_HOUR = 12;
const MOST_A_DAY = 40;
/** The same words but for numbers, so many times in a row from one side. */
const MOST_REPEATS = 2;
/** New requests of one writer within an hour. */
const MOST_NEW = 20;
/** Notes to one writer within an hour that a mail cannot be read. */
export const MOST_UNREAD = 3;

/** Whether a mail in a case is rather a machine's: then it waits for a person. */
export async function looksLikeLoop(
  { manager, now }: Unit,
  kase: Pick<SupportCase, 'id'>,
  side: CaseEntry['side'],
  words: string,
): Promise<boolean> {
  const own = await manager.find(CaseEntry, {
    where: { caseId: kase.id, side, at: MoreThan(addMilliseconds(now, -DAY)) },
    order: { id: 'ASC' },
    take: 500,
  });
  const mails = new Map(own.flatMap(({ messageId, at }) => (messageId === null ? [] : [[messageId, at] as const])));
  const hourAgo = addMilliseconds(now, -HOUR);
  if (mails.size >= MOST_A_DAY || [...mails.values()].filter((at) => at > hourAgo).length >= MOST_AN_HOUR) return true;
  const said = own.filter((entry) => entry.messageId !== null && entry.words !== '').slice(-MOST_REPEATS);
  return (
    words !== '' && said.length >= MOST_REPEATS && said.every((entry) => likeness(entry.words) === likeness(words))
  );
}

/** Acknowledgements differ in their number and time. */
function likeness(words: string): string {
  return words.slice(0, MOST_WORDS).replace(/\d+/g, '0').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** To whoever looks after the case, once a day. */
export async function tellLoop(unit: Unit, kase: SupportCase, key: string): Promise<void> {
  const told = await unit.manager.existsBy(CaseEntry, {
    caseId: kase.id,
    kind: 'loop',
    at: MoreThan(addMilliseconds(unit.now, -DAY)),
  });
  if (told) return;
  await tell(unit, kase, { side: 'desk', kind: 'loop', words: '' });
  await tellNews(unit, kase, key, 'busy', [ownerOf(unit, kase)]);
}

/** Keeps in the story that a mail came in that left no words there: it counts as well, and belongs to its side's thread. */
export async function noteSeen(
  unit: Unit,
  kase: SupportCase,
  seen: {
    readonly side: CaseEntry['side'];
    readonly by: { readonly name: string; readonly email: string };
    readonly message: Pick<Message, 'id'>;
    /** What became of it. */
    readonly kind: string;
  },
): Promise<void> {
  const { side, by, message, kind } = seen;
  if (await unit.manager.existsBy(CaseEntry, { caseId: kase.id, messageId: message.id })) return;
  await tell(unit, kase, { side, kind, by, words: '', message });
}

/** Whether one writer opens cases like a machine: too many within an hour, or with words that hardly change. */
export async function opensInLoop(unit: Unit, partnerId: number, writer: string, words: string): Promise<boolean> {
  const recent = await unit.manager.find(SupportCase, {
    where: { partnerId, openedAt: MoreThan(addMilliseconds(unit.now, -HOUR)) },
    order: { id: 'DESC' },
    take: 200,
  });
  const own = recent.filter(({ people }) => people.some(({ email }) => email === writer));
  const same = own.filter((kase) => likeness(kase.words) === likeness(words));
  return own.length >= MOST_NEW || same.length > MOST_REPEATS;
}

/** Whether so many mails of one writer had that reason within the hour: it was told then, and is told no more. */
export async function toldLately(
  { manager, now }: Unit,
  { id, fromAddress }: Message,
  reason: string,
  most: number,
): Promise<boolean> {
  if (fromAddress === null) return false;
  const handledAt = MoreThan(addMilliseconds(now, -HOUR));
  return (await manager.countBy(Message, { id: LessThan(id), fromAddress, reason, handledAt })) >= most;
}
