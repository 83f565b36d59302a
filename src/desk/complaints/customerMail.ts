/**
 * Customers' mails to the desk (policy R16, R19): a known customer's mail opens a complaint or an enquiry, goes on in one
 * that is open, or answers the question whether it is settled. An unknown stranger's is not for this receiver.
 */
import { Complaint, type Customer } from '../../entities/index.js';
import { readSettled } from '../../parsers/enquiry/settled.js';
import { triageCustomerMail } from '../../parsers/enquiry/triage.js';
import { detectLanguage, extractNewText } from '../../parsers/reply/index.js';
import { failsAuthentication } from '../../parsers/sender.js';
import type { Language } from '../../parsers/types.js';
import { isOpenConcern, waitsForPartner } from '../../support/complaint.js';
import { stepToManagement } from '../../support/escalation.js';
import type { Mail } from '../../values/mail.js';
import { loadDossier } from '../dossier.js';
import type { Incoming, Receiver } from '../incoming.js';
import { languageOf } from '../language.js';
import type { Receipt } from '../receive.js';
import { audit, type Unit } from '../unit.js';
import { escalate, waitForPartner, waitForStaff } from './clocks.js';
import { staffView, tellPartner, tellStaff } from './letters.js';
import { acknowledge, openFromCustomer, plainSubject, type CustomersMail } from './open.js';
import { customersOf, placeMail } from './place.js';
import { dossierOf, MOST_WORDS, move, numberOf, openConcernOf } from './record.js';
import { closeWith } from './steps.js';

/** Threads in which a customer has no place: whoever writes there holds somebody else's mail. */
const NOT_THEIRS: ReadonlySet<string> = new Set(['reading', 'invoice', 'statement', 'spot-check', 'partner']);

/** Whether the mail comes from the customer of this offer; its words in the partner's thread are the customer's. */
export async function isCustomerOf(unit: Unit, mail: Mail, offerId: number): Promise<boolean> {
  const [from, ...others] = mail.from;
  if (from === undefined || others.length > 0) return false;
  const customers = await customersOf(unit, from.address);
  if (customers.length === 0) return false;
  const { customer } = await loadDossier(unit, offerId);
  return customers.some(({ id }) => id === customer.id);
}

export const receiveFromCustomer: Receiver = async (unit, incoming) => {
  const { message, mail, subject, sender, context } = incoming;
  const [from, ...others] = mail.from;
  if (sender.kind !== 'stranger' || from === undefined || others.length > 0) return null;
  if (subject !== null && NOT_THEIRS.has(subject.kind)) return null;
  const customers = await customersOf(unit, from.address);
  if (customers.length === 0 || failsAuthentication(mail, context)) return null;
  const text = extractNewText(mail, context).text;
  const language = detectLanguage(text, context);
  const written: CustomersMail = { message, from, subject: mail.subject, text, locale: localeOf(unit, language) };

  const standing = await concernOf(unit, incoming, customers, from.address);
  if (standing !== null) return goOn(unit, written, standing, language);
  const place = await placeMail(unit, customers, subject, `${mail.subject}\n${text}`);
  if (place === null) return null;
  const triage = triageCustomerMail(text, language);
  const [newest] = place.candidates;
  const open = newest === undefined || place.choose ? null : await openConcernOf(unit, newest.offer.id);
  if (open !== null) {
    if (open.fromEmail === null && triage.nature !== 'thanks') await adopt(unit, written, open);
    return goOn(unit, written, open, language);
  }
  if (triage.nature === 'thanks') {
    await audit(unit, { action: 'customer-thanked', offerId: newest?.offer.id ?? null, messageId: message.id });
    return { state: 'handled', reason: 'customer-thanks' };
  }
  await openFromCustomer(unit, written, { nature: triage.nature, sure: triage.sure, customers, place });
  return { state: 'handled', reason: `customer-${triage.nature}` };
};

/** The customer's own language where the desk writes it, in the desk's notation where that is its language. */
function localeOf({ config }: Unit, language: Language): string {
  return languageOf(config.desk.locale) === language ? config.desk.locale : language;
}

/** The concern whose thread it is, or one of this writer that staff have not placed yet. */
async function concernOf(
  { manager }: Unit,
  { subject }: Incoming,
  customers: readonly Customer[],
  address: string,
): Promise<Complaint | null> {
  if (subject?.kind === 'complaint') {
    const concern = await manager.findOneBy(Complaint, { id: subject.id });
    const theirs = concern !== null && customers.some(({ id }) => id === concern.customerId);
    return theirs || concern?.fromEmail === address ? concern : null;
  }
  const [unplaced] = await manager.find(Complaint, {
    where: { fromEmail: address, state: 'received' },
    order: { id: 'DESC' },
    take: 1,
  });
  return unplaced ?? null;
}

