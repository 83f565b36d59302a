/** `trained:`, `team:`, `scope:`, `excused:`, and the answer to a partner's list (policy R8, R15). */
import { Partner, TrainingList } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import { namesOnly } from '../../parsers/team/names.js';
import { readTrainedLine, type TrainedProblem } from '../../parsers/team/trained.js';
import { readDates } from '../../parsers/mentions/dates.js';
import { expiryOf } from '../../referrals/training.js';
import { managerOf } from '../dossier.js';
import { courseProblem, findPartner, keyOf, type TrainingEntry } from '../training/rows.js';
import { coursesOf, validMonthsOf } from '../training/courses.js';
import {
  checkOfJob,
  excuseTeam,
  keepLearnt,
  loadCheck,
  reviewCheck,
  tellUntrained,
  type Learnt,
} from '../training/jobCheck.js';
import type { CheckedJob } from '../training/checkLetters.js';
import { answerTrainingList, recordedLine } from '../training/lists.js';
import { recordTraining } from '../training/record.js';
import { recordsOf } from '../training/valid.js';
import type { Unit } from '../unit.js';
import { maySteer } from './permission.js';
import type { Act, Command, Giver, Target } from './types.js';
import { lineOf, type Line } from '../../texts/line.js';
import { say } from '../say.js';
import { loneSentence } from '../../parsers/reply/sentences.js';

const EXAMPLE = lineOf('write “trained: Priya Nair, NextService Implementer, 3 Nov 2026 (Harbour)”');

const PROBLEMS: Readonly<Record<Exclude<TrainedProblem, 'course'>, Line>> = {
  person: lineOf('whose training it is cannot be read; {example}', { example: EXAMPLE }),
  day: lineOf('the day cannot be read; {example}', { example: EXAMPLE }),
  'day-to-come': lineOf('the day lies ahead; training is recorded once it is completed'),
  expiry: lineOf('the last day must be after the day of completion'),
};

const trained: Command = {
  usage: 'trained: PERSON, COURSE, DAY [until DAY] (PARTNER)',
  does: 'records a training; in the thread of a partner or a job the partner need not be named',
  on: ['any'],
  givers: ['staff'],
  read(line, context) {
    const written = /^trained\s*:\s*(\S.{0,499})$/iu.exec(line)?.[1];
    if (written === undefined) return null;
    return async (unit, target, giver) => {
      const read = readTrainedLine(written, coursesOf(unit.config), context);
      if ('problem' in read) {
        const course = written.split(',')[1]?.trim() ?? '';
        throw new DeskError(
          'input-invalid',
          read.problem === 'course' ? courseProblem(unit.config, course) : PROBLEMS[read.problem],
        );
      }
      const partner = await partnerOf(unit, target, read.partner);
      permit(unit, giver, partner);
      const { person, course, completedOn } = read;
      const expiresOn = read.expiresOn ?? expiryOf(completedOn, validMonthsOf(unit.config, course));
      const entry: TrainingEntry = { partner, person, email: null, course, completedOn, expiresOn };
      const known = await recordsOf(unit, partner.id);
      if (known.some((record) => keyOf(record) === keyOf(entry))) {
        throw new DeskError(
          'already-exists',
          lineOf('{person}, {course}, {completedOn} is on record for {partner} already', {
            person,
            course,
            completedOn,
            partner: partner.name,
          }),
        );
      }
      const by = { source: 'mail' as const, by: giver.person.email, messageId: giver.message.id };
      return [recordedLine(entry), ...(await recordTraining(unit, [entry], by))];
    };
  },
};

async function partnerOf({ manager }: Unit, { subject, dossier }: Target, written: string): Promise<Partner> {
  if (written !== '') {
    const found = findPartner(written, await manager.find(Partner, { order: { id: 'ASC' } }));
    if (!('id' in found)) throw new DeskError('not-found', found);
    return found;
  }
  if (dossier !== null) return dossier.partner;
  const id =
    subject?.kind === 'partner'
      ? subject.id
      : subject?.kind === 'training'
        ? (await manager.findOneBy(TrainingList, { id: subject.id }))?.partnerId
        : undefined;
  const partner = id === undefined ? null : await manager.findOneBy(Partner, { id });
  if (partner === null)
    throw new DeskError('input-invalid', lineOf('the partner is missing; {example}', { example: EXAMPLE }));
  return partner;
}

function permit(unit: Unit, giver: Giver, partner: Partner): void {
  if (maySteer(unit.config, giver, partner)) return;
  throw new DeskError(
    'not-allowed',
    lineOf('{partner} is looked after by {manager}; only they or management can do this.', {
      partner: partner.name,
      manager: managerOf(unit.config, partner).name,
    }),
  );
}

