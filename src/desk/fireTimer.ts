/** One due timer, in one transaction: policy says what it does, the desk does it. */
import { Timer } from '../entities/index.js';
import { due } from '../referrals/due.js';
import { nextOfficeTime } from '../scheduler/officeHours.js';
import { applyDecision } from './apply.js';
import { loadDossier, situationOf } from './dossier.js';
import { alsoDue, officeOf, periodsOf } from './timers.js';
import { inUnit, type DeskServices } from './unit.js';

/** Effects that write to the partner: unasked mails go out in the receiver's office hours. */
const TO_PARTNER: ReadonlySet<string> = new Set(['remind-partner', 'ask-partner']);

/** Fires a timer if it is still pending and due; harmless when called twice. */
export function fireTimer(services: DeskServices, timerId: number): Promise<void> {
  return inUnit(services, `timer:${timerId}`, async (unit) => {
    const { manager, now } = unit;
    const timer = await manager.findOneBy(Timer, { id: timerId });
    if (timer?.state !== 'pending' || timer.dueAt > now) return;
    const dossier = await loadDossier(unit, timer.offerId);
    const decision = due(situationOf(dossier), timer.kind, await alsoDue(unit, timer), periodsOf(unit.config));
    if (decision.effects.some((effect) => TO_PARTNER.has(effect.do))) {
      // A downtime over night ends at any hour; the mail waits for the morning.
      const open = nextOfficeTime(now, officeOf(dossier.partner, services));
      if (open > now) {
        await manager.update(Timer, { id: timer.id }, { dueAt: open });
        return;
      }
    }
    await manager.update(Timer, { id: timer.id }, { state: 'fired', firedAt: now });
    await applyDecision(unit, dossier, decision, {
      key: `timer:${timer.id}:${timer.dueAt}`,
      message: null,
      reading: null,
      notice: null,
      newText: '',
      fromName: '',
      approvedBy: null,
      mover: 'partner',
    });
  });
}
