/** "They signed, 8,400 in total. The crew started this morning": beside a win the first day of work is its start, no step of its own. */
import { saysBegun } from '../begun.js';
import type { Candidate } from '../refiners/types.js';

/** A first day that has a name of its own: "we started today with a kick-off workshop". */
const STEP =
  /(?<!\p{L})(?:kick-?off|kick off|workshop|training|testing|pilot|go-?live|live|auftakt|schulung|lancement|atelier|séance|réunion|formation|pilote)(?!\p{L})/u;

/** `factLines`: sentences in which a figure or a day stands. */
export function withoutFirstDay(candidates: readonly Candidate[], factLines: ReadonlySet<number>): Candidate[] {
  if (!candidates.some(({ statement, refinedBy }) => statement === 'won' && refinedBy === null)) return [...candidates];
  return candidates.filter(
    ({ statement, index, text, clause }) =>
      statement !== 'milestone' ||
      !factLines.has(index) ||
      STEP.test(text) ||
      !saysBegun(text.slice(clause.from, clause.to)),
  );
}
