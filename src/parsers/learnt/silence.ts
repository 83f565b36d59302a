/**
 * Sentences that may hold news which nobody has read. "We won it, total …. Actually Dan rang and it is all over.": no phrase
 * is known in the second sentence, and it is not like those that say nothing.
 */
import type { Evidence, Language, Sentence } from '../types.js';
import { guessesOf, isLongEnough, MAX_ASKED } from './statements.js';

/** The first sentence that does not say nothing with at least this likelihood; null where all of them do. */
export function unheard(sentences: readonly Sentence[], silence: number, language: Language): Evidence | null {
  for (const sentence of sentences.slice(0, MAX_ASKED)) {
    const { text, start, question } = sentence;
    if (question || !isLongEnough(text)) continue;
    const none = guessesOf(sentence, language).find((each) => each.class === 'none')?.probability ?? 1;
    if (none < silence) return { text, start, end: start + text.length, part: 'body', reader: 'learnt/silence' };
  }
  return null;
}
