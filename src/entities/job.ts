import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { CalendarDay } from '../values/calendarDay.js';
import type { JobState } from '../referrals/jobStates.js';
import type { FactOrigin, JobKind } from '../referrals/types.js';
import * as columns from './columns.js';

/** What was won: the job that the customer committed to. Its facts stand in its newest revision. */
@Entity('job')
@Index('job_offer', ['offerId'])
export class Job {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.reference) offerId!: number;
  @Column(columns.word) kind!: JobKind;
  @Column(columns.instant) createdAt!: string;
  /** Staff took the win back; its invoices are credited. */
  @Column(columns.optionalInstant) cancelledAt!: string | null;
  /** referrals/jobStates.ts */
  @Column({ ...columns.word, default: 'recorded' }) state!: JobState;
  /** The day on which it was told that the work is done. */
  @Column(columns.optionalDay) completedOn!: CalendarDay | null;
  /** Status requests about the job in a row without news. */
  @Column({ ...columns.count, default: 0 }) nudges!: number;
}

/** The facts of a job as notified at one time; a change adds a revision and keeps its predecessor. */
@Entity('job_revision')
@Unique('job_revision_number', ['jobId', 'revision'])
export class JobRevision {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.reference) jobId!: number;
  /** From 1. */
  @Column(columns.count) revision!: number;
  @Column(columns.name) customer!: string;
  @Column(columns.minorUnits) total!: number;
  @Column(columns.currency) currency!: string;
  @Column(columns.json) invoiceAmounts!: { label: string | null; minor: number }[];
  @Column(columns.day) startDate!: CalendarDay;
  /** Certainty and words of every fact. */
  @Column(columns.json) origins!: readonly FactOrigin[];
  /** The mail that notified this revision; null for a staff command. */
  @Column(columns.optionalReference) messageId!: number | null;
  /** Staff address that approved or corrected it; null where the desk recorded it with no human. */
  @Column(columns.optionalAddress) approvedBy!: string | null;
  @Column(columns.instant) recordedAt!: string;
}
