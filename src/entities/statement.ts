import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { CalendarDay } from '../values/calendarDay.js';
import * as columns from './columns.js';

/** A party of a statement, as printed. */
export interface StatementParty {
  readonly name: string;
  readonly contact: string;
  readonly addressLines: readonly string[];
  readonly country: string;
  readonly taxId: string;
  readonly email: string;
  readonly phone: string;
}

/** A movement of the account: above zero is owed by the partner, below zero to the partner's credit. */
export interface StatementEntry {
  readonly day: CalendarDay;
  readonly kind: 'invoice' | 'credit-note' | 'payment' | 'refund' | 'payment-taken-back' | 'refund-taken-back';
  /** The invoice or credit note; of a payment the invoice that it is for. */
  readonly number: string;
  /** The customer whose job it is for. */
  readonly customer: string;
  readonly minor: number;
}

export interface StatementItem {
  readonly number: string;
  readonly customer: string;
  readonly issuedOn: CalendarDay;
  readonly dueOn: CalendarDay;
  /** Still to be paid; below zero for a credit balance. */
  readonly minor: number;
  /** Days since it was due, 0 where it is not due yet or is a credit. */
  readonly overdueDays: number;
}

export interface StatementJob {
  readonly job: string;
  readonly referral: string;
  readonly customer: string;
  readonly total: number;
  /** Sum of the amounts to invoice, without tax where tax is put on top. */
  readonly toInvoice: number;
}

/** The account in one currency: amounts of several are never added up. */
export interface StatementSection {
  readonly currency: string;
  readonly opening: number;
  readonly entries: readonly StatementEntry[];
  readonly closing: number;
  readonly openItems: readonly StatementItem[];
  readonly jobs: readonly StatementJob[];
}

/** What stands on a statement of account, frozen when it is made. Minor units throughout. */
export interface StatementDocument {
  /** The month, "2026-11". */
  readonly period: string;
  readonly madeOn: CalendarDay;
  /** First day of the movements; null on a partner's first statement. */
  readonly since: CalendarDay | null;
  readonly locale: string;
  readonly seller: StatementParty;
  readonly buyer: StatementParty;
  readonly bankLines: readonly string[];
  readonly sections: readonly StatementSection[];
}

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
