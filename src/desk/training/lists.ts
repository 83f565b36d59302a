/** Training that a partner mails in: shown to the manager, kept only with his `ok` (policy R15). */
import type { Message } from '../../entities/index.js';
import { Partner, TrainingList } from '../../entities/index.js';
import type { TrainingEntryJson } from '../../entities/training.js';
import { DeskError } from '../../errors.js';
import type { TrainedLine } from '../../parsers/team/trained.js';
import { expiryOf, TRAINING_LIST, type TrainingListState } from '../../referrals/training.js';
import type { Mail } from '../../values/mail.js';
import { mayStep } from '../../values/machine.js';
import { baseView, managerOf } from '../dossier.js';
import { queueLetter } from '../letters.js';
import { audit, type Unit } from '../unit.js';
import { validMonthsOf } from './courses.js';
import { decodeTable, looksLikeTraining, readTrainingTable } from './csv.js';
import { checkTable, recordTraining } from './record.js';
import { keyOf, type TrainingEntry } from './rows.js';
import { recordsOf } from './valid.js';
import { lineOf, type Line } from '../../texts/line.js';
import { say, tell } from '../say.js';

const MOST_FILES = 3;
const LARGEST_FILE = 2_000_000;

export interface AttachedTable {
  readonly name: string;
  readonly text: string;
}

/** Attached CSV files. */
export function attachedTables(mail: Mail): AttachedTable[] {
  return mail.attachments
    .filter(({ filename, contentType, content }) => {
      const named = /\.(?:csv|tsv)$/i.test(filename ?? '') || /^(?:text\/csv|application\/csv)$/.test(contentType);
      return named && content.length <= LARGEST_FILE;
    })
    .slice(0, MOST_FILES)
    .map(({ filename, content }) => ({ name: (filename ?? 'training.csv').slice(0, 80), text: decodeTable(content) }));
}

/** Shows the manager what the partner has sent; false where there is nothing of training in it. */
export async function proposeTraining(
  unit: Unit,
  partner: Partner,
  message: Message,
  mail: Mail,
  lines: readonly TrainedLine[],
): Promise<boolean> {
  const { manager, config } = unit;
  const tables = attachedTables(mail).filter(({ text }) => looksLikeTraining(text));
  if (tables.length === 0 && lines.length === 0) return false;
  const known = new Set((await recordsOf(unit, partner.id)).map(keyOf));
  const entries: TrainingEntryJson[] = lines
    .map(({ person, course, completedOn, expiresOn }) => ({
      person,
      email: null,
      course,
      completedOn,
      expiresOn: expiresOn ?? expiryOf(completedOn, validMonthsOf(config, course)),
    }))
    .filter((entry) => !known.has(keyOf(entry)));
  const problems: string[] = [];
  for (const { name, text } of tables) {
    const table = readTrainingTable(text, ['person', 'course', 'completed']);
    const checked = await checkTable(unit, table, null, partner);
    entries.push(...checked.entries.map(({ partner: _own, ...entry }) => entry));
    problems.push(...checked.problems.map((problem) => `${name}, ${tell(unit, problem)}`));
  }
  const list = await manager.save(
    manager.create(TrainingList, {
      partnerId: partner.id,
      messageId: message.id,
      state: 'waiting',
      entries,
      answeredBy: null,
      createdAt: unit.now,
    }),
  );
  const person = managerOf(config, partner);
  await queueLetter(unit, {
    key: `training:${list.id}:training-list`,
    letter: 'training-list',
    view: {
      ...baseView(config),
      manager: person,
      partner: { name: partner.name },
      from: message.fromAddress ?? partner.contactEmail,
      entries: entries.slice(0, 200),
      problems: problems.slice(0, 50),
    },
    audience: 'staff',
    to: [person],
    locale: config.desk.locale,
    replySubject: { kind: 'training', id: list.id },
  });
  await audit(unit, {
    action: 'training-proposed',
    messageId: message.id,
    details: { partner: partner.name, list: list.id, entries: entries.length, problems: problems.length },
  });
  return true;
}

/** The manager's answer to a list. Throws DeskError not-found, or not-allowed where it was answered before. */
export async function answerTrainingList(
  unit: Unit,
  listId: number,
  to: Exclude<TrainingListState, 'waiting'>,
  by: { readonly email: string; readonly messageId: number },
): Promise<string[]> {
  const { manager } = unit;
  const list = await manager.findOneBy(TrainingList, { id: listId });
  if (list === null) throw new DeskError('not-found', lineOf('this list of training is not on record'));
  const partner = await manager.findOneByOrFail(Partner, { id: list.partnerId });
  if (list.state === to || !mayStep(TRAINING_LIST, list.state, to, 'staff')) {
    throw new DeskError(
      'not-allowed',
      lineOf('This list was {state} before{answeredBy}.', {
        state: lineOf(list.state),
        answeredBy: list.answeredBy === null ? '' : lineOf(' by {person}', { person: list.answeredBy }),
      }),
    );
  }
  await manager.update(TrainingList, { id: list.id }, { state: to, answeredBy: by.email });
  if (to === 'rejected')
    return [say(unit, 'The list of {partner} is rejected; nothing was recorded.', { partner: partner.name })];
  const known = new Set((await recordsOf(unit, partner.id)).map(keyOf));
  const entries: TrainingEntry[] = [];
  for (const entry of list.entries) {
    if (known.has(keyOf(entry))) continue;
    known.add(keyOf(entry));
    entries.push({ ...entry, partner });
  }
  const lines = await recordTraining(unit, entries, { source: 'mail', by: by.email, messageId: by.messageId });
  return [
    ...entries.map((entry) => tell(unit, recordedLine(entry))),
    ...(entries.length === 0 ? [say(unit, 'All of it was on record before.')] : []),
    ...lines,
  ];
}

/** "Recorded: Priya Nair, NextService Implementer, 2026-11-03 until 2028-11-03 (Harbour Field Solutions)". */
export function recordedLine({ partner, person, course, completedOn, expiresOn }: TrainingEntry): Line {
  const recorded = { person, course, day: completedOn, partner: partner.name };
  return expiresOn === null
    ? lineOf('Recorded: {person}, {course}, {day} ({partner})', recorded)
    : lineOf('Recorded: {person}, {course}, {day} until {until} ({partner})', { ...recorded, until: expiresOn });
}
