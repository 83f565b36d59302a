/** The partner never got what we wrote about a complaint or an enquiry: it owes no answer (policy R16, R19). */
import { Complaint, type OutgoingMail } from '../entities/index.js';
import { isOpenConcern, waitsForPartner } from '../support/complaint.js';
import { waitForPartner, waitForStaff } from './complaints/clocks.js';
import { tellPartner } from './complaints/letters.js';
import { dossierOf, move } from './complaints/record.js';
import { turnToDeputy } from './deputy.js';
import { excuseUnreached } from './quality/excuse.js';
import { NOTHING, type NotReached } from './undeliveredTypes.js';
import type { Unit } from './unit.js';

/** Staff's own words are in that mail alone: it is for them to write them again. */
const RELAYED = ':partner-relayed';

export async function concernNotReached(unit: Unit, mail: OutgoingMail): Promise<NotReached> {
  const concern = await unit.manager.findOneBy(Complaint, { id: mail.replyId ?? 0 });
  const dossier = concern === null ? null : await dossierOf(unit, concern);
  if (concern === null || dossier === null || !isOpenConcern(concern.state)) return NOTHING;
  // A mail that crossed with the answer is no reason for anything.
  if (concern.answeredAt !== null && concern.answeredAt > mail.createdAt) return NOTHING;
  await excuseUnreached(unit, dossier.partner, mail, `complaint:${concern.id}:overdue:`);
  if (!waitsForPartner(concern.state)) return NOTHING;
  const deputys = mail.key.endsWith(RELAYED) ? null : await turnToDeputy(unit, dossier);
  if (deputys !== null) {
    const again = concern.state === 'reopened';
    const kind = again ? 'reopened' : concern.source === 'partner' ? 'told' : 'opened';
    const words = again ? (concern.customerAnswer ?? concern.words) : concern.words;
    await tellPartner(unit, concern, deputys.dossier, kind, `outgoing:${mail.id}:deputy`, words);
    await waitForPartner(unit, concern, deputys.dossier);
    return { deputy: deputys.person, stopped: null };
  }
  await move(unit, concern, { to: 'escalated', by: 'desk', reason: 'not-delivered' });
  await waitForStaff(unit, concern);
  return { deputy: null, stopped: 'concern' };
}
