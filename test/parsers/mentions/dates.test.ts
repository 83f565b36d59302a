import { expect } from 'chai';
import fc from 'fast-check';
import { readDates } from '../../../src/parsers/mentions/dates.js';
import { addDays, formatDay, type CalendarDay } from '../../../src/values/calendarDay.js';
import { dateText, PARTNERS, sentence, type PartnerName } from './mentionCase.js';

function read(partner: PartnerName, text: string): string[] {
  return readDates(sentence(text), PARTNERS[partner]).map(dateText);
}

type Case = readonly [partner: PartnerName, text: string, ...mentions: string[]];

// All of them are read in a mail of Wednesday, 25 November 2026.
const DIGITS: readonly Case[] = [
  ['au', 'start 2026-12-01', '[2026-12-01] 2026-12-01'],
  ['au', 'first Monday in February', '[first Monday in February] 2027-02-01'],
  ['de', 'am dritten Dienstag im Januar 2027', '[dritten Dienstag im Januar 2027] 2027-01-19'],
  ['fr', 'le deuxième lundi de janvier', '[deuxième lundi de janvier] 2027-01-11'],
  ['au', 'start 1/12/2026', '[1/12/2026] 2026-12-01'],
  ['us', 'start 12/1/2026', '[12/1/2026] 2026-12-01'],
  ['us', 'start 1/11/27', '[1/11/27] 2027-01-11'],
  ['au', '12/25/2026 can only be one day', '[12/25/2026] 2026-12-25'],
  ['us', '25/12/2026 can only be one day', '[25/12/2026] 2026-12-25'],
  ['au', 'we begin 01/12', '[01/12] 2026-12-01'],
  ['au', 'on 3/2', '[3/2] 2027-02-03'],
  ['jp', 'on 03/04/2027', '[03/04/2027] ambiguous'],
  ['jp', 'on 2027/04/03', '[2027/04/03] 2027-04-03'],
  [
    'de',
    '1.12.2026 oder 01.12.26 oder 1. 12. 2026',
    '[1.12.2026] 2026-12-01',
    '[01.12.26] 2026-12-01',
    '[1. 12. 2026] 2026-12-01',
  ],
  ['de', 'am 1.12. oder zum 1.2.', '[1.12.] 2026-12-01', '[1.2.] 2027-02-01'],
  ['de', 'ab 01.12', '[01.12] 2026-12-01'],
  ['de', 'Mo 18.1.', '[Mo 18.1.] 2027-01-18'],
  ['au', 'Mon 18/1', '[Mon 18/1] 2027-01-18'],
  ['de', '18.1.2027-22.1.2027', '[18.1.2027] 2027-01-18', '[22.1.2027] 2027-01-22'],
  ['de', '18.-22.1.2027', '[18] 2027-01-18', '[22.1.2027] 2027-01-22'],
  ['au', 'the year may be past: 1/12/2020', '[1/12/2020] 2020-12-01'],
];

