/** Opens a complaint or an enquiry, and tells who has to know: the customer at once, the partner, the manager. */
import { Complaint, type Customer, type Message } from '../../entities/index.js';
import type { ConcernNature } from '../../support/complaint.js';
import type { Mailbox } from '../../values/mail.js';
import { baseView, loadDossier, managerOf, type Dossier } from '../dossier.js';
import { audit, type Unit } from '../unit.js';
import { waitForPartner, waitForStaff } from './clocks.js';
import { staffView, tellCustomer, tellPartner, tellStaff } from './letters.js';
import type { Candidate, Place } from './place.js';
import { MOST_WORDS, move, numberOf } from './record.js';

export interface CustomersMail {
  readonly message: Message;
  readonly from: Mailbox;
  readonly subject: string;
  readonly text: string;
  /** BCP 47 tag to answer in. */
  readonly locale: string;
}

export interface Opening {
  readonly nature: ConcernNature;
  /** False where nobody can tell what the mail wants: the manager looks. */
  readonly sure: boolean;
  readonly customers: readonly Customer[];
  readonly place: Place;
}

/** A customer's mail that opens something new. */
export async function openFromCustomer(unit: Unit, mail: CustomersMail, opening: Opening): Promise<Complaint> {
  const { nature, sure, customers, place } = opening;
  const [newest] = place.candidates;
  if (newest === undefined) throw new RangeError('a concern needs a referral');
  const customerId = customers.find(({ id }) => id === newest.referral.customerId)?.id ?? newest.referral.customerId;
  const chosen = place.choose ? null : newest;
  const dossier = chosen === null ? null : await loadDossier(unit, chosen.offer.id, place.jobId);
  const concern = await insert(unit, {
    nature,
    source: 'customer',
    customerId,
    offerId: chosen?.offer.id ?? null,
    jobId: dossier?.subject?.job.id ?? null,
    partnerId: chosen?.partner.id ?? null,
    fromName: mail.from.name.slice(0, 200),
    fromEmail: mail.from.address,
    locale: mail.locale,
    subject: plainSubject(mail.subject),
    words: mail.text.slice(0, MOST_WORDS),
    messageId: mail.message.id,
    owner: managerOf(unit.config, newest.partner).email,
  });
  const key = `message:${mail.message.id}`;
  await acknowledge(unit, concern, dossier, key);
  if (dossier !== null) await handToPartner(unit, concern, dossier, { kind: 'opened', by: 'desk' }, key, concern.words);
  else await waitForStaff(unit, concern);
  await tellStaff(unit, concern, key, 'complaint-opened', {
    ...staffView(unit, concern, dossier),
    kind: 'opened',
    sure,
    subject: concern.subject,
    words: concern.words,
    messageNumber: mail.message.id,
    others: chosen === null ? [] : place.candidates.slice(1, 6).map(titleOf),
    choose: chosen === null ? [...new Set(place.candidates.map(({ partner }) => partner.name))].slice(0, 10) : [],
  });
  return concern;
}

function titleOf({ referral, partner }: Candidate): string {
  return `${referral.ref}, ${referral.service}, ${partner.name}`;
}

/** Kindly and at once; nothing is promised (policy R19). */
export async function acknowledge(unit: Unit, concern: Complaint, dossier: Dossier | null, key: string): Promise<void> {
  const { config } = unit;
  await tellCustomer(unit, concern, key, 'customer-acknowledged', {
    ...baseView(config),
    contact: { name: concern.fromName ?? '', email: concern.fromEmail ?? '' },
    number: numberOf(concern),
    nature: concern.nature,
    subject: concern.subject,
    partner: dossier === null ? null : { name: dossier.partner.name },
    manager: dossier?.manager ?? managerOf(config, { managerEmail: concern.owner }),
  });
}

/** The partner is told, and its clock starts. */
export async function handToPartner(
  unit: Unit,
  concern: Complaint,
  dossier: Dossier,
  { kind, by }: { readonly kind: 'opened' | 'told' | 'relayed'; readonly by: 'desk' | 'staff' },
  key: string,
  words: string,
): Promise<void> {
  await move(unit, concern, {
    to: 'with-partner',
    by,
    reason: kind,
    fields: { askedAt: unit.now },
  });
  await tellPartner(unit, concern, dossier, kind, key, words);
  await waitForPartner(unit, concern, dossier);
}

/** The partner has told us that the customer is unhappy, and a person or its plain words confirm it. */
export async function openFromPartner(unit: Unit, dossier: Dossier, key: string, words: string): Promise<Complaint> {
  const { customer, offer, partner, subject } = dossier;
  const concern = await insert(unit, {
    nature: 'complaint',
    source: 'partner',
    customerId: customer.id,
    offerId: offer.id,
    jobId: subject?.job.id ?? null,
    partnerId: partner.id,
    fromName: null,
    fromEmail: null,
    locale: unit.config.desk.locale,
    subject: plainSubject(offer.subject),
    words: words.slice(0, MOST_WORDS),
    messageId: null,
    owner: dossier.manager.email,
  });
  await handToPartner(unit, concern, dossier, { kind: 'told', by: 'desk' }, key, concern.words);
  return concern;
}

type Given = Pick<
  Complaint,
  | 'nature'
  | 'source'
  | 'customerId'
  | 'offerId'
  | 'jobId'
  | 'partnerId'
  | 'fromName'
  | 'fromEmail'
  | 'locale'
  | 'subject'
  | 'words'
  | 'messageId'
  | 'owner'
>;

async function insert(unit: Unit, given: Given): Promise<Complaint> {
  const { manager, now } = unit;
  const concern = await manager.save(
    manager.create(Complaint, {
      ...given,
      state: 'received',
      openedAt: now,
      askedAt: null,
      answeredAt: null,
      level: 0,
      proposal: null,
      resolution: null,
      resolvedAt: null,
      resolvedBy: null,
      customerAnswer: null,
    }),
  );
  await audit(unit, {
    action: 'complaint-opened',
    offerId: given.offerId,
    messageId: given.messageId,
    reason: given.nature,
    details: { complaint: numberOf(concern), source: given.source },
  });
  return concern;
}

const PREFIX = /^(?:\s*(?:re|aw|fw|fwd|wg|tr|sv)\s*:)+/i;

/** Without answer prefixes, tags of ours and control characters: it heads the thread with the customer. */
export function plainSubject(subject: string): string {
  return subject
    .slice(0, 1000)
    .replace(/\p{C}+/gu, ' ')
    .replace(/\[#[^\]]{0,80}\]/g, ' ')
    .replace(PREFIX, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
}
