/** The words of a further job that is told beside a win; phrases in the notation of src/parsers/phrases.ts. */
export interface FurtherJobWords {
  /** What a customer does who commits: "ordered", "hat … übertragen", "a signé". */
  readonly sold: readonly string[];
  /** What is said of much else too: "confirmed", "liegt", "prend"; only beside a job of its own. */
  readonly weak: readonly string[];
  /** A job of its own that has come: "came in", "kam", "est tombée". */
  readonly arrived: readonly string[];
  /** "also", "on top", "obendrein", "en plus": beside what was told. */
  readonly more: readonly string[];
  /** What is sold besides: a module, licences, a maintenance contract. */
  readonly goods: readonly string[];
  /** Where, or for whom besides: a branch, the sister firm. */
  readonly places: readonly string[];
  /** To or from the partner: "with us", "uns", "nous a". */
  readonly us: readonly string[];
  /** A job of its own, whatever it is: "a second contract", "Zusatzauftrag", "second bon de commande". */
  readonly job: readonly string[];
  /** A part of its own that is sold: "the second round", "nachbestellt", "deuxième tranche". */
  readonly part: readonly string[];
  /** The writer buys: "we've ordered", "haben wir bestellt", "j'ai commandé"; no sale, unless of a job of its own. */
  readonly ours: readonly string[];
  /** A date, training days, a turn of phrase: what looks like an object, and is sold by no one. */
  readonly diary: readonly string[];
  /** A job that was notified before: "you already have on file", "whom we won in September". */
  readonly onFile: readonly string[];
  /** Of a customer from before: "your old referral", "voriges Jahr", "l'an dernier". */
  readonly earlier: readonly string[];
  /** Another firm than the customer: its job is none of this customer's. */
  readonly anothers: readonly string[];
  /** What takes all this back: not, if, may, soon; what is in the one order; what was long ago, or is another supplier's. */
  readonly not: readonly string[];
}
