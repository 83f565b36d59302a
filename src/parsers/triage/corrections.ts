/**
 * What people's corrections of the triage would teach it, and what of the requests that are known would then be read
 * otherwise: shown before anything changes (docs/triage.md). Pure.
 */
import type { Model } from '../learnt/model.js';
import { readTriageText, type TriageOptions } from './index.js';
import { rulesFor } from './language.js';
import { trainTriage, type TriageExample } from './lessons.js';
import { likelihoodsBy } from './learnt.js';
import type { TriageRules } from './rules.js';
import { CATEGORIES, TIER_OF, type Category, type Tier } from './types.js';

/** What somebody said of a request that had gone to the wrong place. */
export interface Correction {
  readonly messageId: number;
  readonly text: string;
  readonly tier: Tier;
  /** null where only the tier was put right. */
  readonly category: Category | null;
}

export interface Change {
  readonly text: string;
  readonly wanted: Category;
  readonly before: Category;
  readonly after: Category;
}

export interface Learning {
  /** What would be added to the examples. */
  readonly added: readonly TriageExample[];
  /** Corrections that teach nothing: no text, no language of ours, or known already. */
  readonly passedOver: readonly { readonly messageId: number; readonly why: 'no text' | 'language' | 'known' }[];
  /** Corrected requests, as they are read now and as they would be. */
  readonly corrected: readonly Change[];
  /** Known examples that would be read otherwise, those that would be read wrong first. */
  readonly changed: readonly Change[];
  /** How many known examples are read right, now and then. */
  readonly right: { readonly before: number; readonly after: number; readonly of: number };
  readonly model: Model<Category>;
}

const MIN_LETTERS = 10;
const MAX_TEXT = 4_000;

export function learnFrom(
  corrections: readonly Correction[],
  known: readonly TriageExample[],
  rules: TriageRules,
  now: TriageOptions = {},
): Learning {
  const added: TriageExample[] = [];
  const passedOver: Learning['passedOver'][number][] = [];
  const texts = new Map(known.map((each) => [each.text, each.category]));
  // The latest word on a request counts.
  for (const correction of [...new Map(corrections.map((each) => [each.messageId, each])).values()]) {
    const text = correction.text.slice(0, MAX_TEXT).replaceAll(/\s+/g, ' ').trim();
    const own = rulesFor(text, rules);
    const category = correction.category ?? categoryWithin(correction.tier, text, rules, now);
    if (text.replaceAll(/\P{L}/gu, '').length < MIN_LETTERS)
      passedOver.push({ messageId: correction.messageId, why: 'no text' });
    else if (own === null) passedOver.push({ messageId: correction.messageId, why: 'language' });
    else if (texts.get(text) === category) passedOver.push({ messageId: correction.messageId, why: 'known' });
    else {
      added.push({ text, language: own.language, category });
      texts.set(text, category);
    }
  }
  const corrected = new Set(added.map(({ text }) => text));
  const kept = known.filter(({ text }) => !corrected.has(text));
  const model = trainTriage([...kept, ...added], rules);
  const then: TriageOptions = { learnt: (features) => likelihoodsBy(model, features) };
  const compared = (examples: readonly TriageExample[]): Change[] =>
    examples.map(({ text, category }) => ({
      text,
      wanted: category,
      before: readTriageText(text, rules, now).category,
      after: readTriageText(text, rules, then).category,
    }));
  const all = compared(kept);
  return {
    added,
    passedOver,
    corrected: compared(added),
    changed: all.filter(({ before, after }) => before !== after).sort((a, b) => worse(b) - worse(a)),
    right: {
      before: all.filter(({ before, wanted }) => before === wanted).length,
      after: all.filter(({ after, wanted }) => after === wanted).length,
      of: all.length,
    },
    model,
  };
}

function worse({ after, wanted, before }: Change): number {
  return (before === wanted ? 1 : 0) - (after === wanted ? 1 : 0);
}

/** Where only the tier was put right: the likeliest of its categories, by what the request says. */
function categoryWithin(tier: Tier, text: string, rules: TriageRules, now: TriageOptions): Category {
  const { likelihoods } = readTriageText(text, rules, now);
  const own = CATEGORIES.filter((category) => TIER_OF[category] === tier);
  const [first] = own;
  if (first === undefined) return 'unclear';
  return own.reduce(
    (best, category) => ((likelihoods.get(category) ?? 0) > (likelihoods.get(best) ?? 0) ? category : best),
    first,
  );
}
