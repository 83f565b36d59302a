import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import * as columns from './columns.js';

/**
 * Life of an inbound mail:
 * - `received`: kept, not yet acted on
 * - `handled`: its transaction has committed and nothing is open
 * - `waiting`: a person at the desk has to look at it
 * - `ignored`: automatic, own or unrelated mail
 * - `unreadable`: could not be handled; kept, and staff were told
 */
export type MessageState = 'received' | 'handled' | 'waiting' | 'ignored' | 'unreadable';

/** One mail as it came in. The raw octets are kept before anything is done with it (DESIGN rule 1). */
@Entity('message')
@Unique('message_identity', ['identity'])
@Index('message_state', ['state'])
@Index('message_message_id', ['messageId'])
@Index('message_offer', ['offerId'])
export class Message {
  @PrimaryGeneratedColumn() id!: number;
  /** SHA-256 over Message-ID and content without trace fields: the same mail delivered twice has the same identity. */
  @Column({ type: 'varchar', length: 64 }) identity!: string;
  @Column(columns.optionalMessageId) messageId!: string | null;
  /** gzip of the raw octets. */
  @Column(columns.octets) raw!: Buffer;
  /** Octets before compression. */
  @Column(columns.count) size!: number;
  @Column(columns.instant) receivedAt!: string;
  @Column(columns.word) state!: MessageState;
  /** Why it is in this state: a guard's or the decision's named reason. */
  @Column(columns.optionalWord) reason!: string | null;
  /** First From address, subject and Date for lists; the raw mail is the truth. */
  @Column(columns.optionalName) fromAddress!: string | null;
  @Column(columns.optionalLongText) subject!: string | null;
  @Column(columns.optionalInstant) date!: string | null;
  @Column(columns.optionalReference) offerId!: number | null;
  @Column(columns.optionalReference) partnerId!: number | null;
  /** Of a mail that was taken apart, one part an offer: the mail as it came. null for a mail as it came. */
  @Column(columns.optionalReference) partOf!: number | null;
  /** Times that handling failed with an error. */
  @Column({ ...columns.count, default: 0 }) failures!: number;
  /** Times that the process had ended before this message was handled. */
  @Column({ ...columns.count, default: 0 }) interruptions!: number;
  @Column(columns.optionalInstant) handledAt!: string | null;
}

/** Where the server has a copy of a message. A second copy adds a row here and changes nothing else. */
@Entity('message_location')
@Index('message_location_message', ['messageId'])
@Index('message_location_filed', ['filedAt'])
export class MessageLocation {
  @PrimaryColumn({ type: 'varchar', length: 255 }) mailbox!: string;
  @PrimaryColumn({ type: 'varchar', length: 20 }) uidValidity!: string;
  @PrimaryColumn({ type: 'bigint', transformer: columns.asNumber }) uid!: number;
  @Column(columns.reference) messageId!: number;
  @Column(columns.instant) seenAt!: string;
  /** When this copy was moved out of the inbox or marked with a keyword; null while that is still to do. */
  @Column(columns.optionalInstant) filedAt!: string | null;
}

/** How far a mailbox has been read: every UID up to `lastUid` is kept (RFC 3501 §2.3.1.1). */
@Entity('mailbox_cursor')
export class MailboxCursor {
  @PrimaryColumn({ type: 'varchar', length: 255 }) mailbox!: string;
  @PrimaryColumn({ type: 'varchar', length: 20 }) uidValidity!: string;
  @Column(columns.serverNumber) lastUid!: number;
  @Column(columns.instant) movedAt!: string;
}

/** A copy that is above the size limit or that the server could not give: shown to staff, never fetched again. */
@Entity('refused_mail')
@Unique('refused_mail_place', ['mailbox', 'uidValidity', 'uid'])
export class RefusedMail {
  @PrimaryGeneratedColumn() id!: number;
  @Column({ type: 'varchar', length: 255 }) mailbox!: string;
  @Column({ type: 'varchar', length: 20 }) uidValidity!: string;
  @Column(columns.serverNumber) uid!: number;
  /** Octets as the server states them. */
  @Column(columns.count) size!: number;
  @Column(columns.word) reason!: string;
  /** The header block, as far as it could be fetched. */
  @Column(columns.longText) headers!: string;
  @Column(columns.instant) seenAt!: string;
}
