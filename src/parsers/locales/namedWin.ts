/**
 * A win that a firm is named for: "Brandt Systeme has the job". The name is told by its capital letters, so the patterns
 * see the sentence as written; the partner's own name is told apart in src/parsers/meaning.ts.
 */
import { firstIn } from '../patterns/guard.js';
import { evidenceIn, type StatementReader } from '../phrases.js';
import type { Language } from '../types.js';

const MAX_LOOKED_AT = 2_000;

/** Builds the reader of one language from case-sensitive patterns; `reader` ends in "/anothers-win". */
export function namedWinReader(language: Language, sources: readonly string[]): StatementReader {
  const patterns = sources.map((source) => new RegExp(source, 'u'));
  return (sentence) => {
    const text = sentence.text.slice(0, MAX_LOOKED_AT).replace(/\s/g, ' ').replace(/’/g, "'");
    for (const pattern of patterns) {
      const match = firstIn(pattern, text);
      if (match === null) continue;
      const evidence = evidenceIn(sentence, match.index, match[0].length, `locales/${language}/anothers-win`);
      return { statement: 'lost', evidence };
    }
    return null;
  };
}
