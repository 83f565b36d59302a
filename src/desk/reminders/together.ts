/**
 * One mail an office day: when a clock asks a partner's contact something, the clocks that would ask the same contact later that
 * day are carried out with it, and one list goes out instead of a mail each (policy R6, R9, R16). Every clock and count moves as
 * if each had had its own mail.
 */
import { Offer, Partner, ReminderEntry, ReminderList, Timer } from '../../entities/index.js';
import { messageOf } from '../../errors.js';
import { dayOf, instantAt } from '../../values/calendarDay.js';
import { officeOf } from '../clocks.js';
import { baseView } from '../dossier.js';
import { queueLetter } from '../letters.js';
import { audit, type Unit } from '../unit.js';
import type { Ask } from './ask.js';

/** Clocks that ask for news; a question about facts and what a job needs before it starts have mails of their own. */
const ASKING = ['unanswered', 'status', 'at-risk', 'job-start', 'milestone-due', 'job-status'];
/** Referrals in one mail; what is above waits for its own time. */
export const MOST_LISTED = 20;
/** Clocks that are looked at for one list. */
const MOST_LOOKED = 60;

/** Carries out one due clock; what it asks is added to `unit.asks`. */
export type Fire = (unit: Unit, timer: Timer) => Promise<void>;

/** Fires the clock, and with it those that ask the same contact later in the same office day; queues what they ask. */
export async function fireTogether(unit: Unit, timer: Timer, fire: Fire): Promise<void> {
  const asks: Ask[] = [];
  const gathering = { ...unit, asks };
  await fire(gathering, timer);
  if (asks[0] !== undefined && unit.config.reminders.together) await bringForward(gathering, asks, timer, fire);
  await send(unit, asks);
}

async function bringForward(unit: Unit, asks: Ask[], timer: Timer, fire: Fire): Promise<void> {
  const [first] = asks;
  if (first === undefined) return;
  const later = await laterToday(unit, first.partnerId, timer.id);
  // A second question about the same offer joins a list, and makes none.
  const others = later.filter(({ offerId }) => offerId !== first.offerId);
  const same = later.filter(({ offerId }) => offerId === first.offerId);
  for (const other of [...others, ...same]) {
    const listed = new Set(asks.map(({ offerId }) => offerId));
    if (listed.size >= MOST_LISTED || (other.offerId === first.offerId && listed.size < 2)) break;
    await join(unit, asks, other, fire);
  }
}

/** Clocks of the partner's offers that come due until the office closes today, oldest first. */
async function laterToday(unit: Unit, partnerId: number, exceptId: number): Promise<Timer[]> {
  const { manager, now, services } = unit;
  const office = officeOf(await manager.findOneByOrFail(Partner, { id: partnerId }), services);
  const closes = instantAt(dayOf(now, office.timezone), office.to, office.timezone);
  return manager
    .createQueryBuilder(Timer, 'timer')
    .innerJoin(Offer, 'offer', 'offer.id = timer.offerId')
    .where('offer.partnerId = :partnerId', { partnerId })
    .andWhere("timer.state = 'pending' AND timer.dueAt <= :closes AND timer.id <> :exceptId", { closes, exceptId })
    .andWhere('timer.kind IN (:...asking)', { asking: ASKING })
    .orderBy('timer.dueAt', 'ASC')
    .addOrderBy('timer.id', 'ASC')
    .take(MOST_LOOKED)
    .getMany();
}

/** Thrown to take back what a clock did that asks this contact nothing. */
class NotNow extends Error {}

/**
 * Carries a clock out ahead of its hour, within a savepoint. One that asks nothing, tells the manager instead or writes to
 * somebody else is taken back and has its own time; so is one that fails, which must not keep the others' mail.
 */
async function join(unit: Unit, asks: Ask[], timer: Timer, fire: Fire): Promise<void> {
  const before = asks.length;
  const email = asks[0]?.contact.email;
  try {
    await unit.manager.transaction(async (manager) => {
      await fire({ ...unit, manager, actor: `timer:${timer.id}` }, timer);
      const added = asks.slice(before);
      if (added.length === 0 || added.some(({ contact }) => contact.email !== email)) throw new NotNow();
    });
  } catch (error) {
    asks.length = before;
    if (!(error instanceof NotNow)) {
      unit.services.log.warn(
        { timer: timer.id, error: messageOf(error) },
        'a clock could not join a list of reminders',
      );
    }
  }
}

async function send(unit: Unit, asks: readonly Ask[]): Promise<void> {
  const offers = new Set(asks.map(({ offerId }) => offerId));
  if (offers.size < 2) {
    for (const { alone } of asks) await alone();
    return;
  }
  await queueList(unit, asks);
}

/** The list, the one asked for longest first; each line with the signed address of its own offer. */
async function queueList(unit: Unit, asks: readonly Ask[]): Promise<void> {
  const { manager, now } = unit;
  const [first] = asks;
  if (first === undefined) return;
  const oldest = asks.toSorted((a, b) => compare(a.about.since, b.about.since) || a.offerId - b.offerId);
  const offers = [...new Set(oldest.map(({ offerId }) => offerId))];
  const byOffer = offers.map((id) => [id, oldest.filter(({ offerId }) => offerId === id)] as const);
  const list = await manager.save(manager.create(ReminderList, { partnerId: first.partnerId, createdAt: now }));
  await queueLetter(unit, {
    key: `${first.key}:list`,
    letter: 'reminders',
    view: {
      ...baseView(unit.config),
      contact: first.contact,
      manager: first.manager,
      entries: byOffer.flatMap(([, own]) => {
        const [head] = own;
        return head === undefined ? [] : [{ ...head.line, asks: own.map(({ about }) => about) }];
      }),
    },
    audience: 'partner',
    to: [first.contact],
    locale: first.locale,
    replySubject: { kind: 'reminders', id: list.id },
  });
  for (const [offerId, own] of byOffer) {
    const kinds = own.map(({ about }) => about.kind);
    await manager.insert(ReminderEntry, { listId: list.id, offerId, asks: kinds });
    const referralId = own[0]?.referralId ?? null;
    await audit(unit, { action: 'reminded-in-list', offerId, referralId, details: { list: list.id, asks: kinds } });
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
