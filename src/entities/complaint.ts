import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { ComplaintState, ConcernNature } from '../support/complaint.js';
import * as columns from './columns.js';

/** What a customer brought to the desk, "C-7": a complaint (policy R19) or an enquiry (policy R16). */
@Entity('complaint')
@Index('complaint_state', ['state'])
@Index('complaint_customer', ['customerId'])
@Index('complaint_offer', ['offerId'])
@Index('complaint_partner', ['partnerId', 'openedAt'])
export class Complaint {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.word) nature!: ConcernNature;
  @Column(columns.word) state!: ComplaintState;
  /** Who brought it: the customer, or the partner who says that the customer is unhappy. */
  @Column(columns.word) source!: 'customer' | 'partner';
  @Column(columns.reference) customerId!: number;
  /** null until staff have said which partner it concerns. */
  @Column(columns.optionalReference) offerId!: number | null;
  @Column(columns.optionalReference) jobId!: number | null;
  @Column(columns.optionalReference) partnerId!: number | null;
  /** Who wrote for the customer; null where the partner told us. */
  @Column(columns.optionalName) fromName!: string | null;
  @Column(columns.optionalAddress) fromEmail!: string | null;
  /** BCP 47 tag of the letters to the customer: the language that the customer wrote in. */
  @Column(columns.word) locale!: string;
  @Column(columns.name) subject!: string;
  /** What was said, bounded; the whole mail is kept. */
  @Column(columns.longText) words!: string;
  /** The mail that opened it. */
  @Column(columns.optionalReference) messageId!: number | null;
  @Column(columns.instant) openedAt!: string;
  /** Since when the partner's answer is waited for, and when the first one came (policy R16). */
  @Column(columns.optionalInstant) askedAt!: string | null;
  @Column(columns.optionalInstant) answeredAt!: string | null;
  /** Staff address that looks after it. */
  @Column(columns.address) owner!: string;
  /** Steps of the ladder taken (policy R18). */
  @Column({ ...columns.count, default: 0 }) level!: number;
  /** What the partner said last about how it is resolved; for staff. */
  @Column(columns.optionalLongText) proposal!: string | null;
  /** How it was resolved; nothing is closed as resolved without it. */
  @Column(columns.optionalLongText) resolution!: string | null;
  @Column(columns.optionalInstant) resolvedAt!: string | null;
  /** "customer", "partner", or the staff address. */
  @Column(columns.optionalAddress) resolvedBy!: string | null;
  /** What the customer answered to the question whether it is settled. */
  @Column(columns.optionalLongText) customerAnswer!: string | null;
}
