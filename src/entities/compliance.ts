import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { ComplianceState } from '../referrals/compliance.js';
import type { StepState } from '../referrals/remediation.js';
import type { CalendarDay } from '../values/calendarDay.js';
import * as columns from './columns.js';

/** `open → accepted | declined | superseded`. */
export type ProposalState = 'open' | 'accepted' | 'declined' | 'superseded';

/** What the desk proposes for a partner from recorded breaches or from a plan that is done (policy R23, R24); staff decide. */
@Entity('compliance_proposal')
@Index('compliance_proposal_partner', ['partnerId', 'state'])
export class ComplianceProposal {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.reference) partnerId!: number;
  @Column(columns.word) from!: ComplianceState;
  @Column(columns.word) to!: ComplianceState;
  @Column(columns.word) state!: ProposalState;
  @Column(columns.count) points!: number;
  /** Numbers of the breaches that it counts. */
  @Column(columns.json) breachIds!: readonly number[];
  @Column(columns.instant) createdAt!: string;
  @Column(columns.optionalAddress) answeredBy!: string | null;
  @Column(columns.optionalInstant) answeredAt!: string | null;
  /** Why staff declined it. */
  @Column(columns.optionalLongText) answer!: string | null;
}

/** A partner's compliance changed (policy R23): one row a step, never changed but for when the partner was told. */
@Entity('compliance_step')
@Index('compliance_step_partner', ['partnerId'])
export class ComplianceStep {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.reference) partnerId!: number;
  @Column(columns.word) from!: ComplianceState;
  @Column(columns.word) to!: ComplianceState;
  /** Staff address that decided it. */
  @Column(columns.address) decidedBy!: string;
  /** The reasons: numbers of the breaches that counted, and what staff wrote for the partner. */
  @Column(columns.json) breachIds!: readonly number[];
  @Column(columns.optionalLongText) note!: string | null;
  @Column(columns.optionalReference) proposalId!: number | null;
  @Column(columns.instant) decidedAt!: string;
  @Column(columns.optionalInstant) toldAt!: string | null;
}

/** A step of a partner's remediation plan (policy R24); states in referrals/remediation.ts. */
@Entity('remediation_step')
@Index('remediation_step_partner', ['partnerId', 'state'])
export class RemediationStep {
  @PrimaryGeneratedColumn() id!: number;
  @Column(columns.reference) partnerId!: number;
  /** As people call it, from 1. */
  @Column(columns.count) number!: number;
  @Column(columns.longText) text!: string;
  @Column(columns.day) dueOn!: CalendarDay;
  @Column(columns.word) state!: StepState;
  @Column(columns.address) plannedBy!: string;
  @Column(columns.optionalInstant) reportedAt!: string | null;
  @Column(columns.optionalAddress) doneBy!: string | null;
  @Column(columns.optionalInstant) doneAt!: string | null;
  @Column(columns.instant) createdAt!: string;
}
