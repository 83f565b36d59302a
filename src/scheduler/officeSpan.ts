/** How long something took in the receiver's own office hours (policy R16). Pure. */
import { addDays, dayOf, daysBetween, instantAt, type Instant } from '../values/calendarDay.js';
import { isBusinessDay } from './businessDays.js';
import type { OfficeHours } from './officeHours.js';

const HOUR = 3_600_000;
const LONGEST_DAYS = 3650;

/** Hours from a to b in which the office was open; 0 where b is not after a. RangeError for more than ten years. */
export function officeHoursBetween(a: Instant, b: Instant, office: OfficeHours): number {
  const from = Date.parse(a);
  const to = Date.parse(b);
  if (to <= from) return 0;
  const first = dayOf(a, office.timezone);
  const days = daysBetween(first, dayOf(b, office.timezone));
  if (days > LONGEST_DAYS) throw new RangeError(`too far apart: ${a} and ${b}`);
  let open = 0;
  for (let offset = 0; offset <= days; offset += 1) {
    const day = addDays(first, offset);
    if (!isBusinessDay(day, office.calendar)) continue;
    const opens = Math.max(from, Date.parse(instantAt(day, office.from, office.timezone)));
    const closes = Math.min(to, Date.parse(instantAt(day, office.to, office.timezone)));
    if (closes > opens) open += closes - opens;
  }
  return open / HOUR;
}
