import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { OfferState, PendingFacts } from '../referrals/types.js';
import * as columns from './columns.js';

@Entity('customer')
export class Customer {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.name) name!: string;
  @Column(columns.name) contactName!: string;
  @Column(columns.optionalAddress) contactEmail!: string | null;
  @Column(columns.optionalName) contactPhone!: string | null;
}

/** What happens to the other offers when one partner wins (policy R3). */
export type WinRule = 'first-win' | 'customer-chooses';

/** A customer's need, referred to one or several partners. */
@Entity('referral')
@Unique('referral_ref', ['ref'])
export class Referral {
  @PrimaryGeneratedColumn() id!: number;
  /** What people call it, "R-2041". */
  @Column(columns.word) ref!: string;
  @Column(columns.reference) customerId!: number;
  @Column(columns.name) service!: string;
  @Column(columns.longText) description!: string;
  @Column(columns.word) winRule!: WinRule;
  @Column(columns.address) createdBy!: string;
  @Column(columns.instant) createdAt!: string;
}

/** One referral at one partner: a mail thread of its own and a state (referrals/transitions.ts). */
@Entity('offer')
@Unique('offer_referral_partner', ['referralId', 'partnerId'])
@Index('offer_partner', ['partnerId'])
export class Offer {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.reference) referralId!: number;
  @Column(columns.reference) partnerId!: number;
  @Column(columns.word) state!: OfferState;
  @Column(columns.instant) sentAt!: string;
  /** What the partner said of a win so far, while a question about the rest is open. */
  @Column(columns.optionalJson) pending!: PendingFacts | null;
  /** Reminders or questions in a row without news from the partner. */
  @Column({ ...columns.count, default: 0 }) nudges!: number;
  @Column({ type: 'boolean' }) atRisk!: boolean;
  /** When the partner last wrote (automatic mail does not count). */
  @Column(columns.optionalInstant) heardAt!: string | null;
  /** Subject of the thread without "Re:". */
  @Column(columns.name) subject!: string;
}
