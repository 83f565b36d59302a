/**
 * A team's mail in the thread of a case: its words go to the partner, its marked lines stay inside, its orders are
 * followed. All or nothing: a mail of which one order is refused carries nothing, and the writer hears why.
 */
import { Like } from 'typeorm';
import { Message, OutgoingMail, Partner, SupportCase } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import { failsAuthentication } from '../../parsers/sender.js';
import type { MentionContext } from '../../parsers/types.js';
import { partOrders, readCaseOrder, type CaseOrder } from '../../support/caseOrders.js';
import { partInternal } from '../../support/internalLines.js';
import { insideWords } from '../../support/insideWords.js';
import { doubtAbout, greetsAnyOf, type Doubt } from '../../support/unclearOrder.js';
import { dayOf } from '../../values/calendarDay.js';
import { queueHeldMail } from '../heldMail.js';
import type { Mail } from '../../values/mail.js';
import type { Incoming, Receiver, StaffMember } from '../incoming.js';
import { languageOf } from '../language.js';
import type { Receipt } from '../receive.js';
import type { Unit } from '../unit.js';
import { lineOf, type Line } from '../../texts/line.js';
import { tellError } from '../say.js';
import { oneDay } from '../commands/oneDay.js';
import { commandsIn } from '../commands/possible.js';
import type { Command } from '../commands/types.js';
import { isCourtesy } from '../../parsers/courtesy.js';
import { waitForPartner } from './clocks.js';
import { carry } from './files.js';
import { newWords } from './newWords.js';
import { STAFF_NEWS } from './letters.js';
import { change, move, storyOf, tell } from './record.js';
import { looksLikeLoop, noteSeen, tellLoop } from './loop.js';
import { carryToPartner, notPassable, tellWriter, type Carried } from './relay.js';
import { close, follow, isThere, moveTier, type Giver } from './steps.js';
import { teamOf, teamWith } from './team.js';

/** For staff as well: whoever is of a team speaks for it in the thread of a case. */
export const receiveTeamMail: Receiver = async (unit, incoming) => {
  const { message, mail, subject, sender, context } = incoming;
  const [from, ...others] = mail.from;
  if (subject?.kind !== 'case' || from === undefined || others.length > 0) return null;
  if (sender.kind !== 'staff' && sender.kind !== 'stranger') return null;
  const kase = await unit.manager.findOneBy(SupportCase, { id: subject.id });
  if (kase === null) return null;
  const member = teamWith(unit.config, from.address, kase);
  // Who looks after the case speaks as management, where the words are said to be for the partner.
  const steers = sender.kind === 'staff' && (await looksAfter(unit, kase, sender.person));
  const team = member ?? (steers ? teamOf(unit.config, 'management') : null);
  if (team === null) return null;
  if (failsAuthentication(mail, context)) return hold(unit, incoming, team.name);
  const giver: Giver = {
    name: from.name === '' ? team.name : from.name,
    email: from.address,
    tier: team.tier,
    side: 'team',
    message,
  };
  const key = `message:${message.id}`;
  const mentions = mentionContext(unit, incoming);
  const words = newWords(mail, context, await storyOf(unit, kase));
  if (sender.kind === 'staff' && isForTheDesk(words, giver.name, mentions)) return null;
  const addressed = greetsAnyOf(
    words,
    kase.people.map(({ name }) => name),
  );
  if (member === null && !addressed && hasCommand(words, mentions)) return null;
  const inside = incoming.inThread ? member === null || (await answersStaffNews(unit, mail)) : sender.kind === 'staff';
  const mustGreet = addressed || !inside ? null : incoming.inThread ? 'not-addressed' : 'not-in-thread';
  await unit.manager.update(Message, { id: message.id }, { partnerId: kase.partnerId });
  if (await looksLikeLoop(unit, kase, 'team', words)) {
    await tellLoop(unit, kase, key);
    return { state: 'waiting', reason: 'case-loop' };
  }
  const receipt = await take(unit, kase, { incoming, giver, words, key, mentions, mustGreet });
  await noteSeen(unit, kase, { side: 'team', by: giver, message, kind: receipt.reason });
  return receipt;
};

