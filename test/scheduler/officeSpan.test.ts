import { expect } from 'chai';
import { calendarFor } from '../../src/scheduler/holidays.js';
import { officeHoursBetween } from '../../src/scheduler/officeSpan.js';

const SYDNEY = { timezone: 'Australia/Sydney', from: '09:00', to: '17:00', calendar: calendarFor('AU-NSW') };

describe('scheduler/officeSpan', () => {
  for (const [from, to, hours, why] of [
    ['2026-11-02T00:00:00.000Z', '2026-11-02T01:30:00.000Z', 1.5, 'within a day'],
    ['2026-11-02T00:10:00.000Z', '2026-11-03T00:10:00.000Z', 8, 'a day of eight hours'],
    ['2026-11-06T05:00:00.000Z', '2026-11-08T23:00:00.000Z', 2, 'Friday at four to Monday at ten'],
    ['2026-12-24T22:00:00.000Z', '2026-12-28T12:00:00.000Z', 0, 'Christmas to the holiday on the 28th'],
    ['2026-11-02T08:00:00.000Z', '2026-11-02T12:00:00.000Z', 0, 'in the evening'],
    ['2026-11-03T00:00:00.000Z', '2026-11-02T00:00:00.000Z', 0, 'backwards'],
  ] as const) {
    it(`counts ${hours} hours: ${why}`, () => expect(officeHoursBetween(from, to, SYDNEY)).to.equal(hours));
  }

  it('refuses a span that no answer takes', () => {
    expect(() => officeHoursBetween('2000-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', SYDNEY)).to.throw(
      RangeError,
    );
  });
});
