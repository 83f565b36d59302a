/** A partner's answer to a deviation notice (policy R22): what is certain moves the check, the manager sees all of it. */
import { extractNewText } from '../../parsers/reply/index.js';
import { readMail } from '../../parsers/read.js';
import { doubtSender } from '../../parsers/sender.js';
import type { Statement } from '../../parsers/types.js';
import { readDeviationAnswer, type DeviationAnswer } from '../../referrals/deviationAnswer.js';
import { mayStep } from '../../values/machine.js';
import { SPOT_CHECK, type CheckState } from '../../referrals/spotCheck.js';
import { Message } from '../../entities/index.js';
import { setClock } from '../clocks.js';
import { readingContext } from '../dossier.js';
import type { Receiver } from '../incoming.js';
import { receiveFromPartner } from '../receive.js';
import { audit, type Unit } from '../unit.js';
import { queueCheckNews, type NewsKind } from './checkLetters.js';
import { checkSubject, loadCheck, type LoadedCheck } from './checkRecord.js';
import { clearAnswerClocks, clearDueClocks } from './checkResults.js';
import { moveCheck } from './checks.js';

/** News about the referral or its job: they move the record wherever they are written. */
const NEWS: ReadonlySet<Statement> = new Set([
  'won',
  'lost',
  'unreachable',
  'declined',
  'at-risk',
  'milestone',
  'correction',
  'follow-up',
  'complaint',
]);

export const receiveCheckAnswer: Receiver = async (unit, { message, mail, subject, sender }) => {
  if (subject?.kind !== 'spot-check' || sender.kind !== 'partner') return null;
  const loaded = await loadCheck(unit, subject.id);
  const { check, dossier } = loaded;
  const context = readingContext(dossier, unit.config);
  // Another partner's answer is none; the guards of a referral's thread show it to the manager.
  if (sender.partner.id !== check.partnerId || doubtSender(mail, context).length > 0) {
    return receiveFromPartner(unit, message, mail, check.offerId);
  }
  const { text } = extractNewText(mail, context);
  const said = readDeviationAnswer(text);
  const moved = said !== null && (await move(unit, loaded, said));
  const reading = readMail(mail, context);
  // "We will correct it": the deviation, where no figure is named.
  const ofDeviation = said !== null && reading.doubts.some(({ code }) => code === 'correction-empty');
  const hasNews = reading.statements.some(
    ({ statement }) => NEWS.has(statement) && !(ofDeviation && statement === 'correction'),
  );
  await unit.manager.update(Message, { id: message.id }, { offerId: check.offerId, partnerId: check.partnerId });
  const kind = newsOf(check.state, said, moved);
  await queueCheckNews(unit, loaded, kind, `message:${message.id}`, [dossier.manager], text);
  await audit(unit, {
    action: 'check-answered',
    offerId: check.offerId,
    messageId: message.id,
    reason: said ?? 'unclear',
    details: { check: check.id, moved },
  });
  // Read as ever, beside what it says of the check.
  if (hasNews) return receiveFromPartner(unit, message, mail, check.offerId);
  return { state: 'handled', reason: `deviation-${kind}` };
};

function newsOf(state: CheckState, said: DeviationAnswer | null, moved: boolean): NewsKind {
  if (moved && state === 'reported') return 'reported';
  return said === 'acknowledged' && state === 'acknowledged' ? 'acknowledged' : 'unclear';
}

/** false where the answer changes nothing: it was acknowledged before, or the check is over. */
async function move(unit: Unit, { check, dossier }: LoadedCheck, said: DeviationAnswer): Promise<boolean> {
  const { now, config } = unit;
  const to: CheckState = said === 'mended' ? 'reported' : 'acknowledged';
  if (check.state === to || !mayStep(SPOT_CHECK, check.state, to, 'partner')) return false;
  await clearAnswerClocks(unit, check);
  const acknowledgedAt = check.acknowledgedAt ?? now;
  if (to === 'acknowledged') {
    await moveCheck(unit, check, to, 'partner', { acknowledgedAt });
    return true;
  }
  await moveCheck(unit, check, to, 'partner', { acknowledgedAt, reportedAt: now });
  await clearDueClocks(unit, check);
  await setClock(unit, {
    kind: 'check-result',
    about: checkSubject(check.id),
    businessDays: config.quality.proposalDays,
    partner: null,
    offerId: dossier.offer.id,
  });
  return true;
}
