/**
 * Which thread a mail belongs to: the signed reply address first, then In-Reply-To and References against every id that we
 * sent, then the signed subject tag; never the words of a subject alone. Whoever was on copy holds the token: the sender's
 * membership of the partner is a question of its own (parsers/sender.ts).
 */
import { In, IsNull, Not } from 'typeorm';
import { Customer, Offer, OutgoingMail, Partner, PartnerDomain, Referral } from '../entities/index.js';
import { readReplyTokens, type ReplySubject } from '../desk/replyAddress.js';
import { subjectExists } from '../desk/subjects.js';
import type { Unit } from '../desk/unit.js';
import { isClosed } from '../referrals/transitions.js';
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

const REFERENCE = /(?<![\p{L}\p{N}-])R-\d{3,9}(?![\p{L}\p{N}])/gu;
const MIN_NAME = 4;

/**
 * Policy R9: a new mail from the right partner is matched by what it names, the referral or the customer, among the
 * partner's offers. null where that is not unique: then a person decides.
 */
export async function matchByContent(unit: Unit, partner: Partner, mail: Mail): Promise<number | null> {
  const { manager } = unit;
  const offers = await manager.find(Offer, { where: { partnerId: partner.id }, order: { id: 'DESC' }, take: 500 });
  const referrals = await manager.findBy(Referral, { id: In(offers.map(({ referralId }) => referralId)) });
  const customers = await manager.findBy(Customer, { id: In(referrals.map(({ customerId }) => customerId)) });
  const text = `${mail.subject}\n${(mail.text ?? mail.html ?? '').slice(0, 20_000)}`;
  const refs = new Set([...text.matchAll(REFERENCE)].map(([ref]) => ref));

  const named = offers.filter(({ referralId }) => referrals.some(({ id, ref }) => id === referralId && refs.has(ref)));
  if (named.length > 0) return named.length === 1 ? (named[0]?.id ?? null) : null;

  const folded = fold(text);
  const open = offers.filter(({ state }) => !isClosed(state));
  const ofCustomer = open.filter(({ referralId }) => {
    const referral = referrals.find(({ id }) => id === referralId);
    const name = fold(customers.find(({ id }) => id === referral?.customerId)?.name ?? '');
    return name.trim().length >= MIN_NAME && folded.includes(name);
  });
  return ofCustomer.length === 1 ? (ofCustomer[0]?.id ?? null) : null;
}

/** Words only, in lower case without diacritics, framed by spaces so that whole words are compared. */
function fold(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
}
