import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { calendarFor, isKnownRegion } from '../../src/scheduler/holidays.js';
import { dueAfterBusinessDays, nextOfficeTime } from '../../src/scheduler/officeHours.js';
import { addDays, dayOf, instantAt, parseCalendarDay, timeOfDay, weekday } from '../../src/values/calendarDay.js';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ZONE = 'Australia/Sydney';

describe('docs/calendar.md', () => {
  const text = readFileSync(new URL('../../docs/calendar.md', import.meta.url), 'utf8');

  const regions = [...text.matchAll(/^\| `([A-Z-]+)` +\|/gm)].map(([, region]) => region ?? '');
  it('names regions that are known', () => {
    expect(regions.length).to.be.at.least(5);
    for (const region of regions) expect(isKnownRegion(region), region).to.equal(true);
  });

  const office = { timezone: ZONE, from: '09:00', to: '17:00', calendar: calendarFor('AU-NSW') };
  const say = (instant: string) => `${WEEKDAYS[weekday(dayOf(instant, ZONE)) - 1]!} ${timeOfDay(instant, ZONE)}`;
  const moment = String.raw`(\w+day) (\d\d:\d\d)`;
  const rows = [...text.matchAll(new RegExp(String.raw`^\| ${moment} +\| (\S+ \S+) +\| (\S+ \S+) +\|$`, 'gm'))];
  it('shows how days are counted', () => expect(rows.length).to.be.at.least(5));

  for (const [, name = '', time = '', received, due] of rows) {
    it(`is right about a mail on ${name} at ${time}`, () => {
      // A week without holidays.
      const sent = instantAt(addDays(parseCalendarDay('2026-11-02')!, WEEKDAYS.indexOf(name)), time, ZONE);
      expect(say(nextOfficeTime(sent, office))).to.equal(received);
      expect(say(dueAfterBusinessDays(sent, 1, office))).to.equal(due);
    });
  }
});
