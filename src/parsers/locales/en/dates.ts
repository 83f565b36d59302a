import { phrases, type DateWords } from '../../mentions/lexicon.js';

/** English words of calendar days. */
export const enDates: DateWords = {
  months: new Map([
    ['january', 1],
    ['jan', 1],
    ['february', 2],
    ['feb', 2],
    ['march', 3],
    ['mar', 3],
    ['april', 4],
    ['apr', 4],
    ['may', 5],
    ['june', 6],
    ['jun', 6],
    ['july', 7],
    ['jul', 7],
    ['august', 8],
    ['aug', 8],
    ['september', 9],
    ['sept', 9],
    ['sep', 9],
    ['october', 10],
    ['oct', 10],
    ['november', 11],
    ['nov', 11],
    ['december', 12],
    ['dec', 12],
  ]),
  monthsCapital: ['may', 'march', 'mar'],
  weekdays: new Map([
    ['monday', 1],
    ['tuesday', 2],
    ['wednesday', 3],
    ['thursday', 4],
    ['friday', 5],
    ['saturday', 6],
    ['sunday', 7],
  ]),
  weekdaysShort: new Map([
    ['mon', 1],
    ['tue', 2],
    ['tues', 2],
    ['wed', 3],
    ['weds', 3],
    ['thu', 4],
    ['thur', 4],
    ['thurs', 4],
    ['fri', 5],
    ['sat', 6],
    ['sun', 7],
  ]),
  dayWords: new Map([
    ['first', 1],
    ['second', 2],
    ['third', 3],
    ['fourth', 4],
    ['fifth', 5],
    ['sixth', 6],
    ['seventh', 7],
    ['eighth', 8],
    ['ninth', 9],
    ['tenth', 10],
    ['eleventh', 11],
    ['twelfth', 12],
    ['thirteenth', 13],
    ['fourteenth', 14],
    ['fifteenth', 15],
    ['sixteenth', 16],
    ['seventeenth', 17],
    ['eighteenth', 18],
    ['nineteenth', 19],
    ['twentieth', 20],
    ['twenty-first', 21],
    ['twenty-second', 22],
    ['twenty-third', 23],
    ['twenty-fourth', 24],
    ['twenty-fifth', 25],
    ['twenty-sixth', 26],
    ['twenty-seventh', 27],
    ['twenty-eighth', 28],
    ['twenty-ninth', 29],
    ['thirtieth', 30],
    ['thirty-first', 31],
  ]),
  ordinals: ['st', 'nd', 'rd', 'th'],
  of: ['of'],
  the: ['the', 'on the'],
  on: phrases(`
    on | from | starting | starts | start | start is | start on | start date | begin | begins | beginning |
    commencing | commence | commences | commencement | kick-off | kickoff | kick off | kicks off | kicking off | by | until | till | til |
    before | after | since | due | effective | to | for | through | date | go-live | moved to | is | now
  `),
  weekOf: phrases(`
    w/c | w/c. | wc | w/b | wb | week commencing | week commencing on | the week commencing | week beginning |
    week starting | week of | week from | wk of | wk commencing | wk beginning | week of the | week commencing the |
    week beginning the | week starting the | the week of | the week beginning | the week starting
  `),
  looseBefore: phrases(`
    about | around | round about | roughly | approx | approx. | approximately | circa | c. | ca | ca. | ~ | near |
    somewhere near | after | shortly after | soon after | sometime after | any time after | before | by | not before
    | no earlier than | not earlier than | no sooner than | earliest | at the earliest | no later than |
    not later than | latest | at the latest | tentatively | provisionally | pencilled in for | possibly | probably |
    maybe | perhaps | likely | the week after | week after | week following | the week following | the day after |
    the week before | week before | week ending | w/e | in the days after
  `),
  looseAfter: phrases(`
    at the earliest | at earliest | at the latest | at latest | or so | or thereabouts | ish | -ish | or later |
    or earlier | or the week after | give or take | earliest | latest | approx | approx. | roughly
  `),
  between: ['between', 'sometime between', 'some time between'],
  rangeJoin: ['to', 'till', 'until', 'through', 'thru'],
  and: ['and', 'or', '&'],
  relative: new Map([
    ['today', 0],
    ['tomorrow', 1],
    ['tomorrow week', 8],
    ['a week tomorrow', 8],
    ['week tomorrow', 8],
    ['today week', 7],
    ['a week today', 7],
    ['week today', 7],
    ['tomorrow fortnight', 15],
    ['today fortnight', 14],
    ['a fortnight today', 14],
    ['a fortnight tomorrow', 15],
    ['tmrw', 1],
    ['tmr', 1],
    ['tomorow', 1],
    ['day after tomorrow', 2],
    ['the day after tomorrow', 2],
    ['yesterday', -1],
    ['the day before yesterday', -2],
    ['day before yesterday', -2],
  ]),
  next: ['next'],
  nextAfter: [],
  coming: ['this', 'this coming', 'the coming', 'coming', 'upcoming', 'this upcoming'],
  comingAfter: ['this week'],
  last: ['last', 'this past', 'past', 'the previous', 'previous'],
  lastAfter: ['last', 'just gone'],
  weekLater: ['week', 'in a week', 'after next'],
  weekLaterBefore: ['a week on', 'a week from', 'one week from', 'a week next'],
  nextWeek: ['next week', 'of next week', 'the following week'],
  weekAfterNext: ['the week after next', 'week after next', 'of the week after next'],
  thisWeek: ['this week', 'of this week', 'later this week'],
  in: ['in', 'in exactly'],
  fromToday: ['from today', 'from now', 'hence', 'after today'],
  after: ['after', 'from', 'later than', 'following'],
  days: ['day', 'days', "days'", 'calendar days'],
  weeks: ['week', 'weeks', "weeks'", "week's"],
  fortnight: ['a fortnight', 'one fortnight', "a fortnight's time"],
  looseDays: [],
  thisMonth: ['of this month', 'this month', 'inst.'],
  nextMonth: ['of next month', 'next month', 'of the next month', 'of the following month'],
  partOf: phrases(`
    end of | the end of | end-of | late | later in | end | mid | mid- | middle of | the middle of | early | early in
    | beginning of | the beginning of | start of | the start of | first week of | first week in | the first week of
    | the first week in | second week of | second week in | the second week of | the second week in | third week of
    | third week in | last week of | last week in | the last week of | first half of | the first half of |
    second half of | the second half of | sometime in | some time in | sometime | in | during | around | about | by
    | before | after | not before | from | until | since | next | this coming | of | for
  `),
  partAfter: [],
  weekNumber: ['week', 'wk', 'wk.', 'cw', 'calendar week', 'week no.', 'iso week'],
  vague: phrases(`
    next week | the week after next | week after next | this week | later this week | this month | later this month
    | next month | the month after next | next quarter | this quarter | next year | early next year | late next year
    | later this year | early next week | late next week | mid next week | early next month | late next month |
    mid next month | end of next week | end of the week | end of this week | end of week | end of the month |
    end of this month | end of month | end of next month | beginning of next month | start of next month |
    middle of next month | mid-month | month end | month-end | eom | eow | eoy | end of year | end of the year |
    year end | year-end | beginning of the year | start of the year | beginning of next year | start of next year |
    in the new year | early in the new year | after easter | before easter | around easter | at easter | over easter
    | after christmas | before christmas | after xmas | before xmas | over christmas | around christmas |
    after the holidays | after the break | after the holiday | after the christmas break | after australia day |
    after thanksgiving | before thanksgiving | after new year | after the summer | after the summer break |
    after the shutdown | in spring | in the spring | this spring | in summer | in the summer | this summer |
    next summer | next spring | next autumn | next winter | in autumn | in the autumn | this autumn | in the fall |
    this fall | in winter | in the winter | this winter | over the summer | asap | a.s.a.p. | as soon as possible |
    as soon as we can | as soon as they can | in the coming weeks | in the coming days | in the next few weeks |
    in the next few days | in the next couple of weeks | over the next few weeks | over the coming weeks |
    in a few weeks | in a few days | in a few months | in a couple of weeks | in a couple of days |
    in a couple of months | in several weeks | in some weeks | first quarter | second quarter | third quarter |
    fourth quarter
  `),
  ordinalNouns: phrases(`
    invoice | invoices | milestone | phase | stage | payment | instalment | installment | party | floor | quarter |
    half | week | version | time | round | batch | tranche | site | referral | customer | client | job | project |
    one | part | step | option | attempt | call | quote | deal | line | day | month | year | anniversary
  `),
};
