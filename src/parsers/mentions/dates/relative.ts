/** Days counted from the mail's day: "tomorrow", "next Monday", "Montag in einer Woche", "in 10 days", "dans deux semaines". */
import { addDays, weekday as weekdayOf, type CalendarDay } from '../../../values/calendarDay.js';
import { hasBegunOn } from '../../begun.js';
import { fold } from '../../phrases.js';
import type { Language, MentionContext } from '../../types.js';
import { compiledFor, everyEntry, everyWord, WORDS } from '../languages.js';
import { anyOf, folded, matches, WORD_END, WORD_START } from '../text.js';
import { daysUntil, exact, open, type DayDraft, type Outcome } from './day.js';
import { WEEKDAY, WEEKDAYS } from './words.js';

const list = (pick: Parameters<typeof everyWord>[0]): string => anyOf(everyWord(pick));

const RELATIVE_WORDS = everyEntry('en', ({ dates }) => dates.relative);
const RELATIVE = new RegExp(`${WORD_START}${anyOf(RELATIVE_WORDS.keys())}${WORD_END}`, 'giu');
/** "hier" is yesterday in French and here in German, so it counts in a French mail only. */
const FRENCH_ONLY: ReadonlySet<string> = new Set(['hier']);
/** "Guten Morgen", "heute Morgen", "am Morgen": no tomorrow. */
const MORNING_BEFORE = new RegExp(`(?:guten|schönen|am|jeden|heute|gestern|diesen|der|den|${WEEKDAY})\\s{1,3}$`, 'iu');

/** "tomorrow", "heute", "après-demain". */
export function relativeDays(text: string, context: MentionContext): DayDraft[] {
  return matches(RELATIVE, text).flatMap((match) => {
    const word = folded(match[0]);
    const days = RELATIVE_WORDS.get(word);
    if (days === undefined || (FRENCH_ONLY.has(word) && context.language !== 'fr')) return [];
    const end = match.index + match[0].length;
    if (word === 'morgen') {
      const left = text.slice(Math.max(0, match.index - 24), match.index);
      if (MORNING_BEFORE.test(left)) return [];
      const capital = match[0].startsWith('M');
      // At the start of a sentence the verb follows ("Morgen beginnen wir"); a greeting has a name or a stop.
      const opens = left.trim() === '' || /[.!?:\n]\s*$/u.test(left);
      if (
        capital &&
        !(
          opens &&
          /^\s{1,2}\p{Ll}/u.test(text.slice(end)) &&
          !/^\s{1,2}(?:zusammen|allerseits|miteinander)/u.test(text.slice(end))
        )
      ) {
        return [];
      }
    }
    return [{ start: match.index, end, outcome: exact(addDays(context.mailDay, days)) }];
  });
}

export const HALF_DAYS = ['this morning', 'this afternoon', 'ce matin', 'cet après-midi'] as const;
const THIS_HALF = new RegExp(`${WORD_START}${anyOf(HALF_DAYS)}${WORD_END}`, 'giu');

/** "The crew started this morning": half a day is a day where work has begun on it; "called this morning" needs none. */
export function halfDays(text: string, context: MentionContext): DayDraft[] {
  return matches(THIS_HALF, text).flatMap((match) => {
    const end = match.index + match[0].length;
    if (!hasBegunOn(fold(text), match.index, end)) return [];
    return [{ start: match.index, end, outcome: exact(context.mailDay) }];
  });
}

const SHORT_EN = 'Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri';
const WEEKDAY_ALONE = new RegExp(
  `${WORD_START}(?:(${WEEKDAY})|(?<=(?:on|next|this|by|from|starting|coming|start)\\s)(${SHORT_EN})\\.?)${WORD_END}`,
  'giu',
);
const SHORT = new Map(
  SHORT_EN.split('|').map((word) => [
    word.toLowerCase(),
    ['mo', 'tu', 'we', 'th', 'fr'].indexOf(word.slice(0, 2).toLowerCase()) + 1,
  ]),
);
const before = (words: string): RegExp => new RegExp(`${WORD_START}${words}\\s{1,3}$`, 'iu');
const after = (words: string): RegExp => new RegExp(`^,?\\s{1,3}${words}${WORD_END}`, 'iu');

