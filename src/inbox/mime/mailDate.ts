/** The Date field (RFC 5322 §3.3, obsolete forms of §4.3) as an instant. */
import { toInstant, type Instant } from '../../values/calendarDay.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Offsets of the obsolete zone names, in hours; military letters count as UTC (RFC 5322 §4.3). */
const ZONES = new Map([
  ['ut', 0],
  ['utc', 0],
  ['gmt', 0],
  ['z', 0],
  ['est', -5],
  ['edt', -4],
  ['cst', -6],
  ['cdt', -5],
  ['mst', -7],
  ['mdt', -6],
  ['pst', -8],
  ['pdt', -7],
]);

const DATE =
  /^(?:[a-z]{2,9}\.?,?\s{1,9})?(\d{1,2})[\s-]{1,9}([a-z]{3})[a-z]{0,6}\.?[\s-]{1,9}(\d{2,4}),?\s{1,9}(\d{1,2}):(\d{2})(?::(\d{2}))?\s{0,9}([+-]\d{4}|[a-z]{1,5})?/i;

/** null where the value is no date of RFC 5322: a wrong instant would move "tomorrow". */
export function parseMailDate(value: string): Instant | null {
  const match = DATE.exec(
    value
      .slice(0, 200)
      .replace(/\([^()]{0,80}\)/g, ' ')
      .trim(),
  );
  if (match === null) return null;
  const [, day, monthName, yearText = '', hour, minute, second, zone] = match;
  const month = MONTHS.indexOf((monthName ?? '').toLowerCase());
  if (month < 0) return null;
  const year =
    Number(yearText) + (yearText.length > 2 ? (yearText.length === 3 ? 1900 : 0) : Number(yearText) < 50 ? 2000 : 1900);
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  // A leap second is told as :60; the instant of :59 is near enough.
  const local = Date.UTC(year, month, Number(day), Number(hour), Number(minute), Math.min(Number(second ?? 0), 59));
  if (new Date(local).getUTCDate() !== Number(day)) return null;
  return toInstant(local - zoneOffset(zone ?? '') * 60_000);
}

/** Minutes east of UTC. */
function zoneOffset(zone: string): number {
  if (/^[+-]\d{4}$/.test(zone)) {
    const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5));
    return zone.startsWith('-') ? -minutes : minutes;
  }
  return (ZONES.get(zone.toLowerCase()) ?? 0) * 60;
}
