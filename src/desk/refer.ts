/** Refers a customer to one or several partners (policy R1–R3). */
import { In } from 'typeorm';
import { z } from 'zod';
import { Counter, Customer, Offer, Partner, Referral } from '../entities/index.js';
import { DeskError } from '../errors.js';
import { clocksOfNewOffer } from '../referrals/due.js';
import { addBusinessDays } from '../scheduler/businessDays.js';
import { dayOf } from '../values/calendarDay.js';
import { baseView, contactView, loadDossier, referralView, type Dossier } from './dossier.js';
import { queueLetter } from './letters.js';
import { partnerLetter } from './partnerLetter.js';
import { periodsOf, setTimer } from './timers.js';
import { audit, inUnit, type DeskServices, type Unit } from './unit.js';

const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => !/\p{Cc}/u.test(text), { message: 'must be one line without control characters' });

export const referralInputSchema = z.strictObject({
  customer: line(200),
  contact: line(200),
  contactEmail: z.email().max(254).nullish(),
  contactPhone: line(50).nullish(),
  service: line(200),
  description: z.string().trim().max(5000).default(''),
  /** Names of partners, as `partner list` shows them. */
  partners: z.array(line(500)).min(1).max(10),
  winRule: z.enum(['first-win', 'customer-chooses']).default('first-win'),
});

export type ReferralInput = z.input<typeof referralInputSchema>;

export interface ReferredTo {
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
    throw new DeskError('input-invalid', `the referral cannot be sent: ${problems.join('; ')}`, {
      wayOut: '`referral-desk refer --help` says what a referral needs.',
    });
  }
  return inUnit(services, `command:${createdBy}`, (unit) => create(unit, parsed.data, createdBy));
}

async function create(unit: Unit, input: z.output<typeof referralInputSchema>, createdBy: string): Promise<ReferredTo> {
  const { manager, now } = unit;
  const partners = await findPartners(unit, input.partners);
  const customer = await manager.save(
    manager.create(Customer, {
      name: input.customer,
      contactName: input.contact,
      contactEmail: input.contactEmail?.toLowerCase() ?? null,
      contactPhone: input.contactPhone ?? null,
    }),
  );
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
  for (const partner of partners) {
    const offer = await sendOffer(unit, referral, customer, partner);
    offers.push({ id: offer.id, partner: partner.name, contact: partner.contactEmail });
  }
  return { ref: referral.ref, offers };
}

async function findPartners({ manager }: Unit, names: readonly string[]): Promise<Partner[]> {
  const found = await manager.findBy(Partner, { name: In([...names]) });
  return names.map((name, index) => {
    const partner = found.find((candidate) => candidate.name === name);
    if (partner === undefined) {
      throw new DeskError('not-found', `there is no partner “${name}”`, {
        wayOut: '`referral-desk partner list` shows all names.',
      });
    }
    if (names.indexOf(name) !== index) throw new DeskError('input-invalid', `partner “${name}” is named twice`);
    if (partner.certification === 'suspended' || partner.certification === 'revoked') {
      throw new DeskError('not-allowed', `${name} is ${partner.certification} and gets no referrals (policy R23)`, {
        wayOut: 'Choose another partner, or restore its certification first.',
      });
    }
    return partner;
  });
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

/** One offer, its mail to the nominated contact (R2) and its clocks (R16). */
async function sendOffer(unit: Unit, referral: Referral, customer: Customer, partner: Partner): Promise<Offer> {
  const { manager, now } = unit;
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
      subject: '',
    }),
  );
  const dossier = await loadDossier(unit, offer.id);
  const mail = await queueLetter(unit, {
    ...partnerLetter(dossier, `offer:${offer.id}:referral-offer`, 'referral-offer', null, offerView(unit, dossier)),
    threadSubject: null,
  });
  await manager.update(Offer, { id: offer.id }, { subject: mail?.subject ?? `Referral ${referral.ref}` });
  for (const clock of clocksOfNewOffer(periodsOf(unit.config))) {
    if (clock.do === 'set-timer') await setTimer(unit, dossier, clock.timer, clock.businessDays);
  }
  await audit(unit, {
    action: 'offer-sent',
    offerId: offer.id,
    referralId: referral.id,
    details: { partner: partner.name, to: partner.contactEmail, customer: customer.name },
  });
  return offer;
}

function offerView(unit: Unit, dossier: Dossier) {
  const { partner, customer, referral } = dossier;
  const today = dayOf(unit.now, partner.timezone);
  const calendar = unit.services.calendarFor(partner.holidays);
  return {
    ...baseView(unit.config),
    contact: contactView(dossier),
    manager: dossier.manager,
    referral: {
      ...referralView(dossier),
      description: referral.description,
      contactName: customer.contactName,
      contactEmail: customer.contactEmail,
      contactPhone: customer.contactPhone,
    },
    answerBy: addBusinessDays(today, unit.config.reminders.breachAfterDays, calendar),
  };
}
