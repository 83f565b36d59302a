/** What people write, as sentences in their language; each kind has several ways of saying it, one of which is picked. */
export interface Told {
  readonly customer: string;
  readonly contact: string;
  readonly total: string;
  readonly invoice: string;
  readonly start: string;
}

export type Said = (told: Told) => string;

export interface Texts {
  readonly takenUp: readonly Said[];
  readonly noNewsYet: readonly Said[];
  /** The customer has committed itself; the facts follow, as far as they are told. */
  readonly won: readonly Said[];
  readonly total: readonly Said[];
  readonly invoice: readonly Said[];
  readonly start: readonly Said[];
  /** All facts once more, in answer to a question. */
  readonly facts: readonly Said[];
  readonly corrected: readonly Said[];
  readonly further: readonly Said[];
  readonly lost: readonly Said[];
  readonly declined: readonly Said[];
  readonly unreachable: readonly Said[];
  readonly atRisk: readonly Said[];
  readonly onTrack: readonly Said[];
  readonly nothingFurther: readonly Said[];
  readonly settled: readonly Said[];
  readonly answered: readonly Said[];
  readonly mended: readonly Said[];
  readonly acknowledgedDeviation: readonly Said[];
  readonly started: readonly Said[];
  readonly kickOff: (day: string) => string;
  readonly testing: (day: string) => string;
  readonly goLive: (day: string) => string;
  readonly completed: (day: string) => string;
  readonly later: (day: string) => string;
  readonly team: (names: string, day: string) => string;
  readonly away: (day: string) => string;
  readonly complaint: readonly Said[];
  readonly enquiry: readonly Said[];
  readonly yes: string;
  readonly no: string;
  readonly regards: string;
  /** Of all referrals of a list at once, none of them named. */
  readonly allOpen: string;
}
