/**
 * The words of the referral policy (POLICY.md R1–R12, R16): states of an offer, facts on record, timers, decisions.
 * Values only; src/desk turns decisions into rows and mails.
 */
import type { Certainty, Doubt, FactName, InvoiceAmount, Statement } from '../parsers/types.js';
import type { CalendarDay, Instant } from '../values/calendarDay.js';
import type { Money, MoneyJson } from '../values/money.js';

export const OFFER_STATES = ['sent', 'acknowledged', 'won', 'lost', 'unreachable', 'declined', 'withdrawn'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** A fact as it is kept: its value in JSON, how it is known, and the words. */
export interface FactRecord {
  readonly name: FactName;
  readonly value: string | MoneyJson | readonly (MoneyJson & { readonly label: string | null })[];
  readonly certainty: Certainty;
  readonly words: readonly string[];
}

/** The facts of a win, complete. */
export interface JobFacts {
  readonly customer: string;
  readonly total: Money;
  readonly invoice: readonly InvoiceAmount[];
  readonly startDate: CalendarDay;
}

/** Facts that are known so far; JSON as kept on the offer and the reading. */
export interface PendingFacts {
  readonly kind: 'won' | 'follow-up' | 'correction';
  readonly customer: string | null;
  readonly total: MoneyJson | null;
  readonly invoice: readonly (MoneyJson & { readonly label: string | null })[];
  readonly startDate: CalendarDay | null;
  readonly facts: readonly FactRecord[];
}

export const TIMER_KINDS = [
  /** A sent offer has no answer yet: remind the partner (R16). */
  'unanswered',
  /** … and still none: note the breach, tell the manager (R16). */
  'breach',
  /** An acknowledged offer has no news: ask for the status (R6). */
  'status',
  /** A question to the partner has no answer: ask again. */
  'question',
  /** The job is at risk: ask for the status at short intervals (R12). */
  'at-risk',
] as const;
export type TimerKind = (typeof TIMER_KINDS)[number];

/** What must happen; the desk is the only interpreter. */
export type Effect =
  | { readonly do: 'clear-timers' }
  | { readonly do: 'set-timer'; readonly timer: TimerKind; readonly businessDays: number }
  | { readonly do: 'record-job'; readonly kind: 'won' | 'follow-up'; readonly facts: JobFacts }
  | { readonly do: 'revise-job'; readonly facts: JobFacts }
  | { readonly do: 'keep-pending'; readonly facts: PendingFacts }
  | { readonly do: 'clear-pending' }
  | { readonly do: 'thank-partner'; readonly kind: 'won' | 'follow-up' | 'correction'; readonly facts: JobFacts }
  | { readonly do: 'ask-partner'; readonly doubt: Doubt }
  | { readonly do: 'note-to-partner'; readonly statement: Statement }
  | { readonly do: 'remind-partner'; readonly reminder: TimerKind; readonly count: number }
  | { readonly do: 'tell-manager-breach'; readonly since: Instant }
  | { readonly do: 'summary-to-staff'; readonly outcome: SummaryOutcome }
  | { readonly do: 'set-at-risk'; readonly atRisk: boolean }
  | { readonly do: 'close-other-offers' }
  | { readonly do: 'set-away'; readonly until: CalendarDay };

/** How a summary to staff ends: nothing to do, the partner was asked, or the staff decide. */
export type SummaryOutcome = 'recorded' | 'asked' | 'review' | 'noted';

export interface Decision {
  readonly next: OfferState;
  /** A fixed word, shown to staff and kept on the audit trail. */
  readonly reason: string;
  readonly effects: readonly Effect[];
}
