import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { StatementDocument } from '../referrals/account.js';
import * as columns from './columns.js';

export type { StatementDocument, StatementEntry, StatementItem, StatementSection } from '../referrals/account.js';

/** A statement of account as it went to a partner (policy R7): one a partner and month. */
@Entity('statement_of_account')
@Unique('statement_period', ['partnerId', 'period'])
export class StatementOfAccount {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.reference) partnerId!: number;
  /** "2026-11". */
  @Column({ type: 'varchar', length: 7 }) period!: string;
  /** Everything that was booked up to here stands on this statement or an earlier one. */
  @Column(columns.instant) cutAt!: string;
  @Column(columns.json) document!: StatementDocument;
  @Column(columns.instant) sentAt!: string;
}
