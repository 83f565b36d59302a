/**
 * What one kept mail is and where it goes: the guards in their order, then the thread, then the use case. Everything
 * happens in one unit of work, so a crash at any point leaves the mail as it was kept.
 */
import { In, Not } from 'typeorm';
import { isCustomerOf } from '../desk/complaints/customerMail.js';
import { receiveFromPartner, type Receipt } from '../desk/receive.js';
import { receiveBounce } from '../desk/receiveBounce.js';
import type { Incoming, Sender } from '../desk/incoming.js';
import { RECEIVERS } from '../desk/receivers.js';
import { caseOf } from '../desk/support/caseOf.js';
import { receiveSupportInOffer } from '../desk/support/partnerMail.js';
import { heldKey, queueHeldMail } from '../desk/heldMail.js';
import { anyOfferOn } from '../desk/reminders/answer.js';
import { offerOf } from '../desk/subjects.js';
import { inUnit, type DeskServices, type Unit } from '../desk/unit.js';
import { Message, Offer, OutgoingMail, type Partner } from '../entities/index.js';
import type { Subject } from '../entities/subject.js';
import { confirmCopy } from '../outbox/queue.js';
import { ID_FIELD } from '../outbox/compose.js';
import { readAutomatic } from '../parsers/automatic.js';
import { readBounce } from '../parsers/bounce.js';
import { extractNewText } from '../parsers/reply/index.js';
import { failsAuthentication } from '../parsers/sender.js';
import type { ReadingContext } from '../parsers/types.js';
import { lineOf, type Line } from '../texts/line.js';
import { headerValues, type Mail } from '../values/mail.js';
import { withAttachmentTexts } from './attachments/index.js';
import { rawMail } from './keep.js';
import { matchThread, partnerOfSender } from './match.js';
import { parseMail } from './mime.js';

/** RFC 5321 §6.3: a mail that has passed so many hosts goes round in circles. */
const MOST_HOPS = 50;

/** Handles one message that is kept; harmless when called again. Throws what went wrong, with nothing changed. */
export async function handleMessage(services: DeskServices, messageId: number): Promise<void> {
  const kept = await services.database.source.manager.findOneBy(Message, { id: messageId });
  if (kept?.state !== 'received') return;
  const mail = await withTexts(services, kept, await parseMail(await rawMail(kept)));
  const log = services.log.child({ messageNumber: messageId });
  const receipt = await inUnit(services, `mail:${messageId}`, async (unit) => {
    const message = await unit.manager.findOneBy(Message, { id: messageId });
    if (message?.state !== 'received') return null;
    message.fromAddress = mail.from[0]?.address.slice(0, 254) ?? null;
    message.subject = mail.subject.slice(0, 1000);
    const become = await route(unit, message, mail);
    const { fromAddress, subject } = message;
    await unit.manager.update(
      Message,
      { id: messageId },
      { ...become, reason: become.reason.slice(0, 40), fromAddress, subject, date: mail.date, handledAt: unit.now },
    );
    return become;
  });
  if (receipt !== null) log.info({ state: receipt.state, reason: receipt.reason }, 'mail handled');
}

/**
 * The mail with what its attached files say. A stranger's files are never opened: only those of a partner's sender, or in a
 * thread of ours. Before the unit of work, because opening files takes time and the record is locked meanwhile.
 */
async function withTexts(services: DeskServices, kept: Message, mail: Mail): Promise<Mail> {
  if (mail.attachments.length === 0) return mail;
  const ours = await inUnit(services, `mail:${kept.id}`, async (unit) => {
    if (kept.offerId !== null || (await partnerOfSender(unit, mail)) !== null) return true;
    return (await matchThread(unit, mail)) !== null;
  });
  return ours ? withAttachmentTexts(mail) : mail;
}

/** A message that could not be handled, three times over: kept, shown, and staff are told. */
export async function giveUpMessage(services: DeskServices, messageId: number, why: string): Promise<void> {
  await inUnit(services, `mail:${messageId}`, async (unit) => {
    const message = await unit.manager.findOneBy(Message, { id: messageId });
    if (message?.state !== 'received') return;
    await unit.manager.update(
      Message,
      { id: messageId },
      { state: 'unreadable', reason: 'handling-failed', handledAt: unit.now },
    );
    await queueHeldMail(unit, {
      key: await heldKey(unit, messageId),
      why: lineOf('The desk could not handle this mail: {why}', { why }),
      from: message.fromAddress ?? 'unknown',
      subject: message.subject ?? '',
      receivedAt: message.receivedAt,
      text: '',
      messageNumber: messageId,
      partner: null,
    });
  });
}

