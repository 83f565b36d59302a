import { expect } from 'chai';
import fc from 'fast-check';
import { calendarFor } from '../../src/scheduler/holidays.js';
import { dueAfterBusinessDays, nextOfficeTime, type OfficeHours } from '../../src/scheduler/officeHours.js';

const office = (timezone: string, region: string, from = '09:00', to = '17:00'): OfficeHours => ({
  timezone,
  from,
  to,
  calendar: calendarFor(region),
});
const sydney = office('Australia/Sydney', 'AU-NSW');
const berlin = office('Europe/Berlin', 'DE-BE');
const chicago = office('America/Chicago', 'US-IL', '08:30', '17:30');
const melbourne = office('Australia/Melbourne', 'AU-VIC');
const OFFICES = [sydney, berlin, chicago];

/** Wall clock by Intl, not by the code under test. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();
function wall(instant: string, timeZone: string): { day: string; time: string; weekday: string } {
  const format =
    FORMATS.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      weekday: 'short',
    });
  FORMATS.set(timeZone, format);
  const parts = new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
    weekday: part('weekday'),
  };
}

function isOpen(instant: string, where: OfficeHours): boolean {
  const { day, time, weekday } = wall(instant, where.timezone);
  const off = weekday === 'Sat' || weekday === 'Sun' || where.calendar.isHoliday(day as never);
  return !off && time >= where.from && time < where.to;
}

const later = (instant: string, minutes: number) => new Date(Date.parse(instant) + minutes * 60_000).toISOString();

/** Quarter of an hour by quarter of an hour; right for hours that begin and end on one. */
function slowNext(instant: string, where: OfficeHours): string {
  if (isOpen(instant, where)) return instant;
  const quarter = 15 * 60_000;
  let each = new Date(Math.ceil(Date.parse(instant) / quarter) * quarter).toISOString();
  while (!isOpen(each, where)) each = later(each, 15);
  return each;
}

/** Any instant of 2026 and 2027, with both clock changes of each zone. */
const instants = fc
  .integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2027-12-31T00:00:00Z') })
  .map((ms) => new Date(ms).toISOString());
const offices = fc.constantFrom(...OFFICES);

