import { In } from 'typeorm';
import { Job } from '../../entities/index.js';
import { hasClock } from '../clocks.js';
import { loadDossier } from '../dossier.js';
import type { Unit } from '../unit.js';
import { JOB_TIMER_KINDS, jobSubject, setJobClocks } from './jobClocks.js';

/**
 * Gives open jobs the clocks that they have not: those from before jobs had any. What the manager has been told of keeps none.
 * Harmless when called again.
 */
export async function setMissingJobClocks(unit: Unit): Promise<void> {
  const open = await unit.manager.findBy(Job, { state: In(['recorded', 'started']) });
  for (const job of open) {
    if (await hasClock(unit, jobSubject(job.id), JOB_TIMER_KINDS)) continue;
    const dossier = await loadDossier(unit, job.offerId, job.id);
    if (dossier.subject !== null) await setJobClocks(unit, dossier, dossier.subject);
  }
}
