import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import * as columns from './columns.js';

/** Who or which mail changed what; append-only. */
@Entity('audit_event')
@Index('audit_event_offer', ['offerId'])
export class AuditEvent {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.instant) at!: string;
  /** "mail:17", "timer:4", "staff:oskar@…", "command:refer". */
  @Column(columns.name) actor!: string;
  /** A fixed word: "offer-sent", "state-changed", "job-recorded", "invoice-issued". */
  @Column(columns.word) action!: string;
  @Column(columns.optionalReference) offerId!: number | null;
  @Column(columns.optionalReference) referralId!: number | null;
  @Column(columns.optionalReference) messageId!: number | null;
  /** The named reason of the decision. */
  @Column(columns.optionalWord) reason!: string | null;
  @Column(columns.json) details!: object;
}
