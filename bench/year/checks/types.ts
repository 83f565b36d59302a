/** One thing that has to hold at the end of the year. */
export interface Check {
  readonly name: string;
  /** What was looked at, in a line. */
  readonly found: string;
  /** Empty where it holds. */
  readonly problems: readonly string[];
  /** What is no problem and may be looked into. */
  readonly notes?: readonly string[];
}
