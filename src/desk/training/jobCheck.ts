/**
 * Who does the work of a job, and whether its scope is agreed: learnt from the partner's mails or from staff, checked against
 * the training on record (policy R8, R15).
 */
import { In, IsNull } from 'typeorm';
import { Job, JobCheck } from '../../entities/index.js';
import type { JobCheckEntry } from '../../entities/training.js';
import { DeskError } from '../../errors.js';
import { checkTeam, JOB_CHECK, teamStateOf, type JobCheckState, type MemberCheck } from '../../referrals/training.js';
import { addDays, instantAt, type CalendarDay } from '../../values/calendarDay.js';
import { mayStep, type MovedBy } from '../../values/machine.js';
import { clearClocks, deskOffice, setAlarm, setClock } from '../clocks.js';
import { loadDossier } from '../dossier.js';
import { audit, type Unit } from '../unit.js';
import { queueTeamCheck, queueTrainingNotice, type Ask, type CheckedJob } from './checkLetters.js';
import { courseOf } from './courses.js';
import { recordsOf } from './valid.js';
import { say, tell } from '../say.js';
import { lineOf } from '../../texts/line.js';

/** Clocks of a job check: the question, its repetition and end, a scope that was not agreed yet, the start of the work. */
export const CHECK_CLOCKS = {
  ask: 'job-check',
  again: 'job-check-again',
  overdue: 'job-check-overdue',
  scope: 'job-check-scope',
  start: 'team-start',
} as const;
const QUESTION_CLOCKS = [CHECK_CLOCKS.ask, CHECK_CLOCKS.again, CHECK_CLOCKS.overdue];

/** What was learnt of a job's people and scope; what is left out stays as it is. */
export interface Learnt {
  readonly team?: { readonly names: readonly string[]; readonly words: string };
  readonly scope?: {
    readonly state: 'agreed' | 'attached' | 'not-yet';
    readonly on: CalendarDay | null;
    readonly words: string;
  };
}

export interface LearntFrom {
  readonly by: string;
  readonly messageId: number | null;
  readonly mover: MovedBy;
}

const MOST_HISTORY = 60;

export const checkOfJob = ({ manager }: Unit, jobId: number): Promise<JobCheck | null> =>
  manager.findOneBy(JobCheck, { jobId });

/** The check with its job as it stands; null where the job does not stand any more. */
export async function loadCheck(unit: Unit, check: JobCheck): Promise<CheckedJob | null> {
  if (check.jobId === null) return null;
  const dossier = await loadDossier(unit, check.offerId, check.jobId);
  const job = dossier.subject;
  return job === null ? null : { check, dossier, job, course: courseOf(unit.config, dossier.referral.service) };
}

/** Whether people are asked for: where training is, or the desk always asks. */
export function wantsTeam(unit: Unit, course: string | null): boolean {
  return course !== null || unit.config.training.ask === 'always';
}

/** What is still to be known. */
export function missingOf(unit: Unit, { check, course }: CheckedJob): Ask {
  return {
    team: check.team.length === 0 && check.teamState !== 'excused' && wantsTeam(unit, course),
    scope: check.scope === 'unknown' || check.scope === 'not-yet',
  };
}

/** Moves the check. Throws DeskError internal for a step that its machine does not have. */
export async function step(unit: Unit, check: JobCheck, to: JobCheckState, by: MovedBy): Promise<void> {
  if (!mayStep(JOB_CHECK, check.state, to, by)) {
    throw new DeskError('internal', `job check ${check.id} may not go from ${check.state} to ${to} by ${by}`);
  }
  if (check.state === to) return;
  await unit.manager.update(JobCheck, { id: check.id }, { state: to });
  check.state = to;
}

