/** The answer to the question for further work: a plain no is noted and bothers nobody, anything else is read as ever. */
import { In } from 'typeorm';
import { Job, Message, Offer, OutgoingMail } from '../../entities/index.js';
import { extractNewText } from '../../parsers/reply/index.js';
import { isCourtesy } from '../../parsers/courtesy.js';
import { saysNothingFurther } from '../../referrals/nothingFurther.js';
import type { Mail } from '../../values/mail.js';
import type { Receiver } from '../incoming.js';
import { receiveFromPartner } from '../receive.js';
import { audit, type Unit } from '../unit.js';

const LETTER = 'follow-up-ask';
const MOST_IDS = 30;

export const receiveFollowUpAnswer: Receiver = async (unit, { message, mail, subject, sender, context }) => {
  if (sender.kind !== 'partner' || subject?.kind !== 'job') return null;
  const { manager } = unit;
  const job = await manager.findOneBy(Job, { id: subject.id });
  const offer = job === null ? null : await manager.findOneBy(Offer, { id: job.offerId });
  if (job === null || offer?.partnerId !== sender.partner.id || !(await answersOurs(unit, mail, job.id))) return null;
  const { text } = extractNewText(mail, context);
  const signedBy = mail.from[0]?.name ?? '';
  if (mail.attachments.length > 0 || !saysNothingFurther(text, (line) => isCourtesy(line, signedBy))) {
    return receiveFromPartner(unit, message, mail, offer.id, { newWork: true });
  }
  await manager.update(Message, { id: message.id }, { offerId: offer.id, partnerId: sender.partner.id });
  await manager.update(Offer, { id: offer.id }, { heardAt: unit.now });
  await audit(unit, {
    action: 'nothing-further',
    offerId: offer.id,
    referralId: offer.referralId,
    messageId: message.id,
    details: { job: job.id, words: text.slice(0, 200) },
  });
  return { state: 'handled', reason: 'nothing-further' };
};

/** Whether the newest of our mails that it answers is the question; of a mail that names none, the newest of the job's. */
async function answersOurs({ manager }: Unit, mail: Mail, jobId: number): Promise<boolean> {
  const ids = [...mail.inReplyTo, ...mail.references.toReversed()].slice(0, MOST_IDS);
  const named = await manager.find(OutgoingMail, {
    select: { messageId: true, letter: true },
    where: { messageId: In(ids) },
  });
  const answered = ids.flatMap((id) => named.find(({ messageId }) => messageId === id) ?? [])[0];
  if (answered !== undefined) return answered.letter === LETTER;
  const newest = await manager.findOne(OutgoingMail, {
    select: { id: true, letter: true },
    where: { replyKind: 'job', replyId: jobId, audience: 'partner' },
    order: { id: 'DESC' },
  });
  return newest?.letter === LETTER;
}
