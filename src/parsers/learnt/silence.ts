/**
 * Sentences that may hold news which nobody has read. "We won it, total …. Actually Dan rang and it is all over.": no phrase
 * is known in the second sentence, and it is not like those that say nothing.
 */
import type { Evidence, Language, Sentence } from '../types.js';
import { guessStatements } from './statements.js';

/** Shorter ones say too little to be like anything. */
const MIN_WORDS = 3;
const MAX_ASKED = 60;

/** The first sentence that does not say nothing with at least this likelihood; null where all of them do. */
export function unheard(sentences: readonly Sentence[], silence: number, language: Language): Evidence | null {
  for (const { text, start, question } of sentences.slice(0, MAX_ASKED)) {
    if (question || text.trim().split(/\s+/, MIN_WORDS).length < MIN_WORDS) continue;
    const none = guessStatements(text, language).find((each) => each.class === 'none')?.probability ?? 1;
    if (none < silence) return { text, start, end: start + text.length, part: 'body', reader: 'learnt/silence' };
  }
  return null;
}
