/** What the meaning of a mail is read from. */
import type { CompiledLocale } from '../languages.js';
import type { NewText, Sentence } from '../types.js';

export interface MeaningInput {
  readonly sentences: readonly Sentence[];
  readonly newText: NewText;
  readonly locales: readonly CompiledLocale[];
  /** The partner's own name: "they went with Harbour Field" is no loss where Harbour Field writes it. */
  readonly partner: string;
  /** The referral's customer, as recorded. */
  readonly customer: string;
  /** Something was notified before: the record, or the desk's thank-you in the quoted text, says so. */
  readonly onRecord: boolean;
  /** Sentences that speak of another customer only. */
  readonly elsewhere: ReadonlySet<number>;
  /** Sentences about a customer of the partner's own. */
  readonly others: ReadonlySet<number>;
  /** Sentences with an amount or a day in them. */
  readonly factLines: ReadonlySet<number>;
  /** The desk has asked for a fact: a figure or a day is the answer, and says no more. */
  readonly isAnswer: boolean;
  /** The desk's own last question, where it stands quoted. */
  readonly deskAsked: string;
}
