import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Category, Tier } from '../parsers/triage/types.js';
import type { CaseState } from '../support/case.js';
import type { InterestKind } from '../support/interest.js';
import type { CalendarDay } from '../values/calendarDay.js';
import * as columns from './columns.js';

/** A client's request that a partner passed on, "S-7" (policy S1). */
@Entity('support_case')
@Index('support_case_state', ['state'])
@Index('support_case_partner', ['partnerId', 'openedAt'])
@Index('support_case_customer', ['customerId'])
export class SupportCase {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.word) state!: CaseState;
  /** Who answers it, and what it is about: as sorted by the triage, then as corrected. */
  @Column(columns.word) tier!: Tier;
  @Column(columns.word) category!: Category;
  /** False where nobody but a person can tell whether it has gone to the right place. */
  @Column({ type: 'boolean' }) confident!: boolean;
  /** The words that decided. */
  @Column(columns.json) evidence!: readonly { readonly text: string; readonly category: Category }[];
  /** Of the request, as the triage names it; null where it is none that the desk reads. */
  @Column(columns.optionalWord) language!: string | null;
  @Column(columns.reference) partnerId!: number;
  /** null where no client of the partner is named. */
  @Column(columns.optionalReference) customerId!: number | null;
  /** The offer in whose thread it was told, or that names the client. */
  @Column(columns.optionalReference) offerId!: number | null;
  /** Who wrote for the partner; all of them get the answers. The first one opened it. */
  @Column(columns.json) people!: readonly { readonly name: string; readonly email: string }[];
  @Column(columns.name) subject!: string;
  /** The request, bounded; the whole mail is kept. */
  @Column(columns.longText) words!: string;
  /** The mail that opened it. */
  @Column(columns.reference) messageId!: number;
  @Column(columns.instant) openedAt!: string;
  /** Since when the team's answer is waited for. */
  @Column(columns.optionalInstant) askedAt!: string | null;
  /** When the partner first had anything: help of the desk, or a team's words. */
  @Column(columns.optionalInstant) answeredAt!: string | null;
  @Column(columns.optionalDay) waitsUntil!: CalendarDay | null;
  /** Steps of the ladder taken (policy R18). */
  @Column({ ...columns.count, default: 0 }) level!: number;
  /** Staff address that looks after it. */
  @Column(columns.address) owner!: string;
  /** Names of the prepared answers that were sent. */
  @Column(columns.json) answers!: readonly string[];
  /** Why the team's address does not take mail, as its server says; null while it does. */
  @Column(columns.optionalLongText) undelivered!: string | null;
  @Column(columns.optionalInstant) closedAt!: string | null;
  /** "partner", "silence", or the address of staff or team. */
  @Column(columns.optionalAddress) closedBy!: string | null;
  @Column(columns.optionalLongText) resolution!: string | null;
}

/** Who spoke: the partner, one of the teams, staff, or the desk itself. */
export type CaseSide = 'partner' | 'team' | 'staff' | 'desk';

/** What was said or done in a case, in its order: the history that a team is shown, and the mails that make the threads. */
@Entity('case_entry')
@Index('case_entry_case', ['caseId'])
export class CaseEntry {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.reference) caseId!: number;
  @Column(columns.instant) at!: string;
  @Column(columns.word) side!: CaseSide;
  /** "request", "help", "answer", "internal", "moved", "closed" … */
  @Column(columns.word) kind!: string;
  /** Name and address of the writer; '' for the desk. */
  @Column(columns.name) byName!: string;
  @Column(columns.address) byEmail!: string;
  /** What was carried or noted, bounded. */
  @Column(columns.longText) words!: string;
  /** The mail that brought it; its raw octets are kept. */
  @Column(columns.optionalReference) messageId!: number | null;
}

/** A person has said that a case was sorted wrongly: an example to learn from. */
@Entity('triage_correction')
@Index('triage_correction_at', ['at'])
export class TriageCorrection {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.reference) caseId!: number;
  /** The mail that was sorted. */
  @Column(columns.reference) messageId!: number;
  @Column(columns.longText) text!: string;
  @Column(columns.word) fromTier!: Tier;
  @Column(columns.word) fromCategory!: Category;
  @Column(columns.word) tier!: Tier;
  /** null where only the tier was said. */
  @Column(columns.optionalWord) category!: Category | null;
  /** Address of the one who corrected. */
  @Column(columns.address) by!: string;
  @Column(columns.instant) at!: string;
}

/** Interest in more that a client has let show (policy S5). */
@Entity('client_interest')
@Index('client_interest_customer', ['customerId'])
@Index('client_interest_noted', ['notedAt'])
export class ClientInterest {
  @PrimaryGeneratedColumn() id!: number;
  /** null while nobody has said which client it is. */
  @Column(columns.optionalReference) customerId!: number | null;
  @Column(columns.reference) partnerId!: number;
  @Column(columns.reference) caseId!: number;
  @Column(columns.word) kind!: InterestKind;
  @Column(columns.longText) words!: string;
  @Column(columns.instant) notedAt!: string;
}
