/** What reading one fact gave: the fact or nothing, and the doubts that it leaves (READING.md). */
import type { Doubt, DoubtCode, Evidence, FactName } from '../types.js';

export interface Outcome<T> {
  readonly fact: T;
  readonly doubts: readonly Doubt[];
}

export function ask(code: DoubtCode, message: string, fact: FactName, evidence: readonly Evidence[]): Doubt {
  return { code, message, needs: 'ask', fact, evidence };
}
