import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { DraftState } from '../referrals/drafts.js';
import type { DraftFields } from '../values/draftFields.js';
import * as columns from './columns.js';

/** A referral that staff have begun by mail and that has not gone out yet (policy R1; states in referrals/drafts.ts). */
@Entity('draft')
@Index('draft_state', ['state'])
export class Draft {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.word) state!: DraftState;
  /** What is known so far, each value with the words that it was read from. */
  @Column(columns.json) fields!: DraftFields;
  /** Partners that were proposed where none was named, the best first. */
  @Column(columns.json) proposed!: number[];
  /** The writer named partners, but which ones is not certain: none are proposed in their stead. */
  @Column({ type: 'boolean' }) partnersUnclear!: boolean;
  /** Staff address of its writer. */
  @Column(columns.address) createdBy!: string;
  @Column(columns.instant) createdAt!: string;
  /** When the customer was sent the questions; null where that was not asked for. */
  @Column(columns.optionalInstant) askedAt!: string | null;
  @Column(columns.optionalInstant) answeredAt!: string | null;
  @Column(columns.optionalInstant) closedAt!: string | null;
  /** The referral that it became. */
  @Column(columns.optionalReference) referralId!: number | null;
}
