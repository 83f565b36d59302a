/** Breaches of the policy's requirements, noted once each (policy R16, R23), and excused by staff. */
import { Breach, type BreachKind } from '../../entities/breach.js';
import { DeskError } from '../../errors.js';
import { addBusinessDays } from '../../scheduler/businessDays.js';
import { dayOf, instantAt } from '../../values/calendarDay.js';
import { deskOffice, setAlarm } from '../clocks.js';
import { audit, type Unit } from '../unit.js';
import { lineOf } from '../../texts/line.js';

export interface BreachNote {
  /** Unique: the same breach noted again changes nothing. */
  readonly key: string;
  readonly kind: BreachKind;
  readonly partnerId: number;
  readonly offerId: number | null;
  /** One sentence for staff. */
  readonly details: string;
}

/** Timer that looks at a partner's breaches (compliance.ts). */
export const REVIEW = 'compliance-review';

/** Notes a breach; false where it was noted before. The partner's record is looked at on the next business day (R23). */
export async function noteBreach(unit: Unit, note: BreachNote): Promise<boolean> {
  const { manager, now } = unit;
  if (await manager.existsBy(Breach, { key: note.key })) return false;
  await manager.insert(Breach, { ...note, notedAt: now, excusedAt: null });
  await audit(unit, {
    action: 'breach-recorded',
    offerId: note.offerId,
    reason: note.kind,
    details: { partner: note.partnerId, details: note.details },
  });
  // In the morning, once for all breaches of a day: a manager with a bad day gets one proposal.
  const office = deskOffice(unit.services);
  const next = addBusinessDays(dayOf(now, office.timezone), 1, office.calendar);
  await setAlarm(unit, {
    kind: REVIEW,
    about: { kind: 'partner', id: note.partnerId },
    dueAt: instantAt(next, office.from, office.timezone),
  });
  return true;
}

/** Staff excuse a breach: it no longer counts. Throws DeskError not-allowed where that was done before. */
export async function excuseBreach(unit: Unit, breach: Breach, by: string, why: string | null): Promise<void> {
  if (breach.excusedAt !== null)
    throw new DeskError('not-allowed', lineOf('breach {breach} has been excused before', { breach: breach.id }));
  breach.excusedAt = unit.now;
  await unit.manager.update(Breach, { id: breach.id }, { excusedAt: unit.now });
  await audit(unit, {
    action: 'breach-excused',
    offerId: breach.offerId,
    reason: breach.kind,
    details: { partner: breach.partnerId, breach: breach.id, by, why },
  });
}
