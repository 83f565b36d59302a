/** Training files by mail: staff's are imported, all or nothing; a partner's are shown to the manager (policy R15). */
import { Message } from '../../entities/index.js';
import { extractNewText } from '../../parsers/reply/index.js';
import { readTrainedSentence } from '../../parsers/team/trained.js';
import { splitSentences } from '../../parsers/reply/index.js';
import { failsAuthentication } from '../../parsers/sender.js';
import type { Receiver } from '../incoming.js';
import { languageOf } from '../language.js';
import { queueReceipt } from '../receipt.js';
import { audit, type Unit } from '../unit.js';
import { coursesOf } from './courses.js';
import { looksLikeTraining, readTrainingTable } from './csv.js';
import { attachedTables, proposeTraining, recordedLine } from './lists.js';
import { checkTable, recordTraining } from './record.js';
import { deskMention } from './rows.js';
import { say, tell } from '../say.js';

/** Words that say what a file is about that has none of the columns. */
const ABOUT_TRAINING = /\b(?:train(?:ing|ed|ings)?|courses?|certificates?|schulung\w{0,4}|kurse?|formations?)\b/i;
const MOST_SHOWN = 60;

export const receiveTrainingFile: Receiver = async (unit, incoming) => {
  const { sender, message, mail, subject, context } = incoming;
  if (sender.kind !== 'staff') return null;
  const files = attachedTables(mail);
  const { text } = extractNewText(mail, context);
  const meant = files.filter(
    ({ text: table, name }) =>
      looksLikeTraining(table) || ABOUT_TRAINING.test(`${name} ${mail.subject} ${text.slice(0, 500)}`),
  );
  if (meant.length === 0) return null;
  const giver = {
    person: sender.person,
    kind: 'staff' as const,
    management: sender.person.role === 'management',
    message,
  };
  const refused: string[] = [];
  const entries = [];
  for (const file of meant) {
    const table = readTrainingTable(file.text, ['partner', 'person', 'course', 'completed']);
    const checked = await checkTable(unit, table, giver);
    refused.push(...checked.problems.map((problem) => `${file.name}, ${tell(unit, problem)}`));
    entries.push(...checked.entries);
  }
  const done: string[] = [];
  if (refused.length > 0) refused.push(say(unit, 'Nothing was recorded. Mend these lines and send the file again.'));
  else {
    const by = { source: 'mail' as const, by: sender.person.email, messageId: message.id };
    const lines = await recordTraining(unit, entries, by);
    done.push(...entries.slice(0, MOST_SHOWN).map((entry) => tell(unit, recordedLine(entry))));
    if (entries.length > MOST_SHOWN) done.push(say(unit, '… and {count} more', { count: entries.length - MOST_SHOWN }));
    done.push(...lines);
  }
  await queueReceipt(unit, {
    message,
    to: sender.person,
    audience: 'staff',
    dossier: null,
    about: subject,
    done,
    refused,
  });
  await audit(unit, {
    action: 'training-file',
    messageId: message.id,
    details: { by: sender.person.email, done: done.length, refused: refused.slice(0, 20) },
  });
  return { state: 'handled', reason: refused.length > 0 ? 'training-refused' : 'training-recorded' };
};

/** A partner's list or line outside the thread of a job: in answer to a notice of expiry, or by itself. */
export const receivePartnerTraining: Receiver = async (unit, incoming) => {
  const { sender, message, mail, subject, context } = incoming;
  if (sender.kind !== 'partner' || (subject !== null && subject.kind !== 'partner')) return null;
  if (subject?.kind === 'partner' && subject.id !== sender.partner.id) return null;
  if (failsAuthentication(mail, context)) return null;
  const { partner } = sender;
  const { text } = extractNewText(mail, context);
  const courses = coursesOf(unit.config);
  const language = languageOf(partner.locale);
  const mention = { ...deskMention(unit), language, locale: partner.locale, dateOrder: partner.dateOrder };
  const options = { sender: mail.from[0]?.name ?? '', others: new Set<string>() };
  const lines = splitSentences(text.slice(0, 10_000), language)
    .slice(0, 80)
    .flatMap((sentence) => readTrainedSentence(sentence.text, courses, mention, options) ?? []);
  if (!(await proposeTraining(unit, partner, message, mail, lines))) return null;
  await place(unit, message, partner.id);
  return { state: 'handled', reason: 'training-proposed' };
};

async function place({ manager }: Unit, { id }: Message, partnerId: number): Promise<void> {
  await manager.update(Message, { id }, { partnerId });
}
