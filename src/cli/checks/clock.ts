/** The clock and what Node knows of time: reminders, invoice dates and signatures hang on them. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../../config/schema.js';
import { instantAt, parseCalendarDay, type Instant } from '../../values/calendarDay.js';
import { bad, good, type Check } from './types.js';

/** No desk runs before this version was made. */
const EARLIEST = '2026-07-01T00:00:00.000Z';
const LATEST = '2100-01-01T00:00:00.000Z';
/** An entry may be this much ahead of the clock. */
const AHEAD_MS = 10 * 60_000;
const SAMPLE_MS = 100;
const DRIFT_MS = 50;

/** What time it is, by the wall clock and by one that nobody sets. */
export interface Clocks {
  readonly now: () => number;
  readonly monotonic: () => number;
}

/** `newest` is the newest entry of the record: time does not run backwards. */
export async function checkClock(
  config: Pick<Config, 'desk'>,
  newest: Instant | null,
  clocks: Clocks,
): Promise<Check[]> {
  return [await clock(newest, clocks), timeZones(config.desk.timezone)];
}

async function clock(newest: Instant | null, { now, monotonic }: Clocks): Promise<Check> {
  const wayOut = 'Set the clock and keep it right with NTP (timedatectl set-ntp true).';
  const at = new Date(now()).toISOString();
  if (at < EARLIEST || at > LATEST) return bad('clock', `the clock says ${at}`, wayOut);
  if (newest !== null && now() < Date.parse(newest) - AHEAD_MS) {
    return bad('clock', `the clock says ${at}, but the record has an entry of ${newest}`, wayOut);
  }
  const wall = now();
  const steady = monotonic();
  await sleep(SAMPLE_MS);
  const drift = Math.abs(now() - wall - (monotonic() - steady));
  if (drift > DRIFT_MS)
    return bad('clock', `the clock jumped by ${Math.round(drift)} ms while it was looked at`, wayOut);
  return good('clock', at);
}

/** Node can be built with little or old time zone data; then a time in another zone is wrong by hours. */
function timeZones(timezone: string): Check {
  const winter = parseCalendarDay('2026-07-01');
  const summer = parseCalendarDay('2026-12-01');
  const offsets = [winter, summer].map((day) => (day === null ? '' : instantAt(day, '12:00', 'Australia/Sydney')));
  if (offsets.join() !== '2026-07-01T02:00:00.000Z,2026-12-01T01:00:00.000Z') {
    return bad(
      'time zones',
      'Node has no time zone data',
      'Use a Node build with full ICU (the official ones have it).',
    );
  }
  const data = process.versions['tz'];
  return good('time zones', `${timezone}, data of ${data ?? 'the system'}`);
}
