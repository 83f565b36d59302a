/**
 * The answer to a list of reminders. About one referral it is read as a mail of that thread; with a paragraph for each it is
 * taken apart, and each part is kept as a mail of its own offer and read in a unit of work of its own, so that no fact can reach
 * another one. Anything else waits for the manager, with nothing recorded.
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { In } from 'typeorm';
import { Customer, Message, Offer, Referral, ReminderEntry, ReminderList } from '../../entities/index.js';
import { extractNewText } from '../../parsers/reply/index.js';
import { failsAuthentication } from '../../parsers/sender.js';
import type { NewText } from '../../parsers/types.js';
import { readListAnswer, type ListDoubt, type Listed } from '../../referrals/listAnswer.js';
import type { Mail } from '../../values/mail.js';
import { heldKey, queueHeldMail } from '../heldMail.js';
import type { Incoming, Receiver } from '../incoming.js';
import { receiveFromPartner, type Receipt } from '../receive.js';
import { audit, type Unit } from '../unit.js';
import { lineOf, type Line } from '../../texts/line.js';
import { stopAnswerClocks } from './waits.js';

interface ListedOffer extends Listed {
  readonly offerId: number;
}

/** Reason of a mail that waits for a person to say what it is about. */
export const LIST_ANSWER = 'reminders-answer';

const WHY: Readonly<Record<ListDoubt | 'copied' | 'between-quotes' | 'not-plain' | 'files' | 'sender', Line>> = {
  'no-number': lineOf('it gives no number'),
  'other-number': lineOf('it gives a number that the list does not have, or one without “R-”'),
  others: lineOf('it speaks of others that it does not name'),
  mixed: lineOf('it names several in one paragraph'),
  outside: lineOf('it has words outside the paragraphs that begin with a number'),
  'no-words': lineOf('a number in it has no words of its own, or stands there twice'),
  copied: lineOf('it holds our own words, unmarked'),
  'between-quotes': lineOf('it is written between the lines of our mail'),
  'not-plain': lineOf('its text is not the same to every reader'),
  files: lineOf('its files may belong to any of them'),
  sender: lineOf('the authentication of its sender failed'),
};

const ANSWERED =
  'It answers our reminder of {refs}, and {doubt}. Nothing was recorded from it. The partner has written, so the clocks of these referrals begin anew: a first answer no longer counts as missing. Where it is about one of them alone: referral-desk message retry {message} --offer {r}';
const IN_DOUBT =
  'It answers our reminder of {refs}, and {doubt}. Nothing was recorded from it, and the clocks of these referrals run on: it is not certain that the partner wrote it. Where it is about one of them alone: referral-desk message retry {message} --offer {r}';

export const receiveListAnswer: Receiver = async (unit, incoming) => {
  const { sender, subject, message, mail, context } = incoming;
  if (sender.kind !== 'partner' || subject?.kind !== 'reminders') return null;
  const list = await unit.manager.findOneBy(ReminderList, { id: subject.id });
  // The thread of another partner's: the mail is matched by what it names, like any other.
  if (list?.partnerId !== sender.partner.id) return null;
  await unit.manager.update(Message, { id: message.id }, { partnerId: sender.partner.id });
  const listed = await offersOn(unit, list.id);
  const newText = extractNewText(mail, context);
  if (failsAuthentication(mail, context)) return leave(unit, incoming, listed, newText.text, 'sender');
  if (newText.interleaved) return leave(unit, incoming, listed, newText.text, 'between-quotes');
  if (TOKEN.test(newText.text)) return leave(unit, incoming, listed, newText.text, 'copied');
  const answer = readListAnswer(newText.text, listed, mail.from[0]?.name ?? '');
  if (answer.kind === 'unclear') return leave(unit, incoming, listed, newText.text, answer.reason);
  if (answer.kind === 'one') {
    const offerId = offerNamed(listed, answer.ref);
    return receiveFromPartner(unit, message, mail, offerId);
  }
  const doubt = notForParts(mail, newText);
  if (doubt !== null) return leave(unit, incoming, listed, newText.text, doubt);
  for (const { ref, text } of answer.parts) await keepPart(unit, incoming, offerNamed(listed, ref), text);
  await audit(unit, {
    action: 'mail-parted',
    messageId: message.id,
    details: { list: list.id, referrals: answer.parts.map(({ ref }) => ref) },
  });
  return { state: 'handled', reason: 'parted' };
};

/** A signed reply address or subject in new text: the lines of our own mail, with their quote marks lost. */
const TOKEN = /(?:^|[^a-z0-9])[a-z]\d{1,9}\.[a-z2-7]{16}(?![a-z0-9])/i;

