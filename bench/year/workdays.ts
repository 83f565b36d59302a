/**
 * Business days counted a second way, to hold the desk's own counting against: date-holidays asked day by day, time zones
 * by Intl alone. Nothing of src/scheduler is used here.
 */
import Holidays from 'date-holidays';

/** A receiver's working hours, as the configuration gives them. */
export interface Workplace {
  readonly region: string;
  readonly timezone: string;
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;
const SOURCES = new Map<string, Holidays>();
const OFF = new Map<string, boolean>();

/** Whether nobody works on that day ("2026-12-25"): weekend, or a public holiday that covers its noon. */
export function isOff(day: string, { region, timezone }: Pick<Workplace, 'region' | 'timezone'>): boolean {
  const key = `${region} ${timezone} ${day}`;
  let off = OFF.get(key);
  if (off === undefined) {
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
    off = weekday === 0 || weekday === 6 || isHoliday(day, region);
    OFF.set(key, off);
  }
  return off;
}

function isHoliday(day: string, region: string): boolean {
  let source = SOURCES.get(region);
  if (source === undefined) {
    const [country = '', state = '', part = ''] = region.split('-');
    source = new Holidays(country, state, part);
    SOURCES.set(region, source);
  }
  const noon = new Date(instantOf(day, '12:00', source.getTimezones()[0] ?? 'UTC'));
  const found = source.isHoliday(noon);
  return found !== false && found.some(({ type }) => type === 'public');
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** Wall-clock day and time of an instant in a zone: "2026-11-02", "09:30". */
export function wallClock(instant: string, timezone: string): { readonly day: string; readonly time: string } {
  let format = FORMATS.get(timezone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'medium' });
    FORMATS.set(timezone, format);
  }
  const [day = '', time = ''] = format.format(new Date(instant)).split(' ');
  return { day, time };
}

/** The instant at which clocks of the zone show that day and time. */
export function instantOf(day: string, time: string, timezone: string): string {
  const wanted = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`);
  let guess = wanted;
  for (let round = 0; round < 3; round += 1) {
    const shown = wallClock(new Date(guess).toISOString(), timezone);
    guess += wanted - Date.parse(`${shown.day}T${shown.time}Z`);
  }
  return new Date(guess).toISOString();
}

export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
}

/** The instant itself while the place is open, else when it opens next. */
export function whenOpen(instant: string, place: Workplace): string {
  const { day, time } = wallClock(instant, place.timezone);
  if (!isOff(day, place)) {
    if (time < `${place.from}:00`) return instantOf(day, place.from, place.timezone);
    if (time < `${place.to}:00`) return instant;
  }
  let next = nextDay(day);
  while (isOff(next, place)) next = nextDay(next);
  return instantOf(next, place.from, place.timezone);
}

/** When so many business days have passed since the instant, at the same minute of the day. */
export function afterBusinessDays(instant: string, count: number, place: Workplace): string {
  const start = whenOpen(instant, place);
  const { day, time } = wallClock(start, place.timezone);
  let result = day;
  for (let left = count; left > 0;) {
    result = nextDay(result);
    if (!isOff(result, place)) left -= 1;
  }
  return count === 0 ? start : instantOf(result, time.slice(0, 5), place.timezone);
}