async function route(unit: Unit, message: Message, mail: Mail): Promise<Receipt> {
  const own = await guardOwn(unit, message, mail);
  if (own !== null) return own;
  // Staff have said where it belongs (`message retry --offer`): nothing that it names counts against that. The part of a mail
  // was put there by its number, and what else it names counts.
  const placed = message.partOf === null;
  if (message.offerId !== null) return receiveFromPartner(unit, message, mail, message.offerId, { placed });
  if (headerValues(mail, 'received').length > MOST_HOPS)
    return hold(unit, message, mail, null, 'loop', lineOf('It has passed too many mail servers.'));

  const bounce = readBounce(mail);
  if (bounce !== null) {
    const returned = await findSent(unit, bounce.originalMessageIds);
    // A bounce counts only with an id that we sent; anything else may be made up.
    return returned === null ? { state: 'ignored', reason: 'bounce-unknown' } : receiveBounce(unit, returned, bounce);
  }

  const again = await guardRepeated(unit, message, mail);
  if (again !== null) return again;

  const match = await matchThread(unit, mail);
  const sender = await senderOf(unit, mail);
  const partner = sender.kind === 'partner' ? sender.partner : null;
  const context = neutralContext(unit, partner);
  const trusted = sender.kind === 'staff' || sender.kind === 'finance';
  if (!trusted && match?.subject.kind === 'offer') {
    // A customer who was put on copy and answers everybody speaks as the customer, not for the partner.
    const customers = sender.kind === 'stranger' && (await isCustomerOf(unit, mail, match.subject.id));
    if (!customers) {
      const request = await receiveSupportInOffer(unit, { message, mail, sender, context }, match.subject.id);
      return request ?? receiveFromPartner(unit, message, mail, match.subject.id);
    }
  }
  const automatic = readAutomatic(mail, context);
  if (automatic !== null) {
    // An absence is information in every thread with the partner (policy R16).
    const offerId = automatic.absence === null ? null : await partnersOffer(unit, partner, match?.subject ?? null);
    if (offerId !== null) return receiveFromPartner(unit, message, mail, offerId);
    return { state: 'ignored', reason: automatic.statement };
  }
  if (trusted && failsAuthentication(mail, context)) {
    const { name } = sender.person;
    const why = lineOf('It carries the address of {name}, but authentication failed.', { name });
    return hold(unit, message, mail, null, 'authentication-failed', why);
  }
  const subject = match?.subject ?? (await caseOf(unit, { mail, sender, context }));
  const incoming: Incoming = { message, mail, subject, inThread: match !== null, sender, context };
  for (const receiver of RECEIVERS[sender.kind]) {
    const receipt = await receiver(unit, incoming);
    if (receipt !== null) return receipt;
  }
  return unplaced(unit, incoming);
}

/** The offer that a thread with this partner is about: its job's, its complaint's. */
async function partnersOffer(unit: Unit, partner: Partner | null, subject: Subject | null): Promise<number | null> {
  if (partner === null || subject === null) return null;
  const offerId = subject.kind === 'reminders' ? await anyOfferOn(unit, subject.id) : await offerOf(unit, subject);
  const theirs = offerId !== null && (await unit.manager.existsBy(Offer, { id: offerId, partnerId: partner.id }));
  return theirs ? offerId : null;
}

/** A mail that no part of the desk takes: matched by what it names, or held for a person. */
async function unplaced(unit: Unit, { message, mail, subject, sender }: Incoming): Promise<Receipt> {
  const partner = sender.kind === 'partner' ? sender.partner : null;
  if (sender.kind === 'finance') {
    const { name } = sender.person;
    return hold(unit, message, mail, null, 'no-command', lineOf('It comes from {name} and has no command.', { name }));
  }
  if (subject?.kind === 'reading') {
    const why = lineOf('It answers a summary to staff, but its sender is no staff member.');
    return hold(unit, message, mail, partner, 'not-staff', why);
  }
  if (partner === null) {
    const why = lineOf('It belongs to no referral, and its sender to no partner.');
    return hold(unit, message, mail, null, 'stranger', why);
  }
  const why = lineOf('It comes from {name} but names no referral or customer that is unique.', { name: partner.name });
  return hold(unit, message, mail, partner, 'no-referral', why);
}

