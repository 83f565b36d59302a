/**
 * What will go out: the clocks that come due until an instant are really fired, in their order and with the clock moved, and
 * everything is rolled back. So the list is what the desk would do, not what somebody thinks that it would.
 */
import { LessThanOrEqual, MoreThan, type EntityManager } from 'typeorm';
import { OutgoingMail, Timer } from '../../entities/index.js';
import { messageOf } from '../../errors.js';
import type { Instant } from '../../values/calendarDay.js';
import { fireWithin } from '../fireTimer.js';
import type { Unit } from '../unit.js';
import { clockNames } from './clockNames.js';

export interface ComingMail {
  readonly letter: string;
  readonly to: readonly string[];
  readonly subject: string;
}

export interface ComingClock {
  readonly id: number;
  readonly kind: string;
  readonly state: 'pending' | 'held';
  /** When it is carried out: its due time, or when the office opens. */
  readonly at: Instant;
  readonly about: string;
  readonly managerEmail: string | null;
  readonly mails: readonly ComingMail[];
  /** Why it could not be carried out; null where it could. */
  readonly failure: string | null;
  /** It does not run yet: a clock before it sets it. */
  readonly setMeanwhile: boolean;
}

export interface Coming {
  /** In the order in which they come; held ones last. */
  readonly clocks: readonly ComingClock[];
  /** Clocks beyond the bound of one preview. */
  readonly left: boolean;
}

/** Clocks fired in one preview: it holds the record while it runs. */
const MOST_FIRED = 200;

class RolledBack extends Error {
  constructor(readonly coming: Coming) {
    super('the preview is taken back');
  }
}

/** Leaves the record as it was, whatever the clocks do. Runs in a savepoint of the caller's unit of work. */
export async function previewClocks(unit: Unit, until: Instant): Promise<Coming> {
  try {
    await unit.manager.transaction(async (manager) => {
      throw new RolledBack(await play({ ...unit, manager }, until));
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.coming;
    throw error;
  }
  return { clocks: [], left: false };
}

async function play(unit: Unit, until: Instant): Promise<Coming> {
  const { manager } = unit;
  const existing = (await newest(manager, Timer)) ?? 0;
  const fired: {
    readonly timer: Timer;
    readonly at: Instant;
    readonly mails: ComingMail[];
    readonly failure: string | null;
  }[] = [];
  const due = () =>
    manager.findOne(Timer, {
      where: { state: 'pending', dueAt: LessThanOrEqual(until) },
      order: { dueAt: 'ASC', id: 'ASC' },
    });
  let timer = await due();
  for (let count = 0; timer !== null && count < MOST_FIRED; count += 1) {
    const at = timer.dueAt > unit.now ? timer.dueAt : unit.now;
    const before = (await newest(manager, OutgoingMail)) ?? 0;
    const failure = await fire(unit, timer.id, at);
    const after = await manager.findOneByOrFail(Timer, { id: timer.id });
    const mails = await manager.find(OutgoingMail, {
      select: { letter: true, recipients: true, subject: true },
      where: { id: MoreThan(before) },
      order: { id: 'ASC' },
    });
    // One that waits for the office comes again, at the time at which it is carried out.
    if (failure !== null || after.state !== 'pending') {
      const shown = mails.map(({ letter, recipients, subject }) => ({ letter, to: recipients, subject }));
      fired.push({ timer, at, mails: shown, failure });
    }
    timer = await due();
  }
  const held = await manager.find(Timer, { where: { state: 'held' }, order: { dueAt: 'ASC' }, take: MOST_FIRED });
  const all = [...fired, ...held.map((one) => ({ timer: one, at: one.dueAt, mails: [], failure: null }))];
  const names = await clockNames(
    { manager },
    all.map(({ timer: { offerId, partnerId, subject, subjectId } }) => ({ offerId, partnerId, subject, subjectId })),
  );
  return {
    clocks: all.map(({ timer: { id, kind, state }, at, mails, failure }, index) => ({
      id,
      kind,
      state: state === 'held' ? 'held' : 'pending',
      at,
      about: names[index]?.about ?? '',
      managerEmail: names[index]?.partner?.managerEmail ?? null,
      mails,
      failure,
      setMeanwhile: id > existing,
    })),
    left: timer !== null,
  };
}

/** Fires one with the clock moved; what it throws is the reason why it could not be carried out. */
async function fire(unit: Unit, id: number, at: Instant): Promise<string | null> {
  try {
    await unit.manager.transaction((manager) =>
      fireWithin(
        { ...unit, manager, now: at, actor: `timer:${id}`, services: { ...unit.services, now: () => at } },
        id,
      ),
    );
    return null;
  } catch (error) {
    await unit.manager.update(Timer, { id }, { state: 'cancelled' });
    return messageOf(error).slice(0, 300);
  }
}

async function newest(manager: EntityManager, entity: typeof Timer | typeof OutgoingMail): Promise<number | null> {
  const [row] = await manager.find<Timer | OutgoingMail>(entity, {
    select: { id: true },
    order: { id: 'DESC' },
    take: 1,
  });
  return row?.id ?? null;
}
