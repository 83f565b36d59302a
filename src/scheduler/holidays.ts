/**
 * Public holidays by region, from the data of date-holidays: "AU-NSW", "CH-BE", "DE-BY", "FR". Substitute days (a
 * holiday that falls on a Sunday is kept on the Monday) are part of it. No I/O: the data is compiled in.
 */
import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import { DeskError } from '../errors.js';
import { yearOf, type CalendarDay } from '../values/calendarDay.js';
import type { Calendar } from './businessDays.js';

/** Country, state, region: what desk.yaml and a partner's record may hold. */
const REGION = /^[A-Z]{2}(?:-[A-Z0-9]{1,10}){0,2}$/;

/** Countries whose weekend is Friday and Saturday; everywhere else it is taken to be Saturday and Sunday. */
const FRIDAY_SATURDAY = new Set('BD BH DZ EG IL IQ JO KW LY MV OM QA SA SD SY YE'.split(' '));

/** Years that are worked out; in any other no day is a holiday. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2150;

const CALENDARS = new Map<string, Calendar>();
let catalogue: Holidays | null = null;

/** Whether holidays are known for exactly this region: a misspelt state is not taken for its country. */
export function isKnownRegion(region: string): boolean {
  if (!REGION.test(region)) return false;
  catalogue ??= new Holidays();
  const [country = '', state, part] = region.split('-');
  if (!knows(catalogue.getCountries(), country)) return false;
  if (state === undefined) return true;
  if (!knows(catalogue.getStates(country), state)) return false;
  return part === undefined || knows(catalogue.getRegions(country, state), part);
}

/**
 * The calendar of a region; each region and year is worked out once a process.
 * Throws DeskError input-invalid for an unknown region.
 */
export function calendarFor(region: string): Calendar {
  const known = CALENDARS.get(region);
  if (known !== undefined) return known;
  if (!isKnownRegion(region)) {
    throw new DeskError('input-invalid', `no holidays are known for the region ${JSON.stringify(region)}`, {
      wayOut: wayOut(region),
    });
  }
  const calendar = makeCalendar(region);
  CALENDARS.set(region, calendar);
  return calendar;
}

function makeCalendar(region: string): Calendar {
  const [country = '', state = '', part = ''] = region.split('-');
  // Without the names' languages and the other types, which nobody asks for.
  const source = new Holidays(country, state, part, { types: ['public'] });
  const zone = source.getTimezones()[0] ?? 'UTC';
  const years = new Map<number, ReadonlySet<string>>();
  return {
    region,
    weekend: FRIDAY_SATURDAY.has(country) ? [5, 6] : [6, 7],
    isHoliday(day: CalendarDay): boolean {
      const year = yearOf(day);
      if (year < FIRST_YEAR || year > LAST_YEAR) return false;
      let days = years.get(year);
      if (days === undefined) {
        // The year before as well: a feast of several days may run into January.
        days = new Set(
          [year - 1, year]
            .flatMap((each) => source.getHolidays(each))
            .flatMap(({ start, end }) => daysOff(start.getTime(), end.getTime(), zone)),
        );
        years.set(year, days);
      }
      return days.has(day);
    },
  };
}

/**
 * Days on which the office is closed: those whose noon lies within the holiday. A half holiday that begins at noon
 * leaves its day a business day; one that begins at sunset the evening before closes the day that follows.
 */
function daysOff(startMs: number, endMs: number, zone: string): string[] {
  const wall = (ms: number): Temporal.ZonedDateTime =>
    Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
  const days: string[] = [];
  const last = wall(endMs).toPlainDate();
  for (let day = wall(startMs).toPlainDate(); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    const noon = day.toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).epochMilliseconds;
    if (startMs < noon && noon < endMs) days.push(day.toString());
  }
  return days;
}

function knows(names: object | undefined, name: string): boolean {
  return names !== undefined && Object.hasOwn(names, name);
}

function wayOut(region: string): string {
  const [country = ''] = region.split('-');
  if (!isKnownRegion(country)) return 'Name a country, and its state where holidays differ: AU-NSW, CH-BE, DE-BY, FR.';
  const states = Object.keys(catalogue?.getStates(country) ?? {});
  if (states.length === 0) return `Use ${country}: its holidays are the same everywhere.`;
  return `Use ${country}, or one of its states: ${states.map((state) => `${country}-${state}`).join(', ')}.`;
}
