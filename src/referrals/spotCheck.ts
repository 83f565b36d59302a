/** Spot checks (policy R22): their states as data, and which jobs are drawn. Pure: the same seed and month draw the same jobs. */
import type { Machine } from '../values/machine.js';

export const CHECK_STATES = [
  'planned',
  'passed',
  'minor',
  'deviation',
  'acknowledged',
  'reported',
  'overdue',
  'mended',
  'dropped',
] as const;
export type CheckState = (typeof CHECK_STATES)[number];

/** What is looked at: best practices and testing before production (R20), who does the work and how the brand is represented (R17). */
export const CHECK_HEADINGS = ['best-practices', 'internal-testing', 'trained-team', 'expectations'] as const;
export type CheckHeading = (typeof CHECK_HEADINGS)[number];

export const SPOT_CHECK: Machine<CheckState> = {
  name: 'spot check',
  initial: 'planned',
  states: {
    planned: { meaning: 'Staff are to look at the job and mail in the result.', open: true },
    passed: { meaning: 'The work is as the policy asks.', open: false },
    minor: { meaning: 'A small deviation is kept for the record; the partner is not written to.', open: false },
    deviation: { meaning: 'A significant deviation: the partner is to acknowledge it.', open: true },
    acknowledged: { meaning: 'The partner knows of it and is to mend it by the due day.', open: true },
    reported: { meaning: 'The partner says that it is mended; staff are to confirm it.', open: true },
    overdue: { meaning: 'The due day has passed; the partner manager takes care of it.', open: true },
    mended: { meaning: 'Staff have confirmed that it is mended.', open: false },
    dropped: { meaning: 'The check was not carried out, or its deviation taken back.', open: false },
  },
  transitions: [
    { from: 'planned', to: 'passed', by: ['staff'], when: 'staff answer `passed`' },
    { from: 'planned', to: 'minor', by: ['staff'], when: 'staff answer `minor: …`' },
    { from: 'planned', to: 'deviation', by: ['staff'], when: 'staff answer `deviation: …`' },
    { from: 'minor', to: 'deviation', by: ['staff'], when: 'staff answer `deviation: …` after all' },
    { from: 'planned', to: 'dropped', by: ['staff', 'desk'], when: 'staff answer `drop: …`, or the job is cancelled' },
    { from: 'deviation', to: 'acknowledged', by: ['partner', 'staff'], when: 'the partner acknowledges it' },
    { from: 'deviation', to: 'reported', by: ['partner'], when: 'the partner says that it is mended' },
    { from: 'acknowledged', to: 'reported', by: ['partner'], when: 'the partner says that it is mended' },
    { from: 'overdue', to: 'reported', by: ['partner'], when: 'the partner says that it is mended' },
    { from: 'reported', to: 'acknowledged', by: ['staff'], when: 'staff answer `not mended: …`' },
    { from: 'reported', to: 'mended', by: ['staff'], when: 'staff answer `mended`' },
    { from: 'deviation', to: 'overdue', by: ['desk'], when: 'the due day passes' },
    { from: 'acknowledged', to: 'overdue', by: ['desk'], when: 'the due day passes' },
    { from: 'overdue', to: 'acknowledged', by: ['staff'], when: 'staff give a later day with `due: …`' },
    { from: 'deviation', to: 'mended', by: ['staff'], when: 'staff answer `mended`' },
    { from: 'acknowledged', to: 'mended', by: ['staff'], when: 'staff answer `mended`' },
    { from: 'overdue', to: 'mended', by: ['staff'], when: 'staff answer `mended`' },
    {
      from: 'deviation',
      to: 'dropped',
      by: ['staff', 'desk'],
      when: 'staff answer `drop: …`, or the job is cancelled',
    },
    {
      from: 'acknowledged',
      to: 'dropped',
      by: ['staff', 'desk'],
      when: 'staff answer `drop: …`, or the job is cancelled',
    },
    { from: 'reported', to: 'dropped', by: ['staff', 'desk'], when: 'staff answer `drop: …`, or the job is cancelled' },
    { from: 'overdue', to: 'dropped', by: ['staff', 'desk'], when: 'staff answer `drop: …`, or the job is cancelled' },
  ],
};

export function isCheckOpen(state: CheckState): boolean {
  return SPOT_CHECK.states[state].open;
}

/** A job that could be checked: it has begun within the window. */
export interface DrawableJob {
  readonly id: number;
  readonly partnerId: number;
  readonly service: string;
  /** It was drawn or chosen before: it counts towards the share and is not drawn again. */
  readonly checked: boolean;
}

export interface DrawRules {
  /** Hundredths of a per cent of a service's jobs of the window: 500 is 5 %. */
  readonly shareOf: (service: string) => number;
  /** At the most so many at a time: the rest is next month's. */
  readonly most: number;
  readonly seed: string;
  /** "2026-11". */
  readonly month: string;
}

const WHOLE = 10_000;

/**
 * The jobs to check this month, by number: of each service the share of its jobs in the window (rounded up, less those that
 * were checked), and at least one of every partner with a job in the window. Which ones follows from seed, month and job
 * number alone, so that anyone can repeat the draw. A service with a share of nought takes no part.
 */
export function drawChecks(jobs: readonly DrawableJob[], rules: DrawRules): number[] {
  const takingPart = jobs.filter(({ service }) => rules.shareOf(service) > 0);
  const inOrder = takingPart
    .filter(({ checked }) => !checked)
    .map((job) => ({ job, lot: lotOf(rules, job.id) }))
    .sort((a, b) => a.lot - b.lot || a.job.id - b.job.id)
    .map(({ job }) => job);
  const drawn = new Set<number>();
  const counts = (job: DrawableJob): boolean => job.checked || drawn.has(job.id);

  // First a job of every partner that has none: these count towards the share of their services.
  for (const job of inOrder) {
    if (!takingPart.some((other) => other.partnerId === job.partnerId && counts(other))) drawn.add(job.id);
  }
  for (const service of new Set(takingPart.map((job) => job.service))) {
    const ofService = takingPart.filter((job) => job.service === service);
    const wanted = Math.ceil((ofService.length * rules.shareOf(service)) / WHOLE);
    for (const job of inOrder.filter((candidate) => candidate.service === service)) {
      if (ofService.filter(counts).length >= wanted) break;
      drawn.add(job.id);
    }
  }
  const chosen = inOrder.filter(({ id }) => drawn.has(id)).slice(0, rules.most);
  return chosen.map(({ id }) => id).sort((a, b) => a - b);
}

/** A number below 2^32 that seed, month and job decide: FNV-1a (32 bits, over code points) with the final mixing of MurmurHash3. */
function lotOf({ seed, month }: DrawRules, jobId: number): number {
  let hash = 0x811c9dc5;
  for (const point of `${seed}|${month}|${jobId}`) {
    hash = Math.imul(hash ^ (point.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
