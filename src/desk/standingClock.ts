/**
 * A clock that always runs, about the desk itself: the weekly digest, the daily line, what is due each month. It is set when
 * the desk opens (standingClocks.ts), and again by its handler when it has fired.
 */
import type { Subject } from '../entities/subject.js';
import type { Instant } from '../values/calendarDay.js';
import { setAlarm } from './clocks.js';
import type { Unit } from './unit.js';

export const THE_DESK: Subject = { kind: 'desk', id: 0 };

export interface StandingClock {
  /** Kind of its timer; its handler is in timerHandlers.ts. */
  readonly kind: string;
  /** When it is due next, always after now, and never twice on one day; null where the configuration has it switched off. */
  next(unit: Unit): Instant | null;
}

/** Sets the next one; a handler calls it when its clock has fired. */
export async function setNext(unit: Unit, clock: StandingClock): Promise<void> {
  const dueAt = clock.next(unit);
  if (dueAt !== null) await setAlarm(unit, { kind: clock.kind, about: THE_DESK, dueAt });
}
