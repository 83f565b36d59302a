/** One mail of a partner in the thread of an offer: read, decided, applied, all in the caller's unit of work. */
import { In, Not } from 'typeorm';
import { Message, Offer, ReadingRecord } from '../entities/index.js';
import type { MessageState } from '../entities/message.js';
import { readMail } from '../parsers/read.js';
import { decide, isSenderDoubtful } from '../referrals/decide.js';
import { noticeFrom } from '../referrals/notice.js';
import type { Decision, ReadingState, SummaryOutcome } from '../referrals/types.js';
import type { Mail } from '../values/mail.js';
import { applyDecision } from './apply.js';
import { loadDossier, readingContext, situationOf } from './dossier.js';
import { periodsOf } from './timers.js';
import { audit, type Unit } from './unit.js';

/** What became of a mail: its state, the folder follows from it, and the named reason. */
export interface Receipt {
  readonly state: Exclude<MessageState, 'received'>;
  readonly reason: string;
}

/** The most of a mail's new text that a summary shows, characters. */
const SHOWN_TEXT = 8000;

export async function receiveFromPartner(unit: Unit, message: Message, mail: Mail, offerId: number): Promise<Receipt> {
  const { manager, config } = unit;
  const dossier = await loadDossier(unit, offerId);
  const reading = readMail(mail, readingContext(dossier, config));
  const notice = noticeFrom(reading);
  const decision = decide(situationOf(dossier), notice, periodsOf(config));
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
      answeredBy: null,
      createdAt: unit.now,
    }),
  );
  if (notice.action !== 'ignore' && !isSenderDoubtful(notice)) {
    await manager.update(Offer, { id: offerId }, { heardAt: unit.now });
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
  if (applied.jobId !== null) await manager.update(ReadingRecord, { id: record.id }, { jobId: applied.jobId });
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
