/** What of a partner's breaches counts today (policy R23). */
import { Not } from 'typeorm';
import { Breach, ComplianceProposal, ComplianceStep, type Partner } from '../../entities/index.js';
import type { BreachKind } from '../../entities/breach.js';
import {
  assess,
  counted,
  type ComplianceRules,
  type CountedBreach,
  type Proposal,
  type Standing,
} from '../../referrals/compliance.js';
import { dayOf } from '../../values/calendarDay.js';
import { deskDay, type Unit } from '../unit.js';

export interface PartnerStanding {
  readonly standing: Standing;
  /** All that were ever noted, by number. */
  readonly breaches: ReadonlyMap<number, Breach>;
  /** Those that count today, oldest first. */
  readonly counting: Proposal['breaches'];
  readonly points: number;
  /** What they propose today. */
  readonly proposal: Proposal | null;
}

export function complianceRules({ config }: Pick<Unit, 'config'>): ComplianceRules {
  const { windowDays, weights, thresholds } = config.quality;
  // Typed, so that a new kind of breach must get its weight in the configuration.
  const byKind: Readonly<Record<BreachKind, number>> = weights;
  return { windowDays, weights: new Map(Object.entries(byKind)), thresholds };
}

export async function standingOf(unit: Unit, partner: Partner): Promise<PartnerStanding> {
  const { manager, config } = unit;
  const rows = await manager.find(Breach, { where: { partnerId: partner.id }, order: { id: 'ASC' } });
  const restored = await manager.findOne(ComplianceStep, {
    where: { partnerId: partner.id, to: 'certified' },
    order: { id: 'DESC' },
  });
  const refused = await manager.findOne(ComplianceProposal, {
    where: { partnerId: partner.id, from: partner.certification, to: Not('certified'), state: 'declined' },
    order: { id: 'DESC' },
  });
  const { timezone } = config.desk;
  const breaches = rows.map((row): CountedBreach => ({
    id: row.id,
    kind: row.kind,
    notedOn: dayOf(row.notedAt, timezone),
    notedAt: row.notedAt,
    excused: row.excusedAt !== null,
  }));
  const standing: Standing = {
    state: partner.certification,
    restoredAt: restored?.decidedAt ?? null,
    refusedAt: refused?.answeredAt ?? null,
  };
  const rules = complianceRules(unit);
  const today = deskDay(unit);
  const counting = counted(breaches, standing, rules, today);
  return {
    standing,
    breaches: new Map(rows.map((row) => [row.id, row])),
    counting,
    points: counting.reduce((sum, { points }) => sum + points, 0),
    proposal: assess(breaches, standing, rules, today),
  };
}
