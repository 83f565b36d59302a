/** What a client, or a partner, has brought: the newest totals of the jobs that stand, by currency, never added across. */
import { In, IsNull, type EntityManager } from 'typeorm';
import { Job, JobRevision, Offer, Referral } from '../../entities/index.js';
import { addMoney, formatMoney, money, type Money } from '../../values/money.js';
import { lineOf, textLanguage, write } from '../../texts/line.js';

export interface Value {
  readonly jobs: number;
  /** One amount a currency, in the order of their codes. */
  readonly totals: readonly Money[];
}

export async function clientValue(manager: EntityManager, customerId: number): Promise<Value> {
  const referrals = await manager.find(Referral, { select: { id: true }, where: { customerId } });
  const offers = await manager.find(Offer, {
    select: { id: true },
    where: { referralId: In(referrals.map(({ id }) => id)) },
  });
  return valueOf(manager, offers);
}

export async function partnerValue(manager: EntityManager, partnerId: number): Promise<Value> {
  return valueOf(manager, await manager.find(Offer, { select: { id: true }, where: { partnerId } }));
}

async function valueOf(manager: EntityManager, offers: readonly Pick<Offer, 'id'>[]): Promise<Value> {
  const jobs = await manager.find(Job, {
    select: { id: true },
    where: { offerId: In(offers.map(({ id }) => id)), cancelledAt: IsNull() },
  });
  const revisions = await manager.find(JobRevision, {
    select: { id: true, jobId: true, revision: true, total: true, currency: true },
    where: { jobId: In(jobs.map(({ id }) => id)) },
    order: { revision: 'ASC' },
  });
  const newest = new Map(revisions.map((revision) => [revision.jobId, revision]));
  return {
    jobs: newest.size,
    totals: sumByCurrency([...newest.values()].map(({ total, currency }) => money(total, currency))),
  };
}

/** One sum a currency, in the order of their codes. */
export function sumByCurrency(amounts: readonly Money[]): Money[] {
  const sums = new Map<string, Money>();
  for (const amount of amounts) {
    const sum = sums.get(amount.currency);
    sums.set(amount.currency, sum === undefined ? amount : addMoney(sum, amount));
  }
  return [...sums.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

/** "3 jobs, AUD 61,200.00 and EUR 4,000.00". */
export function writeValue({ jobs, totals }: Value, locale: string): string {
  const language = textLanguage(locale);
  const amounts = totals.map((total) => formatMoney(total, locale)).join(write(lineOf(' and '), language));
  const counted = write(jobs === 1 ? lineOf('1 job') : lineOf('{count} jobs', { count: jobs }), language);
  return `${counted}${amounts === '' ? '' : `, ${amounts}`}`;
}
