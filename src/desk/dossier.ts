/** Everything about one offer that a decision or a letter needs, loaded together. */
import { In, IsNull, Not } from 'typeorm';
import { Customer, Job, JobRevision, Offer, Partner, Referral } from '../entities/index.js';
import { DeskError } from '../errors.js';
import { moneyFromJson, moneyToJson, money } from '../values/money.js';
import type { Config } from '../config/schema.js';
import type { ProposedFacts, ReadingContext } from '../parsers/types.js';
import { invoiceAmounts, isUnconfirmed } from '../referrals/facts.js';
import type { JobFacts, PendingFacts, Situation } from '../referrals/types.js';
import type { BaseView, PersonView, ReferralView } from '../templates/views.js';
import type { Unit } from './unit.js';
import { PartnerDomain } from '../entities/index.js';

export interface StandingJob {
  readonly job: Job;
  readonly revision: JobRevision;
}

export interface Dossier {
  readonly offer: Offer;
  readonly referral: Referral;
  readonly customer: Customer;
  readonly partner: Partner;
  readonly domains: readonly string[];
  /** The partner manager at the vendor. */
  readonly manager: PersonView;
  /** Jobs that stand, oldest first, each with its newest revision. */
  readonly jobs: readonly StandingJob[];
  /** A job besides these was taken back, and was not told anew: the partner may still speak of it. */
  readonly takenBack: boolean;
  /** The job that it is about: the newest, unless the loader was asked for another; null where that no longer stands. */
  readonly subject: StandingJob | null;
}

/** `jobId`: the job that an answer is about. Throws DeskError not-found. */
export async function loadDossier(
  unit: Pick<Unit, 'manager' | 'config'>,
  offerId: number,
  jobId: number | null = null,
): Promise<Dossier> {
  const { manager } = unit;
  const offer = await manager.findOneBy(Offer, { id: offerId });
  if (offer === null) throw new DeskError('not-found', `there is no offer ${offerId}`);
  const referral = await manager.findOneByOrFail(Referral, { id: offer.referralId });
  const customer = await manager.findOneByOrFail(Customer, { id: referral.customerId });
  const partner = await manager.findOneByOrFail(Partner, { id: offer.partnerId });
  const domains = (await manager.findBy(PartnerDomain, { partnerId: partner.id })).map(({ domain }) => domain);
  const jobs = await loadJobs(unit, offerId);
  return {
    offer,
    referral,
    customer,
    partner,
    domains,
    manager: managerOf(unit.config, partner),
    jobs,
    takenBack: await hasTakenBack(unit, offerId, jobs),
    subject: (jobId === null ? jobs.at(-1) : jobs.find(({ job }) => job.id === jobId)) ?? null,
  };
}

async function loadJobs({ manager }: Pick<Unit, 'manager'>, offerId: number): Promise<Dossier['jobs']> {
  const jobs = await manager.find(Job, { where: { offerId, cancelledAt: IsNull() }, order: { id: 'ASC' } });
  const revisions = await manager.find(JobRevision, {
    where: { jobId: In(jobs.map(({ id }) => id)) },
    order: { revision: 'ASC' },
  });
  return jobs.flatMap((job) => {
    const revision = revisions.findLast(({ jobId }) => jobId === job.id);
    return revision === undefined ? [] : [{ job, revision }];
  });
}

async function hasTakenBack(
  { manager }: Pick<Unit, 'manager'>,
  offerId: number,
  jobs: Dossier['jobs'],
): Promise<boolean> {
  const newest = jobs.at(-1)?.job;
  if (newest === undefined) return false;
  const gone = await manager.findBy(Job, { offerId, cancelledAt: Not(IsNull()) });
  return gone.some(({ id, kind }) => id > newest.id || !jobs.some(({ job }) => job.kind === kind));
}