interface Written {
  readonly incoming: Incoming;
  readonly giver: Giver;
  readonly words: string;
  readonly key: string;
  readonly mentions: MentionContext;
  /** Why words are carried only where they greet the partner; null where they are carried anyway. */
  readonly mustGreet: NotAddressed | null;
}

async function take(unit: Unit, kase: SupportCase, written: Written): Promise<Receipt> {
  const { giver, words, key, mentions, mustGreet } = written;
  const { message, mail } = written.incoming;
  const isOrder = (line: string): boolean => readCaseOrder(line, giver.name) !== null;
  const parted = partInternal(words, unit.config.support.internalMark, isOrder);
  const marked = parted.internal.length + parted.kept.length > 0;
  // Files that came with internal lines alone are internal too.
  const files = parted.open === '' && marked ? { carried: [], left: [] } : carry(unit, mail.attachments);
  const untold = notPassable(mail, marked ? words : parted.open, files);
  if (untold !== null) {
    await tellWriter(unit, kase, { key, to: giver, audience: 'staff', message, view: untold });
    return { state: 'waiting', reason: untold.kind };
  }
  const kept = [...parted.internal, ...parted.kept].join('\n');
  if (kept !== '') await tell(unit, kase, { side: 'team', kind: 'internal', by: giver, words: kept, message });
  if (parted.kept.some((line) => !isCourtesy(line, giver.name))) {
    const view = { kind: 'kept-back', left: [], text: parted.kept.join('\n') } as const;
    await tellWriter(unit, kase, { key, to: giver, audience: 'staff', message, view });
  }
  const { orders, rest } = partOrders(parted.open, giver.name);
  if (orders.length === 0 && rest === '' && files.carried.length + files.left.length === 0) {
    return { state: 'handled', reason: 'case-internal' };
  }
  const carried: Carried = { key, from: giver, text: rest, files, message, kind: 'words' };
  return carryOut(unit, kase, orders, carried, giver, { day: (text) => oneDay(text, mentions), mustGreet });
}

interface Reading {
  readonly day: (text: string) => ReturnType<typeof oneDay>;
  readonly mustGreet: NotAddressed | null;
}

async function carryOut(
  unit: Unit,
  kase: SupportCase,
  orders: readonly CaseOrder[],
  carried: Carried,
  giver: Giver,
  reading: Reading,
): Promise<Receipt> {
  const { key, message } = carried;
  try {
    // Within a savepoint: what is refused takes everything back.
    await unit.manager.transaction(async (manager) => {
      await act({ ...unit, manager }, Object.assign(new SupportCase(), kase), orders, carried, giver, reading);
    });
  } catch (error) {
    if (!(error instanceof DeskError) || error.code === 'internal') throw error;
    const text = tellError(unit, error).join('\n');
    const view = { kind: 'refused', left: [], text } as const;
    await tellWriter(unit, kase, { key, to: giver, audience: 'staff', message, view });
    return { state: 'handled', reason: 'case-refused' };
  }
  return { state: 'handled', reason: orders.length === 0 ? 'case-answered' : 'case-order' };
}

