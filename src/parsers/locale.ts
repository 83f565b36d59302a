/**
 * A language: what src/parsers/locales/<lang>/index.ts puts together. A language is data first; code stands where
 * grammar differs. Phrases are written in the notation of phrases.ts.
 */
import type { StatementReader } from './phrases.js';
import type { Language } from './types.js';

/** Words that change what a statement means; used by src/parsers/refiners/. */
export interface RefinerWords {
  /** Before the words of a statement in their clause: "not", "never", "yet to". */
  readonly negation: readonly string[];
  /** True where a negation may also follow the verb ("unterschrieben haben sie noch nicht"). */
  readonly negationFollows: boolean;
  /** Look like negations and are none: "not only", "no doubt". */
  readonly noNegation: readonly string[];
  /** Before the words in their clause: "should", "hope", "about to". */
  readonly hedge: readonly string[];
  /** Ways of saying that one is about to say something: "wanted to let you know that"; no hedge. */
  readonly leadIn: readonly string[];
  /** Words of good or bad news. */
  readonly tone: readonly string[];
  /** Modal verbs inside the words of a win: "contract should be signed". */
  readonly modal: readonly string[];
  /** Verbs of deciding, behind which a modal is no doubt: "confirmed they will go ahead". */
  readonly decided: readonly string[];
  /** Doubt rather than future, for what may be said of the future too ("they will go elsewhere"): "might", "perhaps". */
  readonly uncertain: readonly string[];
  /** Anywhere in the sentence: "subject to", "fingers crossed", "verbally". */
  readonly hedgeAnywhere: readonly string[];
  /** Opens a condition: "if", "unless", "on condition that". */
  readonly conditional: readonly string[];
  /** Opens a time that may be yet to come, where it stands before the statement: "once", "as soon as", "until". */
  readonly timeToCome: readonly string[];
  /** Conditions that are manners: "if you need anything". */
  readonly politeConditional: readonly string[];
  /** Somebody's words about it, not the statement itself: "you asked whether". */
  readonly reported: readonly string[];
  /** History: "last year", "back in 2024", "the previous project". */
  readonly background: readonly string[];
  /** The thing is yet to come: drops a milestone that is planned. */
  readonly planned: readonly string[];
  /** Takes back what was said just before: "no wait", "scratch that". */
  readonly takenBack: readonly string[];
  /** The whole mail so far was meant for another thread or was a joke. */
  readonly wrongThread: readonly string[];
  /** The rest of the papers is outstanding: makes an agreement by word of mouth a near miss. */
  readonly paperOutstanding: readonly string[];
  /** A commitment that no outstanding paper takes back: "signed", "order placed". */
  readonly onPaper: readonly string[];
  /** Behind a contrast: the trouble is over ("but we spoke on Tuesday"). */
  readonly resolved: readonly string[];
  /** The client was won before: "phase 2", "another order", "existing client". */
  readonly furtherWork: readonly string[];
  /** Looks like earlier work and belongs to a first win: "came back to us and signed", "note that we have won". */
  readonly noFurtherWork: readonly string[];
  /** A fact notified before may have changed; counts where something is on record. */
  readonly changed: readonly string[];
  /** Questions that want no answer: "how are you", "anything else you need". */
  readonly courtesy: readonly string[];
  /** Asks for an invoice, which is no question: "could you please invoice us". */
  readonly invoiceRequest: readonly string[];
  /** Why: "because", "on price". */
  readonly reason: readonly string[];
  /** About another customer or project: "another client of ours", "the other one". */
  readonly otherMatter: readonly string[];
  /** Opens a question in a clause: "can", "did", "what". */
  readonly interrogative: readonly string[];
  /** An answer's first word. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Follows a "no" that is only "not yet". */
  readonly notYet: readonly string[];
}

/** Words that say what an amount or a day is for; used by src/parsers/facts/. */
export interface RoleWords {
  /** The total of the job, before or as the label of an amount. */
  readonly total: readonly string[];
  /** The total, behind an amount: "48,500 all up". */
  readonly totalAfter: readonly string[];
  /** What the desk may invoice: "your commission", "please invoice". */
  readonly invoice: readonly string[];
  readonly invoiceAfter: readonly string[];
  /** Before a percentage: "your", "the usual"; what makes it the desk's share. */
  readonly yours: readonly string[];
  /** Directly before an amount that a share is taken of: "10 % of the", "commission on". */
  readonly base: readonly string[];
  /** A figure that was quoted: counts only where the customer accepted it and no other total stands. */
  readonly quoted: readonly string[];
  /** An earlier invoice of the desk is paid: "your invoice over 2,860 was paid"; none of its sentence's figures is of this job. */
  readonly paid: readonly string[];
  /** No longer true, or never was: "originally", "instead of", "budget". */
  readonly superseded: readonly string[];
  readonly supersededAfter: readonly string[];
  /** Puts a figure right: "it should be", "the correct figure is"; what it is for stands earlier. */
  readonly corrects: readonly string[];
  /** Amounts that are neither total nor to invoice: rates, taxes, discounts, rivals' prices, other jobs. */
  readonly other: readonly string[];
  readonly otherAfter: readonly string[];
  /** A part of what is to be invoiced: "deposit", "on completion", "milestone 2". */
  readonly part: readonly string[];
  /** Looks inexact and is not: "goes up to", "Rechnung über". */
  readonly exact: readonly string[];
  /** A fact moves: with "from A to B", A is the old figure. */
  readonly moves: readonly string[];
  /** In a correction: a figure that stays as it was, before or behind it. */
  readonly unchanged: readonly string[];
  /** Not exact: "should come to", "probably". */
  readonly inexact: readonly string[];
  /** The job's start, before a day or as its label; and behind a day. */
  readonly start: readonly string[];
  readonly startAfter: readonly string[];
  /** A day of something else: signing, completion, a call, an invoice. */
  readonly otherDay: readonly string[];
  readonly otherDayAfter: readonly string[];
  /** Between two facts of one sentence. */
  readonly separator: readonly string[];
  /** Takes back the figure before: "sorry", "make that". */
  readonly takesBack: readonly string[];
  /** Two equal parts: "half". */
  readonly half: readonly string[];
  /** The facts stand in an attachment. */
  readonly attached: readonly string[];
  /** The desk's own thank-you in the quoted text: "We have recorded". */
  readonly recorded: readonly string[];
  /** Lines between these are the parts that make up the total. */
  readonly lines: readonly string[];
}

/** Words of mails that a person must see first, whatever else they say; used by src/parsers/hostile.ts. */
export interface HostileWords {
  /** Somebody's bank account, or to whom invoices or mails go, is to change. */
  readonly bankDetails: readonly string[];
  /** Talks to the software: "ignore all previous instructions". */
  readonly instructions: readonly string[];
}

export interface Locale {
  readonly language: Language;
  readonly readers: readonly StatementReader[];
  readonly refine: RefinerWords;
  readonly roles: RoleWords;
  readonly hostile: HostileWords;
}
