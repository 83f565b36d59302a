/** Views of the letters about training, teams and scope (policy R8, R15). */
import type { ScopeState, TeamState } from '../referrals/training.js';
import type { CalendarDay } from '../values/calendarDay.js';
import type { BaseView, PersonView, ReferralView } from './views.js';

/** A person whom the team check has not found trained (policy R15). */
export interface UntrainedView {
  readonly name: string;
  readonly standing: 'expired' | 'too-late' | 'unknown' | 'ambiguous';
  /** The last day of one that has expired, or the completion of one that comes too late. */
  readonly day: CalendarDay | null;
}

/** R8, R15: who does the work, is the scope agreed. */
export interface JobCheckView extends BaseView {
  readonly contact: PersonView;
  readonly manager: PersonView;
  readonly referral: ReferralView;
  readonly startDate: CalendarDay;
  readonly askTeam: boolean;
  readonly askScope: boolean;
  readonly course: string | null;
  readonly again: boolean;
}

/** R15, to the manager: what is known of a job's team and scope, and what is wrong with it. */
export interface TeamCheckView extends BaseView {
  readonly manager: PersonView;
  readonly partner: { readonly name: string };
  readonly referral: ReferralView;
  /** "J-17". */
  readonly job: string;
  readonly about: 'answered' | 'untrained' | 'no-answer' | 'started';
  readonly startDate: CalendarDay;
  readonly course: string | null;
  readonly team: readonly string[];
  readonly teamState: TeamState;
  readonly untrained: readonly UntrainedView[];
  readonly scope: ScopeState;
  readonly scopeAgreedOn: CalendarDay | null;
  /** The new text of the partner's mail, '' where none brought it about. */
  readonly newText: string;
  readonly unread: readonly string[];
  readonly files: readonly string[];
}

/** R15, to the partner: who has no valid training for the job. */
export interface TrainingNoticeView extends BaseView {
  readonly contact: PersonView;
  readonly manager: PersonView;
  readonly referral: ReferralView;
  readonly course: string;
  readonly startDate: CalendarDay;
  readonly people: readonly UntrainedView[];
}

interface ExpiringView {
  readonly person: string;
  readonly course: string;
  readonly expiresOn: CalendarDay;
}

/** R15, to the partner: training that will soon not count any more. */
export interface TrainingExpiryView extends BaseView {
  readonly contact: PersonView;
  readonly manager: PersonView;
  readonly trainings: readonly ExpiringView[];
}

/** R15, to the manager: training that does not count any more. */
export interface TrainingExpiredView extends BaseView {
  readonly manager: PersonView;
  readonly partner: { readonly name: string };
  readonly trainings: readonly ExpiringView[];
}

/** R15, to the manager: training that a partner has mailed in. */
export interface TrainingListView extends BaseView {
  readonly manager: PersonView;
  readonly partner: { readonly name: string };
  readonly from: string;
  readonly entries: readonly {
    readonly person: string;
    readonly course: string;
    readonly completedOn: CalendarDay;
    readonly expiresOn: CalendarDay | null;
  }[];
  readonly problems: readonly string[];
}