const NAMES: readonly Case[] = [
  [
    'de',
    'anfang ist der achte februar zweitausendsiebenundzwanzig tschüss',
    '[achte februar zweitausendsiebenundzwanzig] 2027-02-08',
  ],
  ['de', 'am 8. Februar zweitausendachtundzwanzig', '[8. Februar zweitausendachtundzwanzig] 2028-02-08'],
  ['de', 'am 8. Februar zweitausendzwanzig Euro zahlen', '[8. Februar] 2027-02-08'],
  ['de', 'am 8. Februar dreitausend für euch', '[8. Februar] 2027-02-08'],
  ['au', '18 Jan, 18th of January', '[18 Jan] 2027-01-18', '[18th of January] 2027-01-18'],
  ['us', 'January 18th, 2027 or Jan. 18', '[January 18th, 2027] 2027-01-18', '[Jan. 18] 2027-01-18'],
  ['au', 'Monday, 18 January 2027', '[Monday, 18 January 2027] 2027-01-18'],
  [
    'au',
    "1 Dec '26 or 1 Dec 26 or 18-Jan-2027",
    "[1 Dec '26] 2026-12-01",
    '[1 Dec 26] 2026-12-01',
    '[18-Jan-2027] 2027-01-18',
  ],
  ['au', 'first of December, December first', '[first of December] 2026-12-01', '[December first] 2026-12-01'],
  ['au', '18 January next year', '[18 January next year] 2027-01-18'],
  ['de', '1. Dezember 2026, 7. Dezember', '[1. Dezember 2026] 2026-12-01', '[7. Dezember] 2026-12-07'],
  ['de', 'Montag, den 18. Januar 2027', '[Montag, den 18. Januar 2027] 2027-01-18'],
  ['at', '11. Jänner und 1. Feber 2027', '[11. Jänner] 2027-01-11', '[1. Feber 2027] 2027-02-01'],
  ['de', 'am ersten Dezember', '[ersten Dezember] 2026-12-01'],
  ['fr', '1er décembre 2026, le 15 janvier', '[1er décembre 2026] 2026-12-01', '[15 janvier] 2027-01-15'],
  ['fr', 'lundi 18 janvier ou 7 déc. 2026', '[lundi 18 janvier] 2027-01-18', '[7 déc. 2026] 2026-12-07'],
  ['fr', 'premier février', '[premier février] 2027-02-01'],
  ['au', 'w/c 12 January', '[w/c 12 January] 2027-01-12'],
  ['au', 'week commencing 12 January', '[week commencing 12 January] 2027-01-12'],
  ['de', 'in der Woche vom 11. Januar', '[in der Woche vom 11. Januar] 2027-01-11'],
  ['fr', 'la semaine du 18 janvier', '[la semaine du 18 janvier] 2027-01-18'],
  ['au', '18–22 January', '[18] 2027-01-18', '[22 January] 2027-01-22'],
  ['us', 'January 18-22', '[January 18] 2027-01-18', '[22] 2027-01-22'],
  ['de', 'vom 18. bis 22. Januar', '[18] 2027-01-18', '[22. Januar] 2027-01-22'],
  ['fr', 'du 18 au 22 janvier', '[18] 2027-01-18', '[22 janvier] 2027-01-22'],
  ['au', '1 December or 8 December', '[1 December] 2026-12-01', '[8 December] 2026-12-08'],
  ['au', 'Phase 2 - 18 January', '[18 January] 2027-01-18'],
  ['au', 'the 14th', '[the 14th] 2026-12-14'],
  ['au', 'the first of next month', '[the first of next month] 2026-12-01'],
  ['de', 'am 14. starten wir', '[14.] 2026-12-14'],
  ['fr', 'dès le 14', '[14] 2026-12-14'],
];

const RELATIVE: readonly Case[] = [
  ['au', "we're starting tomorrow", '[tomorrow] 2026-11-26'],
  ['au', 'today or the day after tomorrow', '[today] 2026-11-25', '[the day after tomorrow] 2026-11-27'],
  ['de', 'heute, morgen, übermorgen', '[heute] 2026-11-25', '[morgen] 2026-11-26', '[übermorgen] 2026-11-27'],
  ['de', 'Morgen beginnen wir', '[Morgen] 2026-11-26'],
  ['de', 'Guten Morgen Frau Keller'],
  ['de', 'hier ist alles klar'],
  [
    'fr',
    "aujourd'hui, demain, après-demain",
    "[aujourd'hui] 2026-11-25",
    '[demain] 2026-11-26',
    '[après-demain] 2026-11-27',
  ],
  ['au', 'on Monday', '[Monday] 2026-11-30'],
  ['au', 'on Wednesday', '[Wednesday] 2026-12-02'],
  ['au', 'this Friday', '[this Friday] 2026-11-27'],
  ['au', 'next Monday', '[next Monday] 2026-11-30'],
  ['au', 'next Friday', '[next Friday] ambiguous'],
  ['de', 'nächsten Freitag', '[nächsten Freitag] ambiguous'],
  ['fr', 'lundi prochain', '[lundi prochain] 2026-11-30'],
  ['au', 'Monday week', '[Monday week] 2026-12-07'],
  ['gb', 'a week on Monday', '[a week on Monday] 2026-12-07'],
  ['de', 'Montag in einer Woche', '[Montag in einer Woche] 2026-12-07'],
  ['fr', 'lundi en huit', '[lundi en huit] 2026-12-07'],
  ['de', 'Mittwoch nächster Woche', '[Mittwoch nächster Woche] 2026-12-02'],
  ['au', 'last Friday', '[last Friday] 2026-11-20'],
  ['au', 'Monday to Friday, every Monday'],
  [
    'au',
    "in 10 days, in two weeks, in two weeks' time",
    '[in 10 days] 2026-12-05',
    '[in two weeks] 2026-12-09',
    "[in two weeks' time] 2026-12-09",
  ],
  ['de', 'in 14 Tagen', '[in 14 Tagen] 2026-12-09'],
  ['fr', 'dans deux semaines', '[dans deux semaines] 2026-12-09'],
  ['fr', 'dans quinze jours', '[dans quinze jours] ambiguous'],
  ['de', 'in acht Tagen', '[in acht Tagen] ambiguous'],
  ['au', 'two weeks after 1 December', '[two weeks after 1 December] 2026-12-15'],
];

