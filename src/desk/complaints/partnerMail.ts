/**
 * The partner's reply in the thread of a concern: of a complaint it is the proposed resolution, of an enquiry the word that
 * the customer has the answer. Thanks, questions and promises leave it open. What it says besides of the referral is read as
 * usual: news is never lost.
 */
import { Complaint } from '../../entities/index.js';
import { isCourtesy } from '../../parsers/courtesy.js';
import { readMail } from '../../parsers/read.js';
import { splitSentences } from '../../parsers/reply/index.js';
import { doubtSender } from '../../parsers/sender.js';
import type { Statement } from '../../parsers/types.js';
import { isOpenConcern } from '../../support/complaint.js';
import { onlyAcknowledges } from '../../support/onlyAcknowledged.js';
import { readingContext } from '../dossier.js';
import type { Receiver } from '../incoming.js';
import { receiveFromPartner } from '../receive.js';
import type { Unit } from '../unit.js';
import { waitForStaff } from './clocks.js';
import { staffView, tellStaff } from './letters.js';
import { dossierOf, MOST_WORDS, move } from './record.js';
import { closeWith } from './steps.js';

/** News of the referral itself. */
const NEWS: ReadonlySet<Statement> = new Set<Statement>([
  'won',
  'lost',
  'declined',
  'unreachable',
  'at-risk',
  'milestone',
  'correction',
  'follow-up',
]);

export const receiveConcernAnswer: Receiver = async (unit, { message, mail, subject, sender }) => {
  if (sender.kind !== 'partner' || subject?.kind !== 'complaint') return null;
  const concern = await unit.manager.findOneBy(Complaint, { id: subject.id });
  const dossier = concern === null ? null : await dossierOf(unit, concern);
  // The thread of another partner's: the mail is matched by what it names, like any other.
  if (concern === null || dossier?.partner.id !== sender.partner.id) return null;
  const context = readingContext(dossier, unit.config);
  const reading = readMail(mail, context);
  const words = reading.newText.text.slice(0, MOST_WORDS);
  if (words.trim() === '' || !isOpenConcern(concern.state) || doubtSender(mail, context).length > 0) {
    return receiveFromPartner(unit, message, mail, dossier.offer.id);
  }
  const signedBy = mail.from[0]?.name ?? '';
  const sentences = splitSentences(words, reading.language);
  // A promise is no answer to an enquiry; of a complaint it may be the resolution, which staff decide.
  if (onlyAcknowledges(sentences, concern.nature === 'enquiry', (line) => isCourtesy(line, signedBy))) {
    return receiveFromPartner(unit, message, mail, dossier.offer.id);
  }
  await take(unit, concern, message.id, words);
  if (reading.statements.some(({ statement }) => NEWS.has(statement))) {
    return receiveFromPartner(unit, message, mail, dossier.offer.id);
  }
  return { state: 'handled', reason: concern.nature === 'complaint' ? 'resolution-proposed' : 'enquiry-answered' };
};

async function take(unit: Unit, concern: Complaint, messageId: number, words: string): Promise<void> {
  const key = `message:${messageId}`;
  const answeredAt = concern.answeredAt ?? unit.now;
  if (concern.nature === 'enquiry') {
    await closeWith(unit, concern, key, {
      resolution: words,
      by: 'partner',
      resolvedBy: 'partner',
      fields: { answeredAt, proposal: words },
      messageId,
    });
  } else if (concern.state === 'customer-asked') {
    // The customer has the word: what the partner adds is kept and shown, and the question stays open.
    await unit.manager.update(Complaint, { id: concern.id }, { proposal: words, answeredAt });
  } else {
    await move(unit, concern, {
      to: 'resolution-proposed',
      by: 'partner',
      reason: 'resolution-proposed',
      fields: { proposal: words, answeredAt },
      messageId,
    });
    await waitForStaff(unit, concern);
  }
  await tellStaff(unit, concern, key, 'complaint-news', {
    ...staffView(unit, concern, await dossierOf(unit, concern)),
    kind: concern.nature === 'enquiry' ? 'answered' : 'proposed',
    words,
  });
}
