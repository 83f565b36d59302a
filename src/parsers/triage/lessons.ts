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

/** Chosen on the examples: 1 takes out how many there are of a category; somewhat more, since those of management are short. */
const EVENED = 1.5;

/**
 * Takes some seconds for a thousand examples; the same examples give the same model. There are more examples of what is
 * dear to miss than mails of it: how many a category has is taken out of the model, so that each is as likely beforehand.
 */
export function trainTriage(examples: readonly TriageExample[], rules: TriageRules): Model<Category> {
  const model = train(CATEGORIES, triageLessons(examples, rules));
  const share = examples.length / CATEGORIES.length;
  const bias = model.bias.map((each, index) => {
    const count = examples.filter(({ category }) => category === CATEGORIES[index]).length;
    return Number((each - EVENED * Math.log(Math.max(1, count) / Math.max(1, share))).toFixed(5));
  });
  return { ...model, bias };
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
