/** What is known of a referral in the making, each value with the words that it was read from. */

export interface Said<T> {
  readonly value: T;
  readonly words: string;
}

export type DraftLanguage = 'en' | 'de' | 'fr';

export interface DraftFields {
  readonly customer?: Said<string>;
  readonly contact?: Said<string>;
  readonly contactEmail?: Said<string>;
  readonly contactPhone?: Said<string>;
  /** What is needed. */
  readonly description?: Said<string>;
  readonly service?: Said<string>;
  /** Names of partners as they are on record. */
  readonly partners?: Said<readonly string[]>;
  readonly winRule?: Said<'first-win' | 'customer-chooses'>;
  /** Where the customer is: a country, or country and state, as of date-holidays ("AU-NSW"). */
  readonly region?: Said<string>;
  /** The customer's language, for questions to the customer. */
  readonly language?: Said<DraftLanguage>;
}

/** In the order in which they are shown. */
export const DRAFT_FIELDS = [
  'customer',
  'contact',
  'contactEmail',
  'contactPhone',
  'description',
  'service',
  'partners',
  'winRule',
  'region',
  'language',
] as const satisfies readonly (keyof DraftFields)[];
export type DraftField = (typeof DRAFT_FIELDS)[number];
