/** The clocks of an offer (policy R6, R12, R16). */
import { LessThanOrEqual } from 'typeorm';
import { Timer } from '../entities/index.js';
import type { Subject } from '../entities/subject.js';
import type { Config } from '../config/schema.js';
import { TIMER_KINDS, type Periods, type TimerKind } from '../referrals/types.js';
import { clearClocks, setClock } from './clocks.js';
import type { Dossier } from './dossier.js';
import type { Unit } from './unit.js';

/** Further away than this an absence moves no clock: the manager should know instead. */
export const LONGEST_ABSENCE_DAYS = 60;

const offerSubject = (id: number): Subject => ({ kind: 'offer', id });

/** Sets a timer of the offer; see setClock. */
export function setTimer(unit: Unit, dossier: Dossier, kind: TimerKind, businessDays: number): Promise<void> {
  const { offer, partner } = dossier;
  return setClock(unit, { kind, about: offerSubject(offer.id), businessDays, partner, offerId: offer.id });
}

/** Clears the clocks of an answer or of news; what else runs about the offer or its jobs goes on. */
export function clearTimers(unit: Unit, offerId: number): Promise<void> {
  return clearClocks(unit, offerSubject(offerId), TIMER_KINDS);
}

/** Kinds of the offer's other timers that are due as well. */
export async function alsoDue(unit: Unit, timer: Timer): Promise<TimerKind[]> {
  const others = await unit.manager.findBy(Timer, {
    subject: timer.subject,
    subjectId: timer.subjectId,
    state: 'pending',
    dueAt: LessThanOrEqual(unit.now),
  });
  return others.flatMap(({ id, kind }) => (id !== timer.id && isTimerKind(kind) ? [kind] : []));
}

/** Whether a timer is one of the offer's own. */
export function isTimerKind(kind: string): kind is TimerKind {
  return (TIMER_KINDS as readonly string[]).includes(kind);
}

export function periodsOf({ reminders }: Config): Periods {
  return reminders;
}
