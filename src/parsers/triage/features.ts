/**
 * What a request looks like to the classifier: the features of its sentences (learnt/features.ts), and the word lists
 * of the rules that stand in it, which are the same in all languages.
 */
import { BUCKETS, featuresOf } from '../learnt/features.js';
import type { Language } from '../types.js';

/** A request is told by its first sentences; a wall of text is not read through. */
const MAX_SENTENCES = 40;
/** A list of words says more than a single word: it counts this often. */
const COPIES = 3;

/** The numbers of the features, each once. `lists`: names of the word lists that stand in the request. */
export function triageFeatures(
  sentences: readonly string[],
  lists: ReadonlySet<string>,
  language: Language,
): readonly number[] {
  const found = new Set<number>();
  for (const sentence of sentences.slice(0, MAX_SENTENCES)) {
    for (const feature of featuresOf(sentence, language)) found.add(feature);
  }
  for (const list of lists) {
    for (let copy = 0; copy < COPIES; copy += 1) found.add(numberOf(`${list}#${copy}`));
  }
  return [...found];
}

/** FNV-1a into the buckets. */
function numberOf(text: string): number {
  let value = 2_166_136_261;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 16_777_619);
  return (value ^ (value >>> 15)) & (BUCKETS - 1);
}
