/** Examples of requests as the classifier learns them: seen as the reader sees requests. */
import { train, type Example } from '../learnt/train.js';
import type { Model } from '../learnt/model.js';
import { featuresOfSaid, sentencesSaid } from './index.js';
import type { TriageRules } from './rules.js';
import { CATEGORIES, type Category } from './types.js';

/** What somebody asked for, and what it was about. */
export interface TriageExample {
  readonly text: string;
  /** As the rule file is named. */
  readonly language: string;
  readonly category: Category;
}

/** Examples in a language without rules teach nothing. */
export function triageLessons(examples: readonly TriageExample[], rules: TriageRules): Example<Category>[] {
  return examples.flatMap(({ text, language, category }) => {
    const own = rules.find((each) => each.language === language);
    const features = own === undefined ? null : featuresOfSaid(sentencesSaid(text, '', own), own);
    return features === null ? [] : [{ features, classes: [category] }];
  });
}

/** Takes some seconds for a thousand examples; the same examples give the same model. */
export function trainTriage(examples: readonly TriageExample[], rules: TriageRules): Model<Category> {
  return train(CATEGORIES, triageLessons(examples, rules));
}

const MAX_LINES = 100_000;

/**
 * Examples from lines "category<tab>text"; empty lines and lines that begin with # are passed over. Throws TypeError that
 * names the first bad line.
 */
export function parseExamples(text: string, language: string): TriageExample[] {
  return text.split('\n', MAX_LINES).flatMap((line, index): TriageExample[] => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [label, said = ''] = line.split('\t');
    const category = CATEGORIES.find((each) => each === label);
    if (category === undefined || said.trim() === '')
      throw new TypeError(`line ${index + 1}: "category<tab>text" is wanted; categories: ${CATEGORIES.join(', ')}`);
    return [{ text: said.trim(), language, category }];
  });
}

/** One line of such a file. */
export function exampleLine({ category, text }: TriageExample): string {
  return `${category}\t${text.replaceAll(/\s+/g, ' ').trim()}`;
}
