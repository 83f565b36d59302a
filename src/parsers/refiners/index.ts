/** The refiners in the order in which they run: first what is not said at all, then what is said less firmly. */
import { asked } from './asked.js';
import { background } from './background.js';
import { conditional } from './conditional.js';
import { hedged } from './hedged.js';
import { negated } from './negated.js';
import { ofADay } from './ofADay.js';
import { otherMatter } from './otherMatter.js';
import { reported } from './reported.js';
import { resolved } from './resolved.js';
import type { Candidate, Refiner } from './types.js';
import { undecided } from './undecided.js';

const REFINERS: readonly Refiner[] = [
  asked,
  ofADay,
  reported,
  otherMatter,
  background,
  resolved,
  undecided,
  negated,
  conditional,
  hedged,
];

/** Runs all refiners; null where one of them found that the candidate is not said. */
export function refine(candidate: Candidate): Candidate | null {
  let current: Candidate | null = candidate;
  for (const refiner of REFINERS) {
    current = refiner(current);
    if (current === null) return null;
  }
  return current;
}
