/** A complete win in each language, to put other sentences beside. */
import type { Language } from '../../../src/parsers/types.js';
import type { ReadingCase } from './describeReadings.js';

export const FACTS = { total: 48500, invoice: [4850], start: '2027-01-11' } as const;

/** FACTS in words, with nothing that says the win. */
export const FIGURES: Readonly<Record<Language, string>> = {
  en: 'The total is $48,500, please invoice us $4,850. We start on 11 January 2027.',
  de: 'Die Auftragssumme beträgt 48.500 €, bitte berechnen Sie uns 4.850 €. Start ist der 11. Januar 2027.',
  fr: 'Le montant total est de 48 500 CHF, merci de nous facturer 4 850 CHF. Nous démarrons le 11 janvier 2027.',
};

export const CLEAN_WIN: Readonly<Record<Language, string>> = {
  en: `Kestrel have signed. ${FIGURES.en}`,
  de: `Vogel hat unterschrieben. ${FIGURES.de}`,
  fr: `Vogel a signé. ${FIGURES.fr}`,
};

/** The sentence behind the win changes nothing. */
export function harmless(win: string, sentence: string): ReadingCase {
  return { ...FACTS, text: `${win} ${sentence}`, statements: ['won'], action: 'record' };
}
