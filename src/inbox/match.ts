/**
 * Which thread a mail belongs to: the signed reply address first, then In-Reply-To and References against every id that we
 * sent, then the signed subject tag; never the words of a subject alone. Whoever was on copy holds the token: the sender's
 * membership of the partner is a question of its own (parsers/sender.ts).
 */
import { In, IsNull, Not } from 'typeorm';
import { OutgoingMail, Partner, PartnerDomain } from '../entities/index.js';
import { readReplyTokens, type ReplySubject } from '../desk/replyAddress.js';
import { subjectExists } from '../desk/subjects.js';
import type { Unit } from '../desk/unit.js';
import { domainOf, headerValues, type Mail } from '../values/mail.js';

export interface Match {
  readonly by: 'reply-address' | 'references' | 'subject-tag';
  readonly subject: ReplySubject;
}

/** Fields in which servers leave the address that a mail was really delivered to. */
const DELIVERY_FIELDS = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'];
const MAX_IDS = 50;

export async function matchThread(unit: Unit, mail: Mail): Promise<Match | null> {
  const { signingKey } = unit.services;
  const addresses = [...mail.to, ...mail.cc]
    .map(({ address }) => address)
    .concat(DELIVERY_FIELDS.flatMap((name) => headerValues(mail, name)));
  const [addressed] = addresses.flatMap((address) => readReplyTokens(address, signingKey));
  if (addressed !== undefined && (await subjectExists(unit, addressed)))
    return { by: 'reply-address', subject: addressed };

  const referenced = await matchIds(unit, mail);
  if (referenced !== null) return { by: 'references', subject: referenced };

  const [tagged] = readReplyTokens(mail.subject, signingKey);
  if (tagged !== undefined && (await subjectExists(unit, tagged))) return { by: 'subject-tag', subject: tagged };
  return null;
}

/** The newest of our mails that this one answers or refers to. */
async function matchIds({ manager }: Unit, mail: Mail): Promise<ReplySubject | null> {
  const ids = [...new Set([...mail.inReplyTo, ...mail.references.toReversed()])].slice(0, MAX_IDS);
  if (ids.length === 0) return null;
  const sent = await manager.find(OutgoingMail, {
    select: { messageId: true, replyKind: true, replyId: true },
    where: { messageId: In(ids), replyKind: Not(IsNull()) },
  });
  const byId = new Map(sent.map((ours) => [ours.messageId, ours]));
  for (const id of ids) {
    const ours = byId.get(id);
    if (ours?.replyKind != null && ours.replyId !== null) return { kind: ours.replyKind, id: ours.replyId };
  }
  return null;
}

/** The partner that the sender's domain, or a domain above it, belongs to. */
export async function partnerOfSender({ manager }: Pick<Unit, 'manager'>, mail: Mail): Promise<Partner | null> {
  const [from, ...others] = mail.from;
  if (from === undefined || others.length > 0) return null;
  const labels = domainOf(from.address).split('.');
  const candidates = labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
  const owners = await manager.findBy(PartnerDomain, { domain: In(candidates.slice(0, 10)) });
  const owner = candidates
    .map((domain) => owners.find((row) => row.domain === domain))
    .find((row) => row !== undefined);
  return owner === undefined ? null : manager.findOneBy(Partner, { id: owner.partnerId });
}
