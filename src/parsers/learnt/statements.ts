/**
 * The learnt reader of statements: what a sentence most probably says, judged by its likeness to the examples in
 * examples/statements/. It is asked where no phrase is known (meaning.ts), and as a second opinion.
 */
import type { Language, Sentence, Statement } from '../types.js';
import { conceptFeatures } from './concepts.js';
import { featuresOf, type Neighbours } from './features.js';
import { decodeWeights, guess, type Guess, type Model } from './model.js';
import { BIAS, STEP, WEIGHTS } from './statementWeights.js';

/**
 * What a sentence can be an example of. `none` says nothing for the desk; `caveat` takes back, puts in doubt or makes
 * something else of what stands beside it ("All figures in thousands", "They signed the visitor book").
 */
export const CLASSES = [
  'none',
  'acknowledged',
  'won',
  'lost',
  'unreachable',
  'declined',
  'at-risk',
  'milestone',
  'correction',
  'follow-up',
  'complaint',
  'question',
  'support',
  'caveat',
] as const satisfies readonly (Statement | 'none' | 'caveat')[];

export type StatementClass = (typeof CLASSES)[number];

let model: Model<StatementClass> | null = null;

/** What the sentence may say, the likeliest first; the probabilities add up to 1. `neighbours`: null for words alone. */
export function guessStatements(
  text: string,
  language: Language,
  neighbours: Neighbours = null,
): Guess<StatementClass>[] {
  model ??= { classes: CLASSES, bias: BIAS, step: STEP, weights: decodeWeights(WEIGHTS) };
  return guess(model, statementFeatures(text, language, neighbours));
}

/** What a sentence looks like to the learnt reader: its words, those of its neighbours, and what they are about. */
export function statementFeatures(text: string, language: Language, neighbours: Neighbours): number[] {
  return [...featuresOf(text, language, neighbours), ...conceptFeatures(text, language)];
}

/** The likelihood of `caveat`, from 0 to 1; 0 where it was left out of the guesses. */
export function caveatOf(guesses: readonly Guess<StatementClass>[]): number {
  return guesses.find((each) => each.class === 'caveat')?.probability ?? 0;
}

/** The guesses as they are where a caveat is out of the question: the others, in proportion, add up to 1. */
export function withoutCaveat(guesses: readonly Guess<StatementClass>[]): Guess<StatementClass>[] {
  const rest = Math.max(1 - caveatOf(guesses), Number.EPSILON);
  return guesses
    .filter((each) => each.class !== 'caveat')
    .map((each) => ({ ...each, probability: each.probability / rest }));
}

type Asked = WeakMap<Sentence, Map<Language, readonly Guess<StatementClass>[]>>;
const ASKED: Asked = new WeakMap();
const ASKED_ALONE: Asked = new WeakMap();

/** The guesses for a sentence as it stands in its mail, worked out once for all who ask. */
export function guessesOf(sentence: Sentence, language: Language): readonly Guess<StatementClass>[] {
  return remembered(ASKED, sentence, language, sentence);
}

/**
 * The same for the sentence alone. What takes back a win beside it is learnt from single sentences: in the mails that are
 * learnt from nobody takes anything back.
 */
export function guessesAlone(sentence: Sentence, language: Language): readonly Guess<StatementClass>[] {
  return remembered(ASKED_ALONE, sentence, language, null);
}

function remembered(
  asked: Asked,
  sentence: Sentence,
  language: Language,
  neighbours: Neighbours,
): readonly Guess<StatementClass>[] {
  const byLanguage = asked.get(sentence) ?? new Map<Language, readonly Guess<StatementClass>[]>();
  const guesses = byLanguage.get(language) ?? guessStatements(sentence.text, language, neighbours);
  asked.set(sentence, byLanguage.set(language, guesses));
  return guesses;
}

/** Shorter sentences ("OK then") are like too many to be like anything; more of them are not asked about in one mail. */
const MIN_WORDS = 3;
export const MAX_ASKED = 60;

export function isLongEnough(text: string): boolean {
  return text.trim().split(/\s+/, MIN_WORDS).length >= MIN_WORDS;
}
