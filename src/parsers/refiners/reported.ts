/** "You asked whether we had won", "rumour has it": somebody's words about a statement are not the statement. */
import { has } from '../words.js';
import type { Candidate } from './types.js';

export function reported(candidate: Candidate): Candidate | null {
  if (candidate.statement === 'question' || candidate.statement === 'support' || candidate.statement === 'unrelated')
    return candidate;
  return has(candidate.locale.refine.reported, candidate.text.slice(0, candidate.from)) ? null : candidate;
}
