/** What staff do with one clock: hold it, let it go, cancel it. Each is on the audit trail. */
import { Timer } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import { CLOCK_MACHINE, type ClockState } from '../../referrals/clock.js';
import { mayStep } from '../../values/machine.js';
import { audit, type Unit } from '../unit.js';
import { lineOf } from '../../texts/line.js';

export type ClockAction = 'hold' | 'release' | 'cancel';

const BECOMES: Readonly<Record<ClockAction, ClockState>> = { hold: 'held', release: 'pending', cancel: 'cancelled' };

/** Returns the kind of the clock. Throws DeskError not-found, or not-allowed in a state that has no such step. */
export async function moveClock(unit: Unit, id: number, action: ClockAction): Promise<string> {
  const { manager } = unit;
  const timer = await manager.findOneBy(Timer, { id });
  if (timer === null) throw new DeskError('not-found', lineOf('there is no clock {id}', { id }), { wayOut: WAY_OUT });
  const state = BECOMES[action];
  if (timer.state === state || !mayStep(CLOCK_MACHINE, timer.state, state, 'staff')) {
    throw new DeskError(
      'not-allowed',
      lineOf('clock {id} is {state}; it cannot be {action}', { id, state: timer.state, action: lineOf(DONE[action]) }),
      {
        wayOut: WAY_OUT,
      },
    );
  }
  await manager.update(Timer, { id }, { state });
  await audit(unit, {
    action: `clock-${DONE[action]}`,
    offerId: timer.offerId,
    details: { clock: id, kind: timer.kind, dueAt: timer.dueAt, subject: timer.subject, subjectId: timer.subjectId },
  });
  return timer.kind;
}

export const DONE = { hold: 'held', release: 'released', cancel: 'cancelled' } as const satisfies Record<
  ClockAction,
  string
>;

const WAY_OUT = lineOf('See the clocks and their numbers with: referral-desk timers, or write tomorrow? to the desk.');