/** Keeps what was learnt with its words. The check is changed in place; the lines say what is new. */
export async function keepLearnt(unit: Unit, check: JobCheck, learnt: Learnt, from: LearntFrom): Promise<string[]> {
  const lines: string[] = [];
  const history: JobCheckEntry[] = [...check.history];
  const note = (what: JobCheckEntry['what'], value: string, words: string): void => {
    history.push({ at: unit.now, by: from.by, messageId: from.messageId, what, value, words: words.slice(0, 1000) });
  };
  if (learnt.team !== undefined) {
    check.team = learnt.team.names;
    check.teamState = 'unknown';
    note('team', learnt.team.names.join(', '), learnt.team.words);
    lines.push(say(unit, 'Team: {names}', { names: learnt.team.names.join(', ') }));
  }
  if (learnt.scope !== undefined) {
    const { state, on, words } = learnt.scope;
    check.scope = state;
    check.scopeAgreedOn = on;
    note('scope', on === null ? state : `${state} ${on}`, words);
    const scope = tell(unit, SCOPE_WORDS[state]);
    lines.push(
      on === null ? say(unit, 'Scope: {scope}', { scope }) : say(unit, 'Scope: {scope} ({day})', { scope, day: on }),
    );
  }
  if (lines.length === 0) return [];
  check.history = history.slice(-MOST_HISTORY);
  const { team, teamState, scope, scopeAgreedOn } = check;
  await unit.manager.update(
    JobCheck,
    { id: check.id },
    { team, teamState, scope, scopeAgreedOn, history: check.history },
  );
  await audit(unit, {
    action: 'job-check-learnt',
    offerId: check.offerId,
    messageId: from.messageId,
    details: { job: check.jobId, by: from.by, team, scope, scopeAgreedOn },
  });
  return lines;
}

const SCOPE_WORDS = {
  agreed: lineOf('agreed with the customer'),
  attached: lineOf('attached'),
  'not-yet': lineOf('not agreed yet'),
} as const;

/** Staff let a team work without the training, with the reason. */
export async function excuseTeam(unit: Unit, checked: CheckedJob, reason: string, by: string): Promise<void> {
  const { check } = checked;
  check.teamState = 'excused';
  check.history = [
    ...check.history,
    { at: unit.now, by, messageId: null, what: 'excused' as const, value: reason, words: reason },
  ].slice(-MOST_HISTORY);
  await unit.manager.update(JobCheck, { id: check.id }, { teamState: 'excused', history: check.history });
  await clearClocks(unit, { kind: 'job', id: checked.job.job.id }, [CHECK_CLOCKS.start]);
  await audit(unit, {
    action: 'team-excused',
    offerId: check.offerId,
    reason: reason.slice(0, 100),
    details: { job: check.jobId, by, reason },
  });
  await settle(unit, checked, 'staff');
}

export interface Assessed {
  readonly untrained: readonly MemberCheck[];
  /** The team is untrained and was not known to be. */
  readonly isNew: boolean;
}

/** Checks the team against the training on record for the day of the start, and sets or clears the clock of the start. */
export async function assessTeam(unit: Unit, { check, dossier, job, course }: CheckedJob): Promise<Assessed> {
  const about = { kind: 'job', id: job.job.id } as const;
  if (check.teamState === 'excused') return { untrained: [], isNew: false };
  const { startDate } = job.revision;
  const checks =
    course === null ? [] : checkTeam(check.team, await recordsOf(unit, dossier.partner.id), course, startDate);
  const state = course === null && check.team.length > 0 ? 'not-needed' : teamStateOf(checks);
  const before = check.teamState;
  check.teamState = state;
  await unit.manager.update(JobCheck, { id: check.id }, { teamState: state });
  await clearClocks(unit, about, [CHECK_CLOCKS.start]);
  if (state !== 'untrained') return { untrained: [], isNew: false };
  const { from, timezone } = deskOffice(unit.services);
  const starts = instantAt(startDate, from, timezone);
  // Where the work has begun before it was known who does it, there is time to send what is missing.
  if (starts > unit.now)
    await setAlarm(unit, { kind: CHECK_CLOCKS.start, about, dueAt: starts, offerId: check.offerId });
  else {
    const businessDays = unit.config.reminders.questionAfterDays;
    await setClock(unit, {
      kind: CHECK_CLOCKS.start,
      about,
      businessDays,
      partner: dossier.partner,
      offerId: check.offerId,
    });
  }
  return { untrained: checks.filter(({ standing }) => standing !== 'trained'), isNew: before !== 'untrained' };
}

