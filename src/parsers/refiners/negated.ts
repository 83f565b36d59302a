/** "We haven't lost it", "not won either", "unterschrieben haben sie noch nicht": what is denied is not said. */
import { has } from '../words.js';
import { after, before, matched, weaken, type Candidate } from './types.js';

/** Acknowledgements, complaints and thanks carry their negations in their own patterns. */
const UNTOUCHED = new Set(['acknowledged', 'unrelated', 'question', 'support']);

export function negated(candidate: Candidate): Candidate | null {
  if (UNTOUCHED.has(candidate.statement)) return candidate;
  const words = candidate.locale.refine;
  const reach = [before(candidate)];
  // The words of a loss or a refusal hold their own "not"; those of a win never do.
  if (candidate.statement === 'won' || candidate.statement === 'follow-up') {
    reach.push(matched(candidate));
    if (words.negationFollows) reach.push(after(candidate));
  } else if (candidate.statement === 'lost' && words.negationFollows && !has(words.negation, matched(candidate))) {
    reach.push(after(candidate));
  } else if (candidate.statement !== 'lost' && has(words.negation, matched(candidate))) return candidate;
  const text = reach.join(' | ').replace(words.noNegation, ' ');
  return has(words.negation, text) ? weaken(candidate, 'negated') : candidate;
}
