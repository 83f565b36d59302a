/** The words of the triage (READING.md): who answers a client's request, what it is about, and how that was told. */

/** From the nearest to the most careful: a mail with several requests goes to the most careful tier of them. */
export const TIERS = ['partner', 'technical-support', 'management'] as const;
export type Tier = (typeof TIERS)[number];

export const CATEGORIES = [
  'general-question',
  'basic-troubleshooting',
  'package-differences',
  'standard-feature',
  'installation-access',
  'bug',
  'hosting',
  'data-processing',
  'unresolved',
  'acture-pro',
  'security-architecture',
  'complaint',
  'contract',
  'unclear',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** The tier follows from the category (policy S2–S4). */
export const TIER_OF: Readonly<Record<Category, Tier>> = {
  'general-question': 'partner',
  'basic-troubleshooting': 'partner',
  'package-differences': 'partner',
  'standard-feature': 'partner',
  'installation-access': 'partner',
  bug: 'technical-support',
  hosting: 'technical-support',
  'data-processing': 'technical-support',
  unresolved: 'technical-support',
  'acture-pro': 'management',
  'security-architecture': 'management',
  complaint: 'management',
  contract: 'management',
  unclear: 'management',
};

/** The words that decided. Offsets (UTF-16) are in the text that was read, or in the subject. */
export interface TriageEvidence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly part: 'body' | 'subject';
  /** `triage/rules/en`: a rule of that file; `triage/learnt`: likeness to the examples. */
  readonly reader: string;
  readonly category: Category;
}

/** One thing that is asked for. */
export interface TriageRequest {
  readonly tier: Tier;
  readonly category: Category;
  readonly confident: boolean;
  readonly evidence: readonly TriageEvidence[];
  /** Where it stands in the text that was read. */
  readonly start: number;
  readonly end: number;
}

export interface TriageReading {
  readonly tier: Tier;
  readonly category: Category;
  /** False where a person should look whether it has gone to the right place. */
  readonly confident: boolean;
  /** The language of the request, as the rule file is named; null where it is none that the desk reads. */
  readonly language: string | null;
  readonly evidence: readonly TriageEvidence[];
  /** One entry a request found; the reading is that of the most careful. Empty where nothing was understood. */
  readonly requests: readonly TriageRequest[];
  /** Named reason of the decision (docs/triage.md). */
  readonly reason: TriageReason;
  /** How likely each category is for the whole of it, from 0 to 1; empty where nothing was understood. */
  readonly likelihoods: ReadonlyMap<Category, number>;
  /** What was read: the partner's new text, then the client's mail where one was forwarded. Evidence points into it. */
  readonly text: string;
}

export type TriageReason =
  /** Rules and examples point to it. */
  | 'understood'
  /** A management reading stands against a nearer one: the more careful one counts. */
  | 'careful'
  /** Too little points anywhere. */
  | 'unsure'
  /** Nothing was said that could be understood. */
  | 'nothing-said'
  /** No rule file for this language. */
  | 'language'
  /** Damaged or encrypted: the text is not the whole of what was written. */
  | 'unreadable';
