/**
 * A linear model over hashed features: for every class one signed byte a bucket, and a bias.
 * The probabilities are the softmax of the sums. Made by `npm run learn`, never by hand.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';

export interface Model<Class extends string> {
  readonly classes: readonly Class[];
  readonly bias: readonly number[];
  /** What one step of a weight is worth. */
  readonly step: number;
  /** BUCKETS rows of one signed byte a class. */
  readonly weights: Int8Array;
}

export interface Guess<Class extends string> {
  readonly class: Class;
  /** From 0 to 1. */
  readonly probability: number;
}

/** Weights as `npm run learn` writes them: deflated, in base 64 (encodeWeights is the way back). */
export function decodeWeights(text: string): Int8Array {
  // A view, no copy: `from` would first make a list of some twenty million numbers.
  const { buffer, byteOffset, length } = inflateRawSync(Buffer.from(text, 'base64'));
  return new Int8Array(buffer, byteOffset, length);
}

export function encodeWeights(weights: Int8Array): string {
  return deflateRawSync(weights, { level: 9 }).toString('base64');
}

/** All classes with their probabilities, the likeliest first. */
export function guess<Class extends string>(model: Model<Class>, features: readonly number[]): Guess<Class>[] {
  const { classes, weights, bias, step } = model;
  const scale = step / Math.sqrt(Math.max(1, features.length));
  const sums = classes.map((_, index) => {
    let sum = 0;
    for (const feature of features) sum += weights[feature * classes.length + index] ?? 0;
    return sum * scale + (bias[index] ?? 0);
  });
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return classes
    .map((name, index) => ({ class: name, probability: (powers[index] ?? 0) / whole }))
    .sort((a, b) => b.probability - a.probability);
}
