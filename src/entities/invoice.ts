import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { InvoiceDocument } from '../invoicing/document.js';
import type { InvoiceState } from '../referrals/invoice.js';
import type { CalendarDay } from '../values/calendarDay.js';
import * as columns from './columns.js';

/** An invoice or a credit note, with everything that stood on it when it was issued. */
@Entity('invoice')
@Unique('invoice_number', ['number'])
@Unique('invoice_sequence', ['series', 'period', 'sequence'])
@Index('invoice_job', ['jobId'])
export class Invoice {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.word) kind!: 'invoice' | 'credit-note';
  /** As printed, "2026-014". */
  @Column(columns.word) number!: string;
  @Column(columns.word) series!: string;
  /** The year that the counter runs in, or '' where numbers do not start anew. */
  @Column(columns.word) period!: string;
  @Column(columns.count) sequence!: number;
  /** referrals/invoice.ts; a credit note is `issued` for good. Never changed otherwise, and never deleted. */
  @Column(columns.word) state!: InvoiceState;
  /** Of a credit note: the invoice that it takes back. */
  @Column(columns.optionalReference) creditsId!: number | null;
  @Column(columns.reference) partnerId!: number;
  @Column(columns.reference) jobId!: number;
  @Column(columns.reference) jobRevisionId!: number;
  @Column(columns.day) issuedOn!: CalendarDay;
  @Column(columns.day) dueOn!: CalendarDay;
  @Column(columns.currency) currency!: string;
  @Column(columns.minorUnits) net!: number;
  @Column(columns.minorUnits) tax!: number;
  @Column(columns.minorUnits) gross!: number;
  /** The whole document as issued: parties, lines, tax, terms. */
  @Column(columns.json) document!: InvoiceDocument;
  /** Reminders that went out (config accounts.remindAfterDueDays). */
  @Column({ ...columns.count, default: 0 }) reminders!: number;
  /** The partner disputes it, or says that it is paid: no reminders until staff or finance answer. */
  @Column(columns.optionalInstant) disputedAt!: string | null;
  @Column(columns.instant) createdAt!: string;
}

/** A named counter; its row is locked while a number is taken, so that numbers have no gaps. */
@Entity('counter')
export class Counter {
  @PrimaryColumn({ type: 'varchar', length: 80 }) name!: string;
  /** The last number given out. */
  @Column(columns.count) value!: number;
}
