/** One mail of a partner in the thread of an offer: read, decided, applied, all in the caller's unit of work. */
import { In, LessThan, Not } from 'typeorm';
import { Message, ReadingRecord } from '../entities/index.js';
import type { MessageState } from '../entities/message.js';
import { readMail } from '../parsers/read.js';
import { doubtSender } from '../parsers/sender.js';
import type { ReadingContext } from '../parsers/types.js';
import { decide, isSenderDoubtful } from '../referrals/decide.js';
import { noticeFrom } from '../referrals/notice.js';
import type { Decision, Notice, ReadingState, SummaryOutcome } from '../referrals/types.js';
import { addMilliseconds } from '../values/calendarDay.js';
import type { Mail } from '../values/mail.js';
import { applyDecision } from './apply.js';
import { readingContext, situationOf } from './dossier.js';
import { isFromContact, noteHeard } from './heard.js';
import { whereItBelongs } from './namedPlace.js';
import { periodsOf } from './timers.js';
import { audit, type Unit } from './unit.js';

/** What became of a mail: its state, the folder follows from it, and the named reason. */
export interface Receipt {
  readonly state: Exclude<MessageState, 'received'>;
  readonly reason: string;
}

/** The most of a mail's new text that a summary shows, characters. */
const SHOWN_TEXT = 8000;

export interface ReceiveOptions {
  /** Staff have said that it belongs to this offer: nothing that it names counts against that. */
  readonly placed?: boolean;
  /** The mail answers the question for further work (S5): its figures are not held against the job that is on record. */
  readonly newWork?: boolean;
}

/** `threadOfferId`: the offer whose thread it came in. What names another one is read for that one, and a person looks first. */
export async function receiveFromPartner(
  unit: Unit,
  message: Message,
  mail: Mail,
  threadOfferId: number,
  options: ReceiveOptions = {},
): Promise<Receipt> {
  const { manager, config } = unit;
  const { dossier, chosen, elsewhere } = await whereItBelongs(unit, mail, threadOfferId, options.placed === true);
  const offerId = dossier.offer.id;
  const known = readingContext(dossier, config);
  const context = options.newWork === true ? withoutRecord(known) : known;
  const reading = readMail(withPlausibleDate(mail, message), context);
  const fromContact = isFromContact(dossier, mail);
  const read = withTrustedAbsence(noticeFrom(reading), fromContact && doubtSender(mail, context).length === 0);
  const notice: Notice = {
    ...read,
    copied: copiedOn(mail),
    ...(elsewhere === null ? {} : { elsewhere }),
    ...(chosen === undefined || dossier.subject === null ? {} : { job: dossier.subject.job.id }),
  };
  const decision = decide(situationOf(dossier, chosen), notice, periodsOf(config));
  const outcome = outcomeOf(decision);

  await manager.update(Message, { id: message.id }, { offerId, partnerId: dossier.partner.id });
  const record = await manager.save(
    manager.create(ReadingRecord, {
      messageId: message.id,
      offerId,
      jobId: null,
      state: readingState(outcome),
      reason: decision.reason,
      notice,
      stateBefore: decision.next === dossier.offer.state ? null : dossier.offer.state,
      stateAfter: decision.next === dossier.offer.state ? null : decision.next,
      answeredBy: null,
      createdAt: unit.now,
    }),
  );
  if (notice.action !== 'ignore' && !isSenderDoubtful(notice)) {
    await noteHeard(unit, dossier, mail);
  }
  if (outcome === 'asked' || outcome === 'recorded') {
    // The question of an earlier mail is answered or asked anew: only the newest summary can be approved.
    await manager.update(ReadingRecord, { offerId, state: In(['asked']), id: Not(record.id) }, { state: 'superseded' });
  }
  const applied = await applyDecision(unit, dossier, decision, {
    key: `message:${message.id}`,
    message,
    reading: record,
    notice,
    newText: reading.newText.text.slice(0, SHOWN_TEXT),
    fromName: mail.from[0]?.name ?? '',
    approvedBy: null,
    mover: 'partner',
  });
  if (applied.jobId !== null) {
    await manager.update(ReadingRecord, { id: record.id }, { jobId: applied.jobId });
    await supersedeWaiting(unit, offerId, record.id);
  }
  await audit(unit, {
    action: 'mail-read',
    offerId,
    referralId: dossier.referral.id,
    messageId: message.id,
    reason: decision.reason,
    details: { statements: notice.statements.map(({ statement }) => statement), action: notice.action },
  });
  return { state: messageState(notice.action === 'ignore', outcome), reason: decision.reason };
}

function outcomeOf(decision: Decision): SummaryOutcome | null {
  return decision.effects.find((effect) => effect.do === 'summary-to-staff')?.outcome ?? null;
}

function readingState(outcome: SummaryOutcome | null): ReadingState {
  if (outcome === 'review') return 'waiting';
  return outcome === 'asked' ? 'asked' : 'recorded';
}

function messageState(ignored: boolean, outcome: SummaryOutcome | null): Receipt['state'] {
  if (outcome === 'review') return 'waiting';
  return ignored ? 'ignored' : 'handled';
}

/** Who else got the mail, bounded. */
function copiedOn(mail: Mail): string[] {
  return [...mail.to, ...mail.cc].slice(0, 100).map(({ address }) => address);
}

/** A Date further ahead than clocks and zones explain is not the sender's day; the day of receipt stands for it. */
const CLOCK_SKEW = 2 * 24 * 3_600_000;

function withPlausibleDate(mail: Mail, { receivedAt }: Message): Mail {
  if (mail.date === null || mail.date <= addMilliseconds(receivedAt, CLOCK_SKEW)) return mail;
  return { ...mail, date: receivedAt };
}

/** Only the nominated contact's own absence moves clocks; anybody who was on copy can send an automatic answer. */
function withTrustedAbsence(notice: Notice, trusted: boolean): Notice {
  return trusted || notice.action !== 'ignore' ? notice : { ...notice, awayUntil: null, standIn: null };
}

/** What a person has not looked at yet, and a later certain mail has overtaken, cannot be approved over that mail. */
async function supersedeWaiting({ manager }: Unit, offerId: number, recordId: number): Promise<void> {
  const waiting = await manager.findBy(ReadingRecord, { offerId, state: 'waiting', id: LessThan(recordId) });
  const overtaken = waiting.filter(({ notice }) => notice.facts !== null);
  await manager.update(ReadingRecord, { id: In(overtaken.map(({ id }) => id)) }, { state: 'superseded' });
  await manager.update(
    Message,
    { id: In(overtaken.map(({ messageId }) => messageId)), state: 'waiting' },
    { state: 'handled', reason: 'superseded' },
  );
}

/** As if nothing were notified: what the mail tells is new work, no change of the old. */
function withoutRecord(known: ReadingContext): ReadingContext {
  const { record, ...rest } = known;
  return record === undefined ? known : rest;
}
