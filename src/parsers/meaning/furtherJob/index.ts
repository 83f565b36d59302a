/**
 * A further job: beyond the one on record, or told beside a win in a sentence of its own ("They also ordered the second round for the
 * Cork branch, separate contract."). It is money of its own, and none of the win's figures is its.
 */
import { fold, MAX_SENTENCE, Phrases } from '../../phrases.js';
import type { Candidate } from '../../refiners/types.js';
import { isSale, type Language, type Sentence } from '../../types.js';
import type { MeaningInput } from '../input.js';
import { isWonBefore } from '../wonBefore.js';
import { DE_FURTHER_JOB } from './de.js';
import { EN_FURTHER_JOB } from './en.js';
import { FR_FURTHER_JOB } from './fr.js';
import type { FurtherJobWords } from './types.js';

type Compiled = { readonly [K in keyof FurtherJobWords]: Phrases };

const compile = (words: FurtherJobWords): Compiled => ({
  sold: new Phrases(words.sold),
  weak: new Phrases(words.weak),
  arrived: new Phrases(words.arrived),
  more: new Phrases(words.more),
  goods: new Phrases(words.goods),
  places: new Phrases(words.places),
  us: new Phrases(words.us),
  job: new Phrases(words.job),
  part: new Phrases(words.part),
  ours: new Phrases(words.ours),
  diary: new Phrases(words.diary),
  onFile: new Phrases(words.onFile),
  earlier: new Phrases(words.earlier),
  anothers: new Phrases(words.anothers),
  not: new Phrases(words.not),
});

const WORDS: Readonly<Record<Language, Compiled>> = {
  en: compile(EN_FURTHER_JOB),
  de: compile(DE_FURTHER_JOB),
  fr: compile(FR_FURTHER_JOB),
};

/** The customer's own, or that of another firm or of a customer from before. */
export type WhoseJob = 'customers' | 'anothers';

/** Whose further job a sentence tells as sold; null where it tells none. */
export function furtherJobIn(sentence: string, language: Language): WhoseJob | null {
  const words = WORDS[language];
  const text = fold(sentence.slice(0, MAX_SENTENCE));
  const sold = words.sold.has(text);
  if (!sold && !words.weak.has(text) && !words.arrived.has(text)) return null;
  const ofItsOwn = words.job.has(text);
  if (words.not.has(text)) return null;
  if (!ofItsOwn && (!sold || words.ours.has(text) || words.diary.has(text))) return null;
  const anothers = words.anothers.has(text);
  const earlier = words.earlier.has(text);
  const object = anothers || words.goods.has(text) || words.places.has(text);
  const told =
    ofItsOwn ||
    words.part.has(text) ||
    (object && (earlier || words.more.has(text))) ||
    ((earlier || anothers) && words.us.has(text));
  if (!told) return null;
  return anothers || earlier ? 'anothers' : 'customers';
}

/** Words of a job that was notified before: "the 38,000 that you already have on file", "whom we won in September". */
export function tellsOfRecord(sentence: Sentence, language: Language): boolean {
  return WORDS[language].onFile.has(fold(sentence.text.slice(0, MAX_SENTENCE)));
}

const SO = [
  "so|making|makes|that's|that is|bringing|brings|also|macht|somit|damit|mithin|soit|donc|ce qui (?:fait|porte|donne)|cela fait",
].join('|');
const ALL = [
  'in all|all in all|all told|all up|altogether|in total|total|insgesamt|zusammen|gesamt|alles in allem|en tout|au total',
].join('|');
/** "They took the planner as well, so $48,500 in all": the sum of the one order, in which that is. */
const MAKES_ALL = new RegExp(
  `[,:–-]\\s{1,2}(?:which |das |und |and |et )?(?:${SO})(?!\\p{L})[^.;!?]{0,30}?(?:(?:${ALL})[^.;!?]{0,12}\\d{3}|\\d{3}[^.;!?]{0,12}(?<!\\p{L})(?:${ALL})(?!\\p{L}))`,
  'u',
);

/**
 * The sentences that tell a further job beside a win, which a sentence of its own says. Of a job on record every sale is a further
 * one; so it is where no sentence tells of a first one.
 */
export function besideTheWin(
  candidates: readonly Candidate[],
  { sentences, onRecord, locales }: MeaningInput,
  retracted: ReadonlySet<number>,
): ReadonlyMap<number, WhoseJob> {
  const [own] = locales;
  const told = new Map<number, WhoseJob>();
  if (onRecord || own === undefined || !candidates.some(({ statement }) => isSale(statement))) return told;
  sentences.forEach((sentence, index) => {
    if (sentence.question || sentence.label !== null || retracted.has(index)) return;
    if (MAKES_ALL.test(fold(sentence.text.slice(0, MAX_SENTENCE)))) return;
    const whose = furtherJobIn(sentence.text, own.language);
    if (whose !== null) told.set(index, whose);
  });
  const first = candidates.some((each) => each.statement === 'won' && !told.has(each.index) && !isWonBefore(each));
  return first ? told : new Map();
}
