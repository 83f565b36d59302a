/**
 * Clocks as rows, about whatever the desk keeps: set, cleared, moved by an absence. When one comes due is settled when it
 * is set; what it does then is its handler's (timerHandlers.ts).
 */
import { In, IsNull, LessThanOrEqual, Not, type EntityManager } from 'typeorm';
import { Timer, type Partner } from '../entities/index.js';
import type { Subject } from '../entities/subject.js';
import { dueAfterBusinessDays, nextOfficeTime, type OfficeHours } from '../scheduler/officeHours.js';
import { dayOf, instantAt, type CalendarDay, type Instant } from '../values/calendarDay.js';
import type { DeskServices, Unit } from './unit.js';

/** The hours in which the partner gets mail that no answer of his own called for. */
export function officeOf(partner: Pick<Partner, 'timezone' | 'holidays'>, services: DeskServices): OfficeHours {
  const { officeHours } = services.config.desk;
  return { timezone: partner.timezone, ...officeHours, calendar: services.calendarFor(partner.holidays) };
}

/** The desk's own hours: mails to staff, finance and customers that nobody waits for go out in them. */
export function deskOffice(services: DeskServices): OfficeHours {
  const { timezone, officeHours, holidays } = services.config.desk;
  return { timezone, ...officeHours, calendar: services.calendarFor(holidays) };
}

/** When the office opens next, or null where it is open now. A handler that returns it waits until then. */
export function closedUntil(unit: Unit, office: OfficeHours): Instant | null {
  const open = nextOfficeTime(unit.now, office);
  return open > unit.now ? open : null;
}

export interface Clock {
  readonly kind: string;
  readonly about: Subject;
  /** Business days of the partner, or of the desk where no partner is waited for. */
  readonly businessDays: number;
  /** Whose answer is waited for; null: staff's, finance's or nobody's. */
  readonly partner: Partner | null;
  /** The offer in whose story it is shown. */
  readonly offerId?: number | null;
}

/**
 * Sets a clock, or sets one again that was cleared or has fired, also from within its own handler. One that fired at that
 * moment or after it is not set anew: it would fire for ever.
 */
export async function setClock(unit: Unit, clock: Clock): Promise<void> {
  const { partner, businessDays } = clock;
  const office = partner === null ? deskOffice(unit.services) : officeOf(partner, unit.services);
  const back = partner?.awayUntil == null ? null : instantAt(partner.awayUntil, office.from, partner.timezone);
  const start = back !== null && back > unit.now ? back : unit.now;
  await put(unit, { ...clock, dueAt: dueAfterBusinessDays(start, businessDays, office), timezone: office.timezone });
}

export interface Alarm {
  readonly kind: string;
  readonly about: Subject;
  readonly dueAt: Instant;
  readonly offerId?: number | null;
}

/** A clock that is due at an instant of its own: the first business day of a month, a due date, an expiry. */
export function setAlarm(unit: Unit, alarm: Alarm): Promise<void> {
  const { timezone } = unit.config.desk;
  return put(unit, { ...alarm, businessDays: null, partner: null, timezone });
}

interface Put extends Alarm {
  readonly businessDays: number | null;
  readonly partner: Partner | null;
  readonly timezone: string;
}

async function put({ manager, now }: Unit, clock: Put): Promise<void> {
  const { kind, about, dueAt, businessDays, partner, offerId = null, timezone } = clock;
  const key = `${about.kind}:${about.id}:${kind}:${dayOf(dueAt, timezone)}`;
  const known = await manager.findOneBy(Timer, { key });
  if (known === null) {
    await manager.insert(Timer, {
      key,
      kind,
      subject: about.kind,
      subjectId: about.id,
      offerId,
      partnerId: partner?.id ?? null,
      businessDays,
      dueAt,
      state: 'pending',
      firedAt: null,
      createdAt: now,
    });
  } else if (known.state === 'cancelled' || isOver(known, dueAt)) {
    const partnerId = partner?.id ?? null;
    await manager.update(Timer, { id: known.id }, { state: 'pending', dueAt, businessDays, partnerId, firedAt: null });
  }
}

/** Whether it has fired before the moment for which it is to be set. */
function isOver({ state, firedAt }: Timer, dueAt: Instant): boolean {
  return state === 'fired' && firedAt !== null && firedAt < dueAt;
}

/** Clears the pending and held clocks of a subject: all, or those of the kinds named. */
export async function clearClocks({ manager }: Unit, about: Subject, kinds?: readonly string[]): Promise<void> {
  await manager.update(
    Timer,
    {
      subject: about.kind,
      subjectId: about.id,
      state: In(['pending', 'held']),
      ...(kinds === undefined ? {} : { kind: In([...kinds]) }),
    },
    { state: 'cancelled' },
  );
}

/** Whether a clock of the subject runs or is held by staff. */
export function hasClock({ manager }: Unit, about: Subject, kinds?: readonly string[]): Promise<boolean> {
  return manager.existsBy(Timer, {
    subject: about.kind,
    subjectId: about.id,
    state: In(['pending', 'held']),
    ...(kinds === undefined ? {} : { kind: In([...kinds]) }),
  });
}

/**
 * The contact is away (policy R16): clocks that wait for the partner's answer and would run out before the period has passed
 * again after the return start anew on the day of return.
 */
export async function moveForAbsence(unit: Unit, partner: Partner, until: CalendarDay): Promise<void> {
  const { manager, services } = unit;
  const office = officeOf(partner, services);
  const back = instantAt(until, office.from, partner.timezone);
  const timers = await manager.findBy(Timer, {
    partnerId: partner.id,
    state: 'pending',
    businessDays: Not(IsNull()),
    dueAt: LessThanOrEqual(dueAfterBusinessDays(back, LONGEST_CLOCK, office)),
  });
  for (const timer of timers) {
    const moved = dueAfterBusinessDays(back, timer.businessDays ?? 0, office);
    if (moved > timer.dueAt) await manager.update(Timer, { id: timer.id }, { dueAt: moved });
  }
}

/** Business days of the longest clock; those further away are not touched by an absence. */
const LONGEST_CLOCK = 120;

/** Ids of timers that are due, oldest first. */
export async function dueTimers(manager: EntityManager, now: Instant, most: number): Promise<number[]> {
  const rows = await manager.find(Timer, {
    select: { id: true },
    where: { state: 'pending', dueAt: LessThanOrEqual(now) },
    order: { dueAt: 'ASC', id: 'ASC' },
    take: most,
  });
  return rows.map(({ id }) => id);
}
