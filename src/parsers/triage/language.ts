/** Which rule file a request is for: the one whose frequent small words it has most of. */
import type { TriageRules, LanguageRules } from './rules.js';

const MAX_WORDS = 600;
/** Fewer words may happen to have none of the frequent ones: then the first rule file is tried. */
const TELLING = 6;
/** In a language that is known every third or fourth word is a frequent one. */
const SHARE = 0.12;

/** null where the text is in no language that there are rules for. */
export function rulesFor(text: string, rules: TriageRules): LanguageRules | null {
  const words = (
    text
      .slice(0, 10_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).slice(0, MAX_WORDS);
  const counted = rules.map((each) => ({ each, count: words.filter((word) => each.common.has(word)).length }));
  const best = counted.reduce<(typeof counted)[number] | null>(
    (first, next) => (first === null || next.count > first.count ? next : first),
    null,
  );
  if (best === null) return null;
  return words.length < TELLING || best.count / words.length >= SHARE ? best.each : null;
}
