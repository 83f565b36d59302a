/** The baseline's dates: chrono-node in the partner's language; a day counts where chrono knows day and month for certain. */
import * as chrono from 'chrono-node';
import { parseCalendarDay, type CalendarDay } from '../../src/values/calendarDay.js';
import type { ReadingContext } from '../../src/parsers/types.js';

export interface Day {
  readonly value: CalendarDay;
  readonly start: number;
  readonly text: string;
}

export function daysIn(text: string, sent: Date, { partner }: ReadingContext): Day[] {
  const language = partner.locale.slice(0, 2);
  const parser =
    language === 'de'
      ? chrono.de
      : language === 'fr'
        ? chrono.fr
        : partner.dateOrder === 'MDY'
          ? chrono.en
          : chrono.en.GB;
  return parser.parse(text, sent, { forwardDate: true }).flatMap((result) => {
    const { start } = result;
    if (!(start.isCertain('day') && start.isCertain('month')) && !start.isCertain('weekday')) return [];
    const part = (name: 'year' | 'month' | 'day', digits: number): string =>
      String(start.get(name) ?? 0).padStart(digits, '0');
    const value = parseCalendarDay(`${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`);
    return value === null ? [] : [{ value, start: result.index, text: result.text }];
  });
}
