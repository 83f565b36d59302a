/**
 * What words are about, whatever the language: "solicitor", "Anwältin" and "notaire" are all of the law. Single words and pairs of
 * them do not tell that "Legal have it now" leaves a win open as "der Anwalt liest noch" does; concepts, their pairs and
 * their rows of three do, and what is learnt of them in one language holds in the others.
 */
import { deConcepts } from '../locales/de/concepts.js';
import { enConcepts } from '../locales/en/concepts.js';
import { frConcepts } from '../locales/fr/concepts.js';
import type { Language } from '../types.js';
import { bucket, unaccented } from './features.js';

/** Their order gives the features their numbers: new ones go to the end. */
export const CONCEPTS = [
  'negation',
  'still',
  'already',
  'now',
  'until',
  'before',
  'after',
  'condition',
  'maybe',
  'future',
  'need',
  'want',
  'ask',
  'tell',
  'decide',
  'doubt',
  'against',
  'cancel',
  'postpone',
  'change',
  'price',
  'pay',
  'sign',
  'approve',
  'decider',
  'law',
  'family',
  'staff',
  'rival',
  'person',
  'customer',
  'us',
  'me',
  'you',
  'thanks',
  'good',
  'bad',
  'trial',
  'provisional',
  'confirm',
  'negotiate',
  'again',
  'pending',
  'only',
  'leave',
  'away',
  'call',
  'meet',
  'start',
  'work',
  'invoice',
  'figure',
  'date',
  'past',
  'done',
  'be',
  'was',
  'have',
  'give',
  'sisterFirm',
  'misread',
  'able',
  'someone',
  'deal',
  'contact',
  'risk',
  'retract',
  'sure',
  'smallTalk',
  'technology',
  'would',
  'but',
  'always',
] as const;

/** Words of each concept, divided by spaces, accents as they are written; "*" behind the beginning of many. */
export type ConceptWords = Readonly<Record<(typeof CONCEPTS)[number], string>>;

const WORDS: Readonly<Record<Language, ConceptWords>> = { en: enConcepts, de: deConcepts, fr: frConcepts };

/** What the form of a word or a sign tells; numbers behind those of the concepts. */
const [PAST_FORM, PAST_OPEN, GOING_ON, NUMBER, QUESTION, EMPHASIS, OPENS, ENDS] = [
  120, 121, 122, 123, 124, 125, 126, 127,
];
const FORMS: Readonly<Record<Language, readonly (readonly [RegExp, number])[]>> = {
  en: [
    [/^[a-z]{3,}ed$/, PAST_FORM],
    [/^[a-z]{3,}ing$/, GOING_ON],
  ],
  de: [[/^ge[a-z]{3,}(?:t|en)$/, PAST_FORM]],
  fr: [[/^[a-z]{2,}(?:ait|aient)$/, PAST_OPEN]],
};

interface Lexicon {
  readonly whole: ReadonlyMap<string, readonly number[]>;
  readonly beginnings: readonly (readonly [string, number])[];
}

function lexiconOf(words: ConceptWords): Lexicon {
  const whole = new Map<string, number[]>();
  const beginnings: [string, number][] = [];
  CONCEPTS.forEach((concept, number) => {
    for (const word of unaccented(words[concept]).split(' ')) {
      if (word.endsWith('*')) beginnings.push([word.slice(0, -1), number]);
      else whole.set(word, [...(whole.get(word) ?? []), number]);
    }
  });
  return { whole, beginnings };
}

const LEXICONS: Readonly<Record<Language, Lexicon>> = {
  en: lexiconOf(WORDS.en),
  de: lexiconOf(WORDS.de),
  fr: lexiconOf(WORDS.fr),
};

/** Words met before, by language; no more than a language has. */
const KNOWN: Readonly<Record<Language, Map<string, readonly number[]>>> = {
  en: new Map(),
  de: new Map(),
  fr: new Map(),
};
const MAX_KNOWN = 50_000;

function conceptsOf(word: string, language: Language): readonly number[] {
  const known = KNOWN[language].get(word);
  if (known !== undefined) return known;
  const { whole, beginnings } = LEXICONS[language];
  const found = new Set(whole.get(word) ?? []);
  for (const [beginning, number] of beginnings) if (word.startsWith(beginning)) found.add(number);
  if (language === 'en' && word.endsWith("n't")) found.add(CONCEPTS.indexOf('negation'));
  for (const [form, number] of FORMS[language]) if (form.test(word)) found.add(number);
  if (KNOWN[language].size >= MAX_KNOWN) KNOWN[language].clear();
  KNOWN[language].set(word, [...found]);
  return [...found];
}

const MAX_WORDS = 60;
const MAX_LENGTH = 2_000;
const TOKEN = /[a-z]+(?:'[a-z]+)?|\d+|[?!]/g;
const SIGNS: ReadonlyMap<string, number> = new Map([
  ['?', QUESTION],
  ['!', EMPHASIS],
]);

/** The numbers of the features of a sentence, each once; linear in its length. */
export function conceptFeatures(text: string, language: Language): number[] {
  const tokens = (unaccented(text.slice(0, MAX_LENGTH).toLowerCase()).match(TOKEN) ?? [])
    .slice(0, MAX_WORDS)
    .flatMap((token) => (token.endsWith("n't") ? [token] : token.split("'")));
  const row: (readonly number[])[] = [[OPENS]];
  for (const token of tokens) {
    const sign = /^\d/.test(token) ? NUMBER : SIGNS.get(token);
    const concepts = sign === undefined ? conceptsOf(token, language) : [sign];
    if (concepts.length > 0) row.push(concepts);
  }
  row.push([ENDS]);
  const found = new Set<number>();
  row.forEach((here, at) => {
    for (const one of here) {
      found.add(numberOf(ALONE, one));
      for (const gap of [1, 2, 3])
        for (const other of row[at + gap] ?? []) found.add(numberOf(gap === 1 ? BESIDE : NEAR, one, other));
      for (const second of row[at + 1] ?? [])
        for (const third of row[at + 2] ?? []) found.add(numberOf(THREE, one, second, third));
    }
  });
  return [...found];
}

/** Kinds of features, beyond those of words. */
const [ALONE, BESIDE, NEAR, THREE] = [31, 32, 33, 34];

function numberOf(kind: number, first: number, second = 0, third = 0): number {
  return bucket(kind, Math.imul((first << 7) + second + 1, 0x9e3779b1), Math.imul(third + 1, 0x85ebca6b));
}
