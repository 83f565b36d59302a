/** "We lost them last year": history is no statement (READING.md). */
import { has } from '../words.js';
import type { Candidate } from './types.js';

const HISTORY = new Set(['won', 'lost', 'declined', 'unreachable', 'complaint', 'at-risk', 'milestone', 'follow-up']);

export function background(candidate: Candidate): Candidate | null {
  if (!HISTORY.has(candidate.statement)) return candidate;
  const clause = candidate.text.slice(candidate.clause.from, candidate.clause.to);
  return has(candidate.locale.refine.background, clause) ? null : candidate;
}
