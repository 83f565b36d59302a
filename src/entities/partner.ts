import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { CalendarDay } from '../values/calendarDay.js';
import * as columns from './columns.js';

/** Compliance state of a partner (policy R23); new referrals go to `certified` and `remediation` only. */
export type Certification = 'certified' | 'remediation' | 'suspended' | 'revoked';

/** A partner firm: who gets its referrals, who gets its invoices, who at the vendor looks after it. */
@Entity('partner')
@Unique('partner_name', ['name'])
export class Partner {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.name) name!: string;
  /** BCP 47 tag: language of letters, notation of numbers and dates. */
  @Column(columns.word) locale!: string;
  @Column(columns.currency) currency!: string;
  @Column(columns.word) timezone!: string;
  @Column(columns.word) dateOrder!: 'DMY' | 'MDY' | 'YMD';
  /** date-holidays region, "AU-NSW". */
  @Column(columns.word) holidays!: string;
  /** The nominated referral contact (policy R2). */
  @Column(columns.name) contactName!: string;
  @Column(columns.address) contactEmail!: string;
  @Column(columns.optionalName) deputyName!: string | null;
  @Column(columns.optionalAddress) deputyEmail!: string | null;
  @Column(columns.name) billingName!: string;
  @Column(columns.address) billingEmail!: string;
  /** The vendor's partner manager: a staff address of desk.yaml. */
  @Column(columns.address) managerEmail!: string;
  @Column(columns.json) addressLines!: string[];
  /** ISO 3166 alpha-2: decides the tax on invoices. */
  @Column({ type: 'varchar', length: 2 }) country!: string;
  /** As it stands on invoices; empty where the partner has none. */
  @Column(columns.name) taxId!: string;
  /** An invoice for each notification, or all of a month together with its statement (policy R7). */
  @Column({ ...columns.word, default: 'at-once' }) invoicing!: 'at-once' | 'statement';
  @Column(columns.word) certification!: Certification;
  /** From an out-of-office answer: the contact is back on this day. */
  @Column(columns.optionalDay) awayUntil!: CalendarDay | null;
  @Column(columns.instant) createdAt!: string;
}

/** A mail domain belongs to one partner: who sends from it speaks for that partner. */
@Entity('partner_domain')
export class PartnerDomain {
  @PrimaryColumn({ type: 'varchar', length: 253 }) domain!: string;
  @Column(columns.reference) partnerId!: number;
}
