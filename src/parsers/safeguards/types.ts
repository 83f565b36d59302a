/** The words of the last net under a win; phrases in the notation of src/parsers/phrases.ts. */
export interface SafeguardWords {
  /** A commitment that is not settled or is taken back, an invoice that must wait; anywhere in the mail. */
  readonly unsettled: readonly string[];
  /** The mail, or what it is about, is not meant, not real or no more: a test, a joke, a sample; "ignore my last mail". */
  readonly voids: readonly string[];
  /** A figure or a day of this very mail is taken back; where a correction is told, that is the correction. */
  readonly dropsFigures: readonly string[];
  /** "apparently", "as good as": in the clause that says the win. */
  readonly hearsay: readonly string[];
  /** Figures that may still change, or were not looked up. */
  readonly openFigures: readonly string[];
  /** The job is another's: the parent firm ordered it, somebody else does it, the customer is no party to it. */
  readonly notTheirs: readonly string[];
  /** What the desk may invoice is disputed, is still to be agreed on, or is for somebody else to pay. */
  readonly disputed: readonly string[];
  /** The commitment covers a part of the job only. */
  readonly partly: readonly string[];
  /** Behind the figures: one of them holds a slip, or something comes off. */
  readonly altered: readonly string[];
  /** In a correction: what was told before does not hold any more. */
  readonly noLonger: readonly string[];
  /** What might have been, or was only offered: "would have been 1,760 for you". */
  readonly neverWas: readonly string[];
  /** A figure is taken back in the same breath: "scrap that", "no, sorry". */
  readonly takesBack: readonly string[];
  /** Beside a percentage that is no share of the desk's: taxes, discounts, odds. */
  readonly noShare: readonly string[];
  /** Asks the desk to invoice. */
  readonly requests: readonly string[];
  /** Look like one of those and are none: "subject to GST", "no strings attached". */
  readonly harmless: readonly string[];
}
