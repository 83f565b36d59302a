import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Notice } from '../referrals/types.js';
import * as columns from './columns.js';

/**
 * What became of a reading:
 * - `recorded`: the desk acted on it with no human
 * - `asked`: the partner was asked; the answer supersedes it
 * - `waiting`: staff look first; the record is untouched until they answer
 * - `approved`, `corrected`, `rejected`: what staff answered
 * - `superseded`: a later mail settled it
 */
export type ReadingState = 'recorded' | 'asked' | 'waiting' | 'approved' | 'corrected' | 'rejected' | 'superseded';

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
  @Column(columns.optionalAddress) answeredBy!: string | null;
  @Column(columns.instant) createdAt!: string;
}
