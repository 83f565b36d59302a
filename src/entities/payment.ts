import { Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { PaymentKind } from '../referrals/invoice.js';
import type { CalendarDay } from '../values/calendarDay.js';
import * as columns from './columns.js';

/** Money that came for an invoice or went back, and credit that was set against another one. Never changed or deleted. */
@Entity('payment')
@Unique('payment_key', ['key'])
@Index('payment_invoice', ['invoiceId'])
export class Payment {
  @PrimaryGeneratedColumn() id!: number;
  /** Invoice, kind, day, amount and how often: the same payment is recorded once. */
  @Column({ type: 'varchar', length: 200 }) key!: string;
  @Column(columns.reference) invoiceId!: number;
  /** referrals/invoice.ts */
  @Column(columns.word) kind!: PaymentKind;
  @Column(columns.day) paidOn!: CalendarDay;
  /** Above zero, in the invoice's currency. */
  @Column(columns.minorUnits) minor!: number;
  @Column(columns.currency) currency!: string;
  /** Who recorded it: a mail address, or the command. */
  @Column(columns.name) recordedBy!: string;
  /** The mail that recorded it; null for a command. */
  @Column(columns.optionalReference) messageId!: number | null;
  @Column(columns.instant) recordedAt!: string;
  /** It was recorded in error: it counts no more from here on. */
  @Column(columns.optionalInstant) takenBackAt!: string | null;
  @Column(columns.optionalName) takenBackBy!: string | null;
}