/** The staff member who looks after the partner; management, or the first of all, where the address is no longer staff. */
export function managerOf(config: Config, partner: Pick<Partner, 'managerEmail'> | null): PersonView {
  const staff = config.staff;
  const person =
    staff.find(({ email }) => email === partner?.managerEmail) ??
    staff.find(({ role }) => role === 'management') ??
    staff[0];
  if (person === undefined) throw new DeskError('config-invalid', 'desk.yaml names no staff');
  return { name: person.name, email: person.email };
}

export function jobFacts(revision: JobRevision): JobFacts {
  const { currency } = revision;
  return {
    customer: revision.customer,
    total: moneyToJson(money(revision.total, currency)),
    invoice: revision.invoiceAmounts.map(({ label, minor }) => ({ ...moneyToJson(money(minor, currency)), label })),
    startDate: revision.startDate,
    origins: revision.origins,
  };
}

/** `chosen`: how it is known that the dossier's job is meant, where it is. */
export function situationOf({ offer, jobs, subject, takenBack }: Dossier, chosen?: Situation['chosen']): Situation {
  return {
    ...(chosen === undefined ? {} : { chosen }),
    ...(takenBack ? { takenBack } : {}),
    state: offer.state,
    job: subject === null ? null : jobFacts(subject.revision),
    recorded: jobs.map(({ revision }) => jobFacts(revision)),
    pending: offer.pending,
    nudges: offer.nudges,
    atRisk: offer.atRisk,
    heard: offer.heardAt !== null,
  };
}

/** What the reader is told before it opens a mail of this thread. */
export function readingContext(dossier: Dossier, config: Config): ReadingContext {
  const { offer, referral, customer, partner, domains, jobs, subject } = dossier;
  const { desk } = config;
  const asked = offer.pending?.open[0]?.fact ?? null;
  const known = (subject ?? jobs.at(-1))?.revision;
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
      name: partner.name,
      domain: domains[0] ?? '',
      domains,
      contact: contactView(dossier),
      locale: partner.locale,
      currency: partner.currency,
      timezone: partner.timezone,
      dateOrder: partner.dateOrder,
    },
    referral: {
      ref: referral.ref,
      customer: customer.name,
      customerContact: customer.contactName,
      service: referral.service,
      sentAt: offer.sentAt,
    },
    ...(asked === null ? {} : { asked }),
    ...proposedBy(offer.pending),
    ...(known === undefined
      ? {}
      : {
          record: {
            total: money(known.total, known.currency),
            invoice: known.invoiceAmounts.map(({ minor }) => money(minor, known.currency)),
            startDate: known.startDate,
          },
        }),
  };
}

/** What the question that is open names for a yes. */
function proposedBy(pending: PendingFacts | null): { proposed?: ProposedFacts } {
  const [asked] = pending?.open ?? [];
  if (pending?.proposed === undefined || asked === undefined || !isUnconfirmed(asked.code)) return {};
  const { total, invoice, startDate, origins } = pending.proposed;
  return {
    proposed: {
      total: total === null ? null : moneyFromJson(total),
      invoice: invoiceAmounts(invoice),
      startDate,
      origins: origins.map(({ fact, words, attachment }) => ({ fact, words, file: attachment ?? '' })),
    },
  };
}

// Parts of letters' views that come straight from the record.

export function baseView({ desk }: Config): BaseView {
  return { desk: { name: desk.name, address: desk.address, partnerSupport: desk.partnerSupport } };
}

export function referralView({ referral, customer }: Dossier): ReferralView {
  return { ref: referral.ref, customer: customer.name, service: referral.service };
}

type ContactOf = Pick<Dossier, 'partner'> & { readonly offer: Pick<Offer, 'deputyFor'> };

/** Who the offer's letters go to: the nominated contact, or the deputy while the contact cannot be reached (policy R2). */
export function contactView({ partner, offer }: ContactOf): PersonView {
  const { deputyName, deputyEmail } = partner;
  if (offer.deputyFor !== null && deputyEmail !== null) return { name: deputyName ?? partner.name, email: deputyEmail };
  return { name: partner.contactName, email: partner.contactEmail };
}

export function billingView({ partner }: Dossier): PersonView {
  return { name: partner.billingName, email: partner.billingEmail };
}
