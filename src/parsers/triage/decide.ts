/**
 * From what rules and examples say to a decision (docs/triage.md). Pure arithmetic; the bounds were chosen by
 * cross-validation on examples/triage/ (`npm run learn -- --check`).
 */
import type { Likelihoods } from './learnt.js';
import { CATEGORIES, TIER_OF, type Category, type Tier, type TriageReason } from './types.js';

export interface Bounds {
  /** How much the examples count beside the rules: the exponent of their likelihoods. */
  readonly learnt: number;
  /** How much a point of weight of a rule counts: it multiplies a category's likelihood by e to this power. */
  readonly rule: number;
  /** Below this the likeliest category is not understood. */
  readonly understood: number;
  /** From this likelihood of management on, the partner's tier is not chosen. */
  readonly carefulPartner: number;
  /** The same where rules of this weight together say management in so many words. */
  readonly carefulSaid: number;
  readonly saidWeight: number;
  /** The same for technical support. */
  readonly carefulSupport: number;
  /** From this likelihood of its tier on, a reading is confident. */
  readonly confident: number;
}

export const BOUNDS: Bounds = {
  learnt: 0.85,
  rule: 0.4,
  understood: 0.15,
  carefulPartner: 0.45,
  carefulSaid: 0.08,
  saidWeight: 2.5,
  carefulSupport: 0.4,
  confident: 0.7,
};

/** Without the classifier (a language without examples, or to compare): the rules' weights have to do it alone. */
export const RULES_ALONE: Bounds = { ...BOUNDS, rule: 1.5, carefulPartner: 0.2, carefulSupport: 0.3 };

export interface Decision {
  readonly category: Category;
  readonly tier: Tier;
  readonly confident: boolean;
  readonly reason: TriageReason;
  /** Of each category, from 0 to 1; together 1. */
  readonly likelihoods: Likelihoods;
}

/** `learnt` null: rules alone decide. */
export function decideCategory(
  learnt: Likelihoods | null,
  weights: ReadonlyMap<Category, number>,
  bounds: Bounds = learnt === null ? RULES_ALONE : BOUNDS,
): Decision {
  const likelihoods = combined(learnt, weights, bounds);
  const of = (category: Category): number => likelihoods.get(category) ?? 0;
  const tierShare = (tier: Tier): number =>
    CATEGORIES.filter((category) => TIER_OF[category] === tier).reduce((sum, category) => sum + of(category), 0);
  const likeliest = (categories: readonly Category[]): Category =>
    categories.reduce((best, category) => (of(category) > of(best) ? category : best));

  const first = likeliest(CATEGORIES);
  const management = tierShare('management');
  const decided = (category: Category, reason: TriageReason, confident: boolean): Decision => ({
    category,
    tier: TIER_OF[category],
    confident,
    reason,
    likelihoods,
  });
  if (learnt === null && weights.size === 0) return decided('unclear', 'unsure', false);
  const inManagement = CATEGORIES.filter((category) => TIER_OF[category] === 'management');
  const said = inManagement.some((category) => (weights.get(category) ?? 0) >= bounds.saidWeight);
  const near = said ? Math.min(bounds.carefulSaid, bounds.carefulPartner) : bounds.carefulPartner;
  const bound = TIER_OF[first] === 'partner' ? near : bounds.carefulSupport;
  if (TIER_OF[first] !== 'management' && management >= bound) return decided(likeliest(inManagement), 'careful', false);
  if (of(first) < bounds.understood && TIER_OF[first] !== 'management') return decided('unclear', 'unsure', false);
  const share = tierShare(TIER_OF[first]);
  return decided(first, 'understood', share >= bounds.confident && first !== 'unclear');
}

/** Likelihoods of the examples, each multiplied by what the rules say, in proportion. */
function combined(learnt: Likelihoods | null, weights: ReadonlyMap<Category, number>, bounds: Bounds): Likelihoods {
  const even = 1 / CATEGORIES.length;
  const sums = CATEGORIES.map((category) => {
    const likelihood = Math.max(learnt?.get(category) ?? even, 1e-6);
    return Math.log(likelihood) * bounds.learnt + (weights.get(category) ?? 0) * bounds.rule;
  });
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return new Map(CATEGORIES.map((category, index) => [category, (powers[index] ?? 0) / whole]));
}
