import { expect } from 'chai';
import {
  addMonths,
  calendarDay,
  dayOf,
  daysBetween,
  formatDay,
  instantAt,
  isTimeZone,
  parseCalendarDay,
  timeOfDay,
  weekday,
} from '../../src/values/calendarDay.js';

const day = (text: string) => parseCalendarDay(text)!;

describe('values/calendarDay', () => {
  it('knows which days exist', () => {
    expect(calendarDay(2026, 11, 31)).to.equal(null);
    expect(calendarDay(2028, 2, 29)).to.equal('2028-02-29');
    expect(parseCalendarDay('2027-02-29')).to.equal(null);
    expect(parseCalendarDay('2026-1-2')).to.equal(null);
  });

  it('takes the day in the zone, not in UTC', () => {
    expect(dayOf('2026-11-29T23:30:00Z', 'Australia/Sydney')).to.equal('2026-11-30');
    expect(dayOf('2026-11-30T02:00:00Z', 'America/Chicago')).to.equal('2026-11-29');
  });

  it('turns a wall-clock time into an instant across a clock change', () => {
    expect(instantAt(day('2026-10-04'), '09:00', 'Australia/Sydney')).to.equal('2026-10-03T22:00:00.000Z');
    expect(instantAt(day('2026-10-03'), '09:00', 'Australia/Sydney')).to.equal('2026-10-02T23:00:00.000Z');
    // 02:30 does not exist on that day: it becomes 03:30.
    expect(timeOfDay(instantAt(day('2026-10-04'), '02:30', 'Australia/Sydney'), 'Australia/Sydney')).to.equal('03:30');
  });

  it('counts', () => {
    expect(weekday(day('2026-11-21'))).to.equal(6);
    expect(daysBetween(day('2026-11-21'), day('2026-12-01'))).to.equal(10);
    expect(addMonths(day('2027-01-31'), 1)).to.equal('2027-02-28');
  });

  it('shows the weekday, so that a wrong date is noticed', () => {
    expect(formatDay(day('2026-12-01'), 'en-AU')).to.equal('Tuesday, 1 December 2026');
    expect(formatDay(day('2026-12-01'), 'de-CH')).to.equal('Dienstag, 1. Dezember 2026');
  });

  it('writes the first of a month in French as "1er"', () => {
    expect(formatDay(day('2026-12-01'), 'fr-FR')).to.equal('mardi 1er décembre 2026');
    expect(formatDay(day('2026-12-01'), 'fr-FR', 'long')).to.equal('1er décembre 2026');
    expect(formatDay(day('2026-12-01'), 'fr', 'short')).to.equal('1er déc. 2026');
    expect(formatDay(day('2026-12-11'), 'fr-FR', 'long')).to.equal('11 décembre 2026');
    expect(formatDay(day('2026-12-01'), 'fy-NL', 'long')).not.to.contain('1er');
  });

  it('tells a time zone from a name', () => {
    expect(isTimeZone('Australia/Perth')).to.equal(true);
    expect(isTimeZone('Mars/Base')).to.equal(false);
  });
});
