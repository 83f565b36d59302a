import { DeskError } from '../../errors.js';
import { readDates } from '../../parsers/mentions/dates.js';
import type { DateMention, MentionContext } from '../../parsers/types.js';
import type { CalendarDay } from '../../values/calendarDay.js';
import { lineOf } from '../../texts/line.js';
import { loneSentence } from '../../parsers/reply/sentences.js';

/** Days that a text mentions, in order. */
export function daysIn(text: string, context: MentionContext): readonly DateMention[] {
  return readDates(loneSentence(text), context);
}

/** The one exact day that a text names. Throws DeskError input-invalid. */
export function oneDay(text: string, context: MentionContext): CalendarDay {
  const [day, ...others] = daysIn(text, context);
  if (day?.value == null || others.length > 0) {
    throw new DeskError('input-invalid', lineOf('there is no single exact day; write it like “15 Jan 2027”'));
  }
  return day.value;
}
