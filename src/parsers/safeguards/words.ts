/** The safeguards' words, compiled once. */
import { Phrases } from '../phrases.js';
import type { Language } from '../types.js';
import { DE_SAFEGUARD } from './de.js';
import { EN_SAFEGUARD } from './en.js';
import { FR_SAFEGUARD } from './fr.js';
import type { SafeguardWords } from './types.js';

type Compiled = { readonly [K in keyof SafeguardWords]: Phrases };

const compile = ({ unsettled, hearsay, openFigures, neverWas, harmless }: SafeguardWords): Compiled => ({
  unsettled: new Phrases(unsettled),
  hearsay: new Phrases(hearsay),
  openFigures: new Phrases(openFigures),
  neverWas: new Phrases(neverWas),
  harmless: new Phrases(harmless),
});

const WORDS: Readonly<Record<Language, Compiled>> = {
  en: compile(EN_SAFEGUARD),
  de: compile(DE_SAFEGUARD),
  fr: compile(FR_SAFEGUARD),
};

export function safeguardWords(language: Language): Compiled {
  return WORDS[language];
}
