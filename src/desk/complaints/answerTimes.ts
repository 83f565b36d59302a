/** How fast a partner answers referrals, enquiries and complaints: the record of policy R16, in its own office hours. */
import { Between, In } from 'typeorm';
import { AuditEvent, Complaint, Offer, Partner, ReadingRecord, Referral } from '../../entities/index.js';
import { isSenderDoubtful } from '../../referrals/decide.js';
import { officeHoursBetween } from '../../scheduler/officeSpan.js';
import type { Instant } from '../../values/calendarDay.js';
import { officeOf } from '../clocks.js';
import { LIST_ANSWER_WAITS } from '../reminders/waits.js';
import type { Unit } from '../unit.js';
import { numberOf } from './record.js';

export interface AnswerTime {
  readonly kind: 'referral' | 'enquiry' | 'complaint';
  /** "R-1001", "C-7". */
  readonly ref: string;
  readonly askedAt: Instant;
  /** The first answer of a person; null while there is none. */
  readonly answeredAt: Instant | null;
  /** Office hours until the answer, or so far where there is none, one decimal. */
  readonly businessHours: number;
}

export interface AnswerTimes {
  /** Oldest first. */
  readonly each: readonly AnswerTime[];
  readonly answered: number;
  readonly unanswered: number;
  /** Of those answered; null where there are none. */
  readonly medianHours: number | null;
  readonly longestHours: number | null;
}

const MOST = 10_000;

/** Of what went to the partner from `from` up to `to`, inclusive. */
export async function answerTimes(unit: Unit, partnerId: number, from: Instant, to: Instant): Promise<AnswerTimes> {
  const { manager, now, services } = unit;
  const partner = await manager.findOneByOrFail(Partner, { id: partnerId });
  const office = officeOf(partner, services);
  const hours = (asked: Instant, answered: Instant | null): number =>
    Math.round(officeHoursBetween(asked, answered ?? now, office) * 10) / 10;
  const each = [...(await ofReferrals(unit, partnerId, from, to)), ...(await ofConcerns(unit, partnerId, from, to))]
    .sort((a, b) => (a.askedAt < b.askedAt ? -1 : a.askedAt > b.askedAt ? 1 : 0))
    .map((asked) => ({ ...asked, businessHours: hours(asked.askedAt, asked.answeredAt) }));
  const taken = each.flatMap(({ answeredAt, businessHours }) => (answeredAt === null ? [] : businessHours));
  taken.sort((a, b) => a - b);
  return {
    each,
    answered: taken.length,
    unanswered: each.length - taken.length,
    medianHours: median(taken),
    longestHours: taken.at(-1) ?? null,
  };
}

type Asked = Omit<AnswerTime, 'businessHours'>;

/** The first mail of a person who speaks for the partner; `heardAt` of the offer is the last one. */
async function ofReferrals({ manager }: Unit, partnerId: number, from: Instant, to: Instant): Promise<Asked[]> {
  const offers = await manager.find(Offer, { where: { partnerId, sentAt: Between(from, to) }, take: MOST });
  const referrals = await manager.findBy(Referral, { id: In(offers.map(({ referralId }) => referralId)) });
  const first = new Map<number, Instant>();
  const readings = await manager.find(ReadingRecord, {
    where: { offerId: In(offers.map(({ id }) => id)) },
    order: { id: 'ASC' },
  });
  for (const { offerId, notice, createdAt } of readings) {
    if (offerId === null || first.has(offerId) || notice.action === 'ignore' || isSenderDoubtful(notice)) continue;
    first.set(offerId, createdAt);
  }
  // An answer to a list of reminders that the desk could not divide has no reading.
  const undivided = await manager.find(AuditEvent, {
    where: { action: LIST_ANSWER_WAITS, offerId: In(offers.map(({ id }) => id)) },
    order: { id: 'ASC' },
  });
  for (const { offerId, at } of undivided) {
    if (offerId !== null && at < (first.get(offerId) ?? '9')) first.set(offerId, at);
  }
  return offers.map(({ id, referralId, sentAt }) => ({
    kind: 'referral' as const,
    ref: referrals.find((referral) => referral.id === referralId)?.ref ?? `offer ${id}`,
    askedAt: sentAt,
    answeredAt: first.get(id) ?? null,
  }));
}

async function ofConcerns({ manager }: Unit, partnerId: number, from: Instant, to: Instant): Promise<Asked[]> {
  const concerns = await manager.find(Complaint, { where: { partnerId, openedAt: Between(from, to) }, take: MOST });
  return concerns.map((concern) => ({
    kind: concern.nature,
    ref: numberOf(concern),
    askedAt: concern.openedAt,
    answeredAt: concern.answeredAt,
  }));
}

function median(sorted: readonly number[]): number | null {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
