/** Breaches of the policy's requirements, noted once each (policy R16, R23). */
import { Breach, type BreachKind } from '../../entities/breach.js';
import { audit, type Unit } from '../unit.js';

export interface BreachNote {
  /** Unique: the same breach noted again changes nothing. */
  readonly key: string;
  readonly kind: BreachKind;
  readonly partnerId: number;
  readonly offerId: number | null;
  /** One sentence for staff. */
  readonly details: string;
}

/** Notes a breach; false where it was noted before. */
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
  return true;
}
