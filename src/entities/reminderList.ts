import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import * as columns from './columns.js';

/** One mail that reminds a partner's contact of several referrals at once. */
@Entity('reminder_list')
@Index('reminder_list_partner', ['partnerId'])
export class ReminderList {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.reference) partnerId!: number;
  @Column(columns.instant) createdAt!: string;
}

/** An offer that a list names: an answer to the list can speak of these and of no other. */
@Entity('reminder_entry')
@Index('reminder_entry_list', ['listId'])
@Index('reminder_entry_offer', ['offerId'])
export class ReminderEntry {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.reference) listId!: number;
  @Column(columns.reference) offerId!: number;
  /** What is asked for, in the order of the mail: "status", "milestones". */
  @Column(columns.json) asks!: string[];
}
