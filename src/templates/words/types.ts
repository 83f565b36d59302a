/** The fixed words of one language that helpers put into letters; whole sentences stand in the templates. */
import type { UnreadReason } from '../../values/attachmentText.js';
import type { MissingPart } from '../../referrals/drafts.js';
import type { DraftField, DraftLanguage } from '../../values/draftFields.js';
import type { FactName, Statement } from '../../parsers/types.js';
import type { MilestoneName } from '../../referrals/milestones.js';
import type { BreachName } from '../qualityViews.js';
import type { ComplianceState } from '../../referrals/compliance.js';
import type { OfferState } from '../../referrals/types.js';
import type { CheckHeading } from '../../referrals/spotCheck.js';
import type { Tier } from '../../parsers/triage/types.js';
import type { InterestKind } from '../../support/interest.js';
import type { Category } from '../caseViews.js';
import type { LeftWhy } from '../../support/carriedFiles.js';
import type { DailyLineView, DigestView } from '../overviewViews.js';
import type { BounceNoticeView, SummaryFactView, SummaryView } from '../views.js';

export interface Words {
  /** Opening and closing quotation mark, with the blanks that belong to them. */
  readonly quotes: readonly [string, string];
  /** What follows a label, with its blank. */
  readonly colon: string;
  /** The words by kind and name: `{{label 'fact' 'total'}}`. */
  readonly groups: {
    readonly phrase: Readonly<Record<'regards', string>>;
    /** Column of a row, "Job total". */
    readonly fact: Readonly<Record<FactName, string>>;
    /** Inside a sentence, "the total of the job". */
    readonly 'the-fact': Readonly<Record<FactName, string>>;
    readonly statement: Readonly<Record<Statement, string>>;
    readonly milestone: Readonly<Record<MilestoneName, string>>;
    readonly certainty: Readonly<Record<SummaryFactView['certainty'], string>>;
    readonly outcome: Readonly<Record<SummaryView['outcome'], string>>;
    readonly how: Readonly<Record<BounceNoticeView['how'], string>>;
    /** An attached file: read, or why not. */
    readonly file: Readonly<Record<UnreadReason | 'read', string>>;
    readonly heading: Readonly<Record<CheckHeading, string>>;
    readonly breach: Readonly<Record<BreachName, string>>;
    readonly compliance: Readonly<Record<ComplianceState, string>>;
    /** State of an offer. */
    readonly state: Readonly<Record<OfferState, string>>;
    /** What waits for a person. */
    readonly waiting: Readonly<Record<DigestView['waiting']['rows'][number]['kind'], string>>;
    readonly clock: Readonly<Record<DigestView['clocks']['rows'][number]['state'], string>>;
    readonly difference: Readonly<Record<DailyLineView['differences'][number]['code'], string>>;
    readonly paper: Readonly<Record<'invoice' | 'credit-note', string>>;
    /** Column of a draft, "What is needed". */
    readonly draft: Readonly<Record<DraftField, string>>;
    /** What a draft still lacks, inside a list. */
    readonly lacking: Readonly<Record<MissingPart, string>>;
    readonly rule: Readonly<Record<'first-win' | 'customer-chooses', string>>;
    readonly language: Readonly<Record<DraftLanguage, string>>;
    /** What a support request is about, inside a sentence. */
    readonly category: Readonly<Record<Category, string>>;
    /** Who answers a support request. */
    readonly tier: Readonly<Record<Tier, string>>;
    readonly interest: Readonly<Record<InterestKind, string>>;
    /** Why an attached file was not carried on. */
    readonly left: Readonly<Record<LeftWhy, string>>;
  };
}
