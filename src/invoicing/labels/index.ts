/** The languages of papers. A new one is a file beside this one and a line in LANGUAGES. */
import { de } from './de.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { Labels } from './types.js';

export { fill, type Labels } from './types.js';

const LANGUAGES = new Map<string, Labels>([en, de, fr].map((labels) => [labels.language, labels]));

export interface PaperLanguage {
  readonly labels: Labels;
  /** BCP 47 tag for numbers and dates: always of the labels' language, so that a paper never mixes two. */
  readonly locale: string;
}

/** Words and notation for a buyer's locale; English in British notation where there is no such language. */
export function paperLanguage(tag: string): PaperLanguage {
  try {
    const locale = new Intl.Locale(tag);
    const labels = LANGUAGES.get(locale.language);
    // Without extensions: "de-u-nu-arab" would write amounts in digits that the bank cannot read.
    if (labels !== undefined) return { labels, locale: locale.baseName };
  } catch {
    // No language tag at all: English.
  }
  return { labels: en, locale: 'en-GB' };
}
