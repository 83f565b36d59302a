/**
 * The typed view of every letter: all that its template may ask for. Values, not text: helpers write money and days in
 * the reader's notation. A new letter is a line here and a folder beside this file.
 */
import type { FactName, Statement } from '../parsers/types.js';
import type { ReminderKind } from '../referrals/types.js';
import type { MissingPart } from '../referrals/drafts.js';
import type { DraftField } from '../values/draftFields.js';
import type { UnreadReason } from '../values/attachmentText.js';
import type { CalendarDay } from '../values/calendarDay.js';
import type { Money } from '../values/money.js';
import type {
  JobCheckView,
  TeamCheckView,
  TrainingExpiredView,
  TrainingExpiryView,
  TrainingListView,
  TrainingNoticeView,
} from './trainingViews.js';
import type {
  AccountNoteView,
  CustomerConfirmationView,
  InvoiceReminderView,
  StatementView,
  ValueCheckView,
} from './accountViews.js';
import type {
  ChecksDrawnView,
  ComplianceProposalView,
  ComplianceView,
  DeviationView,
  QualityNewsView,
  RemediationPlanView,
  SpotCheckView,
} from './qualityViews.js';
import type {
  ComplaintNewsView,
  ComplaintOpenedView,
  ConcernView,
  CustomerAcknowledgedView,
  CustomerResolutionView,
  EscalationView,
} from './serviceViews.js';
import type {
  ContactDetailsView,
  MilestoneDueView,
  MilestoneLateView,
  ReopenedView,
  TestingDueView,
} from './progressViews.js';
import type { CaseAnswerView, CaseNewsView, CaseNoteView, CaseRelayView, CaseRequestView } from './caseViews.js';
import type { DailyLineView, DigestView, FollowUpAskView } from './overviewViews.js';

export type { BreachName } from './qualityViews.js';

export interface PersonView {
  readonly name: string;
  readonly email: string;
}

/** In every letter. */
export interface BaseView {
  readonly desk: { readonly name: string; readonly address: string; readonly partnerSupport: string };
}

export interface ReferralView {
  readonly ref: string;
  readonly customer: string;
  readonly service: string;
}

export interface FactsView {
  readonly customer: string;
  readonly total: Money;
  readonly invoice: readonly { readonly amount: Money; readonly label: string | null }[];
  readonly startDate: CalendarDay;
}

/** R2: to the nominated contact; two lines say what to reply. R8: the information is an indicator only. */
export interface ReferralOfferView extends BaseView {
  readonly contact: PersonView;
  readonly manager: PersonView;
  readonly referral: ReferralView & {
    readonly description: string;
    readonly contactName: string;
    readonly contactEmail: string | null;
    readonly contactPhone: string | null;
  };
  /** Progress goes to the manager as well (R13). */
  readonly managerOnCopy: boolean;
  /** When a first answer is expected (R16). */
  readonly answerBy: CalendarDay;
  /** Set for a deputy: whom they stand in for, why, and until when where that is known. */
  readonly standsInFor: {
    readonly name: string;
    readonly reason: 'away' | 'bounced';
    readonly until: CalendarDay | null;
  } | null;
}

/** R5: repeats what was understood; the partner corrects it by replying. */
export interface ThanksView extends BaseView {
  readonly contact: PersonView;
  readonly kind: 'won' | 'follow-up' | 'correction';
  readonly referral: ReferralView;
  readonly facts: FactsView;
  /** Numbers of what is on its way to the billing contact. */
  readonly invoices: readonly {
    readonly number: string;
    readonly kind: 'invoice' | 'credit-note';
    readonly gross: Money;
  }[];
  /** The amounts are invoiced with the month's statement. */
  readonly onStatement: boolean;
  readonly billing: PersonView;
}

