/** Letters about who does the work of a job and its scope (policy R8, R15). All of them make one thread of the job. */
import type { JobCheck } from '../../entities/index.js';
import type { MemberCheck } from '../../referrals/training.js';
import type { TeamCheckView, UntrainedView } from '../../templates/trainingViews.js';
import { baseView, contactView, referralView, type Dossier, type StandingJob } from '../dossier.js';
import { queueLetter } from '../letters.js';
import type { Unit } from '../unit.js';

/** What the letters speak of: the check with its job, and the course that the service asks for. */
export interface CheckedJob {
  readonly check: JobCheck;
  readonly dossier: Dossier;
  readonly job: StandingJob;
  readonly course: string | null;
}

export interface Ask {
  readonly team: boolean;
  readonly scope: boolean;
}

/** To the partner: who does the work, is the scope agreed; in one letter. */
export async function queueJobCheck(unit: Unit, { check, dossier, job, course }: CheckedJob, ask: Ask): Promise<void> {
  await queueLetter(unit, {
    key: `job:${job.job.id}:job-check:${check.asked + 1}`,
    letter: 'job-check',
    view: {
      ...baseView(unit.config),
      contact: contactView(dossier),
      manager: dossier.manager,
      referral: referralView(dossier),
      startDate: job.revision.startDate,
      askTeam: ask.team,
      askScope: ask.scope,
      course,
      again: check.asked > 0,
    },
    audience: 'partner',
    to: [contactView(dossier)],
    locale: dossier.partner.locale,
    replySubject: { kind: 'job', id: job.job.id },
    offerId: dossier.offer.id,
  });
}

/** To the partner: who of the team has no valid training on record, by when it is needed, and how to send it. */
export async function queueTrainingNotice(
  unit: Unit,
  { check, dossier, job, course }: CheckedJob,
  untrained: readonly MemberCheck[],
): Promise<void> {
  if (course === null) return;
  await queueLetter(unit, {
    key: `job:${job.job.id}:training-notice:${check.history.length}:${job.revision.revision}`,
    letter: 'training-notice',
    view: {
      ...baseView(unit.config),
      contact: contactView(dossier),
      manager: dossier.manager,
      referral: referralView(dossier),
      course,
      startDate: job.revision.startDate,
      people: untrained.map(personView),
    },
    audience: 'partner',
    to: [contactView(dossier)],
    locale: dossier.partner.locale,
    replySubject: { kind: 'job', id: job.job.id },
    offerId: dossier.offer.id,
  });
}

export interface ManagerNote {
  /** Unique within the job. */
  readonly key: string;
  readonly about: TeamCheckView['about'];
  readonly untrained: readonly MemberCheck[];
  /** The new text of the partner's mail, '' where none brought it about. */
  readonly words: string;
  /** Sentences of it that settle nothing. */
  readonly unread: readonly string[];
  /** Files attached to it, by name. */
  readonly files: readonly string[];
}

const SHOWN_TEXT = 4000;

export async function queueTeamCheck(
  unit: Unit,
  { check, dossier, job, course }: CheckedJob,
  note: ManagerNote,
): Promise<void> {
  await queueLetter(unit, {
    key: `job:${job.job.id}:team-check:${note.key}`,
    letter: 'team-check',
    view: {
      ...baseView(unit.config),
      manager: dossier.manager,
      partner: { name: dossier.partner.name },
      referral: referralView(dossier),
      job: `J-${job.job.id}`,
      about: note.about,
      startDate: job.revision.startDate,
      course,
      team: check.team,
      teamState: check.teamState,
      untrained: note.untrained.map(personView),
      scope: check.scope,
      scopeAgreedOn: check.scopeAgreedOn,
      newText: note.words.slice(0, SHOWN_TEXT),
      unread: note.unread.slice(0, 20),
      files: note.files.slice(0, 20),
    },
    audience: 'staff',
    to: [dossier.manager],
    locale: unit.config.desk.locale,
    replySubject: { kind: 'job', id: job.job.id },
    offerId: dossier.offer.id,
  });
}

function personView({ name, person, standing, day }: MemberCheck): UntrainedView {
  return { name: person ?? name, standing: standing === 'trained' ? 'unknown' : standing, day };
}
