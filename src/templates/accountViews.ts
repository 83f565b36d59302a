/** Views of the letters about accounts and reported values (policy R7, R14). */
import type { ValueReason } from '../referrals/trueValue.js';
import type { CalendarDay } from '../values/calendarDay.js';
import type { Money } from '../values/money.js';
import type { BaseView, PersonView, ReferralView } from './views.js';

/** R7: to finance or the manager; something about an invoice that a person settles. */
export interface AccountNoteView extends BaseView {
  /** A credit balance, a payment that the partner states, reminders that are through, or a dispute that stops them. */
  readonly kind: 'credit-balance' | 'stated-paid' | 'overdue' | 'disputed';
  readonly number: string;
  readonly partner: { readonly name: string };
  readonly manager: PersonView;
  readonly gross: Money;
  /** The credit balance, or what is open. */
  readonly amount: Money;
  readonly dueOn: CalendarDay;
  /** The partner's words, '' where there are none. */
  readonly words: string;
}

/** R7: to the billing contact; an invoice is not paid. */
export interface InvoiceReminderView extends BaseView {
  readonly billing: PersonView;
  readonly tone: 'first' | 'again' | 'last';
  readonly number: string;
  readonly issuedOn: CalendarDay;
  readonly dueOn: CalendarDay;
  readonly overdueDays: number;
  readonly gross: Money;
  /** What has come of it; null where nothing has. */
  readonly paid: Money | null;
  readonly open: Money;
  readonly referral: ReferralView;
  readonly bankLines: readonly string[];
  readonly manager: PersonView;
}

/** R7: the monthly statement of account, to the billing contact, with a copy to finance. */
export interface StatementView extends BaseView {
  readonly billing: PersonView;
  readonly partner: { readonly name: string };
  /** Its month as the reader's language writes it, "November 2026". */
  readonly month: string;
  readonly madeOn: CalendarDay;
  /** One a currency. */
  readonly sections: readonly {
    readonly currency: string;
    readonly opening: Money;
    readonly closing: Money;
    readonly openItems: readonly {
      readonly number: string;
      readonly customer: string;
      readonly dueOn: CalendarDay;
      readonly amount: Money;
      readonly inCredit: boolean;
      readonly overdueDays: number;
    }[];
    readonly jobs: readonly {
      readonly job: string;
      readonly customer: string;
      readonly total: Money;
      readonly toInvoice: Money;
    }[];
  }[];
  /** Invoices that are issued with it and come attached. */
  readonly invoices: readonly { readonly number: string; readonly gross: Money }[];
  /** Whether anything is to be paid. */
  readonly owes: boolean;
  readonly bankLines: readonly string[];
  readonly financeCopy: boolean;
}

/** R14: to the partner manager; what speaks against a reported value. */
export interface ValueCheckView extends BaseView {
  readonly partner: { readonly name: string };
  readonly referral: ReferralView;
  readonly job: string;
  readonly total: Money;
  readonly differences: readonly {
    readonly reason: ValueReason;
    readonly reported: Money;
    /** null where the source gives no single figure. */
    readonly other: Money | null;
    readonly words: string;
  }[];
}

/** R14: to the customer's contact, after a win; nothing follows from silence. */
export interface CustomerConfirmationView extends BaseView {
  readonly contact: PersonView;
  readonly partner: { readonly name: string };
  readonly referral: ReferralView;
  readonly total: Money;
  readonly startDate: CalendarDay;
  readonly manager: PersonView;
}
