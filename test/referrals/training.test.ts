import { expect } from 'chai';
import {
  checkTeam,
  currentOf,
  expiryOf,
  isValidOn,
  JOB_CHECK,
  nextNoticeDay,
  noticesDue,
  teamStateOf,
  TRAINING_LIST,
  type Expiring,
} from '../../src/referrals/training.js';
import { parseCalendarDay, type CalendarDay } from '../../src/values/calendarDay.js';

const day = (text: string): CalendarDay => parseCalendarDay(text)!;
const COURSE = 'NextService Implementer';

let number = 0;
function training(person: string, completed: string, expires: string | null, change: Partial<Expiring> = {}): Expiring {
  number += 1;
  return {
    id: number,
    person,
    course: COURSE,
    completedOn: day(completed),
    expiresOn: expires === null ? null : day(expires),
    noticeDays: null,
    ...change,
  };
}

describe('referrals/training: who is trained', () => {
  const records = [
    training('Priya Nair', '2025-11-03', '2027-11-03'),
    training('Tom Baker', '2023-01-10', '2025-01-10'),
    training('Tom Müller', '2025-05-01', null),
    training('Ana Cruz', '2027-01-05', null),
    training('Lee Wong', '2025-05-01', null, { course: 'Scheduling' }),
  ];
  const standing = (name: string, start = '2026-12-01') => checkTeam([name], records, COURSE, day(start))[0]?.standing;

  it('counts from the day of completion to the last day, both included', () => {
    const one = training('A B', '2026-01-10', '2026-03-10');
    for (const [on, valid] of [
      ['2026-01-09', false],
      ['2026-01-10', true],
      ['2026-03-10', true],
      ['2026-03-11', false],
    ] as const) {
      expect(isValidOn(one, day(on)), on).to.equal(valid);
    }
    expect(expiryOf(day('2026-01-31'), 1)).to.equal('2026-02-28');
    expect(expiryOf(day('2026-01-31'), null)).to.equal(null);
  });

  it('tells trained, expired, too late, another course and nobody apart', () => {
    expect(standing('Priya Nair')).to.equal('trained');
    expect(standing('Tom Baker')).to.equal('expired');
    expect(standing('Ana Cruz')).to.equal('too-late');
    expect(standing('Lee Wong')).to.equal('unknown');
    expect(standing('Sam Hill')).to.equal('unknown');
    expect(standing('Priya Nair', '2027-11-04')).to.equal('expired');
  });

  it('takes a first name for the one person who has it, without regard to case and accents', () => {
    expect(standing('priya')).to.equal('trained');
    expect(standing('Muller')).to.equal('trained');
    expect(standing('Tom')).to.equal('ambiguous');
  });

  it('is trained as a team only where everybody is', () => {
    const team = (names: readonly string[]) => teamStateOf(checkTeam(names, records, COURSE, day('2026-12-01')));
    expect(team(['Priya', 'Tom Müller'])).to.equal('trained');
    expect(team(['Priya', 'Tom Baker'])).to.equal('untrained');
    expect(team([])).to.equal('unknown');
  });
});

describe('referrals/training: notices of expiry', () => {
  const due = (records: readonly Expiring[], today: string) => {
    const { expiring, expired } = noticesDue(records, day(today), [60, 14]);
    return {
      expiring: expiring.map(({ training: { person }, noticeDays }) => `${person} ${noticeDays}`),
      expired: expired.map(({ person }) => person),
    };
  };

  it('come at each step once, and at the end to the manager once', () => {
    const none = training('A', '2025-01-01', '2026-12-31');
    expect(due([none], '2026-10-31').expiring).to.deep.equal([]);
    expect(due([none], '2026-11-01').expiring).to.deep.equal(['A 60']);
    const told = { ...none, noticeDays: 60 };
    expect(due([told], '2026-12-16').expiring).to.deep.equal([]);
    expect(due([told], '2026-12-17').expiring).to.deep.equal(['A 14']);
    expect(due([told], '2026-12-31')).to.deep.equal({ expiring: ['A 14'], expired: [] });
    expect(due([told], '2027-01-01')).to.deep.equal({ expiring: [], expired: ['A'] });
    expect(due([{ ...none, noticeDays: 0 }], '2027-01-01').expired).to.deep.equal([]);
  });

  it('take along what comes within the week, and nothing of a training that was renewed', () => {
    const records = [
      training('A', '2025-01-01', '2026-12-31'),
      training('B', '2025-01-01', '2027-01-07'),
      training('C', '2025-01-01', '2027-01-08'),
      training('D', '2025-01-01', '2026-12-31'),
      training('D', '2026-06-01', null),
    ];
    expect(due(records, '2026-11-01').expiring).to.deep.equal(['A 60', 'B 60']);
    expect(currentOf(records).filter(({ person }) => person === 'D')).to.have.length(1);
  });

  it('name the day on which the next one is due', () => {
    const one = training('A', '2025-01-01', '2026-12-31');
    expect(nextNoticeDay([one], [60, 14])).to.equal('2026-11-01');
    expect(nextNoticeDay([{ ...one, noticeDays: 60 }], [60, 14])).to.equal('2026-12-17');
    expect(nextNoticeDay([{ ...one, noticeDays: 14 }], [60, 14])).to.equal('2027-01-01');
    expect(nextNoticeDay([{ ...one, noticeDays: 0 }], [60, 14])).to.equal(null);
    expect(nextNoticeDay([training('B', '2025-01-01', null)], [60, 14])).to.equal(null);
  });
});

describe('referrals/training: states', () => {
  for (const machine of [JOB_CHECK, TRAINING_LIST]) {
    it(`every state of a ${machine.name} can be reached, and what is open has a way on`, () => {
      const reached = new Set<string>([machine.initial]);
      for (const state of reached) {
        for (const { from, to } of machine.transitions) if (from === state) reached.add(to);
      }
      for (const [state, { open }] of Object.entries(machine.states)) {
        expect(reached.has(state), state).to.equal(true);
        if (open)
          expect(
            machine.transitions.some(({ from }) => from === state),
            state,
          ).to.equal(true);
      }
    });
  }
});
