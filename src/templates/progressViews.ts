/** Views of the letters about jobs, milestones and the customer's details. */
import type { MilestoneName } from '../referrals/milestones.js';
import type { CalendarDay } from '../values/calendarDay.js';
import type { BaseView, PersonView, ReferralView } from './views.js';

/** R13: milestones whose day has passed, to the partner. */
export interface MilestoneDueView extends BaseView {
  readonly contact: PersonView;
  readonly referral: ReferralView;
  readonly manager: PersonView;
  readonly milestones: readonly { readonly milestone: MilestoneName; readonly expectedOn: CalendarDay | null }[];
}

/** R20: internal testing is to be confirmed before go-live, to the partner. */
export interface TestingDueView extends BaseView {
  readonly contact: PersonView;
  readonly referral: ReferralView;
  readonly manager: PersonView;
  readonly goLiveOn: CalendarDay | null;
}

/** R13, R20: milestones that are late, or a go-live without internal testing, to the manager. */
export interface MilestoneLateView extends BaseView {
  readonly manager: PersonView;
  readonly partner: { readonly name: string };
  readonly contact: PersonView;
  readonly referral: ReferralView;
  readonly job: string;
  readonly kind: 'late' | 'untested';
  readonly milestones: readonly {
    readonly milestone: MilestoneName;
    readonly expectedOn: CalendarDay | null;
    readonly reportedOn: CalendarDay | null;
    readonly askedOn: CalendarDay | null;
  }[];
}

/** A closed offer is open again: staff have reopened it. */
export interface ReopenedView extends BaseView {
  readonly contact: PersonView;
  readonly referral: ReferralView;
  readonly manager: PersonView;
}

/** R10: staff have checked the customer's details. */
export interface ContactDetailsView extends BaseView {
  readonly contact: PersonView;
  readonly manager: PersonView;
  readonly referral: ReferralView & {
    readonly contactName: string;
    readonly contactEmail: string | null;
    readonly contactPhone: string | null;
  };
}
