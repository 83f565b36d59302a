/**
 * A staff member's answer to a summary: `ok`, `reject`, or facts. All or nothing: an answer that is not understood, or not
 * allowed, changes nothing, and the receipt says so.
 */
import { Message, ReadingRecord } from '../entities/index.js';
import { DeskError } from '../errors.js';
import { extractNewText } from '../parsers/reply/index.js';
import { readStaffAnswer, type StaffAnswer } from '../parsers/staffAnswer.js';
import type { MentionContext } from '../parsers/types.js';
import { decideStaff } from '../referrals/staff.js';
import type { FactOrigin, Facts } from '../referrals/types.js';
import { languageOf } from './language.js';
import { dayOf } from '../values/calendarDay.js';
import type { Mail } from '../values/mail.js';
import { moneyToJson } from '../values/money.js';
import { applyDecision } from './apply.js';
import { loadDossier, readingContext, situationOf, type Dossier } from './dossier.js';
import type { Incoming, Receiver, StaffMember } from './incoming.js';
import { possibleIn } from './commands/possible.js';
import { queueReceipt } from './receipt.js';
import { periodsOf } from './timers.js';
import { audit, type Unit } from './unit.js';
import { lineOf, type Said } from '../texts/line.js';
import { say, tell } from './say.js';

/** The answer to a summary, as a mail of its own; the sender is told what was done. */
export const receiveReadingAnswer: Receiver = async (unit, incoming) => {
  const { message, sender, subject } = incoming;
  if (sender.kind !== 'staff') return null;
  const request = { message, to: sender.person, audience: 'staff' as const };
  const record = subject?.kind === 'reading' ? await summaryOf(unit, subject.id) : null;
  if (record === null) return null;
  const dossier = await loadDossier(unit, record.offerId, jobOf(record));
  await unit.manager.update(Message, { id: message.id }, { offerId: dossier.offer.id });
  const text = extractNewText(incoming.mail, readingContext(dossier, unit.config)).text;
  const { done, refused } = await answer(unit, incoming, sender.person, dossier, record, text);
  const possible = possibleIn(new Set(['any', 'reading', 'offer']), { kind: 'staff' });
  await queueReceipt(unit, { ...request, dossier, about: subject, done, refused, possible });
  await audit(unit, {
    action: 'staff-answered',
    offerId: dossier.offer.id,
    referralId: dossier.referral.id,
    messageId: message.id,
    details: { staff: sender.person.email, done, refused },
  });
  return { state: 'handled', reason: refused.length > 0 ? 'staff-answer-refused' : 'staff-answer-applied' };
};

/**
 * The part of a mail of commands that answers the summary; returns what has changed. Throws DeskError not-allowed with what
 * the answer is refused for.
 */
export async function receiveSummaryAnswer(
  unit: Unit,
  incoming: Incoming,
  readingId: number,
  text: string,
): Promise<readonly Said[]> {
  const { sender } = incoming;
  const record = await summaryOf(unit, readingId);
  if (record === null || sender.kind !== 'staff') throw new DeskError('not-allowed', NO_SUMMARY);
  const dossier = await loadDossier(unit, record.offerId, jobOf(record));
  const { done, refused } = await answer(unit, incoming, sender.person, dossier, record, text);
  if (refused.length > 0) throw new DeskError('not-allowed', refused.map((said) => tell(unit, said)).join(' '));
  return done;
}

async function summaryOf({ manager }: Unit, id: number): Promise<(ReadingRecord & { offerId: number }) | null> {
  const record = await manager.findOneBy(ReadingRecord, { id });
  return record === null || record.offerId === null ? null : Object.assign(record, { offerId: record.offerId });
}

/** The job that the mail recorded, or the one that it was about. */
function jobOf({ jobId, notice }: ReadingRecord): number | null {
  return jobId ?? notice.job ?? null;
}

const NO_SUMMARY = lineOf('This mail answers no summary that the desk knows. Reply to the summary itself.');

interface Answered {
  readonly done: readonly Said[];
  readonly refused: readonly Said[];
}

async function answer(
  unit: Unit,
  { message, mail }: Incoming,
  staff: StaffMember,
  dossier: Dossier,
  record: ReadingRecord,
  text: string,
): Promise<Answered> {
  const { manager, config } = unit;
  if (staff.role !== 'management' && staff.email !== dossier.partner.managerEmail) {
    return {
      done: [],
      refused: [
        say(unit, '{partner} is looked after by {manager}; only they or management can answer.', {
          partner: dossier.partner.name,
          manager: dossier.manager.name,
        }),
      ],
    };
  }
  const said = readStaffAnswer(text, staff.name, mentionContext(unit, dossier, mail));
  if (said.problems.length > 0) return { done: [], refused: [...said.problems, say(unit, 'Nothing was changed.')] };

  const situation = situationOf(dossier, record.notice.job === undefined ? undefined : 'named');
  const { stateBefore, stateAfter } = record;
  const summarised = {
    state: record.state,
    notice: record.notice,
    hasJob: record.jobId !== null,
    moved: stateBefore === null || stateAfter === null ? null : { from: stateBefore, to: stateAfter },
  };
  const command = { verdict: said.verdict, facts: statedFacts(said) };
  const decided = decideStaff(situation, summarised, command, periodsOf(config));
  if ('refused' in decided) return { done: [], refused: [decided.refused] };

  const original = await manager.findOneBy(Message, { id: record.messageId });
  const applied = await applyDecision(unit, dossier, decided.decision, {
    key: `staff:${message.id}`,
    message: original,
    reading: record,
    notice: record.notice,
    newText: '',
    fromName: '',
    approvedBy: staff.email,
    mover: 'staff',
  });
  await manager.update(
    ReadingRecord,
    { id: record.id },
    { state: decided.reading, answeredBy: staff.email, ...(applied.jobId === null ? {} : { jobId: applied.jobId }) },
  );
  if (original?.state === 'waiting') {
    await manager.update(Message, { id: original.id }, { state: 'handled', reason: `staff-${decided.reading}` });
  }
  return { done: applied.changes.length > 0 ? applied.changes : [CLOSED[decided.reading]], refused: [] };
}

const CLOSED = {
  approved: lineOf('Approved; nothing else had to change.'),
  corrected: lineOf('Taken over; nothing else had to change.'),
  rejected: lineOf('Rejected; nothing was recorded from this mail.'),
} as const;

function mentionContext({ config, now }: Unit, { partner }: Dossier, mail: Mail): MentionContext {
  const { desk } = config;
  return {
    language: languageOf(desk.locale),
    currency: partner.currency,
    locale: desk.locale,
    dateOrder: desk.dateOrder,
    mailDay: dayOf(mail.date ?? now, desk.timezone),
    mailInstant: mail.date ?? now,
  };
}

function statedFacts(said: StaffAnswer): Facts {
  const origins: FactOrigin[] = [];
  const add = (fact: FactOrigin['fact'], given: boolean) => {
    if (given) origins.push({ fact, certainty: 'staff', words: [] });
  };
  add('customer', said.customer !== null);
  add('total', said.total !== null);
  add('invoice', said.invoice.length > 0);
  add('startDate', said.startDate !== null);
  return {
    customer: said.customer,
    total: said.total === null ? null : moneyToJson(said.total),
    invoice: said.invoice.map(({ amount, label }) => ({ ...moneyToJson(amount), label })),
    startDate: said.startDate,
    origins,
  };
}
