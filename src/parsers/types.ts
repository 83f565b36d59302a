/**
 * The words of the reading (READING.md): statement, fact, doubt, evidence, action. Everything here is a value; parsers
 * take values and return values.
 *
 *   Mail ──reply/──► NewText ──locales/<lang>/──► Finding, Mention ──refiners/──► Reading (statements, facts, doubts, action)
 */
import type { UnreadReason } from '../values/attachmentText.js';
import type { CalendarDay, Instant } from '../values/calendarDay.js';
import type { CurrencyCode, Money } from '../values/money.js';

export type Language = 'en' | 'de' | 'fr';

export const STATEMENTS = [
  'acknowledged',
  'won',
  'lost',
  'unreachable',
  'declined',
  'at-risk',
  'milestone',
  'correction',
  'follow-up',
  'complaint',
  'question',
  'support',
  'auto-reply',
  'bounce',
  'unrelated',
] as const;
export type Statement = (typeof STATEMENTS)[number];

/** Statements that carry money: a first win, a further one, a change of either. Which of them it is, the whole mail tells. */
export const SALES = ['won', 'follow-up', 'correction'] as const satisfies readonly Statement[];

/** `name`: of a statement, or of a class of the learnt reader. */
export function isSale(name: string): name is (typeof SALES)[number] {
  return (SALES as readonly string[]).includes(name);
}

/** From harmless to careful: a mail takes the most careful action that any part of it needs. */
export const ACTIONS = ['ignore', 'record', 'ask', 'review'] as const;
export type Action = (typeof ACTIONS)[number];

/** Order of day and month in an all-numeric date. */
export type DateOrder = 'DMY' | 'MDY' | 'YMD';

/** What the reader knows of the parties before it opens the mail; the `context` of a case file. */
export interface ReadingContext {
  readonly desk: {
    readonly name: string;
    readonly address: string;
    readonly currency: CurrencyCode;
    readonly timezone: string;
    readonly dateOrder: DateOrder;
    /** RFC 8601 authserv-ids that the desk trusts; default: the desk address's domain and every host below it. */
    readonly authservIds?: readonly string[];
  };
  readonly partner: {
    readonly name: string;
    readonly domain: string;
    /** Further domains whose senders speak for the partner. */
    readonly domains?: readonly string[];
    readonly contact: { readonly name: string; readonly email: string };
    /** BCP 47 tag. */
    readonly locale: string;
    readonly currency: CurrencyCode;
    readonly timezone: string;
    readonly dateOrder: DateOrder;
  };
  readonly referral: {
    readonly ref: string;
    readonly customer: string;
    readonly customerContact: string;
    readonly service: string;
    /** ISO 8601 with offset. */
    readonly sentAt: string;
  };
  /** The fact that the desk's last question asked for: a bare "1 December" then answers it. */
  readonly asked?: FactName;
  /** What is on record for this offer before the mail; absent where nothing was notified yet. */
  readonly record?: {
    readonly total: Money | null;
    readonly invoice: readonly Money[];
    readonly startDate: CalendarDay | null;
  };
  /** What the desk's last question offered for a "yes": values from attached files (docs/reading.md, "Attachments"). */
  readonly proposed?: ProposedFacts;
}

/** Values that the partner was asked to confirm; null (or []) is what was not among them. */
export interface ProposedFacts {
  readonly total: Money | null;
  readonly invoice: readonly InvoiceAmount[];
  readonly startDate: CalendarDay | null;
  /** The words that each value was read from, and the file that they stand in. */
  readonly origins: readonly { readonly fact: FactName; readonly words: readonly string[]; readonly file: string }[];
}

export type FactName = 'customer' | 'total' | 'invoice' | 'startDate';

/**
 * How a fact came to be known. `stated`: the mail says it. `computed`: it follows exactly from what the mail says
 * ("your 10 %"). `assumed`: the mail is silent and the record answers (the referral's customer).
 */
export type Certainty = 'stated' | 'computed' | 'assumed';

/** The exact words that something was read from. `start` and `end` are offsets (UTF-16) in the part's text. */
export interface Evidence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the text stands: new text of the body, subject, a header field, or an attachment's name (offsets are in its text then). */
  readonly part: string;
  /** The reader that found it, as a path under src/parsers ("locales/en/won"). */
  readonly reader: string;
}

