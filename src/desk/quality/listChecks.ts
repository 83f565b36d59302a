/** Spot checks as commands and console show them. */
import { In, type FindOptionsWhere } from 'typeorm';
import { Partner, SpotCheck } from '../../entities/index.js';
import { CHECK_STATES, isCheckOpen } from '../../referrals/spotCheck.js';
import { inUnit, type DeskServices, type Unit } from '../unit.js';
import { jobRef, loadCheck } from './checkRecord.js';
import { drawnJobs, runDraw } from './draw.js';

/** A check in a list. */
export interface ListedCheck {
  readonly id: number;
  readonly job: string;
  readonly partner: string;
  readonly state: SpotCheck['state'];
  readonly month: string | null;
  readonly dueOn: string | null;
  readonly createdAt: string;
}

/** A check with all that is known of it. */
export type ShownCheck = ListedCheck &
  Pick<SpotCheck, 'findings' | 'remark' | 'chosenBy' | 'checkedBy' | 'acknowledgedAt' | 'reportedAt' | 'closedBy'> & {
    readonly customer: string;
    readonly referral: string;
  };

const MOST = 500;
const OPEN = CHECK_STATES.filter(isCheckOpen);

/** Newest first, at most 500; those that somebody owes something for, or all. */
export function listChecks(services: Pick<DeskServices, 'database'>, all: boolean): Promise<ListedCheck[]> {
  return services.database.transaction(async (manager) => {
    const where: FindOptionsWhere<SpotCheck> = all ? {} : { state: In(OPEN) };
    const checks = await manager.find(SpotCheck, { where, order: { id: 'DESC' }, take: MOST });
    const ids = [...new Set(checks.map(({ partnerId }) => partnerId))];
    const names = new Map((await manager.findBy(Partner, { id: In(ids) })).map(({ id, name }) => [id, name]));
    return checks.map((check) => listed(check, names.get(check.partnerId) ?? ''));
  });
}

/** Throws DeskError not-found. */
export function showCheck(services: DeskServices, id: number): Promise<ShownCheck> {
  return inUnit(services, 'command:checks-show', async (unit) => {
    const { check, dossier } = await loadCheck(unit, id);
    const { findings, remark, chosenBy, checkedBy, acknowledgedAt, reportedAt, closedBy } = check;
    return {
      ...listed(check, dossier.partner.name),
      customer: dossier.customer.name,
      referral: dossier.referral.ref,
      ...{ findings, remark, chosenBy, checkedBy, acknowledgedAt, reportedAt, closedBy },
    };
  });
}

export interface DrawRequest {
  /** "2026-11"; absent: the current one. */
  readonly month?: string;
  /** Nothing is planned and nobody is written to. */
  readonly dryRun: boolean;
}

/** Draws a month: the jobs that it takes. Throws DeskError input-invalid for a month that has not begun. */
export function drawNow(
  services: DeskServices,
  actor: string,
  { month, dryRun }: DrawRequest,
): Promise<readonly string[]> {
  return inUnit(services, actor, async (unit: Unit) =>
    dryRun
      ? (await drawnJobs(unit, month)).map(jobRef)
      : (await runDraw(unit, month)).map(({ check }) => jobRef(check.jobId)),
  );
}

function listed({ id, jobId, state, month, dueOn, createdAt }: SpotCheck, partner: string): ListedCheck {
  return { id, job: jobRef(jobId), partner, state, month, dueOn, createdAt };
}
