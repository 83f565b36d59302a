/** Carries words and files across: each side hears the other from the desk's own address, never from one another's. */
import type { Message, SupportCase } from '../../entities/index.js';
import type { ComposeAttachment } from '../../outbox/compose.js';
import type { CaseRelayView, LeftView } from '../../templates/caseViews.js';
import type { PersonView } from '../../templates/views.js';
import type { Mail } from '../../values/mail.js';
import { baseView } from '../dossier.js';
import type { Unit } from '../unit.js';
import type { Files } from './files.js';
import { noteView } from './handOver.js';
import { closesOn, partnerOf, tellPartner, tellTeam } from './letters.js';
import { MOST_WORDS, numberOf, subjectOf } from './record.js';
import { teamOfCase, teamWith, type Team } from './team.js';
import { threadWith } from './thread.js';
import { queueLetter } from '../letters.js';

export interface Carried {
  readonly key: string;
  readonly from: PersonView;
  readonly text: string;
  readonly files: Files;
  readonly message: Pick<Message, 'id' | 'messageId'>;
  readonly kind: CaseRelayView['kind'];
}

export async function carryToPartner(unit: Unit, kase: SupportCase, carried: Carried): Promise<void> {
  const view = await relayView(unit, kase, carried, 'team');
  await tellPartner(unit, kase, carried.key, 'case-relay', view, withWhole(carried));
  await tellLeft(unit, kase, carried, 'staff');
}

export async function carryToTeam(
  unit: Unit,
  kase: SupportCase,
  carried: Carried,
  team: Team = teamOfCase(unit.config, kase),
): Promise<void> {
  const view = await relayView(unit, kase, carried, 'partner');
  await tellTeam(unit, kase, team, carried.key, 'case-relay', view, withWhole(carried));
  await tellLeft(unit, kase, carried, 'partner');
}

async function relayView(
  unit: Unit,
  kase: SupportCase,
  { from, text, files, kind }: Carried,
  side: CaseRelayView['side'],
): Promise<CaseRelayView> {
  return {
    ...baseView(unit.config),
    number: numberOf(kase),
    subject: kase.subject,
    side,
    kind,
    by: from.name === '' ? (side === 'team' ? teamOfCase(unit.config, kase).name : from.email) : from.name,
    partner: { name: (await partnerOf(unit, kase)).name },
    text: text === '' ? files.carried.map(({ filename }) => filename).join(', ') : text.slice(0, MOST_WORDS - 1),
    left: leftView(files),
    mark: unit.config.support.internalMark,
    closesOn: await closesOn(unit, kase),
  };
}

/** Words beyond what a letter takes go along as a file. */
function withWhole({ text, files }: Carried): readonly ComposeAttachment[] {
  if (text.length < MOST_WORDS) return files.carried;
  return [...files.carried, { filename: 'mail.txt', contentType: 'text/plain', content: Buffer.from(text, 'utf8') }];
}

export function leftView({ left }: Pick<Files, 'left'>): LeftView {
  return left.map(({ name, why }) => ({ name, why }));
}

/** The sender hears which files did not go across. */
async function tellLeft(
  unit: Unit,
  kase: SupportCase,
  { key, from, files, message }: Carried,
  audience: 'staff' | 'partner',
): Promise<void> {
  if (files.left.length === 0) return;
  const left = leftView(files);
  await tellWriter(unit, kase, { key, to: from, audience, message, view: { kind: 'files-left', left, text: '' } });
}

/** Why a mail is passed on to nobody, and what its writer is told; null where there is something to pass on. */
export function notPassable(mail: Mail, words: string, files: Files): WriterNote['view'] | null {
  if (mail.problems.some(({ code }) => code === 'encrypted')) return { kind: 'encrypted', left: [], text: '' };
  if (words !== '' || files.carried.length > 0) return null;
  return files.left.length > 0
    ? { kind: 'no-files', left: leftView(files), text: '' }
    : { kind: 'no-words', left: [], text: '' };
}

export interface WriterNote {
  readonly key: string;
  readonly to: PersonView;
  readonly audience: 'staff' | 'partner';
  readonly message: Pick<Message, 'messageId'>;
  readonly view: {
    readonly kind: 'files-left' | 'kept-back' | 'refused' | 'already' | 'encrypted' | 'no-words' | 'no-files';
    readonly left: LeftView;
    readonly text: string;
  };
}

/** A word to the one who wrote, in answer to that mail. */
export async function tellWriter(
  unit: Unit,
  kase: SupportCase,
  { key, to, audience, message, view }: WriterNote,
): Promise<void> {
  const team = audience === 'staff' ? teamWith(unit.config, to.email, kase) : null;
  const side =
    team?.addresses ?? (audience === 'staff' ? [to.email] : [...kase.people.map(({ email }) => email), to.email]);
  const thread = await threadWith(unit, kase, new Set(side));
  await queueLetter(unit, {
    key: `${key}:writer:${view.kind}`,
    letter: 'case-note',
    view: { ...noteView(unit, kase), ...view, contact: { name: to.name, email: to.email } },
    audience,
    to: [to],
    locale: audience === 'staff' ? unit.config.desk.locale : (await partnerOf(unit, kase)).locale,
    replySubject: subjectOf(kase),
    inReplyTo: message.messageId,
    thread: [...thread.ids, ...(message.messageId === null ? [] : [message.messageId])],
    threadSubject: thread.subject?.replace(/^(?:re: )+/i, '') ?? null,
  });
}
