/** What the readers find in one sentence, with the surroundings that the refiners need. */
import { clauseAround } from './clauses.js';
import type { CompiledLocale } from './languages.js';
import { folded, type StatementReader } from './phrases.js';
import type { Candidate } from './refiners/types.js';
import { isRatherIn } from './reply/language.js';
import type { Finding, Sentence } from './types.js';

/** How often one reader may find something in one sentence. */
const MAX_FINDINGS = 4;

/**
 * Asks the readers of the mail's own language; the others where those find nothing but thanks, and the sentence is not
 * plainly in the mail's own language.
 */
export function candidatesOf(sentence: Sentence, index: number, locales: readonly CompiledLocale[]): Candidate[] {
  const [own] = locales;
  for (const locale of locales) {
    if (own !== undefined && locale !== own && isRatherIn(own.language, locale.language, folded(sentence))) continue;
    const found = locale.readers.flatMap((reader) => findAll(reader, sentence, index, locale));
    if (found.some((candidate) => candidate.statement !== 'unrelated')) return found;
    if (found.length > 0 && locale === locales[0]) return found;
  }
  return [];
}

/** All that one reader finds in a sentence: "not signed on Monday, but they have signed today". */
function findAll(reader: StatementReader, sentence: Sentence, index: number, locale: CompiledLocale): Candidate[] {
  const text = folded(sentence);
  const candidates: Candidate[] = [];
  let rest = sentence;
  while (candidates.length < MAX_FINDINGS) {
    const finding: Finding | null = reader(rest);
    if (finding === null) break;
    const from = finding.evidence.start - sentence.start;
    const to = finding.evidence.end - sentence.start;
    candidates.push({
      statement: finding.statement,
      evidence: finding.evidence,
      sentence,
      index,
      text,
      from,
      to,
      clause: clauseAround(text, from, to),
      locale,
      refinedBy: null,
    });
    if (to <= from || to >= sentence.text.length) break;
    // The unread rest is blanked in front, so that no phrase begins in the middle of a word.
    rest = { ...sentence, text: ' '.repeat(to) + sentence.text.slice(to) };
  }
  return candidates;
}