/** One question at a time. */
export interface QuestionView extends BaseView {
  readonly contact: PersonView;
  readonly referral: ReferralView;
  readonly fact: FactName | null;
  /** A doubt code (parsers/types.ts): decides the wording. */
  readonly code: string;
  /** The partner's own words that raised it, '' where a fact is just missing. */
  readonly words: string;
  /** The attached file, or files, that it is about, and why that could not be read; null where it is about none. */
  readonly attachment: { readonly name: string; readonly unread: UnreadReason | null } | null;
  /** Values from attached files that a yes makes facts; null where the question names none. */
  readonly proposed: {
    readonly total: Money | null;
    readonly invoice: readonly { readonly amount: Money; readonly label: string | null }[];
    readonly startDate: CalendarDay | null;
  } | null;
  /** What is settled so far. */
  readonly known: {
    readonly customer: string | null;
    readonly total: Money | null;
    readonly invoice: readonly { readonly amount: Money; readonly label: string | null }[];
    readonly startDate: CalendarDay | null;
  };
  /** Asked again after silence. */
  readonly again: boolean;
}

/** After lost, unreachable, declined, at-risk or milestone: what was noted, so that a misreading is noticed. */
export interface NotedView extends BaseView {
  readonly contact: PersonView;
  readonly referral: ReferralView;
  readonly statement: Statement;
  /** The partner's own words that it was read from, '' where none are to be shown. */
  readonly words: string;
  readonly manager: PersonView;
  /** The manager was not on copy of it, and should have been (R13). */
  readonly managerCopy: boolean;
}

/** R6, R16: no answer, or no news, yet. */
export interface ReminderView extends BaseView {
  readonly contact: PersonView;
  readonly referral: ReferralView & { readonly contactName: string };
  readonly kind: ReminderKind;
  readonly sentOn: CalendarDay;
  readonly manager: PersonView;
}

/** One referral of a list of reminders, and where an answer to its line goes. */
export interface ReminderEntryView {
  readonly referral: ReferralView;
  readonly asks: readonly {
    readonly kind: ReminderKind | 'milestones';
    /** When it was sent, was to start or was expected; otherwise the day of the partner's last word. */
    readonly since: CalendarDay;
    /** Of `milestones`: which are expected. */
    readonly milestones: MilestoneDueView['milestones'];
  }[];
  /** Signed; where the mailbox has no plus addresses the subject carries the sign (`tagged`). */
  readonly address: string;
  readonly subject: string;
  readonly tagged: boolean;
}

/** R6, R16: several referrals of one contact in one mail, oldest first. */
export interface RemindersView extends BaseView {
  readonly contact: PersonView;
  readonly manager: PersonView;
  readonly entries: readonly ReminderEntryView[];
}

/** R3: another partner won, or staff withdrew the referral. */
export interface WithdrawnView extends BaseView {
  readonly contact: PersonView;
  readonly referral: ReferralView;
  readonly manager: PersonView;
}

/** Staff have taken back what the partner had notified; it says what stands instead. */
export interface TakenBackView extends BaseView {
  readonly contact: PersonView;
  readonly referral: ReferralView;
  /** The job as it had been noted. */
  readonly facts: FactsView;
  readonly creditNotes: readonly {
    readonly number: string;
    readonly kind: 'invoice' | 'credit-note';
    readonly gross: Money;
  }[];
  readonly billing: PersonView;
  /** No job is left: the referral is with the partner as before the win. */
  readonly openAgain: boolean;
  readonly manager: PersonView;
}

export interface SummaryFactView {
  readonly name: FactName;
  readonly value:
    string | Money | CalendarDay | readonly { readonly amount: Money; readonly label: string | null }[] | null;
  /** … 'attached' (only in an attached file, not confirmed yet) | 'record' (on record before this mail) | 'missing'. */
  readonly certainty: 'stated' | 'computed' | 'assumed' | 'attached' | 'record' | 'missing';
  /** The exact words that it was read from. */
  readonly words: readonly string[];
}

