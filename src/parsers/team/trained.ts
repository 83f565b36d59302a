/**
 * Training as one line: "Priya Nair, NextService Implementer, 3 Nov 2026 until 3 Nov 2028 (Harbour)". Staff's `trained:` is
 * read strictly; a partner's sentence ("Tom Baker completed NextService Implementer on 3 November") is shown to staff before it
 * counts, so one name, one course and one or two days in it are enough.
 */
import { addDays, addMonths, type CalendarDay } from '../../values/calendarDay.js';
import { readDates } from '../mentions/dates.js';
import type { DateMention, MentionContext } from '../types.js';
import { namesAtStart, type NameOptions } from './names.js';
import { loneSentence } from '../reply/sentences.js';

export interface TrainedLine {
  readonly person: string;
  /** As the configuration names it. */
  readonly course: string;
  readonly completedOn: CalendarDay;
  /** null where the line names none: the course's own period counts. */
  readonly expiresOn: CalendarDay | null;
  /** The partner in parentheses, '' where none is named. */
  readonly partner: string;
}

export type TrainedProblem = 'course' | 'person' | 'day' | 'day-to-come' | 'expiry';

const LONGEST = 500;

/** Strict: every part where it belongs. */
export function readTrainedLine(
  written: string,
  courses: readonly string[],
  mention: MentionContext,
): TrainedLine | { readonly problem: TrainedProblem } {
  const text = written.slice(0, LONGEST);
  const partner = /\(([^()]{1,200})\)\s*\.?\s*$/u.exec(text);
  const line = (partner === null ? text : text.slice(0, partner.index)).trim().replace(/[.;]$/, '');
  const found = findCourse(line, courses);
  if (found === null) return { problem: 'course' };
  const person = line
    .slice(0, found.start)
    .replace(/[\s,;:–-]+$/u, '')
    .trim();
  if (!/^\p{L}[\p{L}\p{M}'’. -]{1,199}$/u.test(person)) return { problem: 'person' };
  const days = daysOf(line.slice(found.end), mention);
  if (typeof days === 'string') return { problem: days };
  return { person: person.replace(/\s+/g, ' '), course: found.course, ...days, partner: partner?.[1]?.trim() ?? '' };
}

/** Loose: a partner's sentence with one name, one course and its day; null where it is not of that kind. */
export function readTrainedSentence(
  text: string,
  courses: readonly string[],
  mention: MentionContext,
  options: NameOptions,
): TrainedLine | null {
  const bounded = text.slice(0, LONGEST).replace(/^\s*(?:[-*•]\s*)?(?:trained|geschult|formée?s?)\s*:\s*/iu, '');
  const found = findCourse(bounded, courses);
  if (found === null) return null;
  const rest = `${bounded.slice(0, found.start)} ${bounded.slice(found.end)}`;
  const days = daysOf(rest, mention);
  const names = namesAtStart(bounded.slice(0, found.start).replace(/\s+\p{Ll}[\p{L} ]{0,80}$/u, ''), options);
  const [person, ...others] = names ?? [];
  if (typeof days === 'string' || person === undefined || others.length > 0) return null;
  return { person, course: found.course, ...days, partner: '' };
}

interface FoundCourse {
  readonly course: string;
  readonly start: number;
  readonly end: number;
}

/** The longest course name that stands in the text as whole words. */
function findCourse(text: string, courses: readonly string[]): FoundCourse | null {
  const lower = text.toLowerCase();
  for (const course of courses.toSorted((a, b) => b.length - a.length)) {
    const start = lower.indexOf(course.toLowerCase());
    const end = start + course.length;
    if (start !== -1 && !/[\p{L}\p{N}]/u.test(`${lower[start - 1] ?? ''}${lower[end] ?? ''}`))
      return { course, start, end };
  }
  return null;
}

function daysOf(
  text: string,
  mention: MentionContext,
): Pick<TrainedLine, 'completedOn' | 'expiresOn'> | TrainedProblem {
  const days = readDates(loneSentence(text), mention);
  const [first, second, ...more] = days;
  if (first?.value == null || more.length > 0) return 'day';
  const completedOn = past(first, mention.mailDay);
  if (completedOn === null) return 'day-to-come';
  if (second === undefined) return { completedOn, expiresOn: null };
  if (second.value === null || second.value <= completedOn) return 'expiry';
  return { completedOn, expiresOn: second.value };
}

/** A completion lies behind: without a year it is the last such day. */
function past({ value, yearAssumed }: DateMention, mailDay: CalendarDay): CalendarDay | null {
  if (value === null || value <= addDays(mailDay, 1)) return value;
  return yearAssumed ? addMonths(value, -12) : null;
}
