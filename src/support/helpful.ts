/** Prepared answers for what a partner answers itself (policy S2), matched to category and words. */
import type { Category } from '../parsers/triage/types.js';

export interface HelpfulAnswer {
  /** File name without its ending: what the record keeps. */
  readonly name: string;
  readonly title: string;
  readonly language: string;
  readonly categories: readonly Category[];
  /** Words that point to it, lower case; a part of a word counts ("passw" for password and Passwort). */
  readonly words: readonly string[];
  readonly links: readonly { readonly title: string; readonly url: string }[];
  /** Markdown, as it was written. */
  readonly body: string;
}

export interface Wanted {
  readonly category: Category;
  readonly text: string;
  /** As triage names it, "en". */
  readonly language: string;
  /** Names of answers that were sent before. */
  readonly sent: readonly string[];
}

/** A word that is found counts more than the category alone. */
const OF_WORD = 2;
const OF_CATEGORY = 3;
const MAX_TEXT = 20_000;

/**
 * The answers that fit, best first, at most `most`: those in the request's language, where it has any, else the English
 * ones. An answer whose words are not said fits by its category only where nothing fits better.
 */
export function helpfulFor(answers: readonly HelpfulAnswer[], wanted: Wanted, most: number): readonly HelpfulAnswer[] {
  const text = wanted.text.slice(0, MAX_TEXT).toLowerCase();
  const language = answers.some((answer) => answer.language === wanted.language) ? wanted.language : 'en';
  const scored = answers
    .filter((answer) => answer.language === language && !wanted.sent.includes(answer.name))
    .map((answer) => {
      const said = answer.words.filter((word) => text.includes(word)).length;
      const fits = answer.categories.includes(wanted.category);
      return { answer, said, fits, score: Math.min(said, 4) * OF_WORD + (fits ? OF_CATEGORY : 0) };
    })
    .filter(({ said, fits }) => said > 0 || fits)
    .sort((a, b) => b.score - a.score || (a.answer.name < b.answer.name ? -1 : 1));
  const told = scored.filter(({ said, fits }) => (fits ? said > 0 : said > 1));
  return (told.length > 0 ? told : scored.filter(({ fits }) => fits).slice(0, 1))
    .slice(0, most)
    .map(({ answer }) => answer);
}