async function goOn(unit: Unit, mail: CustomersMail, concern: Complaint, language: Language): Promise<Receipt> {
  if (concern.state === 'customer-asked') return settle(unit, mail, concern, readSettled(mail.text, language));
  const { nature } = triageCustomerMail(mail.text, language);
  if (nature === 'thanks') {
    await audit(unit, { action: 'customer-thanked', offerId: concern.offerId, messageId: mail.message.id });
    return { state: 'handled', reason: 'customer-thanks' };
  }
  // "Yes, it runs now" in answer to the word that it is resolved opens nothing again.
  if (concern.state === 'resolved' && readSettled(mail.text, language) === 'yes') {
    await audit(unit, { action: 'customer-content', offerId: concern.offerId, messageId: mail.message.id });
    return { state: 'handled', reason: 'customer-settled-yes' };
  }
  const key = `message:${mail.message.id}`;
  if (concern.state === 'withdrawn') return reopenAsNew(unit, mail, concern, nature);
  const worse = nature === 'complaint' && concern.nature === 'enquiry';
  if (worse) await becomeComplaint(unit, concern, mail.text);
  if (!isOpenConcern(concern.state)) return reopen(unit, mail, concern, 'written-again');
  const dossier = await dossierOf(unit, concern);
  if (worse) await acknowledge(unit, concern, dossier, key);
  if (dossier !== null) await tellPartner(unit, concern, dossier, worse ? 'opened' : 'further', key, shown(mail));
  await tellStaff(unit, concern, key, 'complaint-opened', {
    ...staffView(unit, concern, dossier),
    kind: 'further',
    sure: true,
    subject: concern.subject,
    words: shown(mail),
    messageNumber: mail.message.id,
    others: [],
    choose: [],
  });
  await audit(unit, { action: 'customer-wrote', offerId: concern.offerId, messageId: mail.message.id });
  return { state: 'handled', reason: worse ? 'customer-complaint' : 'customer-wrote-again' };
}

/** The customer speaks up about what the partner has told us: from now on there is somebody to answer. */
async function adopt(unit: Unit, mail: CustomersMail, concern: Complaint): Promise<void> {
  const fields = {
    fromName: mail.from.name.slice(0, 200),
    fromEmail: mail.from.address,
    locale: mail.locale,
    subject: plainSubject(mail.subject),
    messageId: mail.message.id,
  };
  Object.assign(concern, fields);
  await unit.manager.update(Complaint, { id: concern.id }, fields);
  await acknowledge(unit, concern, await dossierOf(unit, concern), `message:${mail.message.id}`);
}

/** An enquiry that turns into a complaint keeps its number and thread; its words are the complaint's from now on. */
export async function becomeComplaint(unit: Unit, concern: Complaint, words: string): Promise<void> {
  const fields = { nature: 'complaint' as const, words: words.slice(0, MOST_WORDS) };
  Object.assign(concern, fields);
  await unit.manager.update(Complaint, { id: concern.id }, fields);
  await audit(unit, {
    action: 'complaint-opened',
    offerId: concern.offerId,
    details: { complaint: numberOf(concern) },
  });
}

/** What staff have closed as none stays closed; a new mail in its thread is a new one about the same offer. */
async function reopenAsNew(
  unit: Unit,
  mail: CustomersMail,
  { offerId }: Complaint,
  nature: 'complaint' | 'enquiry',
): Promise<Receipt> {
  const customers = await customersOf(unit, mail.from.address);
  const subject = offerId === null ? null : { kind: 'offer' as const, id: offerId };
  const place = await placeMail(unit, customers, subject, mail.text);
  if (place === null) return { state: 'waiting', reason: 'stranger' };
  await openFromCustomer(unit, mail, { nature, sure: true, customers, place });
  return { state: 'handled', reason: `customer-${nature}` };
}

/** The customer's answer to the question whether it is settled. */
async function settle(
  unit: Unit,
  mail: CustomersMail,
  concern: Complaint,
  answer: ReturnType<typeof readSettled>,
): Promise<Receipt> {
  const key = `message:${mail.message.id}`;
  if (answer === 'no') return reopen(unit, mail, concern, 'customer-no');
  const fields = { customerAnswer: shown(mail) };
  if (answer === 'yes') {
    await closeWith(unit, concern, key, {
      resolution: concern.resolution ?? concern.proposal ?? shown(mail),
      by: 'customer',
      resolvedBy: 'customer',
      fields,
      messageId: mail.message.id,
    });
  } else {
    await move(unit, concern, {
      to: 'resolution-proposed',
      by: 'desk',
      reason: 'customer-unclear',
      fields,
      messageId: mail.message.id,
    });
    await waitForStaff(unit, concern);
  }
  const dossier = await dossierOf(unit, concern);
  await tellStaff(unit, concern, key, 'complaint-news', {
    ...staffView(unit, concern, dossier),
    kind: answer === 'yes' ? 'customer-yes' : 'customer-unclear',
    words: shown(mail),
  });
  return { state: 'handled', reason: `customer-settled-${answer}` };
}

/** Not settled: the partner owes an answer again, and management hears of a complaint (policy R18). */
async function reopen(
  unit: Unit,
  mail: CustomersMail,
  concern: Complaint,
  reason: 'customer-no' | 'written-again',
): Promise<Receipt> {
  const key = `message:${mail.message.id}`;
  await move(unit, concern, {
    to: 'reopened',
    by: 'customer',
    reason,
    fields: { customerAnswer: shown(mail), resolvedAt: null, resolvedBy: null, askedAt: unit.now, level: 0 },
    messageId: mail.message.id,
  });
  const dossier = await dossierOf(unit, concern);
  if (dossier !== null) await tellPartner(unit, concern, dossier, 'reopened', key, shown(mail));
  const step = concern.nature === 'complaint' ? stepToManagement(0, unit.config.service.escalation) : null;
  if (step !== null)
    await escalate(
      unit,
      concern,
      { ...step, level: 1 },
      { key, why: 'customer-no', by: 'customer', words: shown(mail) },
    );
  await tellStaff(
    unit,
    concern,
    key,
    'complaint-news',
    {
      ...staffView(unit, concern, dossier),
      kind: 'customer-no',
      words: shown(mail),
    },
    dossier === null ? undefined : [dossier.manager],
  );
  if (dossier !== null && waitsForPartner(concern.state)) await waitForPartner(unit, concern, dossier);
  else await waitForStaff(unit, concern);
  return { state: 'handled', reason: 'customer-reopened' };
}

function shown({ text }: CustomersMail): string {
  return text.slice(0, MOST_WORDS);
}
