import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { SubjectKind } from './subject.js';
import * as columns from './columns.js';

/** `pending → fired | cancelled`; `held` by staff. */
export type TimerState = 'pending' | 'fired' | 'cancelled' | 'held';

/** Something to do later. The key makes it unique whatever the clock does. */
@Entity('timer')
@Unique('timer_key', ['key'])
@Index('timer_due', ['state', 'dueAt'])
@Index('timer_offer', ['offerId'])
@Index('timer_subject', ['subject', 'subjectId'])
export class Timer {
  @PrimaryGeneratedColumn() id!: number;
  /** Subject, kind and the day that it is due: "offer:7:unanswered:2026-11-20". */
  @Column({ type: 'varchar', length: 200 }) key!: string;
  /** Names the handler (desk/timerHandlers.ts). */
  @Column(columns.word) kind!: string;
  /** What it is about. */
  @Column(columns.word) subject!: SubjectKind;
  @Column(columns.reference) subjectId!: number;
  /** The offer in whose story it is shown; null where there is none. */
  @Column(columns.optionalReference) offerId!: number | null;
  /** The partner whose answer it waits for: an absence of the contact moves it (policy R16). null: nobody's absence does. */
  @Column(columns.optionalReference) partnerId!: number | null;
  /** The period that it was set for, business days of the receiver; null where it is due on a day of its own. */
  @Column(columns.optionalCount) businessDays!: number | null;
  @Column(columns.instant) dueAt!: string;
  @Column(columns.word) state!: TimerState;
  @Column(columns.optionalInstant) firedAt!: string | null;
  @Column(columns.instant) createdAt!: string;
}
