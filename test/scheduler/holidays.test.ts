import { expect } from 'chai';
import { DeskError } from '../../src/errors.js';
import { isBusinessDay } from '../../src/scheduler/businessDays.js';
import { calendarFor, isKnownRegion } from '../../src/scheduler/holidays.js';
import { parseCalendarDay } from '../../src/values/calendarDay.js';

const holiday = (region: string, text: string) => calendarFor(region).isHoliday(parseCalendarDay(text)!);

describe('scheduler/holidays', () => {
  for (const [region, date, name] of [
    ['AU-NSW', '2027-01-26', 'Australia Day'],
    ['AU-NSW', '2027-12-27', 'the substitute for Christmas Day on a Saturday'],
    ['AU-NSW', '2027-12-28', 'the substitute for Boxing Day on a Sunday'],
    ['AU-NSW', '2026-06-08', 'the King’s Birthday'],
    ['CH-BE', '2027-01-02', 'Berchtoldstag'],
    ['CH-BE', '2027-03-29', 'Easter Monday'],
    ['DE-BY', '2026-01-06', 'Epiphany'],
    ['FR', '2027-07-14', 'the national day'],
    ['FR-57', '2026-04-03', 'Good Friday in Moselle'],
    ['US-IL', '2027-11-25', 'Thanksgiving'],
    ['US', '2021-12-31', 'the substitute for New Year’s Day of the year after'],
    ['GB-SCT', '2026-11-30', 'St Andrew’s Day'],
    ['NZ', '2027-02-08', 'the substitute for Waitangi Day'],
    ['AE', '2027-03-10', 'the middle of a feast of several days'],
    ['SA', '2007-01-01', 'the third day of a feast that began the year before'],
  ] as const) {
    it(`${date} is ${name} in ${region}`, () => expect(holiday(region, date)).to.equal(true));
  }

  for (const [region, date, why] of [
    ['DE-NW', '2026-01-06', 'Epiphany is kept in Bavaria, not in North Rhine-Westphalia'],
    ['FR', '2026-04-03', 'Good Friday is a holiday in Alsace-Moselle only'],
    ['AU-QLD', '2026-06-08', 'Queensland has the King’s Birthday in October'],
    ['DE', '2026-12-24', 'Christmas Eve is no public holiday'],
    ['AU-NSW', '2027-05-09', 'Mother’s Day is observed, not public'],
    ['CN', '2027-05-04', 'a half day off leaves a business day'],
    ['FR', '1900-07-14', 'years before 1970 are not worked out'],
  ] as const) {
    it(`${date} is none in ${region}: ${why}`, () => expect(holiday(region, date)).to.equal(false));
  }

  for (const region of [
    '',
    'XX',
    'AU-ZZZ',
    'AU-NSW-X',
    'au-nsw',
    'constructor',
    'AU-constructor',
    'US-toString',
    'Australia',
  ]) {
    it(`does not know ${JSON.stringify(region)}`, () => {
      expect(isKnownRegion(region)).to.equal(false);
      expect(() => calendarFor(region))
        .to.throw(DeskError)
        .with.property('code', 'input-invalid');
    });
  }

  it('says which states there are to a person who misspelt one', () => {
    expect(() => calendarFor('AU-ZZZ'))
      .to.throw()
      .with.property('wayOut')
      .that.contains('AU-NSW');
  });

  it('has a Friday and Saturday weekend where people have one', () => {
    const sunday = parseCalendarDay('2027-05-30')!;
    expect(isBusinessDay(sunday, calendarFor('SA'))).to.equal(true);
    expect(isBusinessDay(sunday, calendarFor('AE'))).to.equal(false);
  });

  it('gives the same calendar again, so that its years are worked out once', () => {
    expect(calendarFor('CH-BE')).to.equal(calendarFor('CH-BE'));
  });
});
