/**
 * What a customer brings to the desk, as states: a complaint, worked out together and closed only with a resolution
 * (policy R19), or an enquiry, which the partner answers within the business days of the policy (R16). How far up it has
 * been carried is its level, a number beside the state (escalation.ts).
 */
import type { Machine } from '../values/machine.js';

export const CONCERN_NATURES = ['enquiry', 'complaint'] as const;
export type ConcernNature = (typeof CONCERN_NATURES)[number];

export const COMPLAINT_STATES = [
  'received',
  'with-partner',
  'resolution-proposed',
  'customer-asked',
  'escalated',
  'reopened',
  'resolved',
  'withdrawn',
] as const;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];

/** Waits for the partner's word: a clock of the partner runs. */
export function waitsForPartner(state: ComplaintState): boolean {
  return state === 'with-partner' || state === 'reopened';
}

export function isOpenConcern(state: ComplaintState): boolean {
  return state !== 'resolved' && state !== 'withdrawn';
}

const STATES: Machine<ComplaintState>['states'] = {
  received: { meaning: 'It came in; the manager says whose it is.', open: true },
  'with-partner': { meaning: 'The partner was told and owes an answer.', open: true },
  'resolution-proposed': { meaning: 'The partner has said how it is resolved; the manager decides.', open: true },
  'customer-asked': { meaning: 'The customer was asked whether it is settled.', open: true },
  escalated: {
    meaning: 'Time ran out, or the partner cannot be reached: the manager, or management, has taken it up.',
    open: true,
  },
  reopened: { meaning: 'The customer says that it is not settled; the partner owes an answer again.', open: true },
  resolved: { meaning: 'Closed with a resolution.', open: false },
  withdrawn: { meaning: 'Closed without one: it was none, or staff took it back.', open: false },
};

/** Open states in which the vendor's people may act. */
const HANDLED = ['received', 'with-partner', 'resolution-proposed', 'customer-asked', 'escalated', 'reopened'] as const;

type Step = Machine<ComplaintState>['transitions'][number];

const TOLD: readonly Step[] = [
  { from: 'received', to: 'with-partner', by: ['desk', 'staff'], when: 'the partner is told' },
  ...(['resolution-proposed', 'escalated', 'customer-asked', 'reopened'] as const).map((from) => ({
    from,
    to: 'with-partner' as const,
    by: ['staff'] as const,
    when: 'staff give the partner word (`to partner: TEXT`)',
  })),
  ...(['received', 'with-partner', 'resolution-proposed', 'reopened'] as const).map((from) => ({
    from,
    to: 'escalated' as const,
    by: ['desk', 'staff'] as const,
    when: 'the next step of the ladder is due, the mail to the partner comes back, or staff answer `escalate`',
  })),
  { from: 'customer-asked', to: 'escalated', by: ['staff'], when: 'staff answer `escalate`' },
];

const CLOSED: readonly Step[] = [
  ...HANDLED.map((from) => ({
    from,
    to: 'resolved' as const,
    by: ['staff'] as const,
    when: 'staff record the resolution (`resolved: TEXT`)',
  })),
  ...HANDLED.map((from) => ({
    from,
    to: 'withdrawn' as const,
    by: ['staff'] as const,
    when: 'staff answer `not a complaint`',
  })),
  { from: 'resolved', to: 'reopened', by: ['customer'], when: 'the customer writes again in the thread' },
];

const PROPOSED: readonly Step[] = (['with-partner', 'escalated', 'reopened', 'customer-asked'] as const).map(
  (from) => ({
    from,
    to: 'resolution-proposed' as const,
    by: from === 'customer-asked' ? (['desk'] as const) : (['partner'] as const),
    when:
      from === 'customer-asked'
        ? 'the customer does not say whether it is settled'
        : 'the partner says how it is resolved',
  }),
);

const ASKED: readonly Step[] = [
  ...(['with-partner', 'resolution-proposed', 'escalated', 'reopened', 'received'] as const).map((from) => ({
    from,
    to: 'customer-asked' as const,
    by: ['staff'] as const,
    when: 'staff have the customer asked (`ask customer`)',
  })),
  { from: 'customer-asked', to: 'resolved', by: ['customer'], when: 'the customer says that it is settled' },
  { from: 'customer-asked', to: 'reopened', by: ['customer'], when: 'the customer says that it is not' },
];

export const COMPLAINT_MACHINE: Machine<ComplaintState> = {
  name: 'complaint',
  initial: 'received',
  states: STATES,
  transitions: [...TOLD, ...PROPOSED, ...ASKED, ...CLOSED],
};

/** An enquiry is closed by the partner's answer; nobody asks the customer whether it was enough. */
export const ENQUIRY_MACHINE: Machine<Exclude<ComplaintState, 'resolution-proposed' | 'customer-asked'>> = {
  name: 'enquiry',
  initial: 'received',
  states: {
    received: STATES.received,
    'with-partner': STATES['with-partner'],
    escalated: STATES.escalated,
    reopened: { meaning: 'The customer has written again; the partner owes an answer again.', open: true },
    resolved: { meaning: 'Answered.', open: false },
    withdrawn: STATES.withdrawn,
  },
  transitions: [...TOLD, ...CLOSED]
    .flatMap(({ from, to, by, when }) => (isOfEnquiry(from) && isOfEnquiry(to) ? [{ from, to, by, when }] : []))
    .concat(
      (['with-partner', 'escalated', 'reopened'] as const).map((from) => ({
        from,
        to: 'resolved' as const,
        by: ['partner'],
        when: 'the partner says that the customer has the answer',
      })),
    ),
};

function isOfEnquiry(
  state: ComplaintState,
): state is Exclude<ComplaintState, 'resolution-proposed' | 'customer-asked'> {
  return state !== 'resolution-proposed' && state !== 'customer-asked';
}

/** The machine of a nature; an enquiry that turns out to be a complaint keeps its state, which a complaint has as well. */
export function machineOf(nature: ConcernNature): Machine<ComplaintState> {
  return nature === 'complaint' ? COMPLAINT_MACHINE : (ENQUIRY_MACHINE as Machine<ComplaintState>);
}
