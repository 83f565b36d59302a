/**
 * The learnt reader of figures: what an amount or a day of a win is for, judged by its likeness to those of the mails in
 * examples/figures/. It is asked where no word that is known stands beside the figure (facts/likely.ts).
 */
import { daysBetween, type CalendarDay } from '../../values/calendarDay.js';
import { sameMoney, type Money } from '../../values/money.js';
import type { Line, Placed } from '../facts/mentions.js';
import type { Language } from '../types.js';
import { bucket, FNV_OFFSET, hash, unaccented } from './features.js';
import { BIAS, STEP, WEIGHTS } from './figureWeights.js';
import { decodeWeights, guess, type Model } from './model.js';

/** `other`: a figure of another job or time, a part, a rate, a day on which something else is. */
export const FIGURE_CLASSES = ['total', 'invoice', 'start', 'other'] as const;
export type FigureClass = (typeof FIGURE_CLASSES)[number];

let model: Model<FigureClass> | undefined;

/** A figure among all those of its mail. */
export interface FigureInMail {
  readonly placed: Placed;
  readonly line: Line;
  readonly language: Language;
  readonly bearing: string;
}

/** From 0 to 1, how likely it is that an amount is the total, or to be invoiced, or that a day is that of the start. */
export function likelihoodOf(name: Exclude<FigureClass, 'other'>, figure: FigureInMail): number {
  const fits = (each: FigureClass): boolean =>
    each === 'other' || (each === 'start') === (figure.placed.kind === 'date');
  model ??= { classes: FIGURE_CLASSES, bias: BIAS, step: STEP, weights: decodeWeights(WEIGHTS) };
  const guesses = guess(model, figureFeatures(figure)).filter((each) => fits(each.class));
  const whole = guesses.reduce((sum, each) => sum + each.probability, 0);
  return (guesses.find((each) => each.class === name)?.probability ?? 0) / whole;
}

/** The amounts and days of a mail that have a value. */
export function figuresIn(lines: readonly Line[], language: Language, mailDay: CalendarDay): FigureInMail[] {
  const all = lines.flatMap((line) => line.mentions.map((placed) => ({ placed, line, language })));
  const sums: Money[] = [];
  const days = new Set<CalendarDay>();
  for (const { placed } of all) {
    if (placed.kind === 'money') {
      const { value } = placed.mention;
      if (value !== null && !sums.some((sum) => sameMoney(sum, value))) sums.push(value);
    } else if (placed.kind === 'date' && placed.mention.value !== null && placed.mention.value >= mailDay)
      days.add(placed.mention.value);
  }
  return all.flatMap((figure) => {
    const { placed } = figure;
    if (placed.kind === 'percent' || placed.mention.value === null) return [];
    const bearing =
      placed.kind === 'money'
        ? bearingOfSum(placed.mention.value, sums)
        : bearingOfDay(placed.mention.value, [...days].sort(), mailDay);
    return [{ ...figure, bearing }];
  });
}

const MANY = 3;
/** Whole and half percentages up to this one are shares that people agree on. */
const MOST_PERCENT = 25;

/** How many sums there are, whether this is the greatest of them, and whether it is, or has beside it, a plain share of that one. */
function bearingOfSum(value: Money, sums: readonly Money[]): string {
  const greatest = Math.max(...sums.map(({ minor }) => minor));
  const isShare = ({ minor }: Money): boolean =>
    minor < greatest && minor * 100 <= greatest * MOST_PERCENT && Number.isInteger((minor * 200) / greatest);
  const isGreatest = value.minor === greatest;
  const shared = isGreatest ? sums.some(isShare) : isShare(value);
  return `${Math.min(MANY, sums.length)} ${isGreatest ? 'greatest' : 'smaller'} ${shared ? 'shared' : 'unshared'}`;
}

const SOON = 2;
const WEEKS = 14;

