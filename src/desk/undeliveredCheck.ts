/** The partner never got what we wrote about a deviation: it cannot acknowledge or mend it (policy R22). */
import { SpotCheck, type OutgoingMail } from '../entities/index.js';
import { clearClocks, setClock } from './clocks.js';
import { turnToDeputy } from './deputy.js';
import { queueDeviationLetter } from './quality/checkLetters.js';
import { checkSubject, loadCheck } from './quality/checkRecord.js';
import { clearAnswerClocks, clearDueClocks, setAnswerClock, setDueClocks } from './quality/checkResults.js';
import { excuseUnreached } from './quality/excuse.js';
import { NOTHING, type NotReached } from './undeliveredTypes.js';
import type { Unit } from './unit.js';

/** Letters that say something which the partner cannot know from an earlier one. */
const NEW_TO_THEM = /:deviation:(?:changed|not-mended):/;

export async function checkNotReached(unit: Unit, mail: OutgoingMail): Promise<NotReached> {
  const found = await unit.manager.findOneBy(SpotCheck, { id: mail.replyId ?? 0 });
  if (found === null) return NOTHING;
  const loaded = await loadCheck(unit, found.id);
  const { check, dossier } = loaded;
  const knows = check.acknowledgedAt !== null && !NEW_TO_THEM.test(mail.key);
  if (dossier.subject === null || knows) return NOTHING;
  await excuseUnreached(unit, dossier.partner, mail, `spot-check:${check.id}:overdue:`);
  if (check.state !== 'deviation' && check.state !== 'acknowledged') return NOTHING;
  await clearAnswerClocks(unit, check);
  await clearDueClocks(unit, check);
  const deputys = await turnToDeputy(unit, dossier);
  if (deputys !== null) {
    const theirs = { check, dossier: deputys.dossier };
    await queueDeviationLetter(unit, theirs, 'notice', `outgoing:${mail.id}:deputy`);
    if (check.state === 'deviation') await setAnswerClock(unit, theirs);
    await setDueClocks(unit, theirs);
    return { deputy: deputys.person, stopped: null };
  }
  // Nothing is open without a clock: the manager is reminded, as of a deviation that nobody has acknowledged.
  const about = checkSubject(check.id);
  await clearClocks(unit, about, ['deviation-unacknowledged']);
  const businessDays = unit.config.quality.checks.acknowledgeDays;
  await setClock(unit, {
    kind: 'deviation-unacknowledged',
    about,
    businessDays,
    partner: null,
    offerId: check.offerId,
  });
  return { deputy: null, stopped: 'deviation' };
}
