/**
 * Compliance of a partner (policy R23, R24): the states as data, who may move it, and what recorded breaches propose. Pure.
 * Nothing here decides: the desk proposes, staff decide.
 */
import { addDays, type CalendarDay, type Instant } from '../values/calendarDay.js';
import type { Machine } from '../values/machine.js';

export const COMPLIANCE_STATES = ['certified', 'remediation', 'suspended', 'revoked'] as const;
export type ComplianceState = (typeof COMPLIANCE_STATES)[number];

export const COMPLIANCE: Machine<ComplianceState> = {
  name: 'partner compliance',
  initial: 'certified',
  states: {
    certified: { meaning: 'The partner meets the requirements and gets referrals.', open: false },
    remediation: {
      meaning: 'Requirements were not met: the partner works through a plan and still gets referrals.',
      open: true,
    },
    suspended: { meaning: 'No new referrals and no badges until staff restore it.', open: true },
    revoked: { meaning: 'Certification and badges are revoked; no new referrals.', open: true },
  },
  transitions: [
    { from: 'certified', to: 'remediation', by: ['staff'], when: 'staff answer `remediate`' },
    { from: 'certified', to: 'suspended', by: ['staff'], when: 'management answer `suspend`' },
    { from: 'remediation', to: 'suspended', by: ['staff'], when: 'management answer `suspend`' },
    { from: 'suspended', to: 'revoked', by: ['staff'], when: 'management answer `revoke`' },
    { from: 'suspended', to: 'remediation', by: ['staff'], when: 'management answer `remediate`' },
    { from: 'revoked', to: 'remediation', by: ['staff'], when: 'management answer `remediate`' },
    { from: 'remediation', to: 'certified', by: ['staff'], when: 'staff answer `restore`' },
    { from: 'suspended', to: 'certified', by: ['staff'], when: 'management answer `restore`' },
    { from: 'revoked', to: 'certified', by: ['staff'], when: 'management answer `restore`' },
  ],
};

/** Whether only management may decide the step: to and from a state without referrals (R23). */
export function needsManagement(from: ComplianceState, to: ComplianceState): boolean {
  return !getsReferrals(from) || !getsReferrals(to);
}

/** New referrals cease for suspended and revoked partners (R23). */
export function getsReferrals(state: ComplianceState): boolean {
  return state === 'certified' || state === 'remediation';
}

export interface CountedBreach {
  readonly id: number;
  /** Which requirement (entities/breach.ts). */
  readonly kind: string;
  readonly notedOn: CalendarDay;
  readonly notedAt: Instant;
  /** Staff have excused it: it does not count. */
  readonly excused: boolean;
}

export interface ComplianceRules {
  readonly windowDays: number;
  /** Points of a breach by its kind; a kind that is not there counts one. */
  readonly weights: ReadonlyMap<string, number>;
  /** Points within the window from which the step is proposed. */
  readonly thresholds: { readonly remediation: number; readonly suspended: number; readonly revoked: number };
}

export interface Standing {
  readonly state: ComplianceState;
  /** When staff last restored the partner: what was noted before no longer counts. null: never. */
  readonly restoredAt: Instant | null;
  /** When staff last said no to the step that this state may be followed by. null: never. */
  readonly refusedAt: Instant | null;
}

export interface Proposal {
  readonly to: Exclude<ComplianceState, 'certified'>;
  readonly points: number;
  readonly threshold: number;
  /** What counts, oldest first. */
  readonly breaches: readonly (CountedBreach & { readonly points: number })[];
}

/** The step that each state may be followed by; a state is never skipped by a proposal. */
const NEXT: Readonly<Record<ComplianceState, Proposal['to'] | null>> = {
  certified: 'remediation',
  remediation: 'suspended',
  suspended: 'revoked',
  revoked: null,
};

/** The breaches that count today, with their points. */
export function counted(
  breaches: readonly CountedBreach[],
  { restoredAt }: Standing,
  rules: ComplianceRules,
  today: CalendarDay,
): Proposal['breaches'] {
  const from = addDays(today, -rules.windowDays);
  return breaches
    .filter(
      ({ excused, notedOn, notedAt }) => !excused && notedOn > from && (restoredAt === null || notedAt >= restoredAt),
    )
    .map((breach) => ({ ...breach, points: rules.weights.get(breach.kind) ?? 1 }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => (a.notedAt < b.notedAt ? -1 : a.notedAt > b.notedAt ? 1 : a.id - b.id));
}

/**
 * What recorded breaches propose for a partner today (R23), with the breaches as reasons; null where they propose nothing.
 * What staff have refused is proposed again only when what was noted after their no reaches the threshold by itself:
 * otherwise each further breach would ask them the same question.
 */
export function assess(
  breaches: readonly CountedBreach[],
  standing: Standing,
  rules: ComplianceRules,
  today: CalendarDay,
): Proposal | null {
  const to = NEXT[standing.state];
  if (to === null) return null;
  const { refusedAt } = standing;
  const reasons = counted(breaches, standing, rules, today);
  const since = reasons.filter(({ notedAt }) => refusedAt === null || notedAt > refusedAt);
  const threshold = rules.thresholds[to];
  return pointsOf(since) >= threshold ? { to, points: pointsOf(reasons), threshold, breaches: reasons } : null;
}

function pointsOf(breaches: Proposal['breaches']): number {
  return breaches.reduce((sum, { points }) => sum + points, 0);
}
