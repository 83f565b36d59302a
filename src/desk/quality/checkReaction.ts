import { SpotCheck } from '../../entities/index.js';
import { isCheckOpen } from '../../referrals/spotCheck.js';
import type { Reaction } from '../reactions.js';
import { queueDeviationLetter } from './checkLetters.js';
import { jobRef } from './checkRecord.js';
import { moveCheck } from './checks.js';
import { say } from '../say.js';

/** A cancelled job is not checked any more; a partner who was asked to mend something is told that it is settled. */
export const dropChecksOfCancelled: Reaction = async (unit, event, dossier) => {
  if (event.kind !== 'job-cancelled') return [];
  const lines: string[] = [];
  for (const check of await unit.manager.findBy(SpotCheck, { jobId: event.jobId })) {
    if (!isCheckOpen(check.state)) continue;
    await moveCheck(unit, check, 'dropped', 'desk', { closedAt: unit.now }, { why: say(unit, 'job cancelled') });
    if (check.toldAt !== null) await queueDeviationLetter(unit, { check, dossier }, 'dropped', 'closed');
    lines.push(say(unit, 'Spot check of {job} dropped', { job: jobRef(check.jobId) }));
  }
  return lines;
};
