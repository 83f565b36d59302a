/** The letters and the calendar: what is shipped with the desk, and what the operator replaced or chose. */
import type { Config } from '../../config/schema.js';
import { DeskError, messageOf } from '../../errors.js';
import { addDays, dayOf, type Instant } from '../../values/calendarDay.js';
import { calendarFor } from '../../scheduler/holidays.js';
import { checkOverrides } from '../../templates/check.js';
import { renderLetter } from '../../templates/index.js';
import { LETTER_NAMES, SAMPLES } from '../../templates/samples.js';
import { bad, good, type Check } from './types.js';

export function checkLetters(config: Pick<Config, 'desk' | 'templates'>): Check[] {
  try {
    if (config.templates !== '') checkOverrides(config.templates);
    const options = config.templates === '' ? {} : { overrideFolder: config.templates };
    for (const name of LETTER_NAMES) {
      for (const { view } of SAMPLES[name]) renderLetter(name, config.desk.locale, view, options);
    }
    const own = config.templates === '' ? '' : `, some of them from ${config.templates}`;
    return [good('letters', `${LETTER_NAMES.length} letters can be written${own}`)];
  } catch (error) {
    return [bad('letters', messageOf(error), error instanceof DeskError ? error.wayOut : null)];
  }
}

export function checkHolidays(config: Pick<Config, 'desk'>, now: Instant): Check[] {
  const { holidays, timezone } = config.desk;
  try {
    const calendar = calendarFor(holidays);
    const today = dayOf(now, timezone);
    for (let ahead = 0; ahead < 400; ahead += 1) {
      const day = addDays(today, ahead);
      if (calendar.isHoliday(day)) return [good('holidays', `${holidays}: the next one is ${day}`)];
    }
    return [
      bad('holidays', `no holiday is known for ${holidays} in the next year`, 'Check desk.holidays in desk.yaml.'),
    ];
  } catch (error) {
    return [bad('holidays', messageOf(error), error instanceof DeskError ? error.wayOut : null)];
  }
}
