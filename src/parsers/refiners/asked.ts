/** "Did they sign?": what stands in a question is asked, not said. A statement before the question stands. */
import { clausesOf } from '../clauses.js';
import { firstMatch } from '../words.js';
import type { Candidate } from './types.js';

const SAID_IN_QUESTIONS = new Set(['unrelated', 'question', 'support', 'complaint', 'correction']);

export function asked(candidate: Candidate): Candidate | null {
  if (!candidate.sentence.question || SAID_IN_QUESTIONS.has(candidate.statement)) return candidate;
  const clauses = clausesOf(candidate.text).filter((clause) =>
    /\p{L}/u.test(candidate.text.slice(clause.from, clause.to)),
  );
  const last = clauses.at(-1);
  const own = candidate.text.slice(candidate.clause.from, candidate.clause.to).trimStart();
  const opens = firstMatch(candidate.locale.refine.interrogative, own)?.index === 0;
  const isLast = last !== undefined && candidate.from >= last.from;
  return opens || isLast ? null : candidate;
}