export interface Fact<T> {
  readonly value: T;
  readonly certainty: Certainty;
  /** Empty only for `assumed`. */
  readonly evidence: readonly Evidence[];
}

export interface InvoiceAmount {
  readonly amount: Money;
  /** "deposit", "on completion": as the mail calls it, or null. */
  readonly label: string | null;
}

/** Whether the amounts of the mail are said to contain tax. */
export type TaxTreatment = 'inclusive' | 'exclusive' | 'unknown';

/** The four facts of policy clause R5. null (or []) is what the mail does not settle. */
export interface WonFacts {
  readonly customer: Fact<string>;
  readonly total: Fact<Money> | null;
  readonly invoice: readonly Fact<InvoiceAmount>[];
  readonly startDate: Fact<CalendarDay> | null;
  readonly taxTreatment: TaxTreatment;
}

export interface StatementFinding {
  readonly statement: Statement;
  readonly evidence: readonly Evidence[];
}

/**
 * Why the desk may not simply act. The code is a fixed name (docs list them all), the message is for people, and
 * `needs` is the action that the doubt asks for.
 */
export interface Doubt {
  readonly code: DoubtCode;
  readonly message: string;
  readonly needs: 'ask' | 'review';
  readonly fact?: FactName;
  readonly evidence: readonly Evidence[];
  /** The attached file that it is about, and why that could not be read where it could not. */
  readonly attachment?: AttachmentDoubt;
}

export interface AttachmentDoubt {
  readonly name: string;
  readonly reason: UnreadReason | null;
}

export const DOUBT_CODES = [
  // a needed fact is missing
  'total-missing',
  'invoice-missing',
  'start-missing',
  // a fact is given, but no word says what it is
  'total-likely',
  'invoice-likely',
  'start-likely',
  'correction-empty',
  // a fact contradicts itself, is a range, or cannot be settled
  'total-ambiguous',
  'invoice-ambiguous',
  'start-ambiguous',
  'total-contradictory',
  'invoice-contradictory',
  'start-contradictory',
  'start-vague',
  'start-impossible',
  'amount-range',
  'currency-unexpected',
  'customer-other',
  'versions-differ',
  'attachment-only',
  // attached files: a fact that only they give, one that they give otherwise, and what could not be read
  'from-attachment',
  'attachment-differs',
  'attachment-unread',
  // a fact is clear but cannot be meant
  'invoice-above-total',
  'amount-not-positive',
  'start-implausible',
  // a person looks first
  'meaning-unclear',
  'meaning-guessed',
  'statements-contradict',
  'complaint',
  'question',
  'sender-unknown',
  'sender-ambiguous',
  'sender-lookalike',
  'reply-to-elsewhere',
  'authentication-failed',
  'bank-details',
  'bidi-override',
  'syntax-smuggled',
  'instructs-software',
  'mail-damaged',
] as const;
export type DoubtCode = (typeof DOUBT_CODES)[number];

/** What automatic mail tells: when the person is back and who stands in. */
export interface Absence {
  readonly returnsOn: Fact<CalendarDay> | null;
  readonly standIn: { readonly name: string | null; readonly address: string } | null;
}

/** What was understood of one mail. */
export interface Reading {
  readonly language: Language;
  readonly statements: readonly StatementFinding[];
  /** There only with won, correction or follow-up. */
  readonly won: WonFacts | null;
  /** The reason that the partner gives for lost, declined, unreachable or at-risk: the sentence it was read from. */
  readonly reason: Evidence | null;
  readonly absence: Absence | null;
  readonly doubts: readonly Doubt[];
  readonly action: Action;
  readonly newText: NewText;
  /** The attached files, in the order of the mail; absent where there are none. */
  readonly attachments?: readonly AttachmentReading[];
}

/** What became of one attached file. */
export interface AttachmentReading {
  readonly name: string;
  readonly contentType: string;
  /** Octets. */
  readonly size: number;
  /** Why it was not read; null where it was. */
  readonly reason: UnreadReason | null;
  /** Facts of the reading that were taken from it. */
  readonly facts: readonly FactName[];
}

// ---------------------------------------------------------------------------------------------------------------
// reply/: what of a mail is new text

