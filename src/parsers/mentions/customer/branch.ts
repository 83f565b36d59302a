/** Another branch of the same name: "Kestrel Plumbing Melbourne" for "Kestrel Plumbing Sydney", "Autohaus Krüger Süd" for "… Nord". */
import type { Span } from '../text.js';
import { companyName, foldWord, isDistinctive, isLegalForm, isTrade } from './names.js';

const NEXT = /^ (\p{Lu}[\p{L}\p{M}’'-]{2,30})(?![\p{L}\p{N}])/u;

/**
 * The wider span where a word stands behind the recorded name's beginning in the place of its own next word; null where the name
 * goes on as recorded, or what follows is no part of a name. `isCommon` tells words of everyday that have a capital.
 */
export function otherBranch(
  text: string,
  span: Span,
  recorded: string,
  isCommon: (folded: string) => boolean,
): Span | null {
  const named = companyName(text.slice(span.start, span.end)).words;
  const { words } = companyName(recorded);
  const own = words[named.length];
  if (named.length < 2 || own === undefined || !isDistinctive(own)) return null;
  if (!named.every((word, index) => words[index] === word)) return null;
  const next = NEXT.exec(text.slice(span.end, span.end + 40))?.[1];
  if (next === undefined) return null;
  const word = foldWord(next);
  if (isCommon(word) || isTrade(word) || isLegalForm(word) || words.includes(word)) return null;
  return { start: span.start, end: span.end + 1 + next.length };
}
