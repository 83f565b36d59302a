import type { Line } from '../../texts/line.js';
import type { DraftFields } from '../../values/draftFields.js';

/** What names in a mail can mean: what the desk has on record. */
export interface KnownNames {
  /** Names of all partners. */
  readonly partners: readonly string[];
  /** Names of the configured services; empty: any name is one. */
  readonly services: readonly string[];
  /** Regions of partners ("AU-NSW"), so that "NSW" alone is understood. */
  readonly regions: readonly string[];
  /** Addresses that are no customer's: the desk's own, staff's. */
  readonly ownAddresses: readonly string[];
}

/** What a staff mail says of a referral. */
export interface IntakeReading {
  /** From labelled lines: as certain as can be. */
  readonly labelled: DraftFields;
  /** From the lines without a label. In a mail that is no referral, the description is just what is left over. */
  readonly free: DraftFields;
  /** Whether the free description follows a verb of need ("they need …"). */
  readonly needSaid: boolean;
  /** What is not certain, as a question or reason to the writer: “Harbour” fits two partners. */
  readonly doubts: readonly Line[];
  /** Whether the mail is a referral, where nothing else says so. */
  readonly isReferral: boolean;
  /** The lines without a label. */
  readonly rest: readonly string[];
}
