/**
 * The words of the referral policy (POLICY clauses R1–R12, R16): states of an offer, what a mail tells, facts on record,
 * timers, decisions. Values only, all of them JSON, because they are kept on the record; src/desk turns decisions into rows
 * and mails.
 */
import type {
  Action,
  AttachmentDoubt,
  AttachmentReading,
  Certainty,
  DoubtCode,
  FactName,
  Statement,
} from '../parsers/types.js';
import type { CalendarDay } from '../values/calendarDay.js';
import type { MoneyJson } from '../values/money.js';
import type { MilestoneName } from './milestones.js';

export const OFFER_STATES = ['sent', 'acknowledged', 'won', 'lost', 'unreachable', 'declined', 'withdrawn'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** An amount that the vendor invoices, with the name that the partner gave it ("deposit"). */
export type LabelledAmount = MoneyJson & { readonly label: string | null };

/** How a fact is known and the words it was read from; by fact, beside the values. */
export interface FactOrigin {
  readonly fact: FactName;
  /** `record`: known before this mail; `staff`: a staff member's answer. */
  readonly certainty: Certainty | 'record' | 'staff';
  readonly words: readonly string[];
  /** The attached file that the value was read from, while nobody has confirmed it. */
  readonly attachment?: string;
}

/** The four facts of policy R5 as far as they are known. */
export interface Facts {
  readonly customer: string | null;
  readonly total: MoneyJson | null;
  readonly invoice: readonly LabelledAmount[];
  readonly startDate: CalendarDay | null;
  readonly origins: readonly FactOrigin[];
}

/** The facts of a job: complete. */
export interface JobFacts extends Facts {
  readonly customer: string;
  readonly total: MoneyJson;
  readonly startDate: CalendarDay;
}

export type JobKind = 'won' | 'follow-up';

/** Facts that wait for an answer, and what they will become. */
export interface PendingFacts extends Facts {
  readonly kind: JobKind | 'correction';
  /** Questions that are still open, the one that was asked first. The facts they are about stand empty above. */
  readonly open: readonly NoticeDoubt[];
  /** Values read from attached files that the partner has not confirmed yet; a yes to the question settles them. */
  readonly proposed?: Facts;
  /** Number of the job that a correction is about; absent where it is none of a job. */
  readonly job?: number;
}

export interface NoticeDoubt {
  readonly code: DoubtCode;
  readonly message: string;
  readonly needs: 'ask' | 'review';
  readonly fact: FactName | null;
  readonly words: readonly string[];
  readonly attachment?: AttachmentDoubt;
}

/** Numbers and customers in a mail that speak against the thread that it came in. */
export interface NamedElsewhere {
  /** The referral of the thread, where the mail is read for the one that it names instead. */
  readonly cameIn: string | null;
  /** Other referrals of the partner that it names, by their numbers, jobs or customers; the customer is given then. */
  readonly named: readonly string[];
  /** Numbers of referrals and jobs that are none of the partner's, or stand no more. */
  readonly unknown: readonly string[];
}

/** What policy takes from a reading: a value that can be kept and decided upon again after staff answered. */
export interface Notice {
  readonly statements: readonly { readonly statement: Statement; readonly words: readonly string[] }[];
  readonly facts: Facts | null;
  readonly doubts: readonly NoticeDoubt[];
  readonly action: Action;
  /** Why lost, declined, unreachable or at risk, in the partner's words. */
  readonly reason: string | null;
  /** An out-of-office answer: back on this day, if it says so. */
  readonly awayUntil: CalendarDay | null;
  readonly standIn: { readonly name: string | null; readonly address: string } | null;
  /** What a milestone statement speaks of; absent where there is none. */
  readonly milestones?: readonly MilestoneName[];
  /** The mail says that what was at risk is so no longer. */
  readonly backOnTrack?: boolean;
  /** Addresses in To and Cc of the mail (policy R13); absent where there was no mail. */
  readonly copied?: readonly string[];
  /** The attached files; absent where there are none. */
  readonly attachments?: readonly AttachmentReading[];
  /** The mail names another referral or job than its thread's; absent where it does not. */
  readonly elsewhere?: NamedElsewhere;
  /** Number of the job that the mail, or the question that it answers, is about; absent where neither says so. */
  readonly job?: number;
}

/**
 * What became of a reading:
 * - `recorded`: the desk acted on it with no human
 * - `asked`: the partner was asked; the answer supersedes it
 * - `waiting`: staff look first; the record is untouched until they answer
 * - `approved`, `corrected`, `rejected`: what staff answered
 * - `superseded`: a later mail settled it
 */
export type ReadingState = 'recorded' | 'asked' | 'waiting' | 'approved' | 'corrected' | 'rejected' | 'superseded';

export const TIMER_KINDS = [
  /** A sent offer has no answer yet: remind the partner (R16). */
  'unanswered',
  /** … and still none: note the breach, tell the manager (R16). */
  'breach',
  /** An open offer has no news: ask for its status (R6). */
  'status',
  /** A question to the partner has no answer: ask again. */
  'question',
  /** The work is at risk: ask for its status at short intervals (R12). */
  'at-risk',
] as const;
export type TimerKind = (typeof TIMER_KINDS)[number];

/** Periods of the policy in business days of the receiver; configuration with the policy's values as default. */
export interface Periods {
  readonly unansweredAfterDays: number;
  readonly breachAfterDays: number;
  readonly statusAfterDays: number;
  readonly questionAfterDays: number;
  readonly atRiskEveryDays: number;
  readonly most: number;
}

/** Where an offer stands when something arrives. */
export interface Situation {
  readonly state: OfferState;
  /** Facts of the job that the mail or the answer is about: the newest one, unless an answer names another. */
  readonly job: JobFacts | null;
  /** Facts of every job of the offer that stands, oldest first: with several, a correction does not say which it means. */
  readonly recorded: readonly JobFacts[];
  /** A job besides these was taken back, and a mail may still mean it. */
  readonly takenBack?: true;
  /** How it is known that `job` is meant: the mail names it, or the open question is about it. Absent: it is the newest. */
  readonly chosen?: 'named' | 'asked';
  readonly pending: PendingFacts | null;
  /** Reminders or questions in a row without news. */
  readonly nudges: number;
  readonly atRisk: boolean;
  /** Whether the partner has ever written. */
  readonly heard: boolean;
}

/** How a summary to staff ends. */
export type SummaryOutcome = 'recorded' | 'asked' | 'review' | 'noted';

/** What a reminder asks: for a first answer, how an offer stands, whether a job has begun, how it goes, how a risk stands. */
export type ReminderKind = 'unanswered' | 'status' | 'start' | 'job' | 'at-risk';

/** What must happen; src/desk/apply.ts is the only interpreter. */
export type Effect =
  | { readonly do: 'clear-timers' }
  | { readonly do: 'set-timer'; readonly timer: TimerKind; readonly businessDays: number }
  | { readonly do: 'set-nudges'; readonly nudges: number }
  | { readonly do: 'record-job'; readonly kind: JobKind; readonly facts: JobFacts }
  | { readonly do: 'revise-job'; readonly facts: JobFacts }
  | { readonly do: 'cancel-job' }
  /** After `cancel-job`: the contact who notified the job hears that it is off the record. */
  | { readonly do: 'tell-taken-back' }
  | { readonly do: 'keep-pending'; readonly facts: PendingFacts }
  | { readonly do: 'clear-pending' }
  | { readonly do: 'thank-partner'; readonly kind: JobKind | 'correction'; readonly facts: JobFacts }
  | {
      readonly do: 'ask-partner';
      readonly doubt: NoticeDoubt;
      readonly known: Facts;
      readonly again: boolean;
      /** What the question offers for a yes. */
      readonly proposed?: Facts;
    }
  | { readonly do: 'note-to-partner'; readonly statement: Statement }
  | { readonly do: 'remind-partner'; readonly reminder: ReminderKind }
  | { readonly do: 'tell-manager'; readonly about: 'no-answer' | 'no-news' | 'at-risk' }
  | { readonly do: 'set-at-risk'; readonly atRisk: boolean }
  | { readonly do: 'close-other-offers' }
  | { readonly do: 'set-away'; readonly until: CalendarDay }
  | { readonly do: 'summary-to-staff'; readonly outcome: SummaryOutcome };

export interface Decision {
  readonly next: OfferState;
  /** A fixed word, shown to staff and kept on the audit trail. */
  readonly reason: string;
  readonly effects: readonly Effect[];
}
