/** One due timer, in one transaction: its handler does what it is for. */
import { Timer } from '../entities/index.js';
import { fireTogether } from './reminders/together.js';
import { handlerOf } from './timerHandlers.js';
import { inUnit, type DeskServices, type Unit } from './unit.js';

/** Fires a timer if it is still pending and due; harmless when called twice. */
export function fireTimer(services: DeskServices, timerId: number): Promise<void> {
  return inUnit(services, `timer:${timerId}`, (unit) => fireWithin(unit, timerId));
}

/** The same within a unit of work that the caller has begun. */
export async function fireWithin(unit: Unit, timerId: number): Promise<void> {
  const { manager, now } = unit;
  const timer = await manager.findOneBy(Timer, { id: timerId });
  if (timer?.state !== 'pending' || timer.dueAt > now) return;
  await fireTogether(unit, timer, carryOut);
}

async function carryOut(unit: Unit, timer: Timer): Promise<void> {
  const { manager, now } = unit;
  // Before the handler: it may set the same clock again.
  await manager.update(Timer, { id: timer.id }, { state: 'fired', firedAt: now });
  const later = await handlerOf(timer.kind).fire(unit, timer);
  if (later !== null) {
    await manager.update(Timer, { id: timer.id }, { state: 'pending', firedAt: null, dueAt: later });
  }
}
