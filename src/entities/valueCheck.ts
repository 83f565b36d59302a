import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { ValueReason } from '../referrals/trueValue.js';
import * as columns from './columns.js';

/** `open` until the partner manager answers; `confirmed` is a breach of the policy (R14). */
export type ValueCheckState = 'open' | 'accepted' | 'corrected' | 'confirmed';

/** A figure that a partner reported and another one that speaks against it (policy R14): once a job and reason, a raise each time. */
@Entity('value_check')
@Unique('value_check_reason', ['jobId', 'reason', 'number'])
@Index('value_check_job', ['jobId', 'state'])
export class ValueCheck {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.reference) jobId!: number;
  @Column(columns.reference) offerId!: number;
  @Column(columns.reference) partnerId!: number;
  @Column(columns.word) reason!: ValueReason;
  /** From 1, by job and reason. */
  @Column({ ...columns.count, default: 1 }) number!: number;
  /** As the partner notified it. */
  @Column(columns.minorUnits) reported!: number;
  /** As the other source has it; null where that gives no single figure. */
  @Column(columns.optionalMinorUnits) other!: number | null;
  @Column(columns.currency) currency!: string;
  /** Of `other`, where it is not that of `currency`. */
  @Column({ ...columns.currency, nullable: true }) otherCurrency!: string | null;
  /** As in ValueDifference: the words that the other figure was read from. */
  @Column(columns.longText) words!: string;
  @Column(columns.word) state!: ValueCheckState;
  @Column(columns.instant) notedAt!: string;
  @Column(columns.optionalAddress) answeredBy!: string | null;
  @Column(columns.optionalInstant) answeredAt!: string | null;
}

/** The customer was asked about the job after the win (policy R14). */
@Entity('customer_confirmation')
@Unique('customer_confirmation_job', ['jobId'])
@Index('customer_confirmation_referral', ['referralId'])
export class CustomerConfirmation {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.reference) jobId!: number;
  @Column(columns.reference) referralId!: number;
  @Column(columns.address) askedAddress!: string;
  @Column(columns.instant) askedAt!: string;
  @Column(columns.optionalInstant) answeredAt!: string | null;
  @Column(columns.optionalWord) answer!: 'agreed' | 'differs' | 'unclear' | null;
}