const EVERY = before('(?:every|each|jeden|jedem|chaque|tous les|any|most|usually on)');
const FOLLOWING = before('(?:the following|following|darauffolgenden|folgenden|a|one|some|ein|einen|einem|un)');
const ORDINAL = before(
  '(?:first|second|third|fourth|1st|2nd|3rd|4th|ersten|erster|zweiten|dritten|vierten|premier|deuxième|troisième)',
);
const DEPENDS = after('(?:after|following|nach|danach|darauf|après|suivant|before|vor|avant)');
const NEXT_BEFORE = before(list(({ dates }) => dates.next));
const NEXT_AFTER = after(list(({ dates }) => dates.nextAfter));
const LAST_BEFORE = before(list(({ dates }) => dates.last));
const LAST_AFTER = after(list(({ dates }) => dates.lastAfter));
const COMING_BEFORE = before(list(({ dates }) => dates.coming));
const WEEK_LATER = after(list(({ dates }) => dates.weekLater));
const WEEK_LATER_BEFORE = before(list(({ dates }) => dates.weekLaterBefore));
const NEXT_WEEK = list(({ dates }) => dates.nextWeek);
const NEXT_WEEK_AFTER = after(`(?:(?:of|in|der|de) )?${NEXT_WEEK}`);
const NEXT_WEEK_BEFORE = before(`${NEXT_WEEK},?(?:\\s{1,3}(?:on|am|le))?`);
const AFTER_NEXT = list(({ dates }) => dates.weekAfterNext);
const AFTER_NEXT_AFTER = after(`(?:(?:of|in|der|de) )?${AFTER_NEXT}`);
const AFTER_NEXT_BEFORE = before(`${AFTER_NEXT},?(?:\\s{1,3}(?:on|am|le))?`);
const THIS_WEEK_AFTER = after(list(({ dates }) => [...dates.thisWeek, ...dates.comingAfter]));
const SPAN_OF_WEEK = new RegExp(`^\\s{0,2}(?:-|–|to|through|bis|au|à)\\s{0,2}${WEEKDAY}${WORD_END}`, 'iu');
const END_OF_SPAN = new RegExp(`${WORD_START}${WEEKDAY}\\s{0,2}(?:-|–|to|through|bis|au|à)\\s{0,2}$`, 'iu');

/** A weekday with no date beside it: the first such day after the mail's, unless the words say another week. */
export function weekdaysAlone(text: string, context: MentionContext): DayDraft[] {
  const drafts: DayDraft[] = [];
  for (const match of matches(WEEKDAY_ALONE, text)) {
    const wanted = match[1] === undefined ? SHORT.get(folded(match[2] ?? '')) : WEEKDAYS.get(folded(match[1]));
    if (wanted === undefined) continue;
    const start = match.index;
    const end = start + match[0].length;
    const left = text.slice(Math.max(0, start - 44), start);
    const right = text.slice(end, end + 44);
    if (EVERY.test(left) || SPAN_OF_WEEK.test(right) || END_OF_SPAN.test(left)) continue;
    const { outcome, ahead, behind } = weekdayOutcome(wanted, left, right, context.mailDay);
    drafts.push({ start: start - behind, end: end + ahead, outcome, weekdayOnly: true });
  }
  return drafts;
}

interface Placed {
  readonly outcome: Outcome;
  /** Characters that the deciding words cover on either side. */
  readonly behind: number;
  readonly ahead: number;
}

