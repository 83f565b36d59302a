/**
 * A win that a firm is named for: "Brandt Systeme has the job". The name is told by its capital letters, so the patterns
 * see the sentence as written; the partner's own name is told apart in src/parsers/meaning.ts.
 */
import { firstIn } from '../patterns/guard.js';
import { evidenceIn, MAX_SENTENCE, onOneLine, type StatementReader } from '../phrases.js';
import type { Language, Sentence } from '../types.js';

const AS_WRITTEN = new WeakMap<Sentence, string>();

/** With plain apostrophes and spaces; made once for the readers of all languages. */
function asWritten(sentence: Sentence): string {
  const known = AS_WRITTEN.get(sentence);
  if (known !== undefined) return known;
  const made = onOneLine(sentence.text.slice(0, MAX_SENTENCE)).replaceAll('’', "'");
  AS_WRITTEN.set(sentence, made);
  return made;
}

/** Builds the reader of one language from case-sensitive patterns; `reader` ends in "/anothers-win". */
export function namedWinReader(language: Language, sources: readonly string[]): StatementReader {
  const patterns = sources.map((source) => new RegExp(source, 'u'));
  return (sentence) => {
    const text = asWritten(sentence);
    for (const pattern of patterns) {
      const match = firstIn(pattern, text);
      if (match === null) continue;
      const evidence = evidenceIn(sentence, match.index, match[0].length, `locales/${language}/anothers-win`);
      return { statement: 'lost', evidence };
    }
    return null;
  };
}
