/** What the figures of a win are by their likeness to the examples: it fills what no word tells, and takes roles that words gave to what they were not written for. */
import type { CalendarDay } from '../../values/calendarDay.js';
import type { Money } from '../../values/money.js';
import { likelihoodOf, type FigureInMail } from '../learnt/figures.js';
import type { AmountUse } from './amounts.js';
import type { Placed } from './mentions.js';
import type { DayUse } from './startDate.js';

export interface Candidate {
  readonly placed: Placed;
  readonly role: AmountUse['role'] | DayUse['role'];
  readonly value: Money | CalendarDay;
}

/**
 * From this likelihood on a figure is what its like are, by what the words beside it make of it: none that are known, those of
 * an offer (the one that was accepted), or those of something else. What is no longer true is hardly
 * ever what is missing, what a share is taken of never.
 */
const SURE: ReadonlyMap<Candidate['role'], number> = new Map([
  [null, 0.8],
  ['quoted', 0.9],
  ['other', 0.95],
  ['superseded', 0.97],
]);
/** Another one that could well be it leaves it open. */
const POSSIBLE = 0.2;

/** The one of `candidates` that surely is this fact; null where none is, or where another may be. */
export function theOneLike<T extends Candidate>(
  name: 'total' | 'invoice' | 'start',
  candidates: readonly T[],
  figures: readonly FigureInMail[],
): T | null {
  const likely = candidates.map((candidate) => {
    const figure = figures.find(({ placed }) => placed === candidate.placed);
    return { candidate, likelihood: figure === undefined ? 0 : likelihoodOf(name, figure) };
  });
  const only = likely.find(({ candidate, likelihood }) => likelihood >= (SURE.get(candidate.role) ?? Infinity));
  if (only === undefined) return null;
  const isRival = ({ candidate, likelihood }: (typeof likely)[number]): boolean =>
    likelihood > POSSIBLE && !isSame(candidate.value, only.candidate.value);
  return likely.some(isRival) ? null : only.candidate;
}

/** That it is this fact is not out of the question. */
export function mayBe(name: 'total' | 'invoice' | 'start', placed: Placed, figures: readonly FigureInMail[]): boolean {
  const figure = figures.find((each) => each.placed === placed);
  return figure !== undefined && likelihoodOf(name, figure) > POSSIBLE;
}

function isSame(a: Candidate['value'], b: Candidate['value']): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.minor === b.minor && a.currency === b.currency;
}

/** What is this or less like the examples that are a fact is not that fact, whatever the words beside it are otherwise used for. */
const UNLIKE = 0.02;
/** Of a sum that the words beside it make one thing, and its like another. */
const OPPOSITE = 0.8;

/**
 * "Our fee for the deployment is 94,000": the words for what is invoiced, of what surely is the total. A second total that
 * is like neither stays one, so that the contradiction shows.
 */
export function isOtherSum(role: 'total' | 'invoice', placed: Placed, figures: readonly FigureInMail[]): boolean {
  const figure = figures.find((each) => each.placed === placed);
  return figure !== undefined && likelihoodOf(role === 'total' ? 'invoice' : 'total', figure) >= OPPOSITE;
}

/** "4,850, VAT on top (total 5,335)": called a total, small and like none beside one that surely is. With and without tax both may be. */
export function isNoTotal(use: AmountUse, totals: readonly AmountUse[], figures: readonly FigureInMail[]): boolean {
  const likelihood = ({ placed }: AmountUse): number | null => {
    const figure = figures.find((each) => each.placed === placed);
    return figure === undefined ? null : likelihoodOf('total', figure);
  };
  const own = likelihood(use);
  if (own === null || own > UNLIKE) return false;
  const most = (use.mention.value?.minor ?? 0) * 2;
  return totals.some((each) => (each.mention.value?.minor ?? 0) > most && (likelihood(each) ?? 0) >= SURELY);
}
const SURELY = 0.9;

/** "The contract is in hand as of Monday": the words for a start, of a day that is none. A date, told in figures, stays one: it contradicts. */
export function isNoStart(placed: Placed, figures: readonly FigureInMail[]): boolean {
  const figure = figures.find((each) => each.placed === placed);
  return figure !== undefined && !/\d/.test(placed.mention.evidence.text) && likelihoodOf('start', figure) <= UNLIKE;
}
