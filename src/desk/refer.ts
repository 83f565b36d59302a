/** Refers a customer to one or several partners (policy R1–R3). */
import { In } from 'typeorm';
import { z } from 'zod';
import { Counter, Offer, Partner, Referral } from '../entities/index.js';
import { DeskError } from '../errors.js';
import { findOrCreateCustomer } from './clients/customer.js';
import { hasDeputy, isAway, setAnswerClocks, untilContactIsBack } from './deputy.js';
import { contactView, loadDossier } from './dossier.js';
import { queueLetter } from './letters.js';
import { offerView } from './offerLetter.js';
import { partnerLetter } from './partnerLetter.js';
import { react } from './reactions.js';
import { requireTraining } from './training/valid.js';
import { audit, inUnit, type DeskServices, type Unit } from './unit.js';
import { lineOf } from '../texts/line.js';

const oneLine = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => !/\p{Cc}/u.test(text), { message: 'must be one line without control characters' });

export const referralInputSchema = z.strictObject({
  customer: oneLine(200),
  contact: oneLine(200),
  contactEmail: z.email().max(254).nullish(),
  contactPhone: oneLine(50).nullish(),
  service: oneLine(200),
  description: z.string().trim().max(5000).default(''),
  /** Names of partners, as `partner list` shows them. */
  partners: z.array(oneLine(500)).min(1).max(10),
  winRule: z.enum(['first-win', 'customer-chooses']).default('first-win'),
  /** Also to a partner whom the policy keeps from this service (R15): staff know why. */
  anyway: z.boolean().default(false),
});

export type ReferralInput = z.input<typeof referralInputSchema>;

export interface ReferredTo {
  readonly id: number;
  readonly ref: string;
  readonly offers: readonly { readonly id: number; readonly partner: string; readonly contact: string }[];
}

const FIRST_NUMBER = 1001;

/**
 * Creates the referral with one offer a partner and queues the mails to the nominated contacts.
 * Throws DeskError input-invalid (bad or missing values), not-found (no such partner) or not-allowed (suspended, revoked).
 */
export async function refer(services: DeskServices, input: unknown, createdBy: string): Promise<ReferredTo> {
  const parsed = referralInputSchema.safeParse(input);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) =>
      path.length === 0 ? message : `${path.join('.')}: ${message}`,
    );
    throw new DeskError(
      'input-invalid',
      lineOf('the referral cannot be sent: {problems}', { problems: problems.join('; ') }),
      {
        wayOut: lineOf('`referral-desk refer --help` says what a referral needs.'),
      },
    );
  }
  return inUnit(services, `command:${createdBy}`, (unit) => createReferral(unit, parsed.data, createdBy));
}

/** `refer` within a unit of work, with input that is checked. Throws DeskError not-found or not-allowed. */
export async function createReferral(
  unit: Unit,
  input: z.output<typeof referralInputSchema>,
  createdBy: string,
): Promise<ReferredTo> {
  const { manager, now } = unit;
  const partners = await findPartners(unit, input.partners);
  await requireTraining(unit, input.service, partners, input.anyway);
  const customer = await findOrCreateCustomer(unit, {
    name: input.customer,
    contactName: input.contact,
    contactEmail: input.contactEmail ?? null,
    contactPhone: input.contactPhone ?? null,
  });
  const referral = await manager.save(
    manager.create(Referral, {
      ref: await nextRef(unit),
      customerId: customer.id,
      service: input.service,
      description: input.description,
      winRule: input.winRule,
      createdBy,
      createdAt: now,
    }),
  );
  const offers: ReferredTo['offers'][number][] = [];
  for (const partner of partners) offers.push(await offerTo(unit, referral, partner));
  return { id: referral.id, ref: referral.ref, offers };
}

async function findPartners({ manager }: Unit, names: readonly string[]): Promise<Partner[]> {
  const found = await manager.findBy(Partner, { name: In([...names]) });
  return names.map((name, index) => {
    const partner = found.find((candidate) => candidate.name === name);
    if (partner === undefined) {
      throw new DeskError('not-found', lineOf('there is no partner “{name}”', { name }), {
        wayOut: lineOf('`referral-desk partner list` shows all names.'),
      });
    }
    if (names.indexOf(name) !== index)
      throw new DeskError('input-invalid', lineOf('partner “{name}” is named twice', { name }));
    return partner;
  });
}

/** Throws DeskError not-allowed for a partner that may not have the referral. */
function requireEligible({ name, certification }: Partner): void {
  if (certification === 'suspended' || certification === 'revoked') {
    throw new DeskError(
      'not-allowed',
      lineOf('{name} is {certification} and gets no referrals (policy R23)', {
        name,
        certification: lineOf(certification),
      }),
      {
        wayOut: lineOf('Choose another partner, or restore its certification first.'),
      },
    );
  }
}

async function nextRef({ manager }: Unit): Promise<string> {
  const name = 'referrals';
  const updated = await manager
    .createQueryBuilder()
    .update(Counter)
    .set({ value: () => 'value + 1' })
    .where({ name })
    .execute();
  if ((updated.affected ?? 0) === 0) await manager.insert(Counter, { name, value: FIRST_NUMBER });
  const { value } = await manager.findOneByOrFail(Counter, { name });
  return `R-${value}`;
}

/**
 * Offers a referral to one partner: the offer, its mail to the nominated contact (R2) or, while the contact is away, to
 * the deputy, and its clocks (R16). Throws DeskError not-allowed where the partner may not have it (suspended, revoked),
 * already-exists where it was offered to the partner before.
 */
export async function offerTo(unit: Unit, referral: Referral, partner: Partner): Promise<ReferredTo['offers'][number]> {
  const { manager, now } = unit;
  requireEligible(partner);
  if (await manager.existsBy(Offer, { referralId: referral.id, partnerId: partner.id })) {
    throw new DeskError(
      'already-exists',
      lineOf('{ref} has been offered to {partner} before', { ref: referral.ref, partner: partner.name }),
      {
        wayOut: lineOf('Write to the partner in the thread of that offer.'),
      },
    );
  }
  const offer = await manager.save(
    manager.create(Offer, {
      referralId: referral.id,
      partnerId: partner.id,
      state: 'sent',
      sentAt: now,
      pending: null,
      nudges: 0,
      atRisk: false,
      heardAt: null,
      deputyFor: isAway(unit, partner) && hasDeputy(partner) ? 'away' : null,
      subject: '',
    }),
  );
  const dossier = await loadDossier(unit, offer.id);
  const mail = await queueLetter(unit, {
    ...partnerLetter(dossier, `offer:${offer.id}:referral-offer`, 'referral-offer', null, offerView(unit, dossier)),
    threadSubject: null,
  });
  await manager.update(Offer, { id: offer.id }, { subject: mail?.subject ?? `Referral ${referral.ref}` });
  await setAnswerClocks(unit, dossier);
  if (offer.deputyFor !== null) await untilContactIsBack(unit, partner, offer.id);
  const to = contactView(dossier);
  await audit(unit, {
    action: 'offer-sent',
    offerId: offer.id,
    referralId: referral.id,
    details: { partner: partner.name, to: to.email, customer: dossier.customer.name },
  });
  await react(unit, [{ kind: 'offer-sent' }], () => loadDossier(unit, offer.id), {
    key: `offer:${offer.id}:sent`,
    message: null,
    notice: null,
    approvedBy: null,
  });
  return { id: offer.id, partner: partner.name, contact: to.email };
}