/** The mail's words go with what its order means: to the partner, or as a note to the next team. */
async function act(
  unit: Unit,
  kase: SupportCase,
  orders: readonly CaseOrder[],
  carried: Carried,
  giver: Giver,
  reading: Reading,
): Promise<void> {
  const courses = orders.filter((order) => order.do !== 'client');
  if (courses.length > 1)
    throw new DeskError('input-invalid', lineOf('the mail has several orders that contradict each other'));
  const key = carried.key;
  const { day, mustGreet } = reading;
  for (const order of orders.filter((each) => each.do === 'client')) await follow(unit, kase, order, giver, key, day);
  const [course] = courses;
  const staysInside = course?.do === 'ours' || (course?.do === 'move' && course.tier !== 'partner');
  const argument = course !== undefined && 'text' in course ? course.text : '';
  if (!staysInside) refuseDoubt(unit, kase, { ...carried, argument }, giver, mustGreet);
  const words = [carried.text, argument].filter((part) => part !== '').join('\n\n');
  const says = words !== '' || carried.files.carried.length + carried.files.left.length > 0;
  switch (course?.do) {
    case 'close':
      await close(unit, kase, {
        text: course.text,
        giver,
        key,
        ...(says ? { carried: { ...carried, text: words, kind: 'closing' } } : {}),
      });
      return;
    case 'ours':
    case 'move': {
      const wanted = { ...(course.do === 'ours' ? { tier: giver.tier, category: null } : course), text: words };
      const changesNothing = course.do === 'move' && isThere(kase, wanted);
      if (says) await tell(unit, kase, { side: 'team', kind: 'note', by: giver, words, message: carried.message });
      const text = await moveTier(unit, kase, wanted, giver, key);
      if (changesNothing) {
        const view = { kind: 'already', left: [], text } as const;
        await tellWriter(unit, kase, { key, to: giver, audience: 'staff', message: carried.message, view });
      }
      return;
    }
    default:
      if (says) await answer(unit, kase, { ...carried, text: words }, giver);
      if (course !== undefined) await follow(unit, kase, course, giver, key, day);
  }
}

/** What may be meant for the desk or a colleague is never carried. Throws DeskError with what the giver is asked. */
function refuseDoubt(
  { config }: Unit,
  { people }: SupportCase,
  { text, argument, files }: Carried & { readonly argument: string },
  giver: Giver,
  mustGreet: NotAddressed | null,
): void {
  const says = text !== '' || files.carried.length + files.left.length > 0;
  const teams = (['technical-support', 'management'] as const).map((tier) => teamOf(config, tier).name);
  const staff = config.staff.filter(({ email }) => email !== giver.email).map(({ name }) => name);
  const { technicalSupport, management } = config.support;
  // Of members only the address is known: "tom.baker@" is called Tom.
  const members = [technicalSupport, management]
    .flatMap((team) => team?.members ?? [])
    .filter((email) => email !== giver.email)
    .map((email) => email.slice(0, email.indexOf('@')).replace(/[._-]+/g, ' '));
  const partner = people.map(({ name }) => name);
  const own = [...staff, ...members, ...teams];
  const mark = config.support.internalMark;
  const inside = insideWords(`${text}\n${argument}`, { partner, own, mark });
  if (inside !== null) {
    throw new DeskError(
      'input-invalid',
      lineOf('“{words}” reads like words for your own side, not for the partner.', { words: inside }),
      {
        wayOut: lineOf(
          'Nothing was done. Send the mail again without them, or with them in a paragraph of their own that begins with {mark}',
          { mark },
        ),
      },
    );
  }
  const doubt =
    mustGreet !== null && says
      ? { doubt: mustGreet, words: '' }
      : greetsAnyOf(argument, own) && !greetsAnyOf(argument, partner)
        ? ({ doubt: 'greets-colleague', words: argument.slice(0, 120) } as const)
        : doubtAbout(text, { writer: giver.name, partner, own });
  if (doubt === null) return;
  const [contact = ''] = partner;
  throw new DeskError('input-invalid', ASKED[doubt.doubt](doubt.words), {
    wayOut: lineOf(
      'For an order, write one of these on a line of its own: {orders}. For words to the partner, begin with “Hello {contact},”. For a note to your own side, begin with {mark}',
      { orders: ORDERS, contact, mark },
    ),
  });
}

