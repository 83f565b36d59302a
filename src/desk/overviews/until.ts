/** "today", "tomorrow" or a day: until when something is looked ahead. */
import { DeskError } from '../../errors.js';
import { addDays, instantAt, parseCalendarDay, type CalendarDay, type Instant } from '../../values/calendarDay.js';
import { lineOf } from '../../texts/line.js';

const LONGEST_DAYS = 92;

/** The end of the day in the zone. Throws DeskError input-invalid for no day, a day that is past, or one too far away. */
export function endOfNamedDay(text: string, today: CalendarDay, timezone: string): Instant {
  const day = dayNamed(text.trim().toLowerCase(), today);
  if (day === null || day < today || day > addDays(today, LONGEST_DAYS)) {
    throw new DeskError('input-invalid', lineOf('not a day to look ahead to: {text}', { text: text.slice(0, 40) }), {
      wayOut: lineOf('Write today, tomorrow, or a day such as {example}, at most {most} days ahead.', {
        example: addDays(today, 7),
        most: LONGEST_DAYS,
      }),
    });
  }
  return instantAt(addDays(day, 1), '00:00', timezone);
}

function dayNamed(word: string, today: CalendarDay): CalendarDay | null {
  if (word === 'today') return today;
  return word === 'tomorrow' ? addDays(today, 1) : parseCalendarDay(word);
}
