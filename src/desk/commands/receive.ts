/**
 * A mail of commands: every line is one, or a courtesy. All or nothing: a mail of which one line is refused changes nothing,
 * and the receipt says why. In the thread of a summary, what is no command is read as the answer to the summary.
 */
import { DeskError } from '../../errors.js';
import type { Subject, SubjectKind } from '../../entities/subject.js';
import { extractNewText } from '../../parsers/reply/index.js';
import { isCourtesy } from '../../parsers/courtesy.js';
import type { MentionContext } from '../../parsers/types.js';
import { dayOf } from '../../values/calendarDay.js';
import { loadDossier, type Dossier } from '../dossier.js';
import type { Incoming, Receiver } from '../incoming.js';
import { languageOf } from '../language.js';
import { queueReceipt } from '../receipt.js';
import { receiveSummaryAnswer } from '../staffReply.js';
import { offerOf } from '../subjects.js';
import { audit, type Unit } from '../unit.js';
import { contradictions, type GivenCommand } from './contradictions.js';
import { offerNamedIn, type Named } from './named.js';
import { nearMiss } from './nearMiss.js';
import { mayDirect } from './permission.js';
import { commandsIn, possibleIn } from './possible.js';
import { reads } from './reads.js';
import { refuseStaffOnly } from './staffOnly.js';
import type { Act, Command, Giver, Target } from './types.js';
import { lineOf, write, type Said } from '../../texts/line.js';
import { say } from '../say.js';

/** The audit trail is kept in one language. */
const inEnglish = (said: Said): string => write(said, 'en');

const MOST_LINES = 40;
const NOT_NAMED: Named = { subject: null, problem: null };

export const receiveCommands: Receiver = async (unit, incoming) => {
  const giver = giverOf(incoming);
  if (giver === null) return null;
  const { text } = extractNewText(incoming.mail, incoming.context);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > MOST_LINES) return null;
  const { message } = incoming;
  // A new mail is about the referral that its subject names.
  const named = incoming.subject === null ? await offerNamedIn(unit, incoming.mail.subject) : NOT_NAMED;
  const subject = incoming.subject ?? named.subject;
  const target = await targetOf(unit, subject);
  const kinds = threadKinds(subject);
  const wanted = named.problem === null ? kinds : new Set([...kinds, 'offer' as const]);
  const context = mentionContext(unit, incoming, target.dossier);
  const parted = part(lines, wanted, giver, context);
  const others = parted.rest.filter((line) => !isCourtesy(line, giver.person.name));
  const about = { dossier: target.dossier, summary: subject?.kind === 'reading' };
  const notTheirs = others.map((line) => refuseStaffOnly(line, giver, context, about));
  const staffs = notTheirs.filter((refusal) => refusal !== null);
  const rest = others.filter((_line, index) => notTheirs[index] === null);
  const near = rest.map((line) => nearMiss(line, giver));
  const onlyNear = near.length > 0 && !near.includes(null);
  if (parted.given.length === 0 && parted.problems.length === 0 && staffs.length === 0 && !onlyNear) return null;

  const done: Said[] = [];
  const refused: Said[] = [...parted.problems, ...staffs, ...contradictions(parted.given)];
  if (named.problem !== null && parted.given.some(({ command }) => !command.on.includes('any'))) {
    refused.push(named.problem);
  }
  if (rest.length > 0 && (subject?.kind !== 'reading' || onlyNear)) {
    refused.push(
      ...rest.map(
        (line, index) => near[index] ?? say(unit, '“{line}” is no command', { line: line.trim().slice(0, 80) }),
      ),
    );
  }
  if (refused.length === 0) {
    try {
      // Within a savepoint: what a later line is refused for takes the earlier ones back.
      await unit.manager.transaction(async (manager) => {
        const inner = { ...unit, manager };
        if (!mayDirect(unit.config, giver, target.dossier)) throw notYours(target.dossier);
        if (rest.length > 0 && subject?.kind === 'reading') {
          done.push(...(await receiveSummaryAnswer(inner, incoming, subject.id, rest.join('\n'))));
        }
        const afterwards = parted.given.flatMap(({ command }) => command.afterwards ?? []);
        for (const act of [...parted.given.map(({ act }) => act), ...new Set(afterwards)]) {
          // A command may have moved the offer: the next one sees it as it is now.
          done.push(...(await act(inner, await targetOf(inner, subject), giver)));
        }
      });
    } catch (error) {
      if (!(error instanceof DeskError) || error.code === 'internal') throw error;
      done.length = 0;
      refused.push(error.said, ...(error.wayOutSaid === null ? [] : [error.wayOutSaid]));
    }
  }
  if (refused.length > 0) refused.push(say(unit, 'Nothing was changed.'));
  await queueReceipt(unit, {
    message,
    to: giver.person,
    audience: giver.kind,
    dossier: target.dossier,
    about: subject,
    done,
    refused,
    possible: possibleIn(kinds, giver),
  });
  await audit(unit, {
    action: 'command-given',
    offerId: target.dossier?.offer.id ?? null,
    referralId: target.dossier?.referral.id ?? null,
    messageId: message.id,
    details: { by: giver.person.email, done: done.map(inEnglish), refused: refused.map(inEnglish) },
  });
  return { state: 'handled', reason: refused.length > 0 ? 'command-refused' : 'command-done' };
};

