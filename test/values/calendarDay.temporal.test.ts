import { expect } from 'chai';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addDays, calendarDay, dayOf, daysBetween, weekday, type CalendarDay } from '../../src/values/calendarDay.js';

const YEARS = { min: new Date('0000-03-01'), max: new Date('9999-12-31'), noInvalidDate: true };
const anyDay = fc.date(YEARS).map((date) => date.toISOString().slice(0, 10) as CalendarDay);
const ZONES = [
  'UTC',
  'Australia/Perth',
  'America/St_Johns',
  'Pacific/Apia',
  'Africa/Monrovia',
  'Europe/Zurich',
  '+05:30',
];

describe('values/calendarDay counts as Temporal does', () => {
  it('tells the same days exist', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5, max: 10_005 }),
        fc.integer({ min: -1, max: 14 }),
        fc.integer({ min: -1, max: 33 }),
        (year, month, day) => {
          let expected: string | null = null;
          try {
            expected = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
          } catch {
            // There is none.
          }
          expect(calendarDay(year, month, day)).to.equal(expected);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('adds days, counts them and names the weekday', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: -800_000, max: 800_000 }), (a, b, days) => {
        const from = Temporal.PlainDate.from(a);
        expect(addDays(a, days)).to.equal(from.add({ days }).toString());
        expect(daysBetween(a, b)).to.equal(from.until(Temporal.PlainDate.from(b)).days);
        expect(weekday(a)).to.equal(from.dayOfWeek);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the day of an instant in a zone', () => {
    const instants = fc.date({ min: new Date('1965-01-01'), max: new Date('2105-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), (date, zone) => {
        const instant = date.toISOString();
        const expected = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
        expect(dayOf(instant, zone)).to.equal(expected);
      }),
      { numRuns: 1000 },
    );
  });

  for (const days of ['2026-02-30', '2026-13-01', '2026-00-10', 'tomorrow', ''])
    it(`refuses "${days}" as a day`, () => {
      expect(() => addDays(days as CalendarDay, 1)).to.throw(RangeError);
      expect(() => weekday(days as CalendarDay)).to.throw(RangeError);
    });

  it('refuses an instant that does not exist and a zone that does not', () => {
    expect(() => dayOf('2026-02-30T10:00:00Z', 'UTC')).to.throw(RangeError);
    expect(() => dayOf('2026-02-20T24:00:00Z', 'UTC')).to.throw(RangeError);
    expect(() => dayOf('2026-02-20T10:00:00Z', 'Mars/Base')).to.throw(RangeError);
  });
});