/** How far off the day is, how many days to come there are, and whether it is the last of them. */
function bearingOfDay(value: CalendarDay, days: readonly CalendarDay[], mailDay: CalendarDay): string {
  const off = daysBetween(mailDay, value);
  const when = off < 0 ? 'past' : off === 0 ? 'today' : off <= SOON ? 'soon' : off <= WEEKS ? 'weeks' : 'later';
  return `${when} ${Math.min(MANY, days.length)} ${days.at(-1) === value ? 'last' : 'earlier'}`;
}

const BEFORE = 9;
const BEHIND = 7;
const STEM = 5;
const LETTERS = 4;
const FEW_WORDS = 5;
const NEIGHBOURS = 6;
const MAX_WORD = 24;
const SIGNS = { money: ' ¤ ', date: ' ¶ ', percent: ' ‰ ' } as const;
const TOKEN = /[a-z]+(?:'[a-z]+)?|[¤¶‰0?!:;,.()\n–-]/g;
const NUMBER = /\d[\d.,' ]{0,20}/g;
const MARK = /[¤¶,:;.()\n]/;

/** The numbers of the features, each once: the words before and behind by their distance, in pairs, in parts, and the bearing. */
export function figureFeatures({ placed, line, language, bearing }: FigureInMail): number[] {
  const seed = hash(`${language} ${placed.kind}`, FNV_OFFSET);
  const found = new Set<number>();
  const add = (kind: number, text: string): void => void found.add(bucket(kind, hash(text, seed), 0));
  const before = ['<', ...tokensOf(line, 0, placed.from)];
  addSide(before.slice(-BEFORE).reverse(), 20, add);
  addSide([...tokensOf(line, placed.to, line.sentence.text.length), '>'].slice(0, BEHIND), 40, add);
  for (const word of tokens(line.sentence.label?.name ?? '')) {
    add(60, word);
    add(61, word.slice(0, STEM));
  }
  if (before.length < FEW_WORDS) for (const word of tokens(line.sentence.before).slice(-NEIGHBOURS)) add(62, word);
  bearing.split(' ').forEach((each, at) => {
    add(63 + at, each);
  });
  add(70, bearing);
  return [...found];
}

/** `words`: the nearest first. */
function addSide(words: readonly string[], kind: number, add: (kind: number, text: string) => void): void {
  let marks = 0;
  words.forEach((word, at) => {
    const zone = at < 1 ? 0 : at < 3 ? 1 : at < 6 ? 2 : 3;
    add(kind + zone, word);
    add(kind + 4 + marks, word);
    if (/^[a-z]/.test(word)) {
      add(kind + 7, word);
      if (word.length >= STEM) add(kind + 8, word.slice(0, STEM));
      const bounded = `^${word}$`;
      for (let from = 0; from + LETTERS <= bounded.length; from += 1)
        add(kind + 9, bounded.slice(from, from + LETTERS));
    }
    const [next, third] = [words[at + 1], words[at + 2]];
    if (next !== undefined) {
      add(kind + 10, `${word} ${next}`);
      add(kind + 11 + zone, `${word.slice(0, LETTERS)} ${next.slice(0, LETTERS)}`);
    }
    if (third !== undefined) add(kind + 15, `${word.slice(0, STEM)} ${third.slice(0, STEM)}`);
    if (MARK.test(word)) marks = Math.min(2, marks + 1);
  });
}

/** A stretch of the sentence; of its figures only the kind is told. */
function tokensOf({ sentence, mentions }: Line, from: number, to: number): string[] {
  let text = '';
  let at = from;
  for (const other of mentions) {
    if (other.from < at || other.to > to) continue;
    text += sentence.text.slice(at, other.from) + SIGNS[other.kind];
    at = other.to;
  }
  return tokens(text + sentence.text.slice(at, to));
}

function tokens(text: string): string[] {
  const plain = unaccented(text.toLowerCase()).replace(NUMBER, ' 0 ');
  return (plain.match(TOKEN) ?? []).map((word) => word.slice(0, MAX_WORD));
}
