/** Spot checks by mail (policy R22): chosen by staff, and their results. */
import { DeskError } from '../../errors.js';
import { CHECK_HEADINGS, type CheckHeading } from '../../referrals/spotCheck.js';
import type { MentionContext } from '../../parsers/types.js';
import { loadCheck, type LoadedCheck } from '../quality/checkRecord.js';
import {
  closeMended,
  dropCheck,
  noteDeviation,
  noteMinor,
  passCheck,
  refuseMended,
  setDueDay,
} from '../quality/checkResults.js';
import { chooseCheck } from '../quality/chooseCheck.js';
import type { Unit } from '../unit.js';
import { oneDay } from './oneDay.js';
import type { Act, Command } from './types.js';
import { lineOf } from '../../texts/line.js';
import type { LineKey } from '../../texts/catalogue.js';

const LONGEST = 2000;

/** "internal testing: no protocol": the heading is one of the words before the first colon, else best practices. */
const HEADINGS: readonly (readonly [RegExp, CheckHeading])[] = [
  [/^(?:best[ -]practices?)\s*:\s*/i, 'best-practices'],
  [/^(?:internal[ -]testing|testing)\s*:\s*/i, 'internal-testing'],
  [/^(?:trained[ -]team|team|training)\s*:\s*/i, 'trained-team'],
  [/^(?:realistic[ -]expectations|expectations|representation|brand)\s*:\s*/i, 'expectations'],
];

function parted(text: string): { readonly heading: CheckHeading; readonly text: string } {
  const found = HEADINGS.find(([pattern]) => pattern.test(text));
  const [pattern, heading] = found ?? [null, CHECK_HEADINGS[0]];
  const rest = pattern === null ? text : text.replace(pattern, '');
  if (rest.trim() === '') throw new DeskError('input-invalid', lineOf('say what deviates, after the colon'));
  return { heading, text: rest.trim().slice(0, LONGEST) };
}

type OnCheck = (unit: Unit, loaded: LoadedCheck, by: string) => Promise<string[]>;

function onCheck(work: OnCheck): Act {
  return async (unit, { subject }, { person }) => {
    if (subject?.kind !== 'spot-check')
      throw new DeskError('input-invalid', lineOf('this mail is about no spot check'));
    return work(unit, await loadCheck(unit, subject.id), person.email);
  };
}

/** A command of a check's thread, by a pattern whose first group is its value; a value may be wrapped over several lines. */
function command(
  usage: string,
  does: LineKey,
  pattern: RegExp,
  act: (value: string, context: MentionContext) => OnCheck,
): Command {
  return {
    usage,
    does,
    takesText: /: [A-Z]+$/.test(usage),
    on: ['spot-check'],
    givers: ['staff'],
    read(line, context) {
      const match = pattern.exec(line);
      return match === null ? null : onCheck(act((match[1] ?? '').trim(), context));
    },
  };
}

export const choosing: Command = {
  usage: 'spot check J-17',
  does: 'has a job looked at',
  on: ['any'],
  givers: ['staff'],
  read(line) {
    const match = /^spot[- ]?check:?\s+J-?(\d{1,9})[.!]?$/i.exec(line);
    return match === null ? null : (unit, _target, giver) => chooseCheck(unit, Number(match[1]), giver);
  },
};

export const spotCheckCommands: readonly Command[] = [
  choosing,
  command('passed: REMARK', 'the job is as it should be', /^passed[.!]?(?:\s*:\s*(.+))?$/i, (value) => {
    const remark = value === '' ? null : value.slice(0, LONGEST);
    return (unit, loaded, by) => passCheck(unit, loaded, by, remark);
  }),
  command('minor: WHAT', 'keeps a small deviation for the record', /^minor(?: deviation)?\s*:\s*(.+)$/i, (value) => {
    const { heading, text } = parted(value);
    return (unit, loaded, by) => noteMinor(unit, loaded, by, heading, text);
  }),
  command(
    'deviation: WHAT',
    'tells the partner what deviates; “deviation: internal testing: WHAT” says under which heading',
    /^(?:significant )?deviation\s*:\s*(.+)$/i,
    (value) => {
      const { heading, text } = parted(value);
      return (unit, loaded, by) => noteDeviation(unit, loaded, by, heading, text);
    },
  ),
  command('due: 15 Jan', 'until when it is to be mended', /^due\s*:\s*(.+)$/i, (value, context) => {
    const day = oneDay(value, context);
    return (unit, loaded, by) => setDueDay(unit, loaded, by, day);
  }),
  command('mended', 'closes a deviation', /^mended[.!]?$/i, () => closeMended),
  command('not mended: WHY', 'tells the partner that it is still open', /^not mended\s*:\s*(.+)$/i, (value) => {
    return (unit, loaded, by) => refuseMended(unit, loaded, by, value.slice(0, LONGEST));
  }),
  command('drop: WHY', 'drops the check or its deviation', /^drop\s*:\s*(.+)$/i, (value) => {
    return (unit, loaded, by) => dropCheck(unit, loaded, by, value.slice(0, LONGEST));
  }),
];
