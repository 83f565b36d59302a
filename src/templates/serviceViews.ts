/** Views of the letters about customers' complaints and enquiries, and of what escalates (policy R16, R18, R19). */
import type { CalendarDay } from '../values/calendarDay.js';
import type { BaseView, PersonView, ReferralView } from './views.js';

/** R19: to the customer at once; nothing is promised. */
export interface CustomerAcknowledgedView extends BaseView {
  readonly contact: PersonView;
  readonly number: string;
  readonly nature: 'complaint' | 'enquiry';
  /** Subject of the customer's own mail. */
  readonly subject: string;
  /** null while nobody can say which partner it is about. */
  readonly partner: { readonly name: string } | null;
  readonly manager: PersonView;
}

/** R16, R19: to the partner's contact, about what a customer brought to the desk. */
export interface ConcernView extends BaseView {
  readonly contact: PersonView;
  readonly manager: PersonView;
  readonly referral: ReferralView;
  readonly number: string;
  /** `told`: the partner told us itself; `relayed`: the manager's words. */
  readonly kind: 'opened' | 'told' | 'further' | 'relayed' | 'reminder' | 'reopened' | 'closed';
  /** The customer's or the manager's words, '' where there are none. */
  readonly words: string;
  /** Who wrote for the customer; null where the partner told us. */
  readonly from: PersonView | null;
  readonly receivedOn: CalendarDay;
  /** null where nothing is wanted any more. */
  readonly answerBy: CalendarDay | null;
}

/** In every letter to staff about a complaint or an enquiry. */
export interface StaffConcernView extends BaseView {
  readonly manager: PersonView;
  readonly number: string;
  readonly nature: 'complaint' | 'enquiry';
  readonly partner: { readonly name: string } | null;
  readonly referral: ReferralView | null;
  readonly from: PersonView | null;
  readonly receivedOn: CalendarDay;
  readonly words: string;
}

/** R19: a customer has written. */
export interface ComplaintOpenedView extends StaffConcernView {
  readonly kind: 'opened' | 'further';
  /** False where nobody could tell what the mail wants. */
  readonly sure: boolean;
  readonly subject: string;
  readonly messageNumber: number;
  /** What else it could be about: "R-1002, NextService training, Rheinwerk". */
  readonly others: readonly string[];
  /** Partners of whom staff name one; empty where the partner has been told. */
  readonly choose: readonly string[];
}

/** R19: the partner or the customer has answered, or the customer has not. */
export interface ComplaintNewsView extends StaffConcernView {
  readonly kind: 'proposed' | 'answered' | 'customer-yes' | 'customer-no' | 'customer-unclear' | 'customer-silent';
}

/** R19: asks the customer whether it is settled, or says that it is resolved. */
export interface CustomerResolutionView extends BaseView {
  /** `asked`: is it settled? `closed`: staff have closed it as resolved. */
  readonly kind: 'asked' | 'closed';
  readonly contact: PersonView;
  readonly number: string;
  readonly subject: string;
  /** The manager's words on what was done, '' where there are none. */
  readonly words: string;
  readonly openedOn: CalendarDay;
}

/** R18: to the manager, then to management. */
export interface EscalationView extends BaseView {
  readonly manager: PersonView;
  readonly about: 'complaint' | 'enquiry' | 'at-risk';
  readonly to: 'manager' | 'management';
  readonly why: 'overdue' | 'asked' | 'customer-no';
  readonly waitsFor: 'partner' | 'staff';
  /** null for work at risk. */
  readonly number: string | null;
  readonly partner: { readonly name: string } | null;
  readonly referral: ReferralView | null;
  readonly from: PersonView | null;
  readonly receivedOn: CalendarDay;
  readonly words: string;
  /** What the partner said last, '' where it has not. */
  readonly proposal: string;
}
