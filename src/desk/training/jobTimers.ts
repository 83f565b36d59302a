/** The clocks of a job check: ask, ask again, hand it to the manager; and the start of the work with an untrained team. */
import { JobCheck } from '../../entities/index.js';
import { clearClocks, closedUntil, deskOffice, officeOf, setClock } from '../clocks.js';
import { noteBreach } from '../quality/breaches.js';
import type { TimerHandler } from '../timerHandler.js';
import type { Unit } from '../unit.js';
import { queueJobCheck, queueTeamCheck, type CheckedJob } from './checkLetters.js';
import { assessTeam, CHECK_CLOCKS, checkOfJob, loadCheck, missingOf, settle, step } from './jobCheck.js';
import { say } from '../say.js';

const { ask, again, overdue, scope, start } = CHECK_CLOCKS;

export const jobCheckTimers: TimerHandler = {
  kinds: Object.values(CHECK_CLOCKS),
  async fire(unit, timer) {
    const check = await checkOfJob(unit, timer.subjectId);
    const checked = check === null || check.state === 'cancelled' ? null : await loadCheck(unit, check);
    if (checked === null) return null;
    const toManager = timer.kind === overdue || timer.kind === start;
    const office = toManager ? deskOffice(unit.services) : officeOf(checked.dossier.partner, unit.services);
    const open = closedUntil(unit, office);
    if (open !== null) return open;
    switch (timer.kind) {
      case ask:
      case again:
      case scope:
        await question(unit, checked, timer.kind);
        return null;
      case overdue:
        await handOver(unit, checked);
        return null;
      default:
        await begun(unit, checked);
        return null;
    }
  },
};

async function question(unit: Unit, checked: CheckedJob, kind: string): Promise<void> {
  const { check, dossier, job } = checked;
  const missing = missingOf(unit, checked);
  if (!missing.team && !missing.scope) return settle(unit, checked, 'desk');
  const { most, questionAfterDays } = unit.config.reminders;
  if (check.asked > most) return handOver(unit, checked);
  await queueJobCheck(unit, checked, missing);
  check.asked += 1;
  await unit.manager.update(JobCheck, { id: check.id }, { asked: check.asked });
  if (check.state !== 'with-manager') await step(unit, check, 'asked', 'desk');
  // The first question is repeated once; after that the manager takes over.
  const about = { kind: 'job', id: job.job.id } as const;
  await clearClocks(unit, about, [again, overdue]);
  await setClock(unit, {
    kind: kind === ask ? again : overdue,
    about,
    businessDays: questionAfterDays,
    partner: dossier.partner,
    offerId: dossier.offer.id,
  });
}

async function handOver(unit: Unit, checked: CheckedJob): Promise<void> {
  const { check } = checked;
  const missing = missingOf(unit, checked);
  if (!missing.team && !missing.scope) return settle(unit, checked, 'desk');
  await step(unit, check, 'with-manager', 'desk');
  await queueTeamCheck(unit, checked, {
    key: `no-answer:${check.asked}`,
    about: 'no-answer',
    untrained: [],
    words: '',
    unread: [],
    files: [],
  });
}

/** The work starts with people who have no valid training: that is a breach (policy R15). */
async function begun(unit: Unit, checked: CheckedJob): Promise<void> {
  const { check, dossier, job, course } = checked;
  const { startDate } = job.revision;
  const { untrained } = await assessTeam(unit, checked);
  // Looking again has set the clock anew.
  await clearClocks(unit, { kind: 'job', id: job.job.id }, [start]);
  if (untrained.length === 0) return;
  await noteBreach(unit, {
    key: `job:${job.job.id}:untrained-team`,
    kind: 'untrained-team',
    partnerId: dossier.partner.id,
    offerId: check.offerId,
    details: say(
      unit,
      '{ref}, J-{job}: started on {startDate} with people who have no valid training in {course}: {untrained}.',
      {
        ref: dossier.referral.ref,
        job: job.job.id,
        startDate,
        course: course ?? say(unit, 'the course'),
        untrained: untrained.map(({ name }) => name).join(', '),
      },
    ),
  });
  await queueTeamCheck(unit, checked, {
    key: 'started',
    about: 'started',
    untrained,
    words: '',
    unread: [],
    files: [],
  });
}
