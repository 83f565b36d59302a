/** Views of the letters about spot checks, compliance and remediation plans (policy R22–R24). */
import type { ComplianceState } from '../referrals/compliance.js';
import type { CheckHeading } from '../referrals/spotCheck.js';
import type { CalendarDay } from '../values/calendarDay.js';
import type { BaseView, PersonView, ReferralView } from './views.js';

/** R22: to each manager, what was drawn; every job has a mail of its own. */
export interface ChecksDrawnView extends BaseView {
  readonly manager: PersonView;
  readonly drawnOn: CalendarDay;
  readonly jobs: readonly {
    readonly job: string;
    readonly partner: string;
    readonly customer: string;
    readonly service: string;
  }[];
}

/** R22: to the manager, a job to be looked at; the answer is its result. */
export interface SpotCheckView extends BaseView {
  readonly manager: PersonView;
  readonly partner: { readonly name: string };
  readonly contact: PersonView;
  readonly referral: ReferralView;
  /** "J-17". */
  readonly job: string;
  readonly startDate: CalendarDay;
  /** Staff address that chose it; null where it was drawn. */
  readonly chosenBy: string | null;
  readonly acknowledgeDays: number;
  readonly mendDays: number;
}

/** R22: to the partner, what deviates and until when it is to be mended. */
export interface DeviationView extends BaseView {
  readonly contact: PersonView;
  readonly manager: PersonView;
  readonly referral: ReferralView;
  readonly job: string;
  readonly kind: 'notice' | 'acknowledge' | 'soon' | 'overdue' | 'changed' | 'not-mended' | 'mended' | 'dropped';
  readonly findings: readonly { readonly heading: CheckHeading; readonly text: string }[];
  readonly dueOn: CalendarDay;
  /** What staff wrote for the partner, ''. */
  readonly note: string;
}

/** R22, R24: to staff, what has become of a spot check or of a remediation plan. */
export interface QualityNewsView extends BaseView {
  readonly manager: PersonView;
  readonly partner: { readonly name: string };
  readonly kind:
    | 'acknowledged'
    | 'reported'
    | 'unclear'
    | 'unacknowledged'
    | 'overdue'
    | 'unanswered'
    | 'unconfirmed'
    | 'step-reported'
    | 'step-unconfirmed'
    | 'step-late'
    | 'plan-unclear'
    | 'plan-missing';
  /** Of a spot check; null where it is about a plan. */
  readonly referral: ReferralView | null;
  readonly job: string;
  readonly findings: readonly string[];
  readonly steps: readonly PlanStepView[];
  readonly dueOn: CalendarDay | null;
  /** Since when something is waited for. */
  readonly since: CalendarDay;
  /** The new text of the partner's mail, '' where there is none. */
  readonly text: string;
}

export interface PlanStepView {
  readonly number: number;
  readonly text: string;
  readonly dueOn: CalendarDay;
}

/** R23: to staff, who decide. */
export interface ComplianceProposalView extends BaseView {
  readonly manager: PersonView;
  readonly partner: { readonly name: string };
  readonly from: ComplianceState;
  readonly to: ComplianceState;
  readonly points: number;
  readonly threshold: number;
  readonly windowDays: number;
  readonly breaches: readonly {
    readonly id: number;
    readonly kind: BreachName;
    readonly details: string;
    readonly notedOn: CalendarDay;
    readonly points: number;
  }[];
  /** Only management can decide it. */
  readonly management: boolean;
  /** Nobody has answered the first mail. */
  readonly escalated: boolean;
}

/** R23: to the partner, what its compliance is now, why, and how to come back. */
export interface ComplianceView extends BaseView {
  readonly contact: PersonView;
  readonly manager: PersonView;
  readonly from: ComplianceState;
  readonly to: ComplianceState;
  readonly decidedOn: CalendarDay;
  readonly breaches: readonly { readonly kind: BreachName; readonly notedOn: CalendarDay }[];
  /** What staff wrote for the partner. */
  readonly note: string | null;
}

/** R24: to the partner, its plan, or steps of it that are due. */
export interface RemediationPlanView extends BaseView {
  readonly contact: PersonView;
  readonly manager: PersonView;
  readonly kind: 'plan' | 'soon' | 'due' | 'not-done';
  readonly steps: readonly PlanStepView[];
}

/** Kinds of breach as letters name them (entities/breach.ts). */
export type BreachName =
  | 'no-answer'
  | 'complaint-overdue'
  | 'milestone-late'
  | 'manager-left-out'
  | 'true-value'
  | 'untrained-team'
  | 'testing-missing'
  | 'deviation'
  | 'deviation-overdue';