function weekdayOutcome(wanted: number, left: string, right: string, mailDay: CalendarDay): Placed {
  const first = addDays(mailDay, daysUntil(mailDay, wanted));
  const inWeek = (weeks: number): CalendarDay => addDays(mailDay, weeks * 7 + wanted - weekdayOf(mailDay));
  const place = (outcome: Outcome, behind: RegExpExecArray | null, ahead: RegExpExecArray | null): Placed => ({
    outcome,
    behind: behind?.[0].length ?? 0,
    ahead: ahead?.[0].length ?? 0,
  });
  const ordinal = ORDINAL.exec(left) ?? FOLLOWING.exec(left);
  if (ordinal !== null) return place(open('vague', [first]), ordinal, null);
  const afterNextAhead = AFTER_NEXT_AFTER.exec(right);
  const afterNextBehind = AFTER_NEXT_BEFORE.exec(left);
  if (afterNextAhead !== null || afterNextBehind !== null)
    return place(exact(inWeek(2)), afterNextBehind, afterNextAhead);
  const nextWeekAhead = NEXT_WEEK_AFTER.exec(right);
  const nextWeekBehind = NEXT_WEEK_BEFORE.exec(left);
  if (nextWeekAhead !== null || nextWeekBehind !== null) return place(exact(inWeek(1)), nextWeekBehind, nextWeekAhead);
  const laterAhead = WEEK_LATER.exec(right);
  const laterBehind = WEEK_LATER_BEFORE.exec(left);
  if (laterAhead !== null || laterBehind !== null) return place(exact(addDays(first, 7)), laterBehind, laterAhead);
  const lastAhead = LAST_AFTER.exec(right);
  const lastBehind = LAST_BEFORE.exec(left);
  if (lastAhead !== null || lastBehind !== null) {
    const back = (weekdayOf(mailDay) - wanted + 6) % 7;
    return place(exact(addDays(mailDay, -(back + 1))), lastBehind, lastAhead);
  }
  const dependent = DEPENDS.exec(right);
  if (dependent !== null) return place(open('vague', [first]), null, null);
  const thisWeek = THIS_WEEK_AFTER.exec(right);
  if (thisWeek !== null) return place(exact(first), null, thisWeek);
  const coming = COMING_BEFORE.exec(left);
  if (coming !== null) return place(exact(first), coming, null);
  const nextBehind = NEXT_BEFORE.exec(left);
  const nextAhead = NEXT_AFTER.exec(right);
  if (nextBehind !== null || nextAhead !== null) {
    // Said in the week that it falls in, "next Friday" may skip it.
    const sameWeek = weekdayOf(mailDay) + daysUntil(mailDay, wanted) <= 7;
    return place(sameWeek ? open('ambiguous', [first, addDays(first, 7)]) : exact(first), nextBehind, nextAhead);
  }
  return place(exact(first), null, null);
}

const SMALL_NUMBERS = new Map<string, number>();
for (const { numbers } of WORDS.values()) {
  for (const [word, value] of [...numbers.units, ...numbers.teens]) SMALL_NUMBERS.set(word, value);
  for (const [word, value] of numbers.tens) SMALL_NUMBERS.set(word, value);
  for (const word of numbers.articles) SMALL_NUMBERS.set(word, 1);
}
const NUMBER = `(\\d{1,3}|${anyOf(SMALL_NUMBERS.keys())})`;
const IN = list(({ dates }) => dates.in);
const DAYS = list(({ dates }) => dates.days);
const WEEKS = list(({ dates }) => dates.weeks);
const OTHER_UNITS = '(?:months?|years?|quarters?|monaten?|jahren?|quartalen?|mois|ans?|années?|trimestres?)';
const WORKING = '(?:working|business|arbeits|werk|full)\\s?-?';
const ABOUT = list(({ money }) => money.aboutBefore);
const COUNTED = new RegExp(
  `${WORD_START}(${IN})\\s{1,3}(?:(${ABOUT})\\s{1,3})?${NUMBER}(?:\\s?(?:-|–|to|bis|à|or|oder|ou)\\s?(\\d{1,3}|${anyOf(SMALL_NUMBERS.keys())}))?[\\s-]{1,3}(?:(${WORKING})?(?:(${DAYS})|(${WEEKS}))|(${OTHER_UNITS}))(?:\\s{1,2}time)?${WORD_END}(\\s(?:ouvrés|ouvrables))?(?:\\s{1,3}(?:ab heute|from today|from now))?`,
  'giu',
);
const FROM_TODAY = new RegExp(
  `${WORD_START}${NUMBER}[\\s-]{1,3}(?:(${DAYS})|(${WEEKS}))\\s{1,3}${list(({ dates }) => dates.fromToday)}${WORD_END}`,
  'giu',
);
const FORTNIGHT = new RegExp(`${WORD_START}in\\s{1,3}${list(({ dates }) => dates.fortnight)}${WORD_END}`, 'giu');
const WITHIN = new RegExp(
  `${WORD_START}(?:within|innerhalb von|innert|binnen|d'ici|sous)\\s{1,3}(?:the\\s|the next\\s|den nächsten\\s)?${NUMBER}\\s{1,3}(?:${DAYS}|${WEEKS}|${OTHER_UNITS})${WORD_END}`,
  'giu',
);