/** To staff for each mail of a partner: what was read, from which words, what changed, what is open. */
export interface SummaryView extends BaseView {
  readonly manager: PersonView;
  readonly partner: { readonly name: string };
  readonly from: PersonView;
  readonly referral: ReferralView | null;
  readonly outcome: 'recorded' | 'asked' | 'review' | 'noted';
  readonly statements: readonly { readonly statement: Statement; readonly words: readonly string[] }[];
  readonly facts: readonly SummaryFactView[];
  /** The attached files: why not read, or the facts that only they give. */
  readonly attachments: readonly {
    readonly name: string;
    readonly unread: UnreadReason | null;
    readonly facts: readonly FactName[];
  }[];
  /** "State: sent → won", "Invoice 2026-014 issued: AUD 5,335.00". */
  readonly changes: readonly string[];
  /** Why a person has to look, or what the partner was asked. */
  readonly open: readonly string[];
  /** The new text of the mail as read, whole up to a bound. */
  readonly newText: string;
  readonly subject: string;
  readonly receivedOn: CalendarDay;
  /** Whether `ok` would do something. */
  readonly canApprove: boolean;
  /** Whether `reject` would take it back: a correction that is on record is put right with the right facts instead. */
  readonly canReject: boolean;
  /** What the manager says of figures that come after a win: work besides it, or that job put right; '' where neither. */
  readonly choice: 'further' | 'further-or-correction' | '';
  /** What the manager decides next (R10–R12); '' where nothing is wanted. */
  readonly next: 'unreachable' | 'lost' | 'declined' | 'at-risk' | '';
  /** The customer's details as on record, and the partners that could take the referral. */
  readonly customerContact: { readonly name: string; readonly email: string; readonly phone: string };
  readonly otherPartners: readonly string[];
}

/** Answer to a staff member's reply: what was done, or why not. */
export interface StaffReceiptView extends BaseView {
  readonly staff: PersonView;
  readonly referral: ReferralView | null;
  readonly done: readonly string[];
  readonly refused: readonly string[];
  /** What can be written in this thread; listed where something was refused. */
  readonly possible: readonly { readonly usage: string; readonly does: string }[];
}

export interface InvoiceView extends BaseView {
  readonly kind: 'invoice' | 'credit-note';
  readonly billing: PersonView;
  readonly number: string;
  readonly issuedOn: CalendarDay;
  readonly dueOn: CalendarDay;
  readonly net: Money;
  readonly tax: Money;
  readonly taxName: string;
  readonly gross: Money;
  readonly referral: ReferralView;
  readonly partner: { readonly name: string };
  readonly bankLines: readonly string[];
  /** Of a credit note: the invoice that it takes back and why. */
  readonly credits: { readonly number: string; readonly reason: string } | null;
  /** The finance copy says so. */
  readonly financeCopy: boolean;
}

/** R6, R12, R16: to the manager. */
export interface BreachView extends BaseView {
  /** No first answer; no news of an offer, of a job, or of work at risk. */
  readonly about: 'no-answer' | 'no-news' | 'job' | 'at-risk';
  /** How often the partner was asked in a row. */
  readonly asked: number;
  readonly manager: PersonView;
  readonly partner: { readonly name: string };
  readonly contact: PersonView;
  readonly referral: ReferralView;
  readonly sentOn: CalendarDay;
  readonly businessDays: number;
  readonly remindedOn: CalendarDay | null;
}

/** A mail of ours came back, or the server refused it for good. */
export interface BounceNoticeView extends BaseView {
  readonly manager: PersonView;
  readonly referral: ReferralView | null;
  readonly letter: string;
  readonly subject: string;
  readonly recipients: readonly string[];
  /** What the other server said. */
  readonly diagnostic: string;
  /** `refused` by the server we handed it to, `bounced` later, `given-up` after repeated tries, `held` above a cap. */
  readonly how: 'refused' | 'bounced' | 'given-up' | 'held';
  /** R2: who got it instead; null where nobody did. */
  readonly deputy: PersonView | null;
  /** What no longer waits for the partner's answer; null where nothing was stopped. */
  readonly stopped: 'offer' | 'reminders' | 'concern' | 'deviation' | 'job-check' | 'case' | null;
}

/** A mail that staff must look at and that belongs to no offer: a stranger's, an unreadable or oversized one. */
export interface HeldMailView extends BaseView {
  readonly manager: PersonView;
  readonly why: string;
  readonly from: string;
  readonly subject: string;
  readonly receivedOn: CalendarDay;
  /** New text up to a bound, '' where it cannot be read. */
  readonly text: string;
  /** Number under which the raw mail is kept: `referral-desk message show N`. */
  readonly messageNumber: number | null;
}