const team: Command = {
  usage: 'team: PERSON, PERSON …',
  does: 'says who does the work of the job',
  on: ['job', 'offer'],
  givers: ['staff'],
  read(line) {
    const written = /^team\s*:\s*(\S.{0,499})$/iu.exec(line)?.[1];
    if (written === undefined) return null;
    const names = namesOnly(written, { sender: '', others: new Set() });
    if (names === null) throw new DeskError('input-invalid', lineOf('write names as “team: Priya Nair, Tom Baker”'));
    return learning({ team: { names, words: line } });
  },
};

const scope: Command = {
  usage: 'scope: agreed [DAY] | not yet',
  does: 'says whether the scope is agreed with the customer',
  on: ['job', 'offer'],
  givers: ['staff'],
  read(line, context) {
    const written = /^scope\s*:\s*(\S.{0,199})$/iu.exec(line)?.[1];
    if (written === undefined) return null;
    if (/^not\b/iu.test(written)) return learning({ scope: { state: 'not-yet', on: null, words: line } });
    const said = /^(?:agreed|signed)\b(.*)$/iu.exec(written)?.[1]?.trim();
    const [day, ...others] = readDates(loneSentence(said ?? ''), context);
    if (said === undefined || others.length > 0 || (said !== '' && day?.value == null)) {
      throw new DeskError('input-invalid', lineOf('write “scope: agreed 3 Dec 2026” or “scope: not yet”'));
    }
    return learning({ scope: { state: 'agreed', on: day?.value ?? null, words: line } });
  },
};

const excused: Command = {
  usage: 'excused: REASON',
  does: 'lets a team without valid training do the job',
  on: ['job'],
  givers: ['staff'],
  read(line) {
    const reason = /^excused\s*:\s*(\S.{0,499})$/iu.exec(line)?.[1]?.trim();
    if (reason === undefined) return null;
    return async (unit, target, giver) => {
      const checked = await checkedOf(unit, target);
      await excuseTeam(unit, checked, reason, giver.person.email);
      return [say(unit, 'J-{job}: the team is excused ({reason})', { job: checked.job.job.id, reason })];
    };
  },
};

/** Takes over what staff say of team or scope. */
function learning(learnt: Learnt): Act {
  return async (unit, target, giver) => {
    const checked = await checkedOf(unit, target);
    const by = { by: giver.person.email, messageId: giver.message.id, mover: 'staff' as const };
    const lines = await keepLearnt(unit, checked.check, learnt, by);
    const reviewed = await reviewCheck(unit, checked, 'staff');
    if (reviewed.isNew) await tellUntrained(unit, checked, `message:${giver.message.id}`, reviewed.untrained);
    return [...lines, ...reviewed.lines];
  };
}

async function checkedOf(unit: Unit, { subject, dossier }: Target): Promise<CheckedJob> {
  const jobId = subject?.kind === 'job' ? subject.id : dossier?.jobs.at(-1)?.job.id;
  const check = jobId === undefined ? null : await checkOfJob(unit, jobId);
  const checked = check === null || check.state === 'cancelled' ? null : await loadCheck(unit, check);
  if (checked === null) {
    throw new DeskError('not-found', lineOf('there is no job here whose team and scope are asked for'), {
      wayOut: lineOf('Answer a mail about the job, or name a course for the service in desk.yaml.'),
    });
  }
  return checked;
}

const listAnswer: Command = {
  usage: 'ok | reject',
  does: 'records, or refuses, the training that a partner has mailed in',
  on: ['training'],
  givers: ['staff'],
  read(line) {
    const said = /^(ok|okay|approved?|yes|reject(?:ed)?|no)\s*[.!]?$/iu.exec(line)?.[1]?.toLowerCase();
    if (said === undefined) return null;
    const to = /^(?:reject|no)/.test(said) ? 'rejected' : 'recorded';
    return async (unit, { subject }, giver) => {
      const list = subject === null ? null : await unit.manager.findOneBy(TrainingList, { id: subject.id });
      if (subject === null || list === null)
        throw new DeskError('not-found', lineOf('this list of training is not on record'));
      permit(unit, giver, await unit.manager.findOneByOrFail(Partner, { id: list.partnerId }));
      return answerTrainingList(unit, list.id, to, { email: giver.person.email, messageId: giver.message.id });
    };
  },
};

export const TRAINING_COMMANDS: readonly Command[] = [trained, team, scope, excused, listAnswer];