const looseDays = compiledFor((language: Language) => WORDS.get(language)?.dates.looseDays ?? []);
const LANGUAGE_OF_DAYS: readonly (readonly [RegExp, Language])[] = [
  [/^jours?$/iu, 'fr'],
  [/^tage?n?$/iu, 'de'],
];

function count(word: string): number {
  return SMALL_NUMBERS.get(folded(word)) ?? Number(word);
}

/** A count of days or weeks from the mail's day. About so many, working days and months are no exact count. */
export function countedDays(text: string, context: MentionContext): DayDraft[] {
  const drafts: DayDraft[] = [];
  for (const match of matches(COUNTED, text)) {
    const [whole, , about, number = '', until, working, days, weeks, , workingAfter] = match;
    const span = { start: match.index, end: match.index + whole.length };
    const inexact = about !== undefined || until !== undefined || working !== undefined || workingAfter !== undefined;
    if (inexact || (days === undefined && weeks === undefined)) {
      drafts.push({ ...span, outcome: open('vague') });
    } else {
      drafts.push({ ...span, outcome: counted(count(number), days, context.mailDay) });
    }
  }
  for (const match of matches(FROM_TODAY, text)) {
    const [whole, number = '', days] = match;
    drafts.push({
      start: match.index,
      end: match.index + whole.length,
      outcome: counted(count(number), days, context.mailDay),
    });
  }
  for (const match of matches(FORTNIGHT, text)) {
    drafts.push({
      start: match.index,
      end: match.index + match[0].length,
      outcome: exact(addDays(context.mailDay, 14)),
    });
  }
  for (const match of matches(WITHIN, text)) {
    drafts.push({ start: match.index, end: match.index + match[0].length, outcome: open('vague') });
  }
  return drafts;
}

function counted(number: number, days: string | undefined, mailDay: CalendarDay): Outcome {
  if (days === undefined) return exact(addDays(mailDay, number * 7));
  // "dans quinze jours" and "in acht Tagen" are two weeks and one week to most speakers.
  const language = LANGUAGE_OF_DAYS.find(([pattern]) => pattern.test(days))?.[1];
  if (language !== undefined && looseDays(language).includes(number)) {
    return open('ambiguous', [addDays(mailDay, number - 1), addDays(mailDay, number)]);
  }
  return exact(addDays(mailDay, number));
}

const FROM_DAY = new RegExp(
  `${WORD_START}${NUMBER}[\\s-]{1,3}(?:(${DAYS})|(${WEEKS}))\\s{1,3}${list(({ dates }) => dates.after)}(?:\\s{1,3}(?:the|dem|le))?\\s{1,3}$`,
  'iu',
);

/** "two weeks after" before a stated day: how many days later, and how long the words are; null where there are none. */
export function laterThan(left: string): { readonly days: number; readonly length: number } | null {
  const match = FROM_DAY.exec(left.slice(-60));
  if (match === null) return null;
  const number = count(match[1] ?? '');
  return { days: match[2] === undefined ? number * 7 : number, length: match[0].length };
}
