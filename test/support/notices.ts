/** Notices and situations for tests of policy: complete by default, a test names only what it is about. */
import type { Statement } from '../../src/parsers/types.js';
import { NO_FACTS } from '../../src/referrals/facts.js';
import type { Facts, JobFacts, Notice, NoticeDoubt, Periods, Situation } from '../../src/referrals/types.js';
import { parseCalendarDay } from '../../src/values/calendarDay.js';

export const PERIODS: Periods = {
  unansweredAfterDays: 1,
  breachAfterDays: 2,
  statusAfterDays: 10,
  questionAfterDays: 2,
  atRiskEveryDays: 1,
  most: 3,
};

export const FACTS: JobFacts = {
  customer: 'Kestrel Plumbing Pty Ltd',
  total: { amount: '48500.00', currency: 'AUD' },
  invoice: [{ amount: '4850.00', currency: 'AUD', label: null }],
  startDate: parseCalendarDay('2026-12-01')!,
  origins: [
    { fact: 'customer', certainty: 'stated', words: ['Kestrel'] },
    { fact: 'total', certainty: 'stated', words: ['$48,500'] },
    { fact: 'invoice', certainty: 'stated', words: ['$4,850'] },
    { fact: 'startDate', certainty: 'stated', words: ['1 December'] },
  ],
};

export const SITUATION: Situation = {
  state: 'sent',
  job: null,
  recorded: [],
  pending: null,
  nudges: 0,
  atRisk: false,
  heard: false,
};

export function notice(statements: readonly Statement[], rest: Partial<Notice> = {}): Notice {
  return {
    statements: statements.map((statement) => ({ statement, words: [statement] })),
    facts: null,
    doubts: [],
    action: 'record',
    reason: null,
    awayUntil: null,
    standIn: null,
    ...rest,
  };
}

export function facts(given: Partial<Facts>): Facts {
  const names = ['customer', 'total', 'invoice', 'startDate'] as const;
  return {
    ...NO_FACTS,
    ...given,
    origins:
      given.origins ??
      names.filter((name) => name in given).map((fact) => ({ fact, certainty: 'stated' as const, words: [fact] })),
  };
}

export function doubt(
  code: NoticeDoubt['code'],
  fact: NoticeDoubt['fact'] = null,
  needs: 'ask' | 'review' = 'ask',
): NoticeDoubt {
  return { code, message: code, needs, fact, words: [] };
}
