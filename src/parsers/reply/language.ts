/**
 * Which of the three languages a text is in, by its function words: they are frequent, short and hardly shared. A
 * short text ("48,500 total") tells little, and then the partner's own language is the better guess.
 */
import type { Language, ReadingContext } from '../types.js';

const WORDS: readonly (readonly [Language, string])[] = [
  [
    'en',
    'the and of to is are was were has have had been will would with for from this that they their our your you we it ' +
      'not but be on at by an as can could please thanks hi hello regards start total signed invoice job client customer',
  ],
  [
    'de',
    'der die das und ist sind war wurde wird hat haben mit für von dem den des ein eine einen einem wir sie ihr ihre unser ' +
      'nicht aber auf im am zu zum zur bei es auch noch bitte danke guten hallo grüsse grüße dass uns beginn auftrag kunde ' +
      // "An" is of both languages: "Ich rufe Herrn Vogel morgen an."
      'ich er ihn ihm mich sich herr herrn frau kein keine keinen an',
  ],
  [
    'fr',
    'le la les et est sont était a ont été avec pour du de des un une nous vous leur notre votre ils elle pas mais sur dans ' +
      'au aux ce cette qui que il je ça chez ne leurs ces par merci bonjour cordialement début montant client facture signé commande ' +
      'ai nos mes vos mon mme monsieur madame on',
  ],
];

const DICTIONARY = new Map<string, Language[]>();
for (const [language, words] of WORDS) {
  for (const word of words.split(' ')) DICTIONARY.set(word, [...(DICTIONARY.get(word) ?? []), language]);
}

/** A lead of one function word is chance in a short text. */
const MIN_LEAD = 2;
const MAX_WORDS = 3000;

/** The language of new text; the partner's where the text does not tell (also for other languages). */
export function detectLanguage(text: string, context: Pick<ReadingContext, 'partner'>): Language {
  const counts = new Map<Language, number>();
  for (const word of text
    .slice(0, 20_000)
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.slice(0, MAX_WORDS) ?? []) {
    for (const language of DICTIONARY.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  const home = languageOf(context.partner.locale);
  if (first === undefined) return home;
  const lead = first[1] - (second?.[1] ?? 0);
  // A tie or a narrow lead goes to the partner's language, unless that one has no word in the text at all.
  if (lead >= MIN_LEAD || (counts.get(home) ?? 0) === 0) return lead === 0 ? home : first[0];
  return home;
}

/**
 * True where a sentence has more function words of `own` than of `other`: the readers of `other` have no business in it
 * ("le contrat met fin" is no English "met"). A sentence of neither's words may be in either.
 */
export function isRatherIn(own: Language, other: Language, sentence: string): boolean {
  let lead = 0;
  for (const word of sentence.slice(0, 2_000).match(/\p{L}+/gu) ?? []) {
    const languages = DICTIONARY.get(word) ?? [];
    if (languages.includes(own)) lead += 1;
    if (languages.includes(other)) lead -= 1;
  }
  return lead > 0;
}

/** The language of a BCP 47 tag; English where the desk does not speak it. */
function languageOf(locale: string): Language {
  const primary = locale.toLowerCase().split(/[-_]/)[0];
  return primary === 'de' || primary === 'fr' ? primary : 'en';
}
