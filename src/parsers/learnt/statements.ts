/**
 * The learnt reader of statements: what a sentence most probably says, judged by its likeness to the examples in
 * examples/statements/. It is asked where no phrase is known (meaning.ts), and as a second opinion.
 */
import type { Language, Statement } from '../types.js';
import { featuresOf } from './features.js';
import { decodeWeights, guess, type Guess, type Model } from './model.js';
import { BIAS, STEP, WEIGHTS } from './statementWeights.js';

/** What a sentence can be an example of; `none` says nothing for the desk. */
export const CLASSES = [
  'none',
  'acknowledged',
  'won',
  'lost',
  'unreachable',
  'declined',
  'at-risk',
  'milestone',
  'correction',
  'follow-up',
  'complaint',
  'question',
  'support',
] as const satisfies readonly (Statement | 'none')[];

export type StatementClass = (typeof CLASSES)[number];

let model: Model<StatementClass> | null = null;

/** What the sentence may say, the likeliest first; the probabilities add up to 1. */
export function guessStatements(text: string, language: Language): Guess<StatementClass>[] {
  model ??= { classes: CLASSES, bias: BIAS, step: STEP, weights: decodeWeights(WEIGHTS) };
  return guess(model, featuresOf(text, language));
}