/** Why a mail cannot be taken apart by its words alone. */
function notForParts(mail: Mail, { other, bidi, forwarded, elided }: NewText): 'files' | 'not-plain' | null {
  if (mail.attachments.some(({ inline }) => !inline)) return 'files';
  const struck = elided.some(({ kind }) => kind === 'struck-out');
  const plain = other === null && bidi.length === 0 && forwarded === null && !struck && mail.problems.length === 0;
  return plain ? null : 'not-plain';
}

async function offersOn({ manager }: Unit, listId: number): Promise<ListedOffer[]> {
  const entries = await manager.find(ReminderEntry, { where: { listId }, order: { id: 'ASC' } });
  const offers = await manager.findBy(Offer, { id: In(entries.map(({ offerId }) => offerId)) });
  const referrals = await manager.findBy(Referral, { id: In(offers.map(({ referralId }) => referralId)) });
  const customers = await manager.findBy(Customer, { id: In(referrals.map(({ customerId }) => customerId)) });
  return entries.flatMap(({ offerId }) => {
    const referral = referrals.find(({ id }) => id === offers.find((offer) => offer.id === offerId)?.referralId);
    const customer = customers.find(({ id }) => id === referral?.customerId);
    return referral === undefined || customer === undefined
      ? []
      : [{ offerId, ref: referral.ref, customer: customer.name }];
  });
}

function offerNamed(listed: readonly ListedOffer[], ref: string): number {
  const found = listed.find((one) => one.ref === ref);
  if (found === undefined) throw new RangeError(`${ref} is not on the list`);
  return found.offerId;
}

/** Nothing is recorded: the manager has it, and says what it is about. An answer it is, and stops the clocks of one. */
async function leave(
  unit: Unit,
  incoming: Incoming,
  listed: readonly ListedOffer[],
  text: string,
  doubt: keyof typeof WHY,
): Promise<Receipt> {
  const { message, mail, sender } = incoming;
  const offerIds = listed.map(({ offerId }) => offerId);
  const answered = await stopAnswerClocks(unit, incoming, offerIds, doubt);
  const partner = sender.kind === 'partner' ? sender.partner : null;
  const [from] = mail.from;
  await queueHeldMail(unit, {
    key: await heldKey(unit, message.id),
    why: lineOf(answered ? ANSWERED : IN_DOUBT, {
      refs: listed.map(({ ref }) => ref).join(', '),
      doubt: WHY[doubt],
      message: message.id,
      r: listed[0]?.ref ?? 'R-…',
    }),
    from: from === undefined ? 'unknown' : `${from.name} <${from.address}>`.trim(),
    subject: mail.subject,
    receivedAt: message.receivedAt,
    text,
    messageNumber: message.id,
    partner,
  });
  return { state: 'waiting', reason: LIST_ANSWER };
}

/** Header fields that say how the body is written: the part has its own. */
const OF_BODY = /^(?:content-|mime-version$)/i;

/**
 * Keeps one part as a mail of its offer, to be handled next: the head of the mail as it came, and of its body this part. It keeps
 * the Message-ID, so that what the desk answers stands below the partner's own mail.
 */
async function keepPart(unit: Unit, { message, mail }: Incoming, offerId: number, text: string): Promise<void> {
  const head = mail.headers
    .filter(({ name }) => !OF_BODY.test(name))
    .map(({ name, value }) => `${name}: ${value.replace(/[\r\n]+/g, ' ')}`);
  const body = Buffer.from(text.replace(/\r?\n/g, '\r\n')).toString('base64').replace(/.{76}/g, '$&\r\n');
  const raw = Buffer.from(
    [
      ...head,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      body,
      '',
    ].join('\r\n'),
  );
  const { messageId, receivedAt, fromAddress, subject, partnerId } = message;
  await unit.manager.insert(Message, {
    identity: createHash('sha256').update(`${message.identity}:offer:${offerId}`).digest('hex'),
    messageId,
    raw: gzipSync(raw),
    size: raw.length,
    receivedAt,
    state: 'received',
    fromAddress,
    subject,
    date: mail.date,
    offerId,
    partnerId,
    partOf: message.id,
  });
}

/** An offer of the list, for an automatic answer: an absence is information about the contact, whatever it answers. */
export async function anyOfferOn({ manager }: Unit, listId: number): Promise<number | null> {
  const entry = await manager.findOne(ReminderEntry, { where: { listId }, order: { id: 'ASC' } });
  return entry?.offerId ?? null;
}
