/** Refiners: second passes over what the naive readers found. Each takes one candidate and gives it back, changed, or null. */
import type { Span } from '../clauses.js';
import type { CompiledLocale } from '../languages.js';
import type { Evidence, Sentence, Statement } from '../types.js';

/** A finding with its surroundings. Offsets are in the folded sentence. */
export interface Candidate {
  readonly statement: Statement;
  readonly evidence: Evidence;
  readonly sentence: Sentence;
  /** Position of the sentence in the mail. */
  readonly index: number;
  /** The folded sentence. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly clause: Span;
  readonly locale: CompiledLocale;
  /** Set where a refiner changed the statement: its name. */
  readonly refinedBy: string | null;
}

export type Refiner = (candidate: Candidate) => Candidate | null;

/** A win or a loss that is not asserted is a referral in progress; anything else is nothing. */
export function weaken(candidate: Candidate, refinedBy: string): Candidate | null {
  if (candidate.statement === 'won' || candidate.statement === 'lost' || candidate.statement === 'follow-up') {
    return { ...candidate, statement: 'acknowledged', refinedBy };
  }
  return null;
}

/** The clause up to the words themselves, ways of saying that something is to be said left out. */
export function before(candidate: Candidate): string {
  return candidate.text.slice(candidate.clause.from, candidate.from).replace(candidate.locale.refine.leadIn, ' ');
}

/** The clause behind the words themselves. */
export function after(candidate: Candidate): string {
  return candidate.text.slice(candidate.to, candidate.clause.to);
}

export function matched(candidate: Candidate): string {
  return candidate.text.slice(candidate.from, candidate.to);
}