/** R1: to the staff member who writes a referral: what was understood, what is missing, who would get it. */
export interface ReferralDraftView extends BaseView {
  readonly staff: PersonView;
  /** `ready`: `ok` sends it. */
  readonly outcome: 'ready' | 'incomplete' | 'sent' | 'dropped';
  /** Sent again because nobody answered. */
  readonly reminder: boolean;
  /** Reference of the referral that it became. */
  readonly ref: string | null;
  readonly customer: string;
  /** `words`: what it was read from, '' where that says no more than the value. */
  readonly fields: readonly { readonly field: DraftField; readonly value: string; readonly words: string }[];
  readonly missing: readonly MissingPart[];
  /** What is not certain or was refused, in sentences. */
  readonly doubts: readonly string[];
  /** What the answer did: "The customer has been asked." */
  readonly done: readonly string[];
  /** Partners proposed where none is named, the best first. */
  readonly proposals: readonly { readonly name: string; readonly reasons: readonly string[] }[];
  /** Which mails go, or went, to whom. */
  readonly mails: readonly { readonly partner: string; readonly contact: PersonView; readonly language: string }[];
  /** Whether `ask customer` would send the questions. */
  readonly canAsk: boolean;
  /** When it is dropped without an answer; null where it is closed. */
  readonly dropOn: CalendarDay | null;
}

/** R1: to the customer's contact; a few questions before the referral goes out. */
export interface CustomerQuestionsView extends BaseView {
  readonly contact: PersonView;
  readonly customer: string;
  readonly staff: PersonView;
  readonly questions: readonly string[];
}

/** R9: to the partner whose mail names no referral that is unique. */
export interface WhichReferralView extends BaseView {
  readonly contact: PersonView;
  /** Subject and first words of the mail that it is about. */
  readonly subject: string;
  readonly words: string;
  readonly referrals: readonly ReferralView[];
  readonly manager: PersonView;
}

export interface LetterViews {
  'referral-offer': ReferralOfferView;
  thanks: ThanksView;
  question: QuestionView;
  noted: NotedView;
  reminder: ReminderView;
  reminders: RemindersView;
  withdrawn: WithdrawnView;
  'taken-back': TakenBackView;
  summary: SummaryView;
  'staff-receipt': StaffReceiptView;
  invoice: InvoiceView;
  'credit-note': InvoiceView;
  breach: BreachView;
  'invoice-reminder': InvoiceReminderView;
  statement: StatementView;
  'account-note': AccountNoteView;
  'value-check': ValueCheckView;
  'customer-confirmation': CustomerConfirmationView;
  'milestone-due': MilestoneDueView;
  'testing-due': TestingDueView;
  'milestone-late': MilestoneLateView;
  reopened: ReopenedView;
  'contact-details': ContactDetailsView;
  'bounce-notice': BounceNoticeView;
  'held-mail': HeldMailView;
  'referral-draft': ReferralDraftView;
  'customer-questions': CustomerQuestionsView;
  'which-referral': WhichReferralView;
  'follow-up-ask': FollowUpAskView;
  digest: DigestView;
  'daily-line': DailyLineView;
  'customer-acknowledged': CustomerAcknowledgedView;
  complaint: ConcernView;
  enquiry: ConcernView;
  'complaint-opened': ComplaintOpenedView;
  'complaint-news': ComplaintNewsView;
  'customer-resolution': CustomerResolutionView;
  escalation: EscalationView;
  'job-check': JobCheckView;
  'team-check': TeamCheckView;
  'training-notice': TrainingNoticeView;
  'training-expiry': TrainingExpiryView;
  'training-expired': TrainingExpiredView;
  'training-list': TrainingListView;
  'checks-drawn': ChecksDrawnView;
  'spot-check': SpotCheckView;
  deviation: DeviationView;
  'quality-news': QualityNewsView;
  'compliance-proposal': ComplianceProposalView;
  compliance: ComplianceView;
  'remediation-plan': RemediationPlanView;
  'case-answer': CaseAnswerView;
  'case-note': CaseNoteView;
  'case-request': CaseRequestView;
  'case-relay': CaseRelayView;
  'case-news': CaseNewsView;
}

export type LetterName = keyof LetterViews;
