import type { Timer } from '../entities/index.js';
import type { Instant } from '../values/calendarDay.js';
import type { Unit } from './unit.js';

/** A part of the desk that timers wake. */
export interface TimerHandler {
  /** The kinds of timer that are its own; no two handlers share one. */
  readonly kinds: readonly string[];
  /**
   * Does what the timer is for, within the unit of work. The timer counts as fired already. An instant to be fired at again
   * instead (the receiver's office is closed: `closedUntil`), with nothing done; null when it is done, or has set itself again.
   */
  fire(unit: Unit, timer: Timer): Promise<Instant | null>;
}
