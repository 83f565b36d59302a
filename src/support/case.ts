/**
 * A client's request that a partner has passed on, as states (policy S1–S4). Who answers it is its tier, and how far up it
 * has been carried is its level: both stand beside the state. `staff` are the vendor's people here, the teams included.
 */
import type { Category, Tier } from '../parsers/triage/types.js';
import type { Machine } from '../values/machine.js';

export const CASE_STATES = ['received', 'answered', 'with-team', 'with-partner', 'waiting', 'closed'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** Whom a request is carried to. */
export type TeamTier = Exclude<Tier, 'partner'>;

export function isOpenCase(state: CaseState): boolean {
  return state !== 'closed';
}

/** Closes by itself when the partner says no more. */
export function closesInSilence(state: CaseState): boolean {
  return state === 'answered' || state === 'with-partner';
}

const STATES: Machine<CaseState>['states'] = {
  received: { meaning: 'It came in and is being sorted.', open: true },
  answered: { meaning: 'It is the partner’s to answer, and help was sent; silence closes it.', open: true },
  'with-team': { meaning: 'Technical support or management has it and owes an answer.', open: true },
  'with-partner': { meaning: 'The answer was carried to the partner; silence closes it.', open: true },
  waiting: { meaning: 'The team has put it off until a day.', open: true },
  closed: { meaning: 'Settled, or nothing was heard for the period.', open: false },
};

type Step = Machine<CaseState>['transitions'][number];

const step = (from: CaseState, to: CaseState, by: Step['by'], when: string): Step => ({ from, to, by, when });

const PARTNER_WRITES = 'the partner writes again';
const HANDED = 'somebody corrects who answers it (`to support`, `to management`, `this is ours`)';
const GIVEN_BACK = 'staff or the team give it to the partner (`this is yours: TEXT`)';
const TEAM_ANSWERS = 'the team’s answer is carried to the partner';
const CLOSED = 'staff or the team write `close`, or the partner “solved”';

export const CASE_MACHINE: Machine<CaseState> = {
  name: 'support case',
  initial: 'received',
  states: STATES,
  transitions: [
    step('received', 'answered', ['desk'], 'the triage says that the partner answers it'),
    step('received', 'with-team', ['desk'], 'the triage says technical support or management'),
    step('answered', 'with-team', ['partner', 'staff'], `the help did not help, or ${HANDED}`),
    step('with-team', 'answered', ['partner', 'staff'], GIVEN_BACK),
    step('with-team', 'with-partner', ['staff'], TEAM_ANSWERS),
    step('with-team', 'waiting', ['staff'], 'the team puts it off (`wait 5 days`)'),
    step('with-partner', 'with-team', ['partner', 'staff'], `${PARTNER_WRITES}, or ${HANDED}`),
    step('with-partner', 'answered', ['partner', 'staff'], GIVEN_BACK),
    step('with-partner', 'waiting', ['staff'], 'the team puts it off (`wait 5 days`)'),
    step('waiting', 'with-team', ['desk', 'partner', 'staff'], `the day has come, ${PARTNER_WRITES}, or ${HANDED}`),
    step('waiting', 'with-partner', ['staff'], TEAM_ANSWERS),
    step('waiting', 'answered', ['partner', 'staff'], GIVEN_BACK),
    step('answered', 'closed', ['desk', 'partner', 'staff'], `nothing was heard for the period, or ${CLOSED}`),
    step('with-partner', 'closed', ['desk', 'partner', 'staff'], `nothing was heard for the period, or ${CLOSED}`),
    step('with-team', 'closed', ['partner', 'staff'], CLOSED),
    step('waiting', 'closed', ['partner', 'staff'], CLOSED),
    step('closed', 'with-team', ['partner', 'staff'], `${PARTNER_WRITES}, or ${HANDED}`),
    step('closed', 'with-partner', ['staff'], TEAM_ANSWERS),
  ],
};

export interface Sorted {
  readonly tier: Tier;
  readonly category: Category;
}

/** The partner’s help did not help: technical support’s from now on (policy S2). */
export const UNRESOLVED: Sorted = { tier: 'technical-support', category: 'unresolved' };
