import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { MilestoneName, MilestoneState } from '../referrals/milestones.js';
import type { CalendarDay } from '../values/calendarDay.js';
import * as columns from './columns.js';

/** A step of the work that is expected of a job or was told of (policy R13, R20). */
@Entity('milestone')
@Index('milestone_job', ['jobId'])
@Index('milestone_offer', ['offerId'])
export class Milestone {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.reference) offerId!: number;
  /** null: told of before a job was on record, or of one of several jobs and nobody has said of which. */
  @Column(columns.optionalReference) jobId!: number | null;
  @Column(columns.word) name!: MilestoneName;
  @Column(columns.word) state!: MilestoneState;
  /** null: nobody expected it. */
  @Column(columns.optionalDay) expectedOn!: CalendarDay | null;
  /** The day on which it was told of, or the day that staff named. */
  @Column(columns.optionalDay) reportedOn!: CalendarDay | null;
  /** The partner's words; '' where staff entered it. */
  @Column(columns.longText) words!: string;
  @Column(columns.optionalReference) messageId!: number | null;
  /** When the partner was asked for it, and when the manager was told that it is late. */
  @Column(columns.optionalInstant) askedAt!: string | null;
  @Column(columns.optionalInstant) toldAt!: string | null;
  @Column(columns.instant) createdAt!: string;
}
