import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import * as columns from './columns.js';

/** Which requirement of the policy was not met. */
export const BREACH_KINDS = [
  /** No answer within the business days (R16). */
  'no-answer',
  /** A complaint or escalation not worked out in time (R18, R19). */
  'complaint-overdue',
  /** A milestone that is late or was told without the partner manager (R13). */
  'milestone-late',
  'manager-left-out',
  /** The true value was not reported (R14). */
  'true-value',
  /** Work given to people without valid training (R15). */
  'untrained-team',
  /** No internal testing before go-live (R20). */
  'testing-missing',
  /** A significant deviation from best practice (R22), or one not mended in time. */
  'deviation',
  'deviation-overdue',
] as const;
export type BreachKind = (typeof BREACH_KINDS)[number];

/** A requirement that a partner did not meet, as noted by the desk; counted over a window (policy R23). */
@Entity('breach')
@Unique('breach_key', ['key'])
@Index('breach_partner', ['partnerId', 'notedAt'])
export class Breach {
  @PrimaryGeneratedColumn() id!: number;
  /** What it is, so that it is noted once: "offer:7:no-answer:2026-11-20". */
  @Column({ type: 'varchar', length: 200 }) key!: string;
  @Column(columns.reference) partnerId!: number;
  @Column(columns.optionalReference) offerId!: number | null;
  @Column(columns.word) kind!: BreachKind;
  /** One sentence for staff. */
  @Column(columns.longText) details!: string;
  @Column(columns.instant) notedAt!: string;
  /** Staff have excused it: it no longer counts. */
  @Column(columns.optionalInstant) excusedAt!: string | null;
}