// READING.md: words that name no day.
const VAGUE: readonly Case[] = [
  ...[
    'mid-January',
    'early Feb',
    'end of January',
    'KW 50',
    'Q1',
    'next month',
    'sometime in March',
    'after Easter',
    'in the new year',
  ].map((text): Case => ['au', text, `[${text}] vague`]),
  ['au', 'asap', '[asap] vague'],
  ['au', 'in about three weeks', '[in about three weeks] vague'],
  ['au', 'in 10 working days', '[in 10 working days] vague'],
  ['au', 'within two weeks', '[within two weeks] vague'],
  ['au', 'begin sometime in early February', '[sometime in early February] vague'],
  ['de', 'Anfang Februar, Ende Jänner, 50. KW', '[Anfang Februar] vague', '[Ende Jänner] vague', '[50. KW] vague'],
  ['de', 'nach Ostern, im neuen Jahr', '[nach Ostern] vague', '[im neuen Jahr] vague'],
  ['fr', 'mi-janvier, début février, fin mars', '[mi-janvier] vague', '[début février] vague', '[fin mars] vague'],
  ['fr', 'dès que possible', '[dès que possible] vague'],
  ['au', 'around 12 January', '[12 January] vague'],
  ['au', 'after 12 January', '[12 January] vague'],
  ['au', '12 January at the earliest', '[12 January] vague'],
  ['de', 'frühestens am 12. Januar', '[12. Januar] vague'],
  ['fr', 'vers le 12 janvier', '[12 janvier] vague'],
  ['au', 'until 12 January', '[12 January] 2027-01-12'],
  ['de', 'Montag in KW 3', '[Montag in KW 3] vague'],
  ['au', 'Monday in two weeks', '[Monday in two weeks] ambiguous'],
  ['au', 'between 18 and 22 January', '[18] ambiguous', '[22 January] ambiguous'],
  ['au', 'in January, on the 18th', '[in January] vague', '[the 18th] ambiguous'],
];

const WRONG: readonly Case[] = [
  ['au', '31 November', '[31 November] impossible'],
  ['de', '29.2.2027', '[29.2.2027] impossible'],
  ['au', '29 February', '[29 February] impossible'],
  ['au', 'on 32/1', '[32/1] impossible'],
  ['ch', 'Start Montag, 8. Dezember 2026', '[Montag, 8. Dezember 2026] contradictory'],
  ['fr', 'jeudi 4 décembre', '[jeudi 4 décembre] contradictory'],
  ['au', '19 January, a Monday', '[19 January, a Monday] contradictory'],
  ['au', 'Monday the 18th', '[Monday the 18th] contradictory'],
];

const NONE: readonly (readonly [PartnerName, string])[] = [
  ['au', 'support 24/7, shared 50/50'],
  ['au', '1/3 upfront, invoice 1/2, 3/4 of the work'],
  ['au', 'version 2.10.3 and 1.12'],
  ['au', 'it costs 12.50 or 18.1 each'],
  ['de', 'um 10.30 Uhr, ab 12.50 €'],
  ['us', 'call (312) 555-0100'],
  ['au', '+61 2 5550 0100'],
  ['au', 'R-2041 and PO 2026-118'],
  ['au', 'we may 18 times'],
  ['au', 'the 2nd invoice for the 3rd engineer'],
  ['de', 'am 14. Stock, der 2. Meilenstein'],
  ['au', '192.168.1.12'],
  ['au', 'AUD 1,250.00'],
  ['fr', 'le 1er acompte'],
];

function table(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [partner, text, ...mentions] of cases) {
      it(`${partner} "${text}"`, () => expect(read(partner, text)).to.deep.equal(mentions));
    }
  });
}

