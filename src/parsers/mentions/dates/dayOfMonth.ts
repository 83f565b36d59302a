/** A day of a month that is not named: "the 14th", "Monday the 18th", "am 14.", "le 14", "the first of next month". */
import { addMonths, calendarDay, weekday as weekdayOf, yearOf, type CalendarDay } from '../../../values/calendarDay.js';
import type { MentionContext } from '../../types.js';
import { everyWord } from '../languages.js';
import { anyOf, folded, MAX_MATCHES, WORD_END, WORD_START } from '../text.js';
import { exact, firstDayOfMonth, open, type DayDraft, type Outcome } from './day.js';
import { dayWords, MONTH, weekdayBefore } from './words.js';
import { eachMatch } from '../../patterns/guard.js';

const THIS_MONTH = anyOf(everyWord(({ dates }) => dates.thisMonth));
const NEXT_MONTH = anyOf(everyWord(({ dates }) => dates.nextMonth));
const OF_MONTH = new RegExp(`^\\s{1,3}(?:(${NEXT_MONTH})|(${THIS_MONTH}))${WORD_END}`, 'iu');
const DAY_WORD = anyOf(everyWord(({ dates }) => dates.dayWords.keys()));
const NOUN = new RegExp(`^[\\s-]{1,3}${anyOf(everyWord(({ dates }) => dates.ordinalNouns))}${WORD_END}`, 'iu');
const NO_MONTH = `(?![\\s-]{0,3}(?:(?:of|de)\\s{1,3})?(?:${MONTH})${WORD_END})`;

// "the 14th", "Monday 18th", "on 14th"
const ENGLISH = new RegExp(`${WORD_START}(?:the\\s{1,3})?(\\d{1,2})(?:st|nd|rd|th)${WORD_END}${NO_MONTH}`, 'giu');
// "am 14.", "zum 1.", "Montag, den 18."
const GERMAN = new RegExp(
  `${WORD_START}(?:[Aa]m|[Zz]um|[Vv]om|[Dd]en|dem|[Dd]er|[Aa]b|[Bb]is)\\s{1,3}(\\d{1,2})\\.(?!\\s{0,2}\\d)${NO_MONTH}(?=\\s{0,3}(?:$|[,;:!?)–-]|\\p{Ll}|\\n))`,
  'gu',
);
// "le 14", "dès le 14", "lundi 18"
const FRENCH = new RegExp(
  `${WORD_START}(?:le|du|au)\\s{1,3}(\\d{1,2})(?:er)?${NO_MONTH}(?![\\p{L}\\d_%€$£/])(?![.,:’'-]\\d)(?!\\s\\d)(?=\\s{0,3}(?:$|[.,;:!?)–-]|(?:et|ou|à|a|au|pour|avec|si|comme|prochain|courant|de ce mois|du mois|car|puis|mais|chez|dans|en|ne|est|matin|après-midi|nous|on|il|elle)(?![\\p{L}])))`,
  'giu',
);
/** A weekday and the bare digits of a day: "Monday 18", "Mo 18." */
const AFTER_WEEKDAY = new RegExp(
  `(?<=\\p{L}[.,]{0,2}\\s{1,3})(\\d{1,2})\\.?${NO_MONTH}(?![\\p{L}\\d_%€$£/])(?![.,:’'-]\\d)(?!\\s\\d)`,
  'gu',
);
/** "the first of next month", "am Ersten des nächsten Monats". */
const SPELLED = new RegExp(
  `${WORD_START}(?:the|am|zum|ab dem|le|du|au)\\s{1,3}(${DAY_WORD})${WORD_END}(?=\\s{1,3}(?:${NEXT_MONTH}|${THIS_MONTH}))`,
  'giu',
);

// What may follow an ordinal that stands for a day; anything else may be the noun that it counts ("the 2nd engineer").
const ENDS_ENGLISH =
  /^\s{0,2}(?:$|[.,;:!?)\n–-]|(?:and|or|at|in|for|with|if|as|to|is|was|we|when|instead|of (?:this|next|the)|from|by|onwards?|latest|then|because|not|but|already|works|suits|no longer|unfortunately|doesn't|doesn’t|does not|won't|won’t|isn't|isn’t|that|which|it|they|i|you|so|now|until|till|through|rather|it's|unless|after|before|due|on|pending|provided|may|will|would|should|can|this|next|thanks|please|pls|morning|afternoon)(?!\p{L}))/iu;
