/** "Should be approved Friday", "we expect to win", "verbal yes": hoped for, yet to come or by word of mouth only. */
import { firstMatch, has } from '../words.js';
import { before, matched, weaken, type Candidate } from './types.js';

export function hedged(candidate: Candidate): Candidate | null {
  const words = candidate.locale.refine;
  switch (candidate.statement) {
    case 'won':
    case 'follow-up': {
      if (has(words.hedge, before(candidate)) || has(words.hedgeAnywhere, candidate.text))
        return weaken(candidate, 'hedged');
      // "The contract should be signed": a modal inside the words, unless they say that it was decided ("confirmed they will go ahead").
      if (has(words.modal, matched(candidate)) && firstMatch(words.decided, matched(candidate))?.index !== 0)
        return weaken(candidate, 'hedged');
      return candidate;
    }
    // "They will go elsewhere" is a loss; "they might" is none.
    case 'lost':
    case 'declined':
      return has(words.uncertain, `${before(candidate)} | ${matched(candidate)}`)
        ? weaken(candidate, 'hedged')
        : candidate;
    case 'milestone':
      return has(words.planned, `${before(candidate)} | ${matched(candidate)}`)
        ? weaken(candidate, 'hedged')
        : candidate;
    default:
      return candidate;
  }
}
