/** A mail's sentences to requests: numbered and listed ones, and those that begin with "separately", "another thing". */
import type { LanguageRules } from './rules.js';
import type { Said } from './signals.js';

/** More than this many things are not asked for in one mail; the rest belongs to the last. */
const MAX_SEGMENTS = 8;
const MIN_WORDS = 4;
/** "1.", "2)", "a)", "- ", "• " */
const NUMBERED =
  /^\s{0,4}(?:\(?[1-9]\d?[.):]|\(?[a-h]\)|[-•*–]\s|(?:first|second|third|erstens|zweitens|drittens)(?:ly)?\b)/i;

/** The requests, each as its sentences; one where nothing separates them. */
export function segmentsOf(sentences: readonly Said[], rules: LanguageRules): (readonly Said[])[] {
  const segments: Said[][] = [];
  let current: Said[] = [];
  for (const sentence of sentences) {
    if (current.length > 0 && segments.length < MAX_SEGMENTS - 1 && opensAnother(sentence, rules)) {
      segments.push(current);
      current = [];
    }
    current.push(sentence);
  }
  if (current.length > 0) segments.push(current);
  return segments.filter((each) => wordsIn(each) >= MIN_WORDS);
}

function opensAnother({ text, folded }: Said, rules: LanguageRules): boolean {
  return NUMBERED.test(text) || rules.another.first(folded.slice(0, 80))?.index === 0;
}

function wordsIn(sentences: readonly Said[]): number {
  return sentences.reduce((sum, { text }) => sum + text.split(/\s+/).filter((word) => word !== '').length, 0);
}
