/**
 * Dates: every calendar day that a sentence mentions, or why its words name none (READING.md). Which of them is the
 * start is decided by the readers of facts.
 *
 * Each family of notation reads by itself (dates/numeric, named, dayOfMonth, relative, vague); where two claim the same
 * words the more exact family wins, and the words around ("w/c", "around", "two weeks after") then have their say.
 */
import { addDays, calendarDay, weekday, yearOf } from '../../values/calendarDay.js';
import type { DateMention, MentionContext, Sentence } from '../types.js';
import { exact, loosened, open, type DayDraft } from './dates/day.js';
import { daysOfMonth } from './dates/dayOfMonth.js';
import { namedDates } from './dates/named.js';
import { nthWeekdays } from './dates/nthWeekday.js';
import { numericDates } from './dates/numeric.js';
import { countedDays, HALF_DAYS, halfDays, laterThan, relativeDays, weekdaysAlone } from './dates/relative.js';
import { vagueTimes } from './dates/vague.js';
import { MONTH, MONTHS, WEEKDAYS } from './dates/words.js';
import { everyWord } from './languages.js';
import { occurrenceOf } from './occurs.js';
import { anyOf, evidenceOf, folded, MAX_MATCHES, overlap, readable, WORD_END, WORD_START } from './text.js';

const READER = 'mentions/dates';

/** Beside a figure: without one of these, or one, a sentence names no day. */
const hasTimeWord = occurrenceOf(
  [
    ...everyWord(({ dates }) => dates.relative.keys()),
    ...everyWord(({ dates }) => dates.vague),
    ...everyWord(({ dates }) => [...dates.days, ...dates.weeks]),
    ...everyWord(({ dates }) => dates.fortnight),
    ...HALF_DAYS,
    'month',
    'monat',
    'mois',
    ...MONTHS.keys(),
    ...WEEKDAYS.keys(),
  ],
  'anywhere',
);

const WEEK_OF = new RegExp(
  `${WORD_START}${anyOf(everyWord(({ dates }) => dates.weekOf))}\\s{1,3}(?:the\\s|le\\s|dem\\s)?$`,
  'iu',
);
const ARTICLE = '(?:(?:on|the|on the|am|den|dem|le|from|ab|ab dem|zum)\\s{1,3})?';
const LOOSE_BEFORE = new RegExp(
  `(?:${WORD_START}${anyOf(everyWord(({ dates }) => dates.looseBefore))}\\s{1,3}|[~≈<>]\\s?)${ARTICLE}$`,
  'iu',
);
const LOOSE_WORDS = `${anyOf(everyWord(({ dates }) => dates.looseAfter))}${WORD_END}`;
/** Behind a comma only at the end of its clause: "1. Dezember, frühestens am 8." says it of the second. */
const LOOSE_AFTER = new RegExp(`^(?:\\s{0,2}\\(?${LOOSE_WORDS}|,\\s?${LOOSE_WORDS}(?=\\s{0,2}(?:[.,;)!?]|$)))`, 'iu');
const BETWEEN = new RegExp(
  `${WORD_START}${anyOf(everyWord(({ dates }) => dates.between))}\\s{1,3}(?:the\\s|le\\s|dem\\s)?$`,
  'iu',
);
const TOGETHER = /^[\s,]{0,3}(?:(?:in|of|im|des|der|de|du|en|any|anfang|early|late|mid|le|on|am)[\s,-]{1,3}){0,3}$/iu;

/**
 * All days of a sentence, in order, none inside another. A vague, impossible, ambiguous or contradictory mention has no
 * value; its candidates are the days that it may mean. "after", "around", "at the earliest" make a day vague; "until" and
 * "bis" leave it exact. Days of a range and of a choice are mentions of their own.
 */
export function readDates(sentence: Sentence, context: MentionContext): DateMention[] {
  const known = READ.get(sentence);
  if (known?.context === context) return known.mentions;
  const mentions = read(sentence, context);
  READ.set(sentence, { context, mentions });
  return mentions;
}

/** The money reader needs the dates as well: a sentence in one context is read once. */
const READ = new WeakMap<Sentence, { readonly context: MentionContext; readonly mentions: DateMention[] }>();