function giverOf({ sender, message }: Incoming): Giver | null {
  if (sender.kind === 'staff') {
    const { person } = sender;
    return { person, kind: 'staff', management: person.role === 'management', message };
  }
  return sender.kind === 'finance' ? { person: sender.person, kind: 'finance', management: false, message } : null;
}

async function targetOf(unit: Unit, subject: Subject | null): Promise<Target> {
  const offerId = subject === null ? null : await offerOf(unit, subject);
  return { subject, dossier: offerId === null ? null : await loadDossier(unit, offerId) };
}

function threadKinds(subject: Subject | null): ReadonlySet<SubjectKind | 'any'> {
  const kinds = new Set<SubjectKind | 'any'>(['any']);
  if (subject === null) return kinds;
  kinds.add(subject.kind);
  if (subject.kind === 'reading' || subject.kind === 'job') kinds.add('offer');
  return kinds;
}

interface Parted {
  readonly given: readonly (GivenCommand & { readonly act: Act })[];
  readonly problems: readonly Said[];
  readonly rest: readonly string[];
}

function part(
  lines: readonly string[],
  kinds: ReadonlySet<SubjectKind | 'any'>,
  giver: Giver,
  context: MentionContext,
): Parted {
  const given: (GivenCommand & { act: Act })[] = [];
  const problems: Said[] = [];
  const rest: string[] = [];
  const known = commandsIn(kinds, giver);
  for (const line of joinText(lines, known, giver, context)) {
    const shown = line.replace(/^\s*(?:[-*•]\s+)?/, '').trim();
    try {
      const found = known.flatMap((command) => {
        const act = command.read(shown, context);
        return act === null ? [] : [{ line: shown, command, act }];
      })[0];
      if (found === undefined) rest.push(line);
      else given.push(found);
    } catch (error) {
      if (!(error instanceof DeskError) || error.code === 'internal') throw error;
      problems.push(lineOf('“{line}”: {problem}', { line: shown.slice(0, 80), problem: error.said }));
    }
  }
  return { given, problems, rest };
}

/** A command's text together with the lines that follow it, up to the next command or a courtesy. */
function joinText(
  lines: readonly string[],
  known: readonly Command[],
  giver: Giver,
  context: MentionContext,
): readonly string[] {
  const joined: string[] = [];
  let open = false;
  for (const line of lines) {
    const shown = line.trim();
    const taken = known.find((command) => reads(command, shown, context));
    const last = joined.at(-1);
    if (taken === undefined && open && last !== undefined && !isCourtesy(line, giver.person.name)) {
      joined[joined.length - 1] = `${last} ${shown}`;
      continue;
    }
    joined.push(line);
    open = taken?.takesText === true;
  }
  return joined;
}

function mentionContext(unit: Unit, { mail }: Incoming, dossier: Dossier | null): MentionContext {
  const { desk } = unit.config;
  return {
    language: languageOf(desk.locale),
    currency: dossier?.partner.currency ?? desk.currency,
    locale: desk.locale,
    dateOrder: desk.dateOrder,
    mailDay: dayOf(mail.date ?? unit.now, desk.timezone),
    mailInstant: mail.date ?? unit.now,
  };
}

function notYours(dossier: Dossier | null): DeskError {
  return new DeskError(
    'not-allowed',
    lineOf('{partner} is looked after by {manager}; only they or management can do this.', {
      partner: dossier?.partner.name ?? lineOf('The partner'),
      manager: dossier?.manager.name ?? lineOf('somebody else'),
    }),
  );
}
