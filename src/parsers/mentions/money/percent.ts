/** Percentages: "10 %", "7.5%", "ten percent", "zehn Prozent", "un dixième". In parts per million, so that they stay integers. */
import type { PercentMention, Sentence } from '../../types.js';
import { everyEntry, everyWord } from '../languages.js';
import { asInteger, shift } from '../numbers/decimal.js';
import { readNumeral } from '../numbers/notation.js';
import { spelledNumbers } from '../numbers/words.js';
import { anyOf, evidenceOf, folded, matches, overlap, readable, WORD_END, WORD_START } from '../text.js';

const READER = 'mentions/money/percent';
const SIGN = `(?:%|${anyOf(everyWord(({ money }) => money.percent))}${WORD_END})`;
const DIGITS = new RegExp(`(?<![\\d.,'’/-])(\\d{1,4}(?:[.,]\\d{1,4})?)\\s{0,2}-?\\s?${SIGN}`, 'giu');
const SIGN_AFTER = new RegExp(`^\\s{0,3}-?${SIGN}`, 'iu');
const SHARES = everyEntry('en', ({ money }) => money.shares);
const SHARE = new RegExp(`${WORD_START}${anyOf(SHARES.keys())}${WORD_END}`, 'giu');
const HINT = new RegExp(
  `%|${WORD_START}(?:${anyOf([...everyWord(({ money }) => money.percent), ...SHARES.keys()])})`,
  'iu',
);

const NO_GROUPS = { pointGroups: false, commaGroups: false };

/** All percentages of a sentence in order. A range ("8–10 %") gives its last figure only where the first has no sign. */
export function readPercents(sentence: Sentence): PercentMention[] {
  const text = readable(sentence.text);
  if (!HINT.test(text)) return [];
  const found: PercentMention[] = [];
  const add = (start: number, end: number, partsPerMillion: number): void => {
    const evidence = evidenceOf(sentence, { start, end }, READER);
    if (found.some((other) => overlap(other.evidence, evidence))) return;
    found.push({ partsPerMillion, evidence });
  };
  for (const match of matches(DIGITS, text)) {
    // With % after it, 12,345 can only be a decimal number: nobody means twelve thousand per cent.
    const value = readNumeral(match[1] ?? '', NO_GROUPS).at(-1);
    const parts = value === undefined ? null : asInteger(shift(value, 4));
    if (parts !== null) add(match.index, match.index + match[0].length, parts);
  }
  for (const number of spelledNumbers(text, 'en')) {
    const sign = SIGN_AFTER.exec(text.slice(number.end, number.end + 20));
    const parts = sign === null ? null : asInteger(shift(number.value, 4));
    if (sign !== null && parts !== null) add(number.start, number.end + sign[0].length, parts);
  }
  for (const match of matches(SHARE, text)) {
    const parts = SHARES.get(folded(match[0]));
    if (parts !== undefined) add(match.index, match.index + match[0].length, parts);
  }
  return found.sort((a, b) => a.evidence.start - b.evidence.start);
}
