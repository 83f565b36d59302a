/** A referral in the making (policy R1): what it needs before it can go out, and its states. */
import type { Machine } from '../values/machine.js';
import type { Language } from '../parsers/types.js';

export type DraftState = 'open' | 'sent' | 'dropped';

export const DRAFT_MACHINE: Machine<DraftState> = {
  name: 'draft',
  initial: 'open',
  states: {
    open: { meaning: 'Something is missing, or its writer has not said `ok` yet.', open: true },
    sent: { meaning: 'It has become a referral, and the partners have their mails.', open: false },
    dropped: { meaning: 'Its writer dropped it, or never answered.', open: false },
  },
  transitions: [
    {
      from: 'open',
      to: 'sent',
      by: ['staff', 'desk'],
      when: '`ok`, or at once where it is complete and `intake.sendAtOnce` is set',
    },
    { from: 'open', to: 'dropped', by: ['staff', 'desk'], when: '`drop`, or no answer in time' },
  ],
};

/** A value with the words that it was read from. */
export interface Said<T> {
  readonly value: T;
  readonly words: string;
}

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
  readonly language?: Said<Language>;
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

/** `reach`: neither address nor phone of the customer's contact is known. */
export type MissingPart = 'customer' | 'contact' | 'reach' | 'description' | 'service' | 'partners';

/** What a partner needs to begin (R1). `proposed`: whether partners are proposed for an `ok`. */
export function missingParts(fields: DraftFields, proposed: boolean): MissingPart[] {
  const missing: MissingPart[] = [];
  if (fields.customer === undefined) missing.push('customer');
  if (fields.contact === undefined) missing.push('contact');
  if (fields.contactEmail === undefined && fields.contactPhone === undefined) missing.push('reach');
  if (fields.description === undefined) missing.push('description');
  if (fields.service === undefined) missing.push('service');
  if (fields.partners === undefined && !proposed) missing.push('partners');
  return missing;
}

/** Later words win over earlier ones, field by field. */
export function mergeDraft(known: DraftFields, said: DraftFields): DraftFields {
  return { ...known, ...said };
}