describe('parsers/mentions/dates', () => {
  table('reads dates in digits', DIGITS);
  table('reads dates with names', NAMES);
  table('counts from the day of the mail', RELATIVE);
  table('says where words name no day', VAGUE);
  table('says where a date cannot be', WRONG);

  describe('leaves other numbers alone', () => {
    for (const [partner, text] of NONE) it(`${partner} "${text}"`, () => expect(read(partner, text)).to.deep.equal([]));
  });

  it('gives the days that an open mention may mean', () => {
    const candidates = (text: string): readonly string[] => readDates(sentence(text), PARTNERS.au)[0]?.candidates ?? [];
    expect(candidates('next Friday')).to.deep.equal(['2026-11-27', '2026-12-04']);
    expect(candidates('Monday, 8 December 2026')).to.deep.equal(['2026-12-08', '2026-12-07']);
    expect(candidates('around 12 January')).to.deep.equal(['2027-01-12']);
  });

  it('says that the year was assumed, and only then', () => {
    const assumed = readDates(sentence('18 January, 18 January 2027, tomorrow'), PARTNERS.au).map(
      (mention) => mention.yearAssumed,
    );
    expect(assumed).to.deep.equal([true, false, false]);
  });

  it('takes the day of the mail itself for a date with no year', () => {
    expect(read('au', '25 November')).to.deep.equal(['[25 November] 2026-11-25']);
    expect(read('au', '24 November')).to.deep.equal(['[24 November] 2027-11-24']);
  });

  it('gives evidence at its place in the new text', () => {
    const [mention] = readDates(sentence('Start\nMonday,\n18 January 2027', 30), PARTNERS.au);
    expect(mention?.evidence).to.deep.include({ text: 'Monday,\n18 January 2027', start: 36, end: 59 });
  });

  describe('properties', () => {
    const days = fc.integer({ min: 0, max: 3000 }).map((offset) => addDays('2024-01-01' as CalendarDay, offset));
    const forms: readonly (readonly [PartnerName, string, (day: CalendarDay) => string])[] = [
      ['au', 'ISO 8601', (day) => day],
      ['au', 'day/month/year', (day) => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}/${day.slice(0, 4)}`],
      ['us', 'month/day/year', (day) => `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}`],
      ['de', 'day.month.year', (day) => `${Number(day.slice(8))}.${Number(day.slice(5, 7))}.${day.slice(2, 4)}`],
      ...(['en-AU', 'en-US', 'en-GB', 'de-DE', 'de-AT', 'fr-FR', 'fr-CH'] as const).flatMap((locale) =>
        (['full', 'long', 'short'] as const).map(
          (style) =>
            [
              locale.startsWith('de') ? 'de' : locale.startsWith('fr') ? 'fr' : locale === 'en-US' ? 'us' : 'au',
              `${style} ${locale}`,
              (day: CalendarDay) => formatDay(day, locale, style),
            ] as const,
        ),
      ),
    ];
    for (const [partner, name, format] of forms) {
      it(`a day written as ${name} reads back the same`, () => {
        fc.assert(
          fc.property(days, (day) => {
            const text = `We start on ${format(day)}.`;
            expect(
              readDates(sentence(text), PARTNERS[partner]).map((mention) => mention.value),
              text,
            ).to.deep.equal([day]);
          }),
          { numRuns: 80 },
        );
      });
    }

    it('no text makes it throw or read beyond the sentence', () => {
      const noise = fc.array(
        fc.constantFrom(
          '1',
          '18',
          '31',
          '2027',
          '.',
          '/',
          '-',
          '–',
          ' ',
          ',',
          '\n',
          'Jan',
          'januar',
          'Monday',
          'Mo',
          'the ',
          'th',
          'w/c ',
          'in ',
          'weeks',
          'next ',
          'KW',
          '(',
          ')',
          'um ',
          'demain',
          '\u{1F600}',
        ),
        { maxLength: 30 },
      );
      fc.assert(
        fc.property(
          fc.oneof(
            noise.map((parts) => parts.join('')),
            fc.string({ unit: 'binary', maxLength: 200 }),
          ),
          (text) => {
            let last = 0;
            for (const mention of readDates(sentence(text, 7), PARTNERS.de)) {
              const { start, end } = mention.evidence;
              expect(start - 7).to.be.at.least(last);
              expect(text.slice(start - 7, end - 7)).to.equal(mention.evidence.text);
              expect((mention.value === null) === (mention.problem !== null)).to.equal(true);
              last = end - 7;
            }
          },
        ),
        { numRuns: 400 },
      );
    });
  });

  it('reads no further than a person would write, so that hostile lengths stay cheap', () => {
    for (const unit of [
      '1',
      '>',
      '1.1.1.1.',
      '1/1/',
      'January ',
      '1 January ',
      'in 1 ',
      'week of ',
      'Mo ',
      'the 1st ',
    ]) {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      const mentions = readDates(sentence(text), PARTNERS.au);
      expect(mentions.length).to.be.at.most(128);
      expect(mentions.every((mention) => mention.evidence.end <= 2000)).to.equal(true);
    }
  });
});
