/** Support cases as figures: how many, how fast in office hours, how often sorted wrongly (policy S1–S4, R16). */
import { In, Not } from 'typeorm';
import { CaseEntry, Customer, Partner, SupportCase, TriageCorrection } from '../../entities/index.js';
import { CATEGORIES, TIERS, type Category, type Tier } from '../../parsers/triage/types.js';
import { officeHoursBetween } from '../../scheduler/officeSpan.js';
import { isOpenCase, type CaseState } from '../../support/case.js';
import { ANSWER_KINDS, firstAnswer, type Told } from '../../support/firstAnswer.js';
import type { Instant } from '../../values/calendarDay.js';
import { deskOffice } from '../clocks.js';
import type { Cell, Table } from '../overviews/tables.js';
import type { Unit } from '../unit.js';
import { numberOf } from './record.js';

export interface CaseFigure {
  readonly number: string;
  readonly partner: { readonly id: number; readonly name: string };
  /** '' where none is named. */
  readonly client: string;
  readonly tier: Tier;
  readonly category: Category;
  readonly state: CaseState;
  readonly openedAt: Instant;
  /** Office hours of the desk from the hand-over to a team until its first answer; null while there is none. */
  readonly answerHours: number | null;
  /** Office hours from the request until it was closed; null while it is open. */
  readonly resolutionHours: number | null;
  readonly corrected: boolean;
}

const MOST = 20_000;

/** Oldest first; of the partners given, or of all. */
export async function caseFigures(unit: Unit, partnerIds: readonly number[] | null): Promise<CaseFigure[]> {
  const { manager } = unit;
  const cases = await manager.find(SupportCase, {
    ...(partnerIds === null ? {} : { where: { partnerId: In([...partnerIds]) } }),
    order: { id: 'ASC' },
    take: MOST,
  });
  const partners = new Map((await manager.find(Partner)).map(({ id, name }) => [id, name]));
  const customers = new Map((await manager.find(Customer)).map(({ id, name }) => [id, name]));
  const corrected = new Set(
    (await manager.find(TriageCorrection, { select: { id: true, caseId: true } })).map(({ caseId }) => caseId),
  );
  const stories = await storiesOf(unit);
  const office = deskOffice(unit.services);
  const hours = (from: Instant, to: Instant | null): number | null =>
    to === null ? null : Math.round(officeHoursBetween(from, to, office) * 10) / 10;
  const answered = ({ id, openedAt }: SupportCase): number | null => {
    const answer = firstAnswer(stories.get(id) ?? [], openedAt);
    return answer === null ? null : hours(answer.from, answer.at);
  };
  return cases.map((kase) => ({
    number: numberOf(kase),
    partner: { id: kase.partnerId, name: partners.get(kase.partnerId) ?? '?' },
    client: kase.customerId === null ? '' : (customers.get(kase.customerId) ?? ''),
    tier: kase.tier,
    category: kase.category,
    state: kase.state,
    openedAt: kase.openedAt,
    answerHours: answered(kase),
    resolutionHours: hours(kase.openedAt, kase.closedAt),
    corrected: corrected.has(kase.id),
  }));
}

/** What the first answers are counted from, by case. */
async function storiesOf({ manager }: Unit): Promise<ReadonlyMap<number, readonly Told[]>> {
  const entries = await manager.find(CaseEntry, {
    select: { id: true, caseId: true, kind: true, side: true, byName: true, at: true },
    where: { kind: In([...ANSWER_KINDS]), words: Not('') },
    order: { id: 'ASC' },
  });
  const stories = new Map<number, Told[]>();
  for (const entry of entries) {
    const story = stories.get(entry.caseId);
    if (story === undefined) stories.set(entry.caseId, [entry]);
    else story.push(entry);
  }
  return stories;
}

const COUNTS = ['Cases', 'Open', 'Median first answer', 'Longest first answer', 'Median resolution', 'Corrected'];

/** By tier and category; times in office hours of the desk. */
export function casesByCategory(cases: readonly CaseFigure[], title: string): Table {
  const rows = TIERS.flatMap((tier) =>
    CATEGORIES.flatMap((category): Cell[][] => {
      const some = cases.filter((one) => one.tier === tier && one.category === category);
      return some.length === 0 ? [] : [[tier, category, ...countsOf(some)]];
    }),
  );
  return { name: 'cases', title, columns: ['Tier', 'Category', ...COUNTS], rows };
}

export function casesByPartner(cases: readonly CaseFigure[], title: string): Table {
  const ids = [...new Set(cases.map(({ partner }) => partner.id))];
  const rows = ids.map((id): Cell[] => {
    const theirs = cases.filter(({ partner }) => partner.id === id);
    const own = theirs.filter(({ tier }) => tier === 'partner').length;
    return [theirs[0]?.partner.name ?? '?', own, ...countsOf(theirs)];
  });
  return { name: 'case-partners', title, columns: ['Partner', 'Answered by itself', ...COUNTS], rows };
}

export function countsOf(cases: readonly CaseFigure[]): Cell[] {
  const answers = cases.flatMap(({ answerHours }) => answerHours ?? []).sort((a, b) => a - b);
  return [
    cases.length,
    cases.filter(({ state }) => isOpenCase(state)).length,
    median(answers),
    answers.at(-1) ?? null,
    median(cases.flatMap(({ resolutionHours }) => resolutionHours ?? []).sort((a, b) => a - b)),
    cases.filter(({ corrected }) => corrected).length,
  ];
}

/** null for none; of an even number the mean of the two in the middle. */
export function median(sorted: readonly number[]): number | null {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[middle - 1] ?? upper) + upper) * 5) / 10;
}
