/**
 * Which case a mail outside any thread of ours goes on with: its subject names the number ("S-7 – one more thing"), or it
 * answers a mail of the case that its writer had from somebody else. Neither is signed: it holds for those who are of the
 * case anyway (policy S1, S3).
 */
import { In } from 'typeorm';
import { CaseEntry, Message, SupportCase } from '../../entities/index.js';
import type { Subject } from '../../entities/subject.js';
import { failsAuthentication } from '../../parsers/sender.js';
import type { Mail } from '../../values/mail.js';
import type { Incoming } from '../incoming.js';
import type { Unit } from '../unit.js';
import { subjectOf } from './record.js';
import { teamWith } from './team.js';

const NUMBER = /(?<![\p{L}\p{N}_-])S-(\d{1,9})(?![\p{L}\p{N}_-]|[.,]\d)/giu;
const REFERENCE = /(?<![\p{L}\p{N}-])R-\d{3,9}(?![\p{L}\p{N}])/u;
const MAX_SUBJECT = 500;
const MAX_IDS = 50;

/** null where no case is meant, or it is none of the sender's. */
export async function caseOf(
  unit: Unit,
  { mail, sender, context }: Pick<Incoming, 'mail' | 'sender' | 'context'>,
): Promise<Subject | null> {
  const [from, ...others] = mail.from;
  if (from === undefined || others.length > 0 || sender.kind === 'finance') return null;
  const named = await caseNamed(unit, mail.subject);
  if (sender.kind === 'staff')
    // A line about a referral is a command for that one.
    return named === null || REFERENCE.test(mail.subject.slice(0, MAX_SUBJECT)) ? null : subjectOf(named);
  if (sender.kind === 'partner') {
    const kase = named ?? (await caseAnswered(unit, mail));
    return kase?.partnerId !== sender.partner.id || failsAuthentication(mail, context) ? null : subjectOf(kase);
  }
  if (teamWith(unit.config, from.address, named) !== null) return named === null ? null : subjectOf(named);
  // Everybody else holds a mail that the partner wrote to several people.
  const answered = await caseAnswered(unit, mail);
  return answered === null ? null : subjectOf(answered);
}

/** The one case whose number the subject has. */
async function caseNamed({ manager }: Unit, subject: string): Promise<SupportCase | null> {
  const numbers = new Set([...subject.slice(0, MAX_SUBJECT).matchAll(NUMBER)].map(([, number]) => Number(number)));
  const [id, ...more] = numbers;
  return id === undefined || more.length > 0 ? null : manager.findOneBy(SupportCase, { id });
}

/** The case that a kept mail of the thread, not one of ours, belongs to. */
async function caseAnswered({ manager }: Unit, mail: Mail): Promise<SupportCase | null> {
  const ids = [...new Set([...mail.inReplyTo, ...mail.references.toReversed()])].slice(0, MAX_IDS);
  if (ids.length === 0) return null;
  const kept = await manager.find(Message, { select: { id: true }, where: { messageId: In(ids) }, take: MAX_IDS });
  if (kept.length === 0) return null;
  const entry = await manager.findOne(CaseEntry, {
    where: { messageId: In(kept.map(({ id }) => id)) },
    order: { id: 'DESC' },
  });
  return entry === null ? null : manager.findOneBy(SupportCase, { id: entry.caseId });
}
