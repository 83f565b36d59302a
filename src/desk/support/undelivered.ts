/** A mail about a case that did not arrive: the case shows it, and whoever looks after it is told (policy S3). */
import { MoreThan } from 'typeorm';
import { CaseEntry, SupportCase, type OutgoingMail } from '../../entities/index.js';
import { closesInSilence } from '../../support/case.js';
import { NOTHING, type NotReached } from '../undeliveredTypes.js';
import type { Unit } from '../unit.js';
import { stopClocks, tellNews } from './clocks.js';
import { ownerOf } from './letters.js';
import { change, tell } from './record.js';
import { teamOfCase } from './team.js';

/** Letters that bring a team the partner's words. */
const TO_TEAM: ReadonlySet<string> = new Set(['case-request', 'case-relay']);

/** Whether the trouble was told here; false for a mail that is about no case or went to somebody else. */
export async function caseUndelivered(
  unit: Unit,
  mail: OutgoingMail,
  trouble: { readonly recipients: readonly string[]; readonly diagnostic: string },
): Promise<boolean> {
  if (mail.replyKind !== 'case' || mail.replyId === null || mail.audience !== 'staff' || !TO_TEAM.has(mail.letter)) {
    return false;
  }
  const kase = await unit.manager.findOneBy(SupportCase, { id: mail.replyId });
  if (kase === null) return false;
  const { recipients, diagnostic } = trouble;
  const reason = `${recipients.join(', ')}: ${diagnostic}`.slice(0, 500);
  await change(unit, kase, { undelivered: reason });
  await tell(unit, kase, { side: 'desk', kind: 'undelivered', words: reason });
  // Not to the address that does not take mail.
  const owner = ownerOf(unit, kase);
  const team = teamOfCase(unit.config, kase);
  const people = recipients.includes(owner.email)
    ? unit.config.staff.filter(({ email }) => !recipients.includes(email)).slice(0, 1)
    : [owner];
  if (people.length === 0) return false;
  await tellNews(unit, kase, `outgoing:${mail.id}:${team.tier}`, 'undelivered', people, reason);
  return true;
}

/** An answer that nobody of the partner got: its silence says nothing, so it does not close the case. */
export async function caseNotReached(
  unit: Unit,
  mail: OutgoingMail,
  recipients: readonly string[],
): Promise<NotReached> {
  if (mail.replyKind !== 'case' || mail.replyId === null) return NOTHING;
  const kase = await unit.manager.findOneBy(SupportCase, { id: mail.replyId });
  if (kase === null || !closesInSilence(kase.state)) return NOTHING;
  if (mail.recipients.some((address) => !recipients.includes(address))) return NOTHING;
  // The partner has written since: it knows of the case, and of what was asked later.
  const later = { caseId: kase.id, side: 'partner' as const, at: MoreThan(mail.createdAt) };
  if (await unit.manager.existsBy(CaseEntry, later)) return NOTHING;
  await stopClocks(unit, kase);
  await tell(unit, kase, { side: 'desk', kind: 'undelivered', words: recipients.join(', ') });
  return { deputy: null, stopped: 'case' };
}

/** Who is told of any other mail of a case that did not arrive. */
export async function ownerOfCase(
  { manager, config }: Unit,
  mail: OutgoingMail,
): Promise<ReturnType<typeof ownerOf> | null> {
  if (mail.replyKind !== 'case' || mail.replyId === null) return null;
  const kase = await manager.findOneBy(SupportCase, { id: mail.replyId });
  return kase === null ? null : ownerOf({ config }, kase);
}
