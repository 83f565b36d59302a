/** `accepted`, `total:`, `confirmed breach`: answers to a value check, in the thread of its job (policy R14). */
import { DeskError } from '../../errors.js';
import { readStaffAnswer } from '../../parsers/staffAnswer.js';
import { NO_FACTS } from '../../referrals/facts.js';
import { decideStaff } from '../../referrals/staff.js';
import { moneyToJson } from '../../values/money.js';
import { answerValueChecks } from '../accounts/valueChecks.js';
import { applyDecision } from '../apply.js';
import { loadDossier, situationOf } from '../dossier.js';
import { periodsOf } from '../timers.js';
import type { Command, Giver, Target } from './types.js';
import type { Unit } from '../unit.js';
import { lineOf } from '../../texts/line.js';
import { say } from '../say.js';

const accepted: Command = {
  usage: 'accepted',
  does: 'takes the reported value of the job as true',
  on: ['job'],
  givers: ['staff'],
  read: (line) =>
    /^accepted\s*[.!]?$/i.test(line)
      ? async (unit, target, giver) => [
          await answered(unit, target, giver, 'accepted', say(unit, 'The reported value is accepted')),
        ]
      : null,
};

const confirmedBreach: Command = {
  usage: 'confirmed breach',
  does: 'notes that the true value of the job was not reported',
  on: ['job'],
  givers: ['staff'],
  read: (line) =>
    /^confirmed breach\s*[.!]?$/i.test(line)
      ? async (unit, target, giver) => [
          await answered(
            unit,
            target,
            giver,
            'confirmed',
            say(unit, 'Noted as a breach: the true value was not reported'),
          ),
        ]
      : null,
};

const jobTotal: Command = {
  usage: 'total: AMOUNT',
  does: 'corrects the total of the job',
  on: ['job'],
  givers: ['staff'],
  read: (line, context) => {
    if (!/^total\s*[:=]/i.test(line)) return null;
    const said = readStaffAnswer(line, '', context);
    const { total } = said;
    if (total === null) throw new DeskError('input-invalid', said.problems[0] ?? lineOf('no single exact amount'));
    return async (unit, target, giver) => {
      const jobId = jobOf(target);
      const dossier = await loadDossier(unit, target.dossier?.offer.id ?? 0, jobId);
      const facts = {
        ...NO_FACTS,
        total: moneyToJson(total),
        origins: [{ fact: 'total' as const, certainty: 'staff' as const, words: [] }],
      };
      const notice = {
        statements: [{ statement: 'correction' as const, words: [] }],
        facts: null,
        doubts: [],
        action: 'record' as const,
        reason: null,
        awayUntil: null,
        standIn: null,
      };
      const decided = decideStaff(
        situationOf(dossier),
        { state: 'recorded', notice, hasJob: true, moved: null },
        { verdict: null, facts },
        periodsOf(unit.config),
      );
      if ('refused' in decided) throw new DeskError('not-allowed', decided.refused);
      const applied = await applyDecision(unit, dossier, decided.decision, {
        key: `staff:${giver.message.id}:job:${jobId}`,
        message: giver.message,
        reading: null,
        notice: null,
        newText: '',
        fromName: '',
        approvedBy: giver.person.email,
        mover: 'staff',
      });
      await answerValueChecks(unit, jobId, 'corrected', giver.person.email);
      return applied.changes.length > 0
        ? applied.changes
        : [say(unit, 'J-{job} has that total already', { job: jobId })];
    };
  },
};

function jobOf({ subject }: Target): number {
  if (subject?.kind !== 'job') throw new DeskError('not-allowed', lineOf('answer the mail about the job with this'));
  return subject.id;
}

async function answered(
  unit: Unit,
  target: Target,
  giver: Giver,
  answer: 'accepted' | 'confirmed',
  done: string,
): Promise<string> {
  const jobId = jobOf(target);
  if ((await answerValueChecks(unit, jobId, answer, giver.person.email)) === 0) {
    throw new DeskError(
      'not-allowed',
      lineOf('no difference is open for J-{job}; it was answered before, or corrected', { job: jobId }),
    );
  }
  return `${done} (J-${jobId})`;
}

export const VALUE_CHECK_COMMANDS: readonly Command[] = [accepted, jobTotal, confirmedBreach];
