/** "We won another client of ours": what is said of somebody else's job is not said of this referral. */
import { has } from '../words.js';
import type { Candidate } from './types.js';

const ABOUT_REFERRAL = new Set(['won', 'lost', 'declined', 'unreachable', 'at-risk', 'milestone', 'correction']);

export function otherMatter(candidate: Candidate): Candidate | null {
  if (!ABOUT_REFERRAL.has(candidate.statement)) return candidate;
  // The rival that took the job is part of a loss: "they chose another company".
  const text =
    candidate.statement === 'lost'
      ? candidate.text.slice(0, candidate.from)
      : candidate.text.slice(candidate.clause.from, candidate.clause.to);
  return has(candidate.locale.refine.otherMatter, text) ? null : candidate;
}
