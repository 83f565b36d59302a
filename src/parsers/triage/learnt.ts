/** The classifier: how like a request is to the examples of each category in examples/triage/. */
import { decodeWeights, guess, type Model } from '../learnt/model.js';
import { CATEGORIES, type Category } from './types.js';
import { BIAS, STEP, WEIGHTS } from './weights.js';

let model: Model<Category> | null = null;

/** A likelihood from 0 to 1 for each category; together 1. */
export type Likelihoods = ReadonlyMap<Category, number>;

export function learntLikelihoods(features: readonly number[]): Likelihoods {
  model ??= { classes: CATEGORIES, bias: BIAS, step: STEP, weights: decodeWeights(WEIGHTS) };
  return likelihoodsBy(model, features);
}

export function likelihoodsBy(known: Model<Category>, features: readonly number[]): Likelihoods {
  return new Map(guess(known, features).map((each) => [each.class, each.probability]));
}
