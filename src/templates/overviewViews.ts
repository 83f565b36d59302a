/** Views of the overviews: the digest, the daily line, and the question for further work. */
import type { Tier } from '../parsers/triage/types.js';
import type { InterestKind } from '../support/interest.js';
import type { OfferState } from '../referrals/types.js';
import type { CalendarDay } from '../values/calendarDay.js';
import type { Money } from '../values/money.js';
import type { BreachName } from './qualityViews.js';
import type { BaseView, PersonView, ReferralView } from './views.js';

/** S5: to the partner some time after a job: is there further work? */
export interface FollowUpAskView extends BaseView {
  readonly contact: PersonView;
  readonly manager: PersonView;
  readonly referral: ReferralView;
  readonly startDate: CalendarDay;
}

/** The first rows of a list, how many there are, and how many are not shown. */
export interface Shown<Row> {
  readonly rows: readonly Row[];
  readonly count: number;
  readonly more: number;
}

/** Each week to a partner manager, and of the whole desk to management: sections that are empty are left out. */
export interface DigestView extends BaseView {
  readonly staff: PersonView;
  readonly day: CalendarDay;
  readonly wholeDesk: boolean;
  readonly waiting: Shown<{
    readonly kind:
      | 'summary'
      | 'mail'
      | 'draft'
      | 'proposal'
      | 'value-check'
      | 'spot-check'
      | 'complaint'
      | 'case'
      | 'outgoing'
      | 'referral';
    readonly about: string;
    readonly partner: { readonly name: string };
    readonly days: number;
  }>;
  readonly clocks: Shown<{
    readonly number: string;
    readonly kind: string;
    readonly state: 'held' | 'overdue';
    readonly about: string;
    readonly dueOn: CalendarDay;
  }>;
  readonly atRisk: Shown<{
    readonly ref: string;
    readonly customer: string;
    readonly partner: { readonly name: string };
    readonly days: number;
  }>;
  readonly open: Shown<{
    readonly ref: string;
    readonly customer: string;
    readonly partner: { readonly name: string };
    readonly state: OfferState;
    readonly days: number;
  }>;
  readonly breaches: Shown<{
    readonly kind: BreachName;
    readonly partner: { readonly name: string };
    readonly notedOn: CalendarDay;
  }>;
  readonly won: Shown<{
    readonly ref: string;
    readonly customer: string;
    readonly partner: { readonly name: string };
    readonly total: Money;
  }>;
  /** One amount a currency, never added across. */
  readonly wonTotals: readonly { readonly amount: Money; readonly label: null }[];
  readonly overdue: Shown<{
    readonly number: string;
    readonly partner: { readonly name: string };
    readonly amount: Money;
    readonly days: number;
  }>;
  readonly overdueTotals: readonly { readonly amount: Money; readonly label: null }[];
  /** Support cases of the week, by who answers them; hours of the office until the first answer, '' where there is none. */
  readonly support: Shown<{
    readonly tier: Tier;
    readonly cases: string;
    readonly open: string;
    readonly answer: string;
    readonly corrected: string;
  }>;
  /** What clients let show of interest in more (S5). */
  readonly interest: Shown<{
    readonly client: string;
    readonly partner: { readonly name: string };
    readonly kind: InterestKind;
  }>;
  readonly away: Shown<{
    readonly partner: { readonly name: string };
    readonly contactName: string;
    readonly until: CalendarDay;
  }>;
}

/** On business days to management: every mail accounted for. */
export interface DailyLineView extends BaseView {
  readonly staff: PersonView;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly onServer: number;
  readonly kept: number;
  readonly again: number;
  readonly refused: number;
  readonly handled: number;
  readonly ignored: number;
  readonly waiting: number;
  readonly unreadable: number;
  readonly received: number;
  readonly written: number;
  readonly sent: number;
  readonly queued: number;
  readonly held: number;
  readonly failed: number;
  readonly cancelled: number;
  readonly look: {
    readonly on: CalendarDay;
    readonly at: string;
    readonly onServer: number;
    readonly onRecord: number;
  } | null;
  /** "3, 17"; '' where nothing waits. */
  readonly waitingNumbers: string;
  /** Sums that do not agree; the code decides the words. */
  readonly differences: readonly {
    readonly code: 'copies' | 'kept' | 'written' | 'server';
    readonly expected: number;
    readonly found: number;
  }[];
}