/** Who wrote, by a single From address. */
async function senderOf(unit: Unit, mail: Mail): Promise<Sender> {
  const [from, ...others] = mail.from;
  if (from === undefined || others.length > 0) return { kind: 'stranger' };
  const { staff, finance } = unit.config;
  const member = staff.find(({ email }) => email === from.address);
  if (member !== undefined) return { kind: 'staff', person: member };
  const accountant = finance.find(({ email }) => email === from.address);
  if (accountant !== undefined) return { kind: 'finance', person: accountant };
  const partner = await partnerOfSender(unit, mail);
  return partner === null ? { kind: 'stranger' } : { kind: 'partner', partner };
}

/** Mail from the desk's own address: a copy of what we sent proves that it was sent; anything else is not ours. */
async function guardOwn(unit: Unit, message: Message, mail: Mail): Promise<Receipt | null> {
  const { desk } = unit.config;
  const own = new Set([desk.address, ...desk.aliases]);
  if (!mail.from.some(({ address }) => own.has(address))) return null;
  const ids = [mail.messageId, ...headerValues(mail, ID_FIELD).map((value) => value.trim())].filter(
    (id) => id !== null,
  );
  const sent = await findSent(unit, ids);
  if (sent !== null) {
    await confirmCopy(unit.manager, sent.messageId, unit.now);
    return { state: 'ignored', reason: 'own-copy' };
  }
  return hold(
    unit,
    message,
    mail,
    null,
    'own-address',
    lineOf('It carries the desk’s own address, but the desk did not send it.'),
  );
}

/**
 * A Message-ID that was handled before, from the same sender, with other octets: mostly the same mail over another road, which
 * a gateway has marked. The same words change nothing; other words are for a person, never for the record.
 */
async function guardRepeated(unit: Unit, message: Message, mail: Mail): Promise<Receipt | null> {
  if (message.messageId === null) return null;
  const earlier = await unit.manager.findOne(Message, {
    where: {
      messageId: message.messageId,
      fromAddress: message.fromAddress ?? '',
      state: Not('received'),
      id: Not(message.id),
    },
    order: { id: 'ASC' },
  });
  if (earlier === null) return null;
  const context = neutralContext(unit, null);
  const words = (read: Mail): string => extractNewText(read, context).text.replace(/\s+/g, ' ').trim();
  const before = await parseMail(await rawMail(earlier));
  if (words(before) === words(mail)) return { state: 'ignored', reason: 'delivered-before' };
  return hold(
    unit,
    message,
    mail,
    null,
    'id-used-before',
    lineOf('It has the Message-ID of mail {earlier}, but other words.', { earlier: earlier.id }),
  );
}

async function findSent({ manager }: Unit, ids: readonly string[]): Promise<OutgoingMail | null> {
  return ids.length === 0 ? null : manager.findOneBy(OutgoingMail, { messageId: In(ids.slice(0, 20)) });
}

async function hold(
  unit: Unit,
  message: Message,
  mail: Mail,
  partner: Partner | null,
  reason: string,
  why: Line,
): Promise<Receipt> {
  const [from] = mail.from;
  await queueHeldMail(unit, {
    key: await heldKey(unit, message.id),
    why,
    from: from === undefined ? 'unknown' : `${from.name} <${from.address}>`.trim(),
    subject: mail.subject,
    receivedAt: message.receivedAt,
    text: extractNewText(mail, neutralContext(unit, partner)).text,
    messageNumber: message.id,
    partner,
  });
  return { state: 'waiting', reason };
}

/** What the reader is told where no referral is known. */
export function neutralContext({ config, now }: Unit, partner: Partner | null): ReadingContext {
  const { desk } = config;
  return {
    desk: {
      name: desk.name,
      address: desk.address,
      currency: desk.currency,
      timezone: desk.timezone,
      dateOrder: desk.dateOrder,
      ...(desk.authservIds.length > 0 ? { authservIds: desk.authservIds } : {}),
    },
    partner: {
      name: partner?.name ?? '',
      domain: '',
      contact: { name: partner?.contactName ?? '', email: partner?.contactEmail ?? '' },
      locale: partner?.locale ?? desk.locale,
      currency: partner?.currency ?? desk.currency,
      timezone: partner?.timezone ?? desk.timezone,
      dateOrder: partner?.dateOrder ?? desk.dateOrder,
    },
    referral: { ref: '', customer: '', customerContact: '', service: '', sentAt: now },
  };
}
