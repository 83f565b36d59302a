/** Staff choose a job to be looked at (policy R22), by mail, command or console. */
import { Job } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import { maySteer } from '../commands/permission.js';
import type { Giver } from '../commands/types.js';
import { loadDossier } from '../dossier.js';
import type { Unit } from '../unit.js';
import { jobRef } from './checkRecord.js';
import { planCheck } from './checks.js';
import { lineOf } from '../../texts/line.js';
import { say } from '../say.js';

/** Throws DeskError not-found or not-allowed. */
export async function chooseCheck(unit: Unit, jobId: number, giver: Giver): Promise<string[]> {
  const job = await unit.manager.findOneBy(Job, { id: jobId });
  if (job === null) throw new DeskError('not-found', lineOf('there is no job {job}', { job: jobRef(jobId) }));
  const { partner, manager } = await loadDossier(unit, job.offerId);
  if (!maySteer(unit.config, giver, partner)) {
    throw new DeskError(
      'not-allowed',
      lineOf('{partner} is looked after by {manager}', { partner: partner.name, manager: manager.name }),
      {
        wayOut: lineOf('Ask them, or management.'),
      },
    );
  }
  await planCheck(unit, jobId, { chosenBy: giver.person.email });
  return [
    say(unit, 'Spot check of {job} ({partner}): {manager} has the mail to answer', {
      job: jobRef(jobId),
      partner: partner.name,
      manager: manager.name,
    }),
  ];
}