function read(sentence: Sentence, context: MentionContext): DateMention[] {
  const text = readable(sentence.text);
  if (!/\d/.test(text) && !hasTimeWord(text)) return [];
  const families = [
    () => [...numericDates(text, context), ...namedDates(text, context)],
    () => nthWeekdays(text, context),
    () => daysOfMonth(text, context),
    () =>
      joinWeeks(
        [
          ...relativeDays(text, context),
          ...halfDays(text, context),
          ...weekdaysAlone(text, context),
          ...countedDays(text, context),
          ...vagueTimes(text),
        ],
        text,
      ),
  ];
  const accepted: DayDraft[] = [];
  for (const family of families) {
    const longestFirst = family().sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    for (const draft of longestFirst) {
      if (accepted.length >= MAX_MATCHES) break;
      if (!accepted.some((other) => overlap(other, draft))) accepted.push(draft);
    }
  }
  accepted.sort((a, b) => a.start - b.start);
  const settled = withYears(withMonths(accepted, text), text, context);
  const placed = between(
    settled.map((draft, index) => surrounded(draft, text, settled[index - 1]?.end ?? 0)),
    text,
  );
  return placed.map((draft) => ({ ...draft.outcome, evidence: evidenceOf(sentence, draft, READER) }));
}

const MONTH_IN = new RegExp(`${WORD_START}(${MONTH})${WORD_END}`, 'iu');

/**
 * "moved from 18 January to the 25th", "in January, on the 18th": with a month in the sentence, the first such day from
 * now is not what is meant for certain. Exact only where both readings agree.
 */
function withMonths(drafts: readonly DayDraft[], text: string): DayDraft[] {
  return drafts.map((draft, index) => {
    if (draft.weekdayOnly === true) return sameWeekday(draft, drafts.slice(0, index), text);
    const { outcome } = draft;
    // "Friday 15 January … so Monday 18": no Monday by itself, and one in that month.
    const unsettled = outcome.problem === 'contradictory' && draft.dayOnly !== undefined;
    const value = outcome.value ?? (unsettled ? (outcome.candidates[0] ?? null) : null);
    if (draft.dayOnly === undefined || value === null) return draft;
    const months = drafts.flatMap((other) => {
      if (other.dayOnly !== undefined) return [];
      const day = other.outcome.value ?? other.outcome.candidates[0];
      const words = text.slice(other.start, other.end);
      const named = MONTH_IN.exec(words)?.[1];
      if (named === undefined) return day !== undefined && /\d[./-]\d/.test(words) ? [day.slice(0, 7)] : [];
      const month = MONTHS.get(folded(named)) ?? 0;
      if (day !== undefined) return [day.slice(0, 7)];
      const year = Number(value.slice(0, 4)) + (month < Number(value.slice(5, 7)) ? 1 : 0);
      return [`${year}-${String(month).padStart(2, '0')}`];
    });
    const others = months.filter((month) => month !== value.slice(0, 7));
    if (others.length === 0) return draft;
    const meant = others.flatMap(
      (month) => calendarDay(Number(month.slice(0, 4)), Number(month.slice(5, 7)), draft.dayOnly ?? 0) ?? [],
    );
    if (unsettled) {
      const fitting = [...new Set(meant)].filter((day) => weekday(day) === draft.weekdayBeside);
      const [only] = fitting;
      return only !== undefined && fitting.length === 1 ? { ...draft, outcome: exact(only, true) } : draft;
    }
    return { ...draft, outcome: open('ambiguous', [...new Set([value, ...meant])], true) };
  });
}

/** "Friday 15 January, no wait, the Friday doesn't suit": a weekday that was given its date before is that date. */
function sameWeekday(draft: DayDraft, earlier: readonly DayDraft[], text: string): DayDraft {
  const { value } = draft.outcome;
  if (value === null || !THAT_DAY.test(text.slice(Math.max(0, draft.start - 8), draft.end))) return draft;
  const said = earlier.findLast(
    (other) =>
      other.weekdayOnly !== true && other.outcome.value !== null && weekday(other.outcome.value) === weekday(value),
  );
  const named = said === undefined ? '' : folded(text.slice(said.start, said.end));
  const [name = ''] = /\p{L}{5,10}$/u.exec(folded(text.slice(draft.start, draft.end))) ?? [];
  return said !== undefined && name !== '' && named.includes(name) ? { ...draft, outcome: said.outcome } : draft;
}

/** With an article and nothing more; "next Friday" is another. */
const THAT_DAY = /(?:^|\s)(?:the|that|der|den|dem|am|le|ce)\s{1,3}\p{L}{5,10}$/iu;

