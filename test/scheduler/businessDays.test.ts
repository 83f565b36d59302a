import { expect } from 'chai';
import fc from 'fast-check';
import {
  addBusinessDays,
  businessDayFrom,
  businessDaysBetween,
  isBusinessDay,
  type Calendar,
} from '../../src/scheduler/businessDays.js';
import { addDays, parseCalendarDay, type CalendarDay } from '../../src/values/calendarDay.js';

const day = (text: string): CalendarDay => parseCalendarDay(text)!;
const calendar = (holidays: readonly string[] = [], weekend?: readonly number[]): Calendar => ({
  region: 'TEST',
  isHoliday: (candidate) => holidays.includes(candidate),
  ...(weekend === undefined ? {} : { weekend }),
});
/** Friday 25 and Monday 28 December 2026 are holidays. */
const christmas = calendar(['2026-12-25', '2026-12-28', '2027-01-01']);

const days = fc.integer({ min: 0, max: 3000 }).map((offset) => addDays(day('2024-01-01'), offset));
const calendars = fc
  .array(fc.integer({ min: 0, max: 3300 }), { maxLength: 60 })
  .map((offsets) => calendar(offsets.map((offset) => addDays(day('2024-01-01'), offset))));

describe('scheduler/businessDays', () => {
  it('knows weekends and holidays', () => {
    expect(isBusinessDay(day('2026-12-24'), christmas)).to.equal(true);
    expect(isBusinessDay(day('2026-12-25'), christmas)).to.equal(false);
    expect(isBusinessDay(day('2026-12-26'), christmas)).to.equal(false);
  });

  it('takes the weekend of the calendar where it has one', () => {
    const gulf = calendar([], [5, 6]);
    expect(isBusinessDay(day('2026-12-25'), gulf)).to.equal(false);
    expect(isBusinessDay(day('2026-12-27'), gulf)).to.equal(true);
  });

  for (const [from, n, to] of [
    ['2026-12-23', 1, '2026-12-24'],
    ['2026-12-24', 1, '2026-12-29'],
    ['2026-12-24', 2, '2026-12-30'],
    ['2026-12-26', 1, '2026-12-29'],
    ['2026-12-26', 0, '2026-12-29'],
    ['2026-12-24', 0, '2026-12-24'],
    ['2026-12-29', -1, '2026-12-24'],
    ['2026-12-27', -1, '2026-12-24'],
    ['2026-12-31', 1, '2027-01-04'],
  ] as const) {
    it(`${from} and ${n} business days is ${to}`, () => {
      expect(addBusinessDays(day(from), n, christmas)).to.equal(to);
    });
  }

  it('counts the days after the first up to and with the last', () => {
    expect(businessDaysBetween(day('2026-12-24'), day('2026-12-24'), christmas)).to.equal(0);
    expect(businessDaysBetween(day('2026-12-24'), day('2026-12-28'), christmas)).to.equal(0);
    expect(businessDaysBetween(day('2026-12-24'), day('2026-12-30'), christmas)).to.equal(2);
    expect(businessDaysBetween(day('2026-12-30'), day('2026-12-24'), christmas)).to.equal(-2);
  });

  it('refuses fractions, absurd periods and a calendar on which nobody ever works', () => {
    const never: Calendar = { region: 'NEVER', isHoliday: () => true };
    expect(() => addBusinessDays(day('2026-12-24'), 1.5, christmas)).to.throw(RangeError);
    expect(() => addBusinessDays(day('2026-12-24'), 1e9, christmas)).to.throw(RangeError);
    expect(() => businessDaysBetween(day('1000-12-24'), day('2026-12-24'), christmas)).to.throw(RangeError);
    expect(() => businessDayFrom(day('2026-12-24'), never)).to.throw(RangeError, 'NEVER');
  });

  it('agrees with counting day by day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), calendars, (start, n, where) => {
        const end = addBusinessDays(start, n, where);
        let seen = 0;
        for (let each = start; each < end;) {
          each = addDays(each, 1);
          const [, weekdayName] = /^(\w+),/.exec(new Date(`${each}T00:00:00Z`).toUTCString()) ?? [];
          if (weekdayName !== 'Sat' && weekdayName !== 'Sun' && !where.isHoliday(each)) seen++;
        }
        expect(seen).to.equal(n);
        expect(isBusinessDay(end, where)).to.equal(true);
        expect(businessDaysBetween(start, end, where)).to.equal(n);
      }),
    );
  });

  it('never goes back when the day or the number of days grows', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -20, max: 20 }), calendars, (start, n, where) => {
        expect(addBusinessDays(start, n + 1, where) >= addBusinessDays(start, n, where)).to.equal(true);
        expect(addBusinessDays(addDays(start, 1), n, where) >= addBusinessDays(start, n, where)).to.equal(true);
      }),
    );
  });
});
