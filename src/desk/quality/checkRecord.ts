/** A spot check as the desk works with it. */
import { SpotCheck } from '../../entities/index.js';
import type { Subject } from '../../entities/subject.js';
import { DeskError } from '../../errors.js';
import { loadDossier, type Dossier } from '../dossier.js';
import type { Unit } from '../unit.js';
import { lineOf } from '../../texts/line.js';

export interface LoadedCheck {
  readonly check: SpotCheck;
  /** With the job that is checked as its subject; that is null where the job no longer stands. */
  readonly dossier: Dossier;
}

export const checkSubject = (id: number): Subject => ({ kind: 'spot-check', id });

/** What people call a job: "J-17". */
export const jobRef = (jobId: number): string => `J-${jobId}`;

/** Throws DeskError not-found. */
export async function loadCheck(unit: Unit, id: number): Promise<LoadedCheck> {
  const check = await unit.manager.findOneBy(SpotCheck, { id });
  if (check === null) throw new DeskError('not-found', lineOf('there is no spot check {id}', { id }));
  return { check, dossier: await loadDossier(unit, check.offerId, check.jobId) };
}
