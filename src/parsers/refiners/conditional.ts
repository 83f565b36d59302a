/** "If they sign", "once the board approves", "sobald unterschrieben ist": a condition makes nothing certain. */
import { clausesOf, type Span } from '../clauses.js';
import { has } from '../words.js';
import { weaken, type Candidate } from './types.js';

const ASSERTED = new Set(['won', 'follow-up', 'lost', 'declined', 'milestone', 'complaint', 'unreachable']);

export function conditional(candidate: Candidate): Candidate | null {
  if (!ASSERTED.has(candidate.statement)) return candidate;
  const words = candidate.locale.refine;
  const clauses = clausesOf(candidate.text);
  const own = clauses.findIndex((clause) => clause.to > candidate.from);
  const read = (span: Span | undefined, to = span?.to ?? 0): string =>
    span === undefined
      ? ''
      : candidate.text.slice(span.from, Math.max(span.from, to)).replace(words.politeConditional, ' ');

  // A condition reaches its own clause and the clauses beside it ("if they sign, we start"; "they sign, if all goes well").
  const near = [clauses[own - 1], clauses[own], clauses[own + 1]].map((clause) => read(clause));
  if (near.some((text) => has(words.conditional, text))) return weaken(candidate, 'conditional');

  // "Once they sign" is yet to come; "they signed once we had lowered the price" is done.
  const previous = clauses[own - 1];
  const joined = previous !== undefined && candidate.text.charAt(previous.to) === ',' ? previous : undefined;
  const earlier = [read(joined), read(clauses[own], candidate.from)];
  return earlier.some((text) => has(words.timeToCome, text)) ? weaken(candidate, 'conditional') : candidate;
}
