/** A partner's record at a glance (policy R23): for letters, reports and staff. */
import { In, IsNull } from 'typeorm';
import {
  Complaint,
  ComplianceProposal,
  ComplianceStep,
  Job,
  Offer,
  Partner,
  SpotCheck,
  TrainingRecord,
  type RemediationStep,
} from '../../entities/index.js';
import type { BreachKind } from '../../entities/breach.js';
import { DeskError } from '../../errors.js';
import type { ComplianceState } from '../../referrals/compliance.js';
import { isCheckOpen } from '../../referrals/spotCheck.js';
import { isOpenConcern } from '../../support/complaint.js';
import { dayOf, type CalendarDay } from '../../values/calendarDay.js';
import { deskDay, type Unit } from '../unit.js';
import { openSteps } from './plan.js';
import { standingOf } from './standing.js';
import { lineOf } from '../../texts/line.js';

export interface PartnerRecord {
  readonly id: number;
  readonly name: string;
  readonly state: ComplianceState;
  /** When staff last moved it; null: never. */
  readonly since: CalendarDay | null;
  /** Offers by what became of them; `open` are those without an outcome. */
  readonly offers: { readonly all: number; readonly open: number; readonly won: number; readonly lost: number };
  /** Jobs that stand, further work included. */
  readonly jobs: number;
  /** Breaches that count today, oldest first, and their points. */
  readonly breaches: readonly {
    readonly id: number;
    readonly kind: BreachKind;
    readonly details: string;
    readonly notedOn: CalendarDay;
    readonly points: number;
  }[];
  readonly points: number;
  /** Of those: no answer within the business days (R16). */
  readonly answerBreaches: number;
  /** What the desk proposes and nobody has answered yet. */
  readonly proposed: ComplianceState | null;
  readonly checks: { readonly all: number; readonly open: number; readonly deviations: number };
  readonly complaints: { readonly all: number; readonly open: number };
  /** People with a training that has not expired. */
  readonly trained: number;
  /** Steps of the remediation plan that are open or wait for staff. */
  readonly plan: readonly RemediationStep[];
}

const LOST = ['lost', 'declined', 'unreachable'];

/** Throws DeskError not-found. */
export async function partnerRecord(unit: Unit, partnerId: number): Promise<PartnerRecord> {
  const { manager, config } = unit;
  const partner = await manager.findOneBy(Partner, { id: partnerId });
  if (partner === null) throw new DeskError('not-found', lineOf('there is no partner {partnerId}', { partnerId }));
  const { breaches, counting, points } = await standingOf(unit, partner);
  const offers = await manager.find(Offer, { select: { id: true, state: true }, where: { partnerId } });
  const of = (...states: string[]): number => offers.filter(({ state }) => states.includes(state)).length;
  const checks = await manager.findBy(SpotCheck, { partnerId });
  const complaints = await manager.findBy(Complaint, { partnerId });
  const today = deskDay(unit);
  const trainings = await manager.findBy(TrainingRecord, { partnerId });
  const last = await manager.findOne(ComplianceStep, { where: { partnerId }, order: { id: 'DESC' } });
  const proposal = await manager.findOneBy(ComplianceProposal, { partnerId, state: 'open' });
  return {
    id: partner.id,
    name: partner.name,
    state: partner.certification,
    since: last === null ? null : dayOf(last.decidedAt, config.desk.timezone),
    offers: { all: offers.length, open: of('sent', 'acknowledged'), won: of('won'), lost: of(...LOST) },
    jobs: await manager.countBy(Job, { offerId: In(offers.map(({ id }) => id)), cancelledAt: IsNull() }),
    breaches: counting.flatMap(({ id, notedOn, points: weight }) => {
      const breach = breaches.get(id);
      return breach === undefined ? [] : [{ id, kind: breach.kind, details: breach.details, notedOn, points: weight }];
    }),
    points,
    answerBreaches: counting.filter(({ kind }) => kind === 'no-answer').length,
    proposed: proposal?.to ?? null,
    checks: {
      all: checks.length,
      open: checks.filter(({ state }) => isCheckOpen(state)).length,
      deviations: checks.filter(({ findings }) => findings.some(({ significance }) => significance === 'significant'))
        .length,
    },
    complaints: { all: complaints.length, open: complaints.filter(({ state }) => isOpenConcern(state)).length },
    trained: new Set(
      trainings.filter(({ expiresOn }) => expiresOn === null || expiresOn >= today).map(({ person }) => person),
    ).size,
    plan: await openSteps(unit, partnerId),
  };
}
