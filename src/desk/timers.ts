/** Timers as rows: set, cleared, moved by an absence. When one comes due is settled when it is set. */
import { Between, In, LessThanOrEqual, type EntityManager } from 'typeorm';
import { Offer, type Partner, Timer } from '../entities/index.js';
import type { Config } from '../config/schema.js';
import type { Periods, TimerKind } from '../referrals/types.js';
import { dueAfterBusinessDays, type OfficeHours } from '../scheduler/officeHours.js';
import { dayOf, instantAt, type CalendarDay, type Instant } from '../values/calendarDay.js';
import type { Dossier } from './dossier.js';
import type { DeskServices, Unit } from './unit.js';

/** Further away than this an absence moves no clock: the manager should know instead. */
export const LONGEST_ABSENCE_DAYS = 60;

/** The hours in which the partner gets mail that no answer of his own called for. */
export function officeOf(partner: Pick<Partner, 'timezone' | 'holidays'>, services: DeskServices): OfficeHours {
  const { officeHours } = services.config.desk;
  return { timezone: partner.timezone, ...officeHours, calendar: services.calendarFor(partner.holidays) };
}

/** Business days of the receiver from now, or from the day that the contact is back where that is later. */
function dueAt(unit: Unit, partner: Partner, businessDays: number): Instant {
  const office = officeOf(partner, unit.services);
  const back = partner.awayUntil === null ? null : instantAt(partner.awayUntil, office.from, partner.timezone);
  return dueAfterBusinessDays(back !== null && back > unit.now ? back : unit.now, businessDays, office);
}

/** Sets a timer, or sets one again that was cleared; one that fired on that day already is not set anew. */
export async function setTimer(unit: Unit, dossier: Dossier, kind: TimerKind, businessDays: number): Promise<void> {
  const { manager, now } = unit;
  const { offer, partner } = dossier;
  const due = dueAt(unit, partner, businessDays);
  const key = `offer:${offer.id}:${kind}:${dayOf(due, partner.timezone)}`;
  const known = await manager.findOneBy(Timer, { key });
  if (known === null) {
    const timer = {
      key,
      kind,
      offerId: offer.id,
      dueAt: due,
      state: 'pending' as const,
      firedAt: null,
      createdAt: now,
    };
    await manager.insert(Timer, timer);
  } else if (known.state === 'cancelled') {
    await manager.update(Timer, { id: known.id }, { state: 'pending', dueAt: due });
  }
}

export async function clearTimers({ manager }: Unit, offerId: number): Promise<void> {
  await manager.update(Timer, { offerId, state: 'pending' }, { state: 'cancelled' });
}

/** Kinds of the offer's other timers that are due as well. */
export async function alsoDue(unit: Unit, timer: Timer): Promise<TimerKind[]> {
  const others = await unit.manager.findBy(Timer, {
    offerId: timer.offerId,
    state: 'pending',
    dueAt: LessThanOrEqual(unit.now),
  });
  return others.filter(({ id }) => id !== timer.id).map(({ kind }) => kind);
}

/**
 * The contact is away (policy R16): clocks of the partner's offers that would run out before the return start again on the
 * day of return.
 */
export async function moveForAbsence(
  unit: Unit,
  partner: Partner,
  until: CalendarDay,
  periods: Periods,
): Promise<void> {
  const { manager, services } = unit;
  const office = officeOf(partner, services);
  const back = instantAt(until, office.from, partner.timezone);
  const offers = await manager.find(Offer, { select: { id: true }, where: { partnerId: partner.id } });
  const timers = await manager.findBy(Timer, {
    offerId: In(offers.map(({ id }) => id)),
    state: 'pending',
    dueAt: Between('', dueAfterBusinessDays(back, LONGEST_CLOCK, office)),
  });
  for (const timer of timers) {
    const moved = dueAfterBusinessDays(back, periodOf(timer.kind, periods), office);
    if (moved > timer.dueAt) await manager.update(Timer, { id: timer.id }, { dueAt: moved });
  }
}

/** Business days of the longest clock; those further away are not touched by an absence. */
const LONGEST_CLOCK = 120;

function periodOf(kind: TimerKind, periods: Periods): number {
  switch (kind) {
    case 'unanswered':
      return periods.unansweredAfterDays;
    case 'breach':
      return periods.breachAfterDays;
    case 'status':
      return periods.statusAfterDays;
    case 'question':
      return periods.questionAfterDays;
    case 'at-risk':
      return periods.atRiskEveryDays;
  }
}

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

export function periodsOf({ reminders }: Config): Periods {
  return reminders;
}
