/** Words that name a time but no day: "mid-January", "KW 50", "Q1", "next month", "nach Ostern", "asap" (READING.md). */
import { everyWord } from '../languages.js';
import { anyOf, folded, matches, spanOf, WORD_END, WORD_START } from '../text.js';
import { open, type DayDraft } from './day.js';
import { occurrenceOf } from '../occurs.js';
import { hasMonth, MONTH } from './words.js';

const YEAR = "(?:[\\s,/-]{0,3}(?:20\\d{2}|['’]\\d{2}))?";
const PART = anyOf(everyWord(({ dates }) => dates.partOf));
const PART_AFTER = anyOf(everyWord(({ dates }) => dates.partAfter));
const OF = "(?:(?:of|in|de|du|des|im|d)\\s{1,3}|d[’'])?";
const ARTICLE = '(?:the\\s|dem\\s|den\\s|le\\s)?';
const PHRASE = anyOf(everyWord(({ dates }) => dates.vague));
const WEEK = anyOf(everyWord(({ dates }) => dates.weekNumber.filter((word) => word !== 's')));

const PHRASES = new RegExp(`${WORD_START}${PHRASE}${WORD_END}`, 'giu');
const hasPhrase = occurrenceOf(
  everyWord(({ dates }) => dates.vague),
  'both',
);
const OF_MONTHS: readonly RegExp[] = [
  // "mid-January", "Ende Jänner", "begin sometime in early February": several parts may pile up
  new RegExp(
    `${WORD_START}(?:${PART}[\\s-]{0,3}){1,3}${ARTICLE}${OF}(?:${MONTH})${WORD_END}\\.?${YEAR}(?:\\s${PART_AFTER}${WORD_END})?`,
    'giu',
  ),
  // a month and a year, with no day
  new RegExp(`${WORD_START}(?:${MONTH})\\.?[\\s,/-]{1,3}(?:20\\d{2}|['’]\\d{2})${WORD_END}`, 'giu'),
];
const NUMBERED: readonly RegExp[] = [
  // "KW 50", "week 3", "50. KW", "S50"
  new RegExp(
    `${WORD_START}${WEEK}\\s{0,2}\\d{1,2}(?![\\d.,]?\\d)(?:\\s?[/-]\\s?\\d{2,4}|\\s20\\d{2})?${WORD_END}`,
    'giu',
  ),
  new RegExp(`${WORD_START}\\d{1,2}\\.\\s?(?:KW|Kalenderwoche)${WORD_END}`, 'giu'),
  /(?<![\p{L}\p{N}])S\d{1,2}(?![\p{L}\p{N}])/gu,
  // quarters and halves of a year
  new RegExp(`${WORD_START}[QTH][1-4](?:[\\s/-]{0,2}(?:20)?\\d{2})?${WORD_END}`, 'gu'),
  new RegExp(
    `${WORD_START}[1-4](?:\\.|st|nd|rd|th|er|e|ème|ème)?\\s{1,2}(?:quarter|quartal|trimestre|halbjahr|semestre)${YEAR}${WORD_END}`,
    'giu',
  ),
];
/** A month by itself: only a full name with its capital, or French ones, which have none. */
const MONTH_ALONE = new RegExp(`${WORD_START}(?:${MONTH})${WORD_END}`, 'giu');
const FRENCH_MONTHS = /^(?:janvier|février|fevrier|avril|juin|juillet|août|septembre|octobre|novembre|décembre)$/iu;
const SHORT_OR_VERB: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'mars',
  'jan',
  'jun',
  'jul',
  'sep',
  'sept',
  'apr',
  'avr',
  'dec',
  'dez',
  'mai',
  'juno',
]);
/** "the January invoice", "Mr March": an adjective or a name. */
const PART_OF_VERB = /^(?:of|for|by|from|about|around|since|in)\s{1,3}(?:may|march|mar)$/iu;

/** A month name said in lower case that is a verb or a short form is no month. */
function isMonthWord(words: string): boolean {
  const last =
    words
      .split(/[\s-]+/u)
      .filter((word) => /\p{L}/u.test(word))
      .at(-1) ?? '';
  const name = last.replace(/^d[’']/iu, '').replace(/\.$/, '');
  if (!/^(?:may|march|mar)$/iu.test(name)) return true;
  return (
    /^\p{Lu}/u.test(name) ||
    (!PART_OF_VERB.test(folded(words)) && /(?:mid|early|late|end|beginning|start)/iu.test(words))
  );
}

export function vagueTimes(text: string): DayDraft[] {
  const drafts: DayDraft[] = [];
  const inMonth = hasMonth(text);
  const patterns = [...(hasPhrase(text) ? [PHRASES] : []), ...(inMonth ? OF_MONTHS : []), ...NUMBERED];
  for (const pattern of patterns) {
    for (const match of matches(pattern, text)) {
      if (!isMonthWord(match[0])) continue;
      drafts.push({ ...spanOf(match), outcome: open('vague') });
    }
  }
  if (!inMonth) return drafts;
  for (const match of matches(MONTH_ALONE, text)) {
    const [name] = match;
    if (SHORT_OR_VERB.has(folded(name))) continue;
    if (!/^\p{Lu}/u.test(name) && !FRENCH_MONTHS.test(name)) continue;
    drafts.push({ ...spanOf(match), outcome: open('vague') });
  }
  return drafts;
}
