/** The partner never got the question who does the work and whether the scope is agreed (policy R8, R15). */
import type { OutgoingMail } from '../entities/index.js';
import { clearClocks, setAlarm } from './clocks.js';
import { turnToDeputy } from './deputy.js';
import { CHECK_CLOCKS, checkOfJob, loadCheck, step } from './training/jobCheck.js';
import { NOTHING, type NotReached } from './undeliveredTypes.js';
import type { Unit } from './unit.js';

export async function jobCheckNotReached(unit: Unit, mail: OutgoingMail): Promise<NotReached> {
  const check = await checkOfJob(unit, mail.replyId ?? 0);
  const checked = check?.state === 'asked' ? await loadCheck(unit, check) : null;
  if (check === null || checked === null) return NOTHING;
  const about = { kind: 'job', id: checked.job.job.id } as const;
  await clearClocks(unit, about, [CHECK_CLOCKS.again, CHECK_CLOCKS.overdue]);
  const deputys = await turnToDeputy(unit, checked.dossier);
  if (deputys !== null) {
    // By clock: it asks what is still missing then, in the partner's office hours.
    await setAlarm(unit, { kind: CHECK_CLOCKS.again, about, dueAt: unit.now, offerId: check.offerId });
    return { deputy: deputys.person, stopped: null };
  }
  await step(unit, check, 'with-manager', 'desk');
  return { deputy: null, stopped: 'job-check' };
}
