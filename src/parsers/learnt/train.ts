/**
 * Learns a linear model (softmax regression by AdaGrad) from examples. The same examples give the same model: the order
 * of learning comes from a fixed sequence.
 */
import { BUCKETS } from './features.js';
import type { Model } from './model.js';

export interface Example<Class extends string> {
  readonly features: readonly number[];
  /** More than one where the sentence says more than one thing. */
  readonly classes: readonly Class[];
}

const ROUNDS = 12;
/** The weights are the mean of those after each of the last rounds: a few more examples shall not tip what is near a bound. */
const AVERAGED = 6;
/** Weights of this many steps or less are dropped: most are chance. */
const NEGLIGIBLE = 1;
const RATE = 0.5;
const DECAY = 1e-4;
const FIRST_SQUARE = 1e-3;

/** What stands in fewer examples tells little. */
const RARE = 3;

/** `rare`: what stands in fewer examples is left out; of many examples more of it tells little, and makes the model large. */
export function train<Class extends string>(
  classes: readonly Class[],
  examples: readonly Example<Class>[],
  rare = RARE,
): Model<Class> {
  const count = classes.length;
  const weights = new Float32Array(BUCKETS * count);
  const squares = new Float32Array(BUCKETS * count).fill(FIRST_SQUARE);
  const bias = new Float64Array(count);
  const biasSquares = new Float64Array(count).fill(FIRST_SQUARE);
  const meanWeights = new Float32Array(weights.length);
  const meanBias = new Float64Array(count);
  const random = sequence();
  const known = withoutRare(examples, rare);
  const order = examples.map((_, index) => index);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const example = known[index];
      if (example === undefined) continue;
      const value = 1 / Math.sqrt(Math.max(1, example.features.length));
      const probabilities = softmax(sums(weights, bias, example.features, value));
      for (let each = 0; each < count; each += 1) {
        const name = classes[each];
        const wanted = name !== undefined && example.classes.includes(name) ? 1 / example.classes.length : 0;
        const error = (probabilities[each] ?? 0) - wanted;
        biasSquares[each] = (biasSquares[each] ?? 0) + error * error;
        bias[each] = (bias[each] ?? 0) - (RATE * error) / Math.sqrt(biasSquares[each] ?? 1);
        const slope = error * value;
        for (const feature of example.features) {
          const at = feature * count + each;
          const whole = slope + DECAY * (weights[at] ?? 0);
          squares[at] = (squares[at] ?? 0) + slope * slope;
          weights[at] = (weights[at] ?? 0) - (RATE * whole) / Math.sqrt(squares[at] ?? 1);
        }
      }
    }
    if (round >= ROUNDS - AVERAGED) {
      addPart(meanWeights, weights, 1 / AVERAGED);
      addPart(meanBias, bias, 1 / AVERAGED);
    }
  }
  return quantised(classes, meanWeights, meanBias);
}

function addPart(sum: Float32Array | Float64Array, values: Float32Array | Float64Array, part: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (values[at] ?? 0) * part;
}

function withoutRare<Class extends string>(examples: readonly Example<Class>[], rare: number): Example<Class>[] {
  const seen = new Uint32Array(BUCKETS);
  for (const { features } of examples) for (const feature of features) seen[feature] = (seen[feature] ?? 0) + 1;
  return examples.map(({ features, classes }) => ({
    features: features.filter((feature) => (seen[feature] ?? 0) >= rare),
    classes,
  }));
}

function quantised<Class extends string>(
  classes: readonly Class[],
  weights: Float32Array,
  bias: Float64Array,
): Model<Class> {
  let greatest = 0;
  for (const weight of weights) greatest = Math.max(greatest, Math.abs(weight));
  const step = Number((greatest / 127).toPrecision(6));
  return {
    classes,
    step,
    bias: [...bias].map((each) => Number(each.toFixed(5))),
    weights: Int8Array.from(weights, (weight) => {
      const steps = Math.round(weight / step);
      return Math.abs(steps) <= NEGLIGIBLE ? 0 : steps;
    }),
  };
}

function sums(weights: Float32Array, bias: Float64Array, features: readonly number[], value: number): Float64Array {
  const result = Float64Array.from(bias);
  const count = bias.length;
  for (const feature of features) {
    for (let each = 0; each < count; each += 1) {
      result[each] = (result[each] ?? 0) + (weights[feature * count + each] ?? 0) * value;
    }
  }
  return result;
}

function softmax(values: Float64Array): Float64Array {
  const highest = Math.max(...values);
  const powers = values.map((each) => Math.exp(each - highest));
  const whole = powers.reduce((sum, each) => sum + each, 0);
  return powers.map((each) => each / whole);
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

/** A linear congruential sequence (Numerical Recipes' constants): always the same. */
function sequence(): () => number {
  let state = 42;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