/** As they are written; the words are the same in each language. */
const ORDERS = [
  'close',
  'to support',
  'to management',
  'this is yours: TEXT',
  'wait 5 days',
  'wait until 3 Dec',
  'this is ours',
  'client: NAME',
];
/** It answers a mail for staff alone; it is a new mail of staff's that has the number in its subject. */
type NotAddressed = 'not-addressed' | 'not-in-thread';
const ASKED: Readonly<Record<Doubt | NotAddressed, (words: string) => Line>> = {
  'unclear-order': (words) =>
    lineOf('“{words}” reads like an order to the desk, but it is not clear which.', { words }),
  'greets-colleague': (words) => lineOf('“{words}” greets somebody here, and not the partner.', { words }),
  'not-addressed': () =>
    lineOf('your words answer a mail that was for staff alone, and do not say that they are for the partner.'),
  'not-in-thread': () =>
    lineOf(
      'your mail has the number of the case in its subject, and its words do not say that they are for the partner.',
    ),
};

/** The team's words to the partner: the case waits for the partner now. */
async function answer(unit: Unit, kase: SupportCase, carried: Carried, giver: Giver): Promise<void> {
  await tell(unit, kase, { side: 'team', kind: 'answer', by: giver, words: carried.text, message: carried.message });
  await carryToPartner(unit, kase, carried);
  const fields = {
    answeredAt: kase.answeredAt ?? unit.now,
    askedAt: null,
    waitsUntil: null,
    level: 0,
    undelivered: null,
    closedAt: null,
    closedBy: null,
  };
  // A team that answers what the partner was to answer has taken it over.
  if (kase.state === 'answered') {
    await change(unit, kase, { ...fields, confident: true });
  } else
    await move(unit, kase, {
      to: 'with-partner',
      by: 'staff',
      reason: 'team-answered',
      fields,
      messageId: carried.message.id,
    });
  await waitForPartner(unit, kase);
}

function mentionContext(unit: Unit, { mail }: Incoming): MentionContext {
  const { desk } = unit.config;
  const at = mail.date ?? unit.now;
  return {
    language: languageOf(desk.locale),
    currency: desk.currency,
    locale: desk.locale,
    dateOrder: desk.dateOrder,
    mailDay: dayOf(at, desk.timezone),
    mailInstant: at,
  };
}

/** Whether a member of staff asks the desk something that has nothing to do with the case: `tomorrow?`. */
function isForTheDesk(text: string, writer: string, context: MentionContext): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !isCourtesy(line, writer));
  const known = commandsIn(new Set(['any'] as const), { kind: 'staff' });
  return lines.length > 0 && lines.every((line) => known.some((command) => reads(command, line.trim(), context)));
}

function hasCommand(text: string, context: MentionContext): boolean {
  const known = commandsIn(new Set(['any', 'case'] as const), { kind: 'staff' });
  return text
    .split('\n')
    .some((line) => line.trim() !== '' && known.some((command) => reads(command, line.trim(), context)));
}

/** The partner's manager, the case's owner, management. */
async function looksAfter({ manager, config }: Unit, kase: SupportCase, { email }: StaffMember): Promise<boolean> {
  if (email === kase.owner || config.staff.some((one) => one.email === email && one.role === 'management')) return true;
  return manager.existsBy(Partner, { id: kase.partnerId, managerEmail: email });
}

/** Whether it answers a word to staff about the case, to which orders are the answer. */
async function answersStaffNews({ manager }: Unit, mail: Mail): Promise<boolean> {
  const messageId = mail.inReplyTo[0] ?? mail.references.at(-1);
  if (messageId === undefined) return false;
  return manager.existsBy(OutgoingMail, { messageId, key: Like(`%${STAFF_NEWS}`) });
}

/** A command whose value cannot be read is a command all the same. */
function reads(command: Command, line: string, context: MentionContext): boolean {
  try {
    return command.read(line, context) !== null;
  } catch {
    return true;
  }
}

async function hold(unit: Unit, { message, mail }: Incoming, team: string): Promise<Receipt> {
  await queueHeldMail(unit, {
    key: `message:${message.id}`,
    why: lineOf('It carries an address of {team}, but authentication failed.', { team }),
    from: mail.from[0]?.address ?? 'unknown',
    subject: mail.subject,
    receivedAt: message.receivedAt,
    text: '',
    messageNumber: message.id,
    partner: null,
  });
  return { state: 'waiting', reason: 'authentication-failed' };
}