describe('scheduler/officeHours', () => {
  for (const [why, where, instant, result] of [
    ['is the instant itself in office hours', sydney, '2026-11-02T09:10:00+11:00', '2026-11-01T22:10:00.000Z'],
    ['is open at the first minute', sydney, '2026-11-02T09:00:00+11:00', '2026-11-01T22:00:00.000Z'],
    ['is closed at the last', sydney, '2026-11-02T17:00:00+11:00', '2026-11-02T22:00:00.000Z'],
    ['waits for the morning', sydney, '2026-11-02T03:00:00+11:00', '2026-11-01T22:00:00.000Z'],
    ['waits for Monday', sydney, '2026-11-06T18:00:00+11:00', '2026-11-08T22:00:00.000Z'],
    ['goes round a long Christmas', sydney, '2027-12-24T18:00:00+11:00', '2027-12-28T22:00:00.000Z'],
    [
      'opens at nine by the summer clock after the change',
      melbourne,
      '2026-10-02T18:00:00+10:00',
      '2026-10-04T22:00:00.000Z',
    ],
    [
      'opens at nine by the winter clock after the change',
      berlin,
      '2026-10-23T18:00:00+02:00',
      '2026-10-26T08:00:00.000Z',
    ],
    ['takes the receiver’s day, not ours', chicago, '2026-11-02T02:00:00Z', '2026-11-02T14:30:00.000Z'],
  ] as const) {
    it(why, () => expect(nextOfficeTime(instant, where)).to.equal(result));
  }

  for (const [why, where, instant, n, result] of [
    ['keeps the time of day', sydney, '2026-11-02T10:15:00+11:00', 1, '2026-11-02T23:15:00.000Z'],
    ['skips the weekend', sydney, '2026-11-06T10:15:00+11:00', 1, '2026-11-08T23:15:00.000Z'],
    [
      'counts an evening mail from the next opening',
      sydney,
      '2026-11-02T20:00:00+11:00',
      1,
      '2026-11-03T22:00:00.000Z',
    ],
    [
      'counts an early mail from the opening of the same day',
      sydney,
      '2026-11-02T06:00:00+11:00',
      1,
      '2026-11-02T22:00:00.000Z',
    ],
    ['counts a Saturday mail from Monday', sydney, '2026-11-07T12:00:00+11:00', 2, '2026-11-10T22:00:00.000Z'],
    [
      'counts a mail on a holiday from the day after it',
      berlin,
      '2026-05-01T12:00:00+02:00',
      1,
      '2026-05-05T07:00:00.000Z',
    ],
    [
      'keeps the time by the wall clock across a change',
      chicago,
      '2026-03-06T10:00:00-06:00',
      1,
      '2026-03-09T15:00:00.000Z',
    ],
    ['is the receipt itself for no days', sydney, '2026-11-07T12:00:00+11:00', 0, '2026-11-08T22:00:00.000Z'],
  ] as const) {
    it(why, () => expect(dueAfterBusinessDays(instant, n, where)).to.equal(result));
  }

  it('refuses an office that closes before it opens, no instant, and a period below zero', () => {
    const upsideDown = office('Europe/Berlin', 'DE-BE', '17:00', '09:00');
    expect(() => nextOfficeTime('2026-11-02T09:10:00Z', upsideDown)).to.throw(RangeError, '17:00');
    expect(() => nextOfficeTime('soon', berlin)).to.throw(RangeError);
    expect(() => dueAfterBusinessDays('2026-11-02T09:10:00Z', -1, berlin)).to.throw(RangeError);
  });

  it('agrees with looking every quarter of an hour', () => {
    fc.assert(
      fc.property(instants, offices, (instant, where) => {
        expect(nextOfficeTime(instant, where)).to.equal(slowNext(instant, where));
      }),
      { numRuns: 150 },
    );
  });

  it('agrees with counting the receiver’s days one by one', () => {
    fc.assert(
      fc.property(instants, offices, fc.integer({ min: 1, max: 15 }), (instant, where, n) => {
        const received = slowNext(instant, where);
        const due = dueAfterBusinessDays(instant, n, where);
        let openDays = 0;
        let last = wall(received, where.timezone).day;
        for (let each = received; Date.parse(each) <= Date.parse(due); each = later(each, 60)) {
          const { day, weekday } = wall(each, where.timezone);
          if (day === last) continue;
          last = day;
          if (weekday !== 'Sat' && weekday !== 'Sun' && !where.calendar.isHoliday(day as never)) openDays++;
        }
        expect(openDays).to.equal(n);
        expect(isOpen(due, where)).to.equal(true);
        expect(wall(due, where.timezone).time).to.equal(wall(received, where.timezone).time);
      }),
      { numRuns: 100 },
    );
  });

  it('never goes back when the instant or the period grows', () => {
    fc.assert(
      fc.property(instants, offices, fc.integer({ min: 0, max: 20 }), fc.nat(20_000), (instant, where, n, minutes) => {
        const due = dueAfterBusinessDays(instant, n, where);
        expect(dueAfterBusinessDays(instant, n + 1, where) > due).to.equal(true);
        expect(dueAfterBusinessDays(later(instant, minutes), n, where) >= due).to.equal(true);
        expect(nextOfficeTime(later(instant, minutes), where) >= nextOfficeTime(instant, where)).to.equal(true);
        expect(nextOfficeTime(due, where)).to.equal(due);
      }),
      { numRuns: 200 },
    );
  });

  for (const where of OFFICES) {
    it(`is open on every business day of a year in ${where.timezone}, clock changes included`, () => {
      const openings = new Set<string>();
      for (let each = '2026-12-31T00:00:00.000Z'; each < '2028-01-02'; each = later(each, 6 * 60)) {
        const { day, time } = wall(nextOfficeTime(each, where), where.timezone);
        expect(time >= where.from && time < where.to, `${each}: ${time}`).to.equal(true);
        openings.add(day);
      }
      for (let noon = '2027-01-01T18:00:00.000Z'; noon < '2027-12-31'; noon = later(noon, 24 * 60)) {
        const { day, weekday } = wall(noon, where.timezone);
        const off = weekday === 'Sat' || weekday === 'Sun' || where.calendar.isHoliday(day as never);
        expect(openings.has(day), day).to.equal(!off);
      }
    });
  }
});
