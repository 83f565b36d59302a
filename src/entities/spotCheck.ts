import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { CheckHeading, CheckState } from '../referrals/spotCheck.js';
import type { CalendarDay } from '../values/calendarDay.js';
import * as columns from './columns.js';

/** What a check found. */
export interface CheckFinding {
  readonly heading: CheckHeading;
  readonly significance: 'minor' | 'significant';
  readonly text: string;
}

/** A job looked at against the policy's best practices (policy R22); states in referrals/spotCheck.ts. */
@Entity('spot_check')
@Index('spot_check_job', ['jobId'])
@Index('spot_check_partner', ['partnerId'])
export class SpotCheck {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.reference) jobId!: number;
  @Column(columns.reference) offerId!: number;
  @Column(columns.reference) partnerId!: number;
  @Column(columns.word) state!: CheckState;
  /** The month of the draw, "2026-11"; null where staff chose the job. */
  @Column({ ...columns.optionalWord }) month!: string | null;
  /** Staff address that chose it; null where it was drawn. */
  @Column(columns.optionalAddress) chosenBy!: string | null;
  @Column(columns.json) findings!: readonly CheckFinding[];
  /** What staff remarked on a check that passed. */
  @Column(columns.optionalLongText) remark!: string | null;
  /** Until when a deviation is to be mended. */
  @Column(columns.optionalDay) dueOn!: CalendarDay | null;
  @Column(columns.optionalAddress) checkedBy!: string | null;
  @Column(columns.optionalInstant) checkedAt!: string | null;
  /** When the partner was first written to. */
  @Column(columns.optionalInstant) toldAt!: string | null;
  @Column(columns.optionalInstant) acknowledgedAt!: string | null;
  @Column(columns.optionalInstant) reportedAt!: string | null;
  @Column(columns.optionalAddress) closedBy!: string | null;
  @Column(columns.optionalInstant) closedAt!: string | null;
  @Column(columns.instant) createdAt!: string;
}
