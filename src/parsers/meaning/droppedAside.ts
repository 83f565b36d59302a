/**
 * "Forget what I said about the coffee machine, we have sent them a quote", "vergessen Sie alles, was die Konkurrenz erzählt": words
 * that drop something, and perhaps not the win above them. Where no win is left, a person reads which it was.
 */
import { folded } from '../phrases.js';
import { refine } from '../refiners/index.js';
import type { Candidate } from '../refiners/types.js';
import { isSale, type Language, type Sentence } from '../types.js';

const DROPS: Readonly<Record<Language, RegExp>> = {
  en: dropping('(?:scrap|scratch|forget|ignore|disregard|strike|bin|delete) (?:all|everything|what|whatever)'),
  de: dropping(
    '(?:vergessen sie|vergesst|vergiss|streichen sie|streicht|streich|ignorieren sie)(?: bitte)?,? (?:das )?(?:alles|was)',
  ),
  fr: dropping(
    "(?:oubliez|oublie|biffez|ignorez|rayez|effacez|annulez)(?: donc)? (?:tout|ce qui|ce que|ce qu['’](?:il|elle|on)s?)",
  ),
};

function dropping(words: string): RegExp {
  return new RegExp(
    `^\\s{0,3}(?:(?:please|sorry|oh|no|well|but|so|actually|bitte|also|pardon|mais)[,:.]? ){0,3}${words}(?!\\p{L})`,
    'u',
  );
}

/** The sentence that drops something behind a win, where it is not known to be all; `found`: what phrases find in the mail. */
export function droppedAside(
  sentences: readonly Sentence[],
  found: readonly Candidate[],
  language: Language,
): Sentence | undefined {
  const won = found.filter((each) => isSale(refine(each)?.statement ?? 'unrelated'));
  return sentences.find(
    (sentence, index) =>
      !sentence.question &&
      won.some((each) => each.index < index) &&
      DROPS[language].test(folded(sentence).replace(/\s/gu, ' ')),
  );
}
