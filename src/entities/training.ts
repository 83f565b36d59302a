import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { CalendarDay } from '../values/calendarDay.js';
import type { JobCheckState, ScopeState, TeamState, TrainingListState } from '../referrals/training.js';
import * as columns from './columns.js';

/** A person at a partner has completed a course (policy R15). */
@Entity('training_record')
@Unique('training_record_once', ['partnerId', 'person', 'course', 'completedOn'])
export class TrainingRecord {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.reference) partnerId!: number;
  @Column(columns.name) person!: string;
  @Column(columns.optionalAddress) email!: string | null;
  /** As the configuration names it. */
  @Column(columns.name) course!: string;
  @Column(columns.day) completedOn!: CalendarDay;
  /** The last day on which it counts; null: for good. */
  @Column(columns.optionalDay) expiresOn!: CalendarDay | null;
  @Column(columns.word) source!: 'import' | 'mail' | 'command';
  /** Staff address, or the command that was run. */
  @Column(columns.name) recordedBy!: string;
  @Column(columns.instant) recordedAt!: string;
  /** The shortest notice of expiry that has been given, days ahead; 0: told that it has expired; null: none yet. */
  @Column(columns.optionalCount) noticeDays!: number | null;
}

/** Records that a partner has mailed in: they count once staff have said `ok`. */
@Entity('training_list')
@Index('training_list_partner', ['partnerId', 'state'])
export class TrainingList {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.reference) partnerId!: number;
  @Column(columns.reference) messageId!: number;
  @Column(columns.word) state!: TrainingListState;
  @Column(columns.json) entries!: readonly TrainingEntryJson[];
  @Column(columns.optionalAddress) answeredBy!: string | null;
  @Column(columns.instant) createdAt!: string;
}

export interface TrainingEntryJson {
  readonly person: string;
  readonly email: string | null;
  readonly course: string;
  readonly completedOn: CalendarDay;
  readonly expiresOn: CalendarDay | null;
}

/** Who does the work of a job, and whether its scope is agreed (policy R8, R15). */
@Entity('job_check')
@Unique('job_check_job', ['jobId'])
@Index('job_check_offer', ['offerId'])
export class JobCheck {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.reference) offerId!: number;
  @Column(columns.reference) partnerId!: number;
  /** null: the partner has said something of it, and the job is not on record yet. */
  @Column(columns.optionalReference) jobId!: number | null;
  @Column(columns.word) state!: JobCheckState;
  /** People as the partner names them. */
  @Column(columns.json) team!: readonly string[];
  @Column(columns.word) teamState!: TeamState;
  @Column(columns.word) scope!: ScopeState;
  @Column(columns.optionalDay) scopeAgreedOn!: CalendarDay | null;
  /** Times that the partner was asked. */
  @Column({ ...columns.count, default: 0 }) asked!: number;
  /** Each answer with its words, oldest first. */
  @Column(columns.json) history!: readonly JobCheckEntry[];
  @Column(columns.instant) createdAt!: string;
}

export interface JobCheckEntry {
  readonly at: string;
  /** Partner's mail, or staff address. */
  readonly by: string;
  readonly messageId: number | null;
  readonly what: 'team' | 'scope' | 'excused';
  /** The value then: names, "agreed 2026-12-03", the reason. */
  readonly value: string;
  readonly words: string;
}
