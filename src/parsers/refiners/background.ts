/** "We lost them last year": history is no statement (READING.md). */
import { clausesOf } from '../clauses.js';
import { has } from '../words.js';
import type { Candidate } from './types.js';

/** Of a complaint only its end makes history (meaning/longSettled.ts): "at first he was unhappy", and what then? */
const HISTORY = new Set(['won', 'lost', 'declined', 'unreachable', 'at-risk', 'milestone', 'follow-up']);

export function background(candidate: Candidate): Candidate | null {
  if (!HISTORY.has(candidate.statement)) return candidate;
  const clause = candidate.text.slice(candidate.clause.from, candidate.clause.to);
  return has(candidate.locale.refine.background, `${adverbialBefore(candidate)} ${clause}`) ? null : candidate;
}

/** "Last year, they signed …": a few words before the comma, and no clause of their own. */
const MAX_ADVERBIAL = 24;

function adverbialBefore({ text, clause }: Candidate): string {
  const previous = clausesOf(text)
    .filter(({ to }) => to <= clause.from)
    .at(-1);
  if (previous === undefined || previous.from > 0 || text.charAt(previous.to) !== ',') return '';
  return previous.to - previous.from <= MAX_ADVERBIAL ? text.slice(previous.from, previous.to) : '';
}
