/** Spot checks (policy R22): planned, and moved from state to state. */
import { Job, SpotCheck } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import { isCheckOpen, SPOT_CHECK, type CheckState } from '../../referrals/spotCheck.js';
import { mayStep, type MovedBy } from '../../values/machine.js';
import { clearClocks, setClock } from '../clocks.js';
import { loadDossier } from '../dossier.js';
import { audit, type Unit } from '../unit.js';
import { queueCheckLetter } from './checkLetters.js';
import { checkSubject, jobRef, type LoadedCheck } from './checkRecord.js';
import { lineOf } from '../../texts/line.js';

export type CheckOrigin = { readonly month: string } | { readonly chosenBy: string };

/**
 * Plans a check of a job and writes to the partner manager in a thread of its own. Throws DeskError not-found, or not-allowed
 * where the job was cancelled or is being checked.
 */
export async function planCheck(unit: Unit, jobId: number, origin: CheckOrigin): Promise<LoadedCheck> {
  const { manager, now, config } = unit;
  const job = await manager.findOneBy(Job, { id: jobId });
  if (job === null) throw new DeskError('not-found', lineOf('there is no job {job}', { job: jobRef(jobId) }));
  if (job.cancelledAt !== null)
    throw new DeskError('not-allowed', lineOf('{job} was cancelled', { job: jobRef(jobId) }));
  const known = await manager.findBy(SpotCheck, { jobId });
  const open = known.find(({ state }) => isCheckOpen(state));
  if (open !== undefined) {
    throw new DeskError('not-allowed', lineOf('{job} is being checked already', { job: jobRef(jobId) }), {
      wayOut: lineOf('Reply to the mail about it, or see it with: referral-desk checks show {open}', { open: open.id }),
    });
  }
  const dossier = await loadDossier(unit, job.offerId, job.id);
  const check = await manager.save(
    manager.create(SpotCheck, {
      jobId,
      offerId: job.offerId,
      partnerId: dossier.partner.id,
      state: SPOT_CHECK.initial,
      month: 'month' in origin ? origin.month : null,
      chosenBy: 'chosenBy' in origin ? origin.chosenBy : null,
      findings: [],
      remark: null,
      dueOn: null,
      checkedBy: null,
      checkedAt: null,
      toldAt: null,
      acknowledgedAt: null,
      reportedAt: null,
      closedBy: null,
      closedAt: null,
      createdAt: now,
    }),
  );
  await audit(unit, {
    action: 'check-planned',
    offerId: check.offerId,
    reason: 'month' in origin ? 'drawn' : 'chosen',
    details: { check: check.id, job: jobRef(jobId), ...origin },
  });
  const loaded = { check, dossier };
  await queueCheckLetter(unit, loaded);
  await setClock(unit, {
    kind: 'check-result',
    about: checkSubject(check.id),
    businessDays: config.quality.checks.resultDays,
    partner: null,
    offerId: check.offerId,
  });
  return loaded;
}

/** A change of state with what else changes; a check that is over has no clocks. Throws DeskError not-allowed. */
export async function moveCheck(
  unit: Unit,
  check: SpotCheck,
  to: CheckState,
  by: MovedBy,
  change: Partial<SpotCheck> = {},
  details: object = {},
): Promise<void> {
  const from = check.state;
  if (from === to || !mayStep(SPOT_CHECK, from, to, by)) {
    throw new DeskError(
      'not-allowed',
      lineOf('the check of {job} is {from} and cannot become {to}', { job: jobRef(check.jobId), from, to }),
    );
  }
  Object.assign(check, change, { state: to });
  await unit.manager.update(SpotCheck, { id: check.id }, { ...change, state: to });
  if (!isCheckOpen(to)) await clearClocks(unit, checkSubject(check.id));
  await audit(unit, {
    action: 'check-moved',
    offerId: check.offerId,
    reason: to,
    details: { check: check.id, from, to, by, ...details },
  });
}
