/**
 * "If the board nods it through, we've won it: $48,500 … Until then it is just a quote": the examples take the one sentence for a
 * win and the other for nothing, for they know no condition. A win under a condition and, in another sentence, words of a job that
 * is still open bear each other out.
 */
import type { CompiledLocale } from '../languages.js';
import type { Opinion } from '../learnt/opinion.js';
import type { Candidate } from '../refiners/types.js';
import { has } from '../words.js';

export interface Judged {
  readonly candidate: Candidate;
  readonly opinion: Opinion;
}

/** Of what the examples doubt, the acknowledgements that a second sentence bears out. */
export function saidTwice(judged: readonly Judged[]): Candidate[] {
  const open = judged.flatMap(({ candidate, opinion }) =>
    candidate.statement === 'acknowledged' && opinion !== 'rejects' ? [candidate] : [],
  );
  const conditioned = open.filter(({ refinedBy }) => refinedBy === 'conditional');
  const inWords = open.filter(
    ({ refinedBy, evidence }) => refinedBy === null && evidence.reader.endsWith('/acknowledged'),
  );
  return conditioned.filter(({ index }) => inWords.some((other) => other.index !== index));
}

/** The sentence speaks under a condition, or announces figures for a time to come. */
export function isConditional(text: string, locales: readonly CompiledLocale[]): boolean {
  return locales.slice(0, 1).some(({ refine: words }) => {
    const plain = text.replace(words.politeConditional, ' ');
    // "Once he has signed, these are the figures:"
    const announces = /:\s{0,3}$/u.test(plain) && has(words.timeToCome, plain);
    return (
      announces ||
      has(words.conditional, plain) ||
      has(words.hedgeAnywhere, plain) ||
      has(words.paperOutstanding, plain)
    );
  });
}
