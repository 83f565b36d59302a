import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { TimerKind } from '../referrals/types.js';
import * as columns from './columns.js';

/** `pending → fired | cancelled`; `held` by staff. */
export type TimerState = 'pending' | 'fired' | 'cancelled' | 'held';

/** Something to do later. The key makes it unique whatever the clock does. */
@Entity('timer')
@Unique('timer_key', ['key'])
@Index('timer_due', ['state', 'dueAt'])
@Index('timer_offer', ['offerId'])
export class Timer {
  @PrimaryGeneratedColumn() id!: number;
  /** Subject, kind and the day that set it: "offer:7:unanswered:2026-11-20". */
  @Column({ type: 'varchar', length: 200 }) key!: string;
  @Column(columns.word) kind!: TimerKind;
  @Column(columns.reference) offerId!: number;
  @Column(columns.instant) dueAt!: string;
  @Column(columns.word) state!: TimerState;
  @Column(columns.optionalInstant) firedAt!: string | null;
  @Column(columns.instant) createdAt!: string;
}
