/** The reading language of a BCP 47 tag; English where the desk does not read it. */
import type { Language } from '../parsers/types.js';

export function languageOf(locale: string): Language {
  const { language } = new Intl.Locale(locale);
  return language === 'de' || language === 'fr' ? language : 'en';
}
