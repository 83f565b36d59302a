/**
 * An answer to a list of reminders waits for the manager: for the clocks it is an answer all the same, as one to a single
 * reminder is that a person must look at first (policy R16).
 */
import { isSenderDoubtful, toPerson } from '../../referrals/decide.js';
import { isClosed } from '../../referrals/transitions.js';
import { doubtSender } from '../../parsers/sender.js';
import { applyDecision, NOTHING_READ } from '../apply.js';
import { loadDossier, readingContext, situationOf } from '../dossier.js';
import { noteHeard } from '../heard.js';
import type { Incoming } from '../incoming.js';
import { periodsOf } from '../timers.js';
import { audit, type Unit } from '../unit.js';

/**
 * No first answer is waited for any more, and each open offer keeps the clock of what is asked next. False, with nothing changed,
 * where it is in doubt that the partner wrote the mail. `reason`: why it waits, a fixed word for the audit trail.
 */
export async function stopAnswerClocks(
  unit: Unit,
  { message, mail }: Incoming,
  offerIds: readonly number[],
  reason: string,
): Promise<boolean> {
  for (const offerId of offerIds) {
    const dossier = await loadDossier(unit, offerId);
    if (isSenderDoubtful({ doubts: doubtSender(mail, readingContext(dossier, unit.config)) })) return false;
    if (isClosed(dossier.offer.state)) continue;
    await noteHeard(unit, dossier, mail);
    const heard = await loadDossier(unit, offerId);
    const situation = situationOf(heard);
    await applyDecision(
      unit,
      heard,
      { next: situation.state, reason, effects: toPerson(situation, periodsOf(unit.config)) },
      { ...NOTHING_READ, key: `message:${message.id}:offer:${offerId}`, message },
    );
    const { referralId } = heard.offer;
    await audit(unit, { action: LIST_ANSWER_WAITS, offerId, referralId, messageId: message.id, reason });
  }
  return true;
}

/** On the audit trail of each offer of the list. */
export const LIST_ANSWER_WAITS = 'list-answer-waits';
