import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { SubjectKind } from './subject.js';
import * as columns from './columns.js';

/**
 * Life of an outgoing mail:
 * - `queued`: frozen, due at `nextAttemptAt`
 * - `transmitting`: claimed; bytes may have left. After a crash it is looked for before it is sent again
 * - `sent`: the server accepted it
 * - `held`: above a cap; staff release or cancel it
 * - `failed`: refused for good or given up; staff were told
 * - `cancelled`: staff or a withdrawn reason stopped it before the first byte
 */
export type OutgoingState = 'queued' | 'transmitting' | 'sent' | 'held' | 'failed' | 'cancelled';

export type Audience = 'partner' | 'staff' | 'finance' | 'customer';

/** A mail rendered and frozen in the transaction that decided it (DESIGN rule 3). */
@Entity('outgoing_mail')
@Unique('outgoing_mail_key', ['key'])
@Unique('outgoing_mail_message_id', ['messageId'])
@Index('outgoing_mail_due', ['state', 'nextAttemptAt'])
@Index('outgoing_mail_offer', ['offerId'])
@Index('outgoing_mail_reply', ['replyKind', 'replyId'])
export class OutgoingMail {
  @PrimaryGeneratedColumn() id!: number;
  /** What this mail is, so that it cannot be queued twice: "offer:7:referral-offer", "invoice:3:finance". */
  @Column({ type: 'varchar', length: 200 }) key!: string;
  @Column(columns.messageId) messageId!: string;
  @Column(columns.word) letter!: string;
  @Column(columns.word) audience!: Audience;
  /** Envelope recipients (RFC 5321), lower case. */
  @Column(columns.json) recipients!: string[];
  @Column(columns.address) envelopeFrom!: string;
  @Column(columns.longText) subject!: string;
  /** gzip of the frozen RFC 5322 octets: a retry sends the same bytes. */
  @Column(columns.octets) raw!: Buffer;
  @Column(columns.word) state!: OutgoingState;
  @Column({ ...columns.count, default: 0 }) attempts!: number;
  @Column(columns.instant) nextAttemptAt!: string;
  @Column(columns.optionalInstant) transmittingAt!: string | null;
  @Column(columns.optionalInstant) sentAt!: string | null;
  /** The desk's own copy or the Sent folder has it (seen after sending or after a crash). */
  @Column(columns.optionalInstant) confirmedAt!: string | null;
  @Column(columns.optionalLongText) lastError!: string | null;
  /** What an answer to this mail is about; null where none is expected. */
  @Column(columns.optionalWord) replyKind!: SubjectKind | null;
  @Column(columns.optionalReference) replyId!: number | null;
  @Column(columns.optionalReference) offerId!: number | null;
  @Column(columns.optionalReference) readingId!: number | null;
  @Column(columns.optionalReference) invoiceId!: number | null;
  @Column(columns.instant) createdAt!: string;
}
