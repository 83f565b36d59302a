/** Whose customer wrote, and which referral the mail is about. */
import { In } from 'typeorm';
import { Customer, Job, Offer, Partner, Referral } from '../../entities/index.js';
import type { Subject } from '../../entities/subject.js';
import { firmDomain, readReferences } from '../../parsers/enquiry/sender.js';
import { isClosed } from '../../referrals/transitions.js';
import { domainOf } from '../../values/mail.js';
import { offerOf } from '../subjects.js';
import type { Unit } from '../unit.js';

const MOST_CUSTOMERS = 200;
const MOST_OFFERS = 300;

/** The customers for whom this address speaks: as their contact, or from the contact's firm; newest first. */
export async function customersOf(unit: Unit, address: string): Promise<Customer[]> {
  const { manager, config } = unit;
  const firm = firmDomain(address, config.service.publicMailProviders);
  const own = domainOf(config.desk.address);
  const query = manager
    .createQueryBuilder(Customer, 'customer')
    .where('LOWER(customer.contactEmail) = :address', { address: address.toLowerCase() });
  // A domain is plain letters, digits, dots and hyphens: nothing in it is a wildcard.
  if (firm !== null && firm !== own) query.orWhere('LOWER(customer.contactEmail) LIKE :firm', { firm: `%@${firm}` });
  return query.orderBy('customer.id', 'DESC').take(MOST_CUSTOMERS).getMany();
}

export interface Candidate {
  readonly offer: Offer;
  readonly referral: Referral;
  readonly partner: Partner;
}

export interface Place {
  /** Newest first; the first one is it, unless staff have to choose. */
  readonly candidates: readonly Candidate[];
  /** Several partners, and nothing says which: the customer's words must not reach the wrong one. */
  readonly choose: boolean;
  /** The job that the mail names. */
  readonly jobId: number | null;
}

/**
 * What a customer's mail is about: the thread, else a reference that it names, else a partner that it names, else what is
 * open; of several the newest. null where the customer was never referred to anybody.
 */
export async function placeMail(
  unit: Unit,
  customers: readonly Customer[],
  subject: Subject | null,
  text: string,
): Promise<Place | null> {
  const all = await candidatesOf(unit, customers);
  if (all.length === 0) return null;
  const threadOffer = subject === null ? null : await offerOf(unit, subject);
  const inThread = all.filter(
    ({ offer, referral }) => offer.id === threadOffer || (subject?.kind === 'referral' && referral.id === subject.id),
  );
  const references = readReferences(text);
  const job = await namedJob(unit, references, all);
  if (job !== null && inThread.length === 0) {
    return { candidates: all.filter(({ offer }) => offer.id === job.offerId), choose: false, jobId: job.id };
  }
  const named = all.filter(({ referral }) => references.includes(referral.ref.toUpperCase()));
  const scope = inThread.length > 0 ? inThread : named.length > 0 ? named : all;
  const folded = fold(text);
  const ofPartner = scope.filter(({ partner }) => names(folded, partner.name));
  const open = standing(ofPartner.length > 0 ? ofPartner : scope);
  return { candidates: open, choose: new Set(open.map(({ partner }) => partner.id)).size > 1, jobId: null };
}

async function candidatesOf({ manager }: Unit, customers: readonly Customer[]): Promise<Candidate[]> {
  const referrals = await manager.findBy(Referral, { customerId: In(customers.map(({ id }) => id)) });
  const offers = await manager.find(Offer, {
    where: { referralId: In(referrals.map(({ id }) => id)) },
    order: { id: 'DESC' },
    take: MOST_OFFERS,
  });
  const partners = await manager.findBy(Partner, { id: In(offers.map(({ partnerId }) => partnerId)) });
  return offers.flatMap((offer) => {
    const referral = referrals.find(({ id }) => id === offer.referralId);
    const partner = partners.find(({ id }) => id === offer.partnerId);
    return referral === undefined || partner === undefined ? [] : [{ offer, referral, partner }];
  });
}

/** What is not closed, or all; of a referral that was won, the offer that won it. */
function standing(scope: readonly Candidate[]): Candidate[] {
  const open = scope.filter(({ offer }) => !isClosed(offer.state));
  const pool = open.length > 0 ? open : scope;
  const won = new Set(pool.filter(({ offer }) => offer.state === 'won').map(({ referral }) => referral.id));
  return pool.filter(({ offer, referral }) => offer.state === 'won' || !won.has(referral.id));
}

async function namedJob(
  { manager }: Unit,
  references: readonly string[],
  all: readonly Candidate[],
): Promise<Job | null> {
  const ids = references.filter((name) => name.startsWith('J-')).map((name) => Number(name.slice(2)));
  if (ids.length === 0) return null;
  const jobs = await manager.findBy(Job, { id: In(ids) });
  const [job, ...others] = jobs.filter(({ offerId }) => all.some(({ offer }) => offer.id === offerId));
  return job === undefined || others.length > 0 ? null : job;
}

const MIN_NAME = 4;
/** Forms of companies and other words that say nothing of which partner is meant. */
const COMMON = new Set(
  'group company services service solutions systems systemhaus consulting partners limited'.split(' '),
);

/** The whole name, or its first word where that is a name of its own ("Harbour" for Harbour Field Solutions). */
function names(folded: string, name: string): boolean {
  const words = fold(name).trim();
  const [first = ''] = words.split(' ');
  return (
    (words !== '' && folded.includes(` ${words} `)) ||
    (first.length >= MIN_NAME && !COMMON.has(first) && folded.includes(` ${first} `))
  );
}

function fold(text: string): string {
  const words = text
    .slice(0, 20_000)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return ` ${words.filter((word) => word !== '').join(' ')} `;
}
