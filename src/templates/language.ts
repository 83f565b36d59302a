/** Which language a reader gets: the most exact one there is for the locale, English where there is none. */

/** The languages that every shipped letter is written in. */
export const LETTER_LANGUAGES = ['en', 'de', 'fr'] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

export const FALLBACK_LANGUAGE: LetterLanguage = 'en';

/** A file name's language: a BCP 47 tag of language, script and region ("de", "de-CH", "zh-Hant-TW"). */
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;

/**
 * Language tags to look for, most exact first: "de-CH" gives de-CH, de, en. A tag that is not BCP 47 gives English
 * alone: a letter in English is better than none.
 */
export function languagesFor(locale: string): readonly string[] {
  const tags = new Set<string>();
  try {
    const parsed = new Intl.Locale(locale);
    tags.add(parsed.baseName);
    if (parsed.region !== undefined) tags.add(`${parsed.language}-${parsed.region}`);
    tags.add(parsed.language);
  } catch {
    // Not a language tag.
  }
  tags.add(FALLBACK_LANGUAGE);
  return [...tags];
}

/** The locale that money and days are written in: the reader's own, or the letter's language where it is no tag. */
export function notationOf(locale: string): string {
  try {
    return new Intl.Locale(locale).baseName;
  } catch {
    return FALLBACK_LANGUAGE;
  }
}
