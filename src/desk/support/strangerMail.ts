/** A mail in the thread of a case from somebody who is neither of the partner nor of a team: held for the partner's manager. */
import { SupportCase } from '../../entities/index.js';
import { queueHeldMail } from '../heldMail.js';
import type { Receiver } from '../incoming.js';
import { lineOf } from '../../texts/line.js';
import { newWords } from './newWords.js';
import { partnerOf } from './letters.js';
import { numberOf } from './record.js';

/** Nothing is carried: whoever holds the address of the thread may be anybody. */
export const receiveStrangerInCase: Receiver = async (unit, { message, mail, subject, sender, context }) => {
  if (subject?.kind !== 'case' || sender.kind !== 'stranger') return null;
  const kase = await unit.manager.findOneBy(SupportCase, { id: subject.id });
  if (kase === null) return null;
  const partner = await partnerOf(unit, kase);
  const [from] = mail.from;
  await queueHeldMail(unit, {
    key: `message:${message.id}`,
    why: lineOf(
      'It came in the thread of case {number}, but its sender is neither of {partner} nor of the team that has the case. Neither side has it.',
      { number: numberOf(kase), partner: partner.name },
    ),
    from: from === undefined ? 'unknown' : `${from.name} <${from.address}>`.trim(),
    subject: mail.subject,
    receivedAt: message.receivedAt,
    text: newWords(mail, context, []),
    messageNumber: message.id,
    partner,
  });
  return { state: 'waiting', reason: 'case-stranger' };
};
