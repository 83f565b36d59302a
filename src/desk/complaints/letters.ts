/** The letters about a concern: each reader has a thread of its own, and sees only what was written for it. */
import { Message, type Complaint } from '../../entities/index.js';
import type { LetterName, LetterViews, PersonView } from '../../templates/views.js';
import { dayOf, type CalendarDay } from '../../values/calendarDay.js';
import { dueAfterBusinessDays } from '../../scheduler/officeHours.js';
import { officeOf } from '../clocks.js';
import { baseView, contactView, referralView, type Dossier } from '../dossier.js';
import { queueLetter } from '../letters.js';
import type { Unit } from '../unit.js';
import { withoutOtherPartners } from './otherPartners.js';
import { ownerOf } from './people.js';
import { numberOf, subjectOf } from './record.js';

export type PartnerKind = LetterViews['complaint']['kind'];

/** To the partner's contact: what the customer says, and what is wanted. `key` is what brought it about. */
export async function tellPartner(
  unit: Unit,
  concern: Complaint,
  dossier: Dossier,
  kind: PartnerKind,
  key: string,
  words: string,
): Promise<void> {
  const { config } = unit;
  const { partner } = dossier;
  const common = {
    ...baseView(config),
    contact: contactView(dossier),
    manager: dossier.manager,
    referral: referralView(dossier),
    number: numberOf(concern),
    kind,
    // Staff's own words are passed on as they stand.
    words: kind === 'relayed' ? words : await withoutOtherPartners(unit, concern.customerId, partner, words),
    from: customerView(concern),
    receivedOn: dayOf(concern.openedAt, partner.timezone),
    answerBy: kind === 'closed' ? null : answerBy(unit, dossier),
  };
  const letter = {
    key: `${key}:partner-${kind}`,
    audience: 'partner' as const,
    to: [contactView(dossier)],
    locale: partner.locale,
    replySubject: subjectOf(concern),
    offerId: dossier.offer.id,
  };
  if (concern.nature === 'complaint') await queueLetter(unit, { ...letter, letter: 'complaint', view: common });
  else await queueLetter(unit, { ...letter, letter: 'enquiry', view: common });
}

/** The day on which it becomes a breach. */
function answerBy(unit: Unit, { partner }: Dossier): CalendarDay {
  const days = unit.config.service.escalation[0]?.afterDays ?? 2;
  return dayOf(dueAfterBusinessDays(unit.now, days, officeOf(partner, unit.services)), partner.timezone);
}

export function customerView(concern: Complaint): PersonView | null {
  return concern.fromEmail === null ? null : { name: concern.fromName ?? '', email: concern.fromEmail };
}

/** To the customer, in the thread of the customer's own mail; nothing where the customer has not written to us. */
export async function tellCustomer<N extends Extract<LetterName, 'customer-acknowledged' | 'customer-resolution'>>(
  unit: Unit,
  concern: Complaint,
  key: string,
  letter: N,
  view: LetterViews[N],
): Promise<void> {
  const to = customerView(concern);
  if (to === null) return;
  const mail = concern.messageId === null ? null : await unit.manager.findOneBy(Message, { id: concern.messageId });
  await queueLetter(unit, {
    key: `${key}:${letter}`,
    letter,
    view,
    audience: 'customer',
    to: [to],
    locale: concern.locale,
    replySubject: subjectOf(concern),
    offerId: concern.offerId,
    inReplyTo: mail?.messageId ?? null,
    threadSubject: concern.subject === '' ? null : concern.subject,
  });
}

/** Asks the customer whether it is settled, or says that it is; `words` are all that the customer sees of what was done. */
export async function tellResolution(
  unit: Unit,
  concern: Complaint,
  key: string,
  kind: LetterViews['customer-resolution']['kind'],
  words: string,
): Promise<void> {
  const contact = customerView(concern);
  if (contact === null) return;
  await tellCustomer(unit, concern, key, 'customer-resolution', {
    ...baseView(unit.config),
    kind,
    contact,
    number: numberOf(concern),
    subject: concern.subject,
    words,
    openedOn: dayOf(concern.openedAt, unit.config.desk.timezone),
  });
}

/** To whoever looks after it at the vendor, or the people given. */
export async function tellStaff<N extends Extract<LetterName, 'complaint-opened' | 'complaint-news' | 'escalation'>>(
  unit: Unit,
  concern: Complaint,
  key: string,
  letter: N,
  view: LetterViews[N],
  to: readonly PersonView[] = [ownerOf(unit.config, concern)],
): Promise<void> {
  await queueLetter(unit, {
    key: `${key}:${letter}`,
    letter,
    view,
    audience: 'staff',
    to,
    locale: unit.config.desk.locale,
    replySubject: subjectOf(concern),
    offerId: concern.offerId,
  });
}

/** What every letter to staff about a concern has. */
export function staffView(unit: Unit, concern: Complaint, dossier: Dossier | null) {
  return {
    ...baseView(unit.config),
    manager: ownerOf(unit.config, concern),
    number: numberOf(concern),
    nature: concern.nature,
    partner: dossier === null ? null : { name: dossier.partner.name },
    referral: dossier === null ? null : referralView(dossier),
    from: customerView(concern),
    receivedOn: dayOf(concern.openedAt, unit.config.desk.timezone),
  };
}
