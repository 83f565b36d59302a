import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { OfferState, PendingFacts } from '../referrals/types.js';
import * as columns from './columns.js';

/** A client of the vendor, with its history: one row, however often it is referred (policy S5). */
@Entity('customer')
@Index('customer_name_key', ['nameKey'])
export class Customer {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.name) name!: string;
  /** The name as it is compared: no case, accents or legal form. '' until the row is first looked at. */
  @Column({ ...columns.name, default: '' }) nameKey!: string;
  /** The client's own mail domain; the whole address where the provider is open to everybody. */
  @Column(columns.optionalAddress) mailKey!: string | null;
  /** The newest contact. */
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
  /** Why the deputy has it instead of the nominated contact (policy R2); null: the contact has it. */
  @Column(columns.optionalWord) deputyFor!: 'away' | 'bounced' | null;
  /** Staff hold the reminders of this offer, until they resume them. */
  @Column(columns.optionalInstant) remindersHeldAt!: string | null;
  /** Subject of the thread without "Re:". */
  @Column(columns.name) subject!: string;
}
