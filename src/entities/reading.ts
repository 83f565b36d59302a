import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Notice, OfferState, ReadingState } from '../referrals/types.js';
import * as columns from './columns.js';

/** What was understood of one message, as staff saw it in their summary. */
@Entity('reading')
@Unique('reading_message', ['messageId'])
@Index('reading_offer', ['offerId'])
export class ReadingRecord {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.reference) messageId!: number;
  @Column(columns.optionalReference) offerId!: number | null;
  @Column(columns.optionalReference) jobId!: number | null;
  @Column(columns.word) state!: ReadingState;
  /** The decision's named reason. */
  @Column(columns.word) reason!: string;
  /** What policy decided upon; `ok` decides upon it again with doubt settled. */
  @Column(columns.json) notice!: Notice;
  /** State of the offer before and after, where the reading moved it. */
  @Column(columns.optionalWord) stateBefore!: OfferState | null;
  @Column(columns.optionalWord) stateAfter!: OfferState | null;
  @Column(columns.optionalAddress) answeredBy!: string | null;
  @Column(columns.instant) createdAt!: string;
}