/** Stops the question where nothing is missing; a scope that is not agreed yet is asked for again before the start. */
export async function settle(unit: Unit, checked: CheckedJob, by: MovedBy): Promise<void> {
  const { check, job } = checked;
  const about = { kind: 'job', id: job.job.id } as const;
  const missing = missingOf(unit, checked);
  if (!missing.team && !missing.scope) {
    await clearClocks(unit, about, [...QUESTION_CLOCKS, CHECK_CLOCKS.scope]);
    await step(unit, check, 'settled', by);
    return;
  }
  if (missing.team || check.scope !== 'not-yet') return;
  await clearClocks(unit, about, [...QUESTION_CLOCKS, CHECK_CLOCKS.scope]);
  const { from, timezone } = deskOffice(unit.services);
  const before = addDays(job.revision.startDate, -unit.config.training.scopeBeforeStartDays);
  const dueAt = instantAt(before, from, timezone);
  const offerId = check.offerId;
  if (dueAt > unit.now) await setAlarm(unit, { kind: CHECK_CLOCKS.scope, about, dueAt, offerId });
  else {
    const businessDays = unit.config.reminders.questionAfterDays;
    await setClock(unit, { kind: CHECK_CLOCKS.scope, about, businessDays, partner: checked.dossier.partner, offerId });
  }
}

/**
 * Assesses and settles after something was learnt; the partner hears of people without training once. The lines are for the
 * summary or receipt.
 */
export async function reviewCheck(
  unit: Unit,
  checked: CheckedJob,
  by: MovedBy,
): Promise<Assessed & { lines: string[] }> {
  const assessed = await assessTeam(unit, checked);
  await settle(unit, checked, by);
  if (assessed.isNew) await queueTrainingNotice(unit, checked, assessed.untrained);
  const names = assessed.untrained.map(({ name }) => name).join(', ');
  return {
    ...assessed,
    lines:
      names === ''
        ? []
        : [say(unit, 'No valid training in {course} on record: {names}', { course: checked.course ?? '', names })],
  };
}

/** New training may be what a team of this partner waited for. */
export async function recheckTeams(unit: Unit, partnerId: number): Promise<string[]> {
  const { manager } = unit;
  const waiting = await manager.findBy(JobCheck, { partnerId, teamState: 'untrained' });
  const standing = await manager.findBy(Job, {
    id: In(waiting.flatMap(({ jobId }) => jobId ?? [])),
    cancelledAt: IsNull(),
  });
  const lines: string[] = [];
  for (const check of waiting.filter(({ jobId }) => standing.some(({ id }) => id === jobId))) {
    const checked = await loadCheck(unit, check);
    if (checked === null) continue;
    const { untrained } = await assessTeam(unit, checked);
    lines.push(
      untrained.length === 0
        ? say(unit, 'J-{job}: the team is trained', { job: check.jobId ?? '' })
        : say(unit, 'J-{job}: still without valid training: {untrained}', {
            job: check.jobId ?? '',
            untrained: untrained.map(({ name }) => name).join(', '),
          }),
    );
  }
  return lines;
}

/** The manager hears of people without training where no answer of the partner's is on its way to him. */
export async function tellUntrained(
  unit: Unit,
  checked: CheckedJob,
  key: string,
  untrained: readonly MemberCheck[],
): Promise<void> {
  await queueTeamCheck(unit, checked, { key, about: 'untrained', untrained, words: '', unread: [], files: [] });
}
