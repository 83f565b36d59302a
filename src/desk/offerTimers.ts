/** The timers of an offer: policy says what one does (referrals/due.ts), the desk does it. */
import { DeskError } from '../errors.js';
import { due } from '../referrals/due.js';
import { TIMER_KINDS } from '../referrals/types.js';
import { applyDecision, NOTHING_READ } from './apply.js';
import { closedUntil, officeOf } from './clocks.js';
import { loadDossier, situationOf } from './dossier.js';
import type { TimerHandler } from './timerHandler.js';
import { alsoDue, isTimerKind, periodsOf } from './timers.js';

/** Effects that write to the partner: unasked mails go out in the receiver's office hours. */
const TO_PARTNER: ReadonlySet<string> = new Set(['remind-partner', 'ask-partner']);

export const offerTimers: TimerHandler = {
  kinds: TIMER_KINDS,
  async fire(unit, timer) {
    const { kind } = timer;
    if (!isTimerKind(kind)) throw new DeskError('internal', `${kind} is no timer of an offer`);
    const dossier = await loadDossier(unit, timer.subjectId);
    const decision = due(situationOf(dossier), kind, await alsoDue(unit, timer), periodsOf(unit.config));
    if (decision.effects.some((effect) => TO_PARTNER.has(effect.do))) {
      // A downtime over night ends at any hour; the mail waits for the morning.
      const open = closedUntil(unit, officeOf(dossier.partner, unit.services));
      if (open !== null) return open;
    }
    const key = `timer:${timer.id}:${timer.dueAt}`;
    await applyDecision(unit, dossier, decision, { ...NOTHING_READ, key, message: null });
    return null;
  },
};