/** Text that the sender did not write for this mail, kept beside what was kept. */
export interface Elided {
  readonly kind: 'quote' | 'signature' | 'disclaimer' | 'forwarded' | 'hidden' | 'struck-out' | 'comment';
  readonly text: string;
}

/**
 * The words that the sender wrote for this mail, as a person would see them: Unicode-normalised for reading
 * (no-break spaces, zero-width characters, soft hyphens and full-width characters are what they look like).
 */
export interface NewText {
  /** Lines joined by \n. Every evidence offset with part "body" is an offset in this string. */
  readonly text: string;
  readonly from: 'plain' | 'html' | 'none';
  readonly elided: readonly Elided[];
  /** New text of the other alternative, where the mail has both and they differ in more than layout. */
  readonly other: string | null;
  /** Signature block of the sender, where one was cut (names and phones in it are no facts). */
  readonly signature: string | null;
  /** Text of a forwarded mail, where the sender forwarded one: never read as the partner's own statement. */
  readonly forwarded: string | null;
  /** True where the new text answers between quoted lines: a quoted question then gives the answer its meaning. */
  readonly interleaved: boolean;
  /** For each answer between quotes: the quoted lines directly above it, and where the answer stands in `text`. */
  readonly answers: readonly { readonly question: string; readonly start: number; readonly end: number }[];
  /** Bidirectional override or isolate characters were seen in what remains (they are removed from `text`). */
  readonly bidi: readonly Evidence[];
}

/** One sentence, list item, label line or table row of the new text. */
export interface Sentence {
  readonly text: string;
  /** Offset in NewText.text. */
  readonly start: number;
  /** `label`: a "Name: value" line or table row, `label.name` and `label.valueStart` say which. */
  readonly label: { readonly name: string; readonly value: string; readonly valueStart: number } | null;
  /** Number of the paragraph that it stands in, from 0. */
  readonly paragraph: number;
  /** A question of the partner's or the desk's: ends with a question mark. */
  readonly question: boolean;
  /** The texts of the sentences before and behind it; '' at the ends of the mail. */
  readonly before: string;
  readonly behind: string;
}

// ---------------------------------------------------------------------------------------------------------------
// locales/<lang>/: what one sentence says

/** A statement reader takes one sentence and returns a finding, or null for "not mine" (STYLE.md). */
export interface Finding {
  readonly statement: Statement;
  readonly evidence: Evidence;
}

/** An amount of money mentioned in a sentence, before anyone says what it is for. */
export interface MoneyMention {
  /** null where the notation does not settle it (`1.234` with no hint); `candidates` then holds the readings. */
  readonly value: Money | null;
  readonly candidates: readonly Money[];
  /** How the currency is known: written, or taken from the partner. */
  readonly currencyFrom: 'code' | 'symbol' | 'word' | 'partner';
  /** computed: from months × rate, a percentage, a sum. */
  readonly certainty: 'stated' | 'computed';
  /** "about", "ca.", "up to", "between … and": no exact amount. */
  readonly approximate: boolean;
  readonly tax: TaxTreatment;
  readonly evidence: Evidence;
}

export interface PercentMention {
  /** Parts per million: 10 % is 100_000, 7.5 % is 75_000. */
  readonly partsPerMillion: number;
  readonly evidence: Evidence;
}

/** A calendar day mentioned in a sentence, before anyone says what happens on it. */
export interface DateMention {
  /** null where it is vague, impossible, ambiguous or contradicts its weekday; `problem` says which. */
  readonly value: CalendarDay | null;
  readonly problem: 'vague' | 'impossible' | 'ambiguous' | 'contradictory' | null;
  readonly candidates: readonly CalendarDay[];
  /** The year was not written: it is the first such date on or after the mail's Date. */
  readonly yearAssumed: boolean;
  readonly evidence: Evidence;
}

/** What the mention readers need besides the sentence. */
export interface MentionContext {
  readonly language: Language;
  readonly currency: CurrencyCode;
  /** BCP 47 tag of the partner: settles `1.234` and `03/04` where it can. */
  readonly locale: string;
  readonly dateOrder: DateOrder;
  /** The day of the mail's Date in the partner's time zone. */
  readonly mailDay: CalendarDay;
  readonly mailInstant: Instant;
}