const ON_ENGLISH = new RegExp(
  `${WORD_START}(?:on|from|by|until|till|starting|start|starts|begin|begins|beginning|commencing|since|after|before|to)\\s{1,3}$`,
  'iu',
);

export function daysOfMonth(text: string, context: MentionContext): DayDraft[] {
  const drafts: DayDraft[] = [];
  const add = (start: number, end: number, day: number): void => {
    if (drafts.length >= MAX_MATCHES || drafts.some((draft) => draft.start < end && start < draft.end)) return;
    const month = OF_MONTH.exec(text.slice(end, end + 40));
    const before = weekdayBefore(text.slice(0, start), context.language);
    const shift = month === null ? null : month[1] !== undefined ? 1 : 0;
    drafts.push({
      start: start - (before?.length ?? 0),
      end: end + (month?.[0].length ?? 0),
      outcome: outcomeOf(day, before?.weekday ?? null, shift, context.mailDay),
      ...(shift === null ? { dayOnly: day, weekdayBeside: before?.weekday ?? null } : {}),
    });
  };
  for (const match of eachMatch(SPELLED, text)) {
    const day = dayWords(context.language).get(folded(match[1] ?? ''));
    if (day !== undefined) add(match.index, match.index + match[0].length, day);
  }
  for (const match of eachMatch(ENGLISH, text)) {
    const { index } = match;
    const end = index + match[0].length;
    const right = text.slice(end, end + 40);
    const left = text.slice(0, index);
    const article = /^the/iu.test(match[0]);
    if (NOUN.test(right) || OF_SOMETHING.test(right)) continue;
    const preceded = ON_ENGLISH.test(left.slice(-16)) || weekdayBefore(left, context.language) !== null;
    if (!(article ? preceded || ENDS_ENGLISH.test(right) : preceded && ENDS_ENGLISH.test(right))) continue;
    add(index, end, Number(match[1]));
  }
  for (const pattern of [GERMAN, FRENCH]) {
    for (const match of eachMatch(pattern, text)) {
      const end = match.index + match[0].length;
      if (NOUN.test(text.slice(end, end + 24))) continue;
      add(match.index + (match[0].length - match[0].replace(/^\p{L}+\s+/u, '').length), end, Number(match[1]));
    }
  }
  for (const match of eachMatch(AFTER_WEEKDAY, text)) {
    const beside = weekdayBefore(text.slice(0, match.index), context.language);
    const end = match.index + match[0].length;
    if (beside === null || COUNTED.test(text.slice(end, end + 24))) continue;
    add(match.index, end, Number(match[1]));
  }
  return drafts;
}

/** "the 14th of Kestrel's …" is no day; "of this month" is. */
const OF_SOMETHING = new RegExp(
  `^\\s{1,3}of\\s{1,3}(?!(?:this|next|the(?:\\s{1,3}(?:next|following))?)\\s{1,3}month)`,
  'iu',
);
const COUNTED =
  /^\s?(?:uhr|h|am|pm|o'clock|%|k|hours?|days?|weeks?|tage|stunden|jours|heures|x|people|technicians?|users?)(?!\p{L})/iu;

function outcomeOf(day: number, weekday: number | null, monthShift: number | null, mailDay: CalendarDay): Outcome {
  if (day < 1 || day > 31) return open('impossible', [], true);
  let value: CalendarDay | null;
  if (monthShift === null) value = firstDayOfMonth(day, mailDay);
  else {
    const month = addMonths(`${mailDay.slice(0, 8)}01` as CalendarDay, monthShift);
    value = calendarDay(yearOf(month), Number(month.slice(5, 7)), day);
  }
  if (value === null) return open('impossible', [], true);
  if (weekday !== null && weekdayOf(value) !== weekday) return open('contradictory', [value], true);
  return exact(value, true);
}