const BESIDE = /^[\s,(]{0,3}(?:(?:on|the|am|den|le|of|de|du)\s){0,2}$/iu;
const NEXT_YEAR = /^(?:next year|nächste[ns] jahre?s?|kommende[ns] jahre?s?|l['’]an prochain|l['’]année prochaine)$/iu;

/**
 * A vague time beside a day ("next week, Wednesday 2 December") adds nothing to it; "18 January next year" gives the day
 * its year.
 */
function withYears(drafts: readonly DayDraft[], text: string, context: MentionContext): DayDraft[] {
  const absorbed = new Set<DayDraft>();
  const placed = drafts.map((draft, index) => {
    if (draft.outcome.value === null || draft.weekdayOnly === true) return draft;
    const previous = drafts[index - 1];
    const next = drafts[index + 1];
    if (
      previous?.outcome.problem === 'vague' &&
      previous.outcome.candidates.length === 0 &&
      BESIDE.test(text.slice(previous.end, draft.start))
    ) {
      absorbed.add(previous);
    }
    if (
      next !== undefined &&
      draft.outcome.yearAssumed &&
      BESIDE.test(text.slice(draft.end, next.start)) &&
      NEXT_YEAR.test(text.slice(next.start, next.end))
    ) {
      absorbed.add(next);
      const { value } = draft.outcome;
      const day = calendarDay(yearOf(context.mailDay) + 1, Number(value.slice(5, 7)), Number(value.slice(8, 10)));
      return { ...draft, end: next.end, outcome: day === null ? open('impossible') : exact(day) };
    }
    return draft;
  });
  return placed.filter((_, index) => {
    const original = drafts[index];
    return original === undefined || !absorbed.has(original);
  });
}

/** Words before and after a day that change what it says. */
function surrounded(draft: DayDraft, text: string, from: number): DayDraft {
  const left = text.slice(Math.max(from, draft.start - 60), draft.start);
  const week = WEEK_OF.exec(left);
  if (week !== null) {
    const wider = { ...draft, start: draft.start - week[0].length };
    const before = left.slice(0, left.length - week[0].length);
    return LOOSE_BEFORE.test(before) ? { ...wider, outcome: loosened(draft.outcome) } : wider;
  }
  if (draft.outcome.value !== null) {
    const later = laterThan(left);
    if (later !== null && !LOOSE_AFTER.test(text.slice(draft.end, draft.end + 30))) {
      return { ...draft, start: draft.start - later.length, outcome: exact(addDays(draft.outcome.value, later.days)) };
    }
  }
  if (LOOSE_BEFORE.test(left) || LOOSE_AFTER.test(text.slice(draft.end, draft.end + 30))) {
    return { ...draft, outcome: loosened(draft.outcome) };
  }
  return draft;
}

/** "between 18 and 22 January": neither end is meant, so both are open. */
function between(drafts: readonly DayDraft[], text: string): DayDraft[] {
  const open2 = new Map<number, DayDraft>();
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1];
    if (next === undefined || draft.outcome.value === null || next.outcome.value === null) return;
    if (next.start - draft.end > 16 || !BETWEEN.test(text.slice(Math.max(0, draft.start - 40), draft.start))) return;
    const ends = [draft.outcome.value, next.outcome.value];
    open2.set(index, { ...draft, outcome: open('ambiguous', ends, draft.outcome.yearAssumed) });
    open2.set(index + 1, { ...next, outcome: open('ambiguous', ends, next.outcome.yearAssumed) });
  });
  return drafts.map((draft, index) => open2.get(index) ?? draft);
}

/**
 * A weekday beside words of another week or month ("first Monday in February", "Montag in zwei Wochen", "Montag, KW 3")
 * is not simply the next one.
 */
function joinWeeks(drafts: readonly DayDraft[], text: string): DayDraft[] {
  return drafts.map((draft) => {
    if (draft.weekdayOnly !== true) return draft;
    const beside = drafts.find((other) => {
      if (other === draft || other.weekdayOnly === true || overlap(other, draft)) return false;
      const [a, b] = other.start < draft.start ? [other, draft] : [draft, other];
      return (
        b.start - a.end <= 16 &&
        TOGETHER.test(text.slice(a.end, b.start)) &&
        !RELATIVE_DAY.test(text.slice(other.start, other.end))
      );
    });
    if (beside === undefined) return draft;
    const start = Math.min(draft.start, beside.start);
    const end = Math.max(draft.end, beside.end);
    const candidates = [...draft.outcome.candidates, ...[draft.outcome.value].filter((value) => value !== null)];
    return { start, end, outcome: open(beside.outcome.value === null ? 'vague' : 'ambiguous', candidates) };
  });
}

/** "tomorrow, Tuesday": two words for one day, each read by itself. */
const RELATIVE_DAY = new RegExp(`^${anyOf(everyWord(({ dates }) => dates.relative.keys()))}$`, 'iu');
