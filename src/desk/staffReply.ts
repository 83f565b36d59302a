/**
 * A staff member's answer to a summary: `ok`, `reject`, or facts. All or nothing: an answer that is not understood, or not
 * allowed, changes nothing, and the receipt says so.
 */
import { Message, ReadingRecord } from '../entities/index.js';
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
import { baseView, loadDossier, readingContext, referralView, situationOf, type Dossier } from './dossier.js';
import { queueLetter } from './letters.js';
import type { Receipt } from './receive.js';
import { periodsOf } from './timers.js';
import { audit, type Unit } from './unit.js';

export interface StaffMember {
  readonly name: string;
  readonly email: string;
  readonly role: 'partner-manager' | 'management';
}

/** Applies the answer to the summary of reading `readingId`, and tells the sender what was done. */
export async function receiveFromStaff(
  unit: Unit,
  message: Message,
  mail: Mail,
  staff: StaffMember,
  readingId: number,
): Promise<Receipt> {
  const { manager } = unit;
  const record = await manager.findOneBy(ReadingRecord, { id: readingId });
  if (record?.offerId == null) {
    await queueReceipt(unit, { message, staff, dossier: null, readingId: null, done: [], refused: [NO_SUMMARY] });
    return { state: 'handled', reason: 'no-summary' };
  }
  const dossier = await loadDossier(unit, record.offerId, record.jobId);
  await manager.update(Message, { id: message.id }, { offerId: dossier.offer.id });
  const { done, refused } = await answer(unit, message, mail, staff, dossier, record);
  await queueReceipt(unit, { message, staff, dossier, readingId: record.id, done, refused });
  await audit(unit, {
    action: 'staff-answered',
    offerId: dossier.offer.id,
    referralId: dossier.referral.id,
    messageId: message.id,
    details: { staff: staff.email, done, refused },
  });
  return { state: 'handled', reason: refused.length > 0 ? 'staff-answer-refused' : 'staff-answer-applied' };
}

const NO_SUMMARY = 'This mail answers no summary that the desk knows. Reply to the summary itself.';

interface Answered {
  readonly done: readonly string[];
  readonly refused: readonly string[];
}

async function answer(
  unit: Unit,
  message: Message,
  mail: Mail,
  staff: StaffMember,
  dossier: Dossier,
  record: ReadingRecord,
): Promise<Answered> {
  const { manager, config } = unit;
  if (staff.role !== 'management' && staff.email !== dossier.partner.managerEmail) {
    return {
      done: [],
      refused: [
        `${dossier.partner.name} is looked after by ${dossier.manager.name}; only they or management can answer.`,
      ],
    };
  }
  const newText = extractNewText(mail, readingContext(dossier, config));
  const said = readStaffAnswer(newText.text, staff.name, mentionContext(unit, dossier, mail));
  if (said.problems.length > 0) return { done: [], refused: [...said.problems, 'Nothing was changed.'] };

  const situation = situationOf(dossier);
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
  approved: 'Approved; nothing else had to change.',
  corrected: 'Taken over; nothing else had to change.',
  rejected: 'Rejected; nothing was recorded from this mail.',
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

interface ReceiptRequest {
  readonly message: Message;
  readonly staff: StaffMember;
  readonly dossier: Dossier | null;
  readonly readingId: number | null;
  readonly done: readonly string[];
  readonly refused: readonly string[];
}

/** Answers the staff member's mail; the receipt can be answered like the summary. */
export async function queueReceipt(unit: Unit, request: ReceiptRequest): Promise<void> {
  const { config } = unit;
  const { message, staff, dossier, readingId, done, refused } = request;
  await queueLetter(unit, {
    key: `message:${message.id}:staff-receipt`,
    letter: 'staff-receipt',
    view: {
      ...baseView(config),
      staff: { name: staff.name, email: staff.email },
      referral: dossier === null ? null : referralView(dossier),
      done,
      refused,
    },
    audience: 'staff',
    to: [staff],
    locale: config.desk.locale,
    replySubject: readingId === null ? null : { kind: 'reading', id: readingId },
    offerId: dossier?.offer.id ?? null,
    readingId,
    inReplyTo: message.messageId,
  });
}
