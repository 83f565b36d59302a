/**
 * A fact whose figure is hardly like any of those of the examples that are that fact: the words beside it, known as they are, may
 * have been written for another matter.
 */
import type { CalendarDay } from '../../values/calendarDay.js';
import type { AmountUse } from '../facts/amounts.js';
import type { Line } from '../facts/mentions.js';
import { ask } from '../facts/outcome.js';
import { figuresIn, likelihoodOf, type FigureClass } from '../learnt/figures.js';
import type { Doubt, Evidence, Fact, Language, WonFacts } from '../types.js';

/** A figure that words name needs little likeness … */
const NAMED = 0.1;
/** … one that is taken for the fact because no other is there, or that stands as an offer's, more. */
const UNNAMED = 0.5;

/**
 * Only of facts that stand in the mail as they are: what is reckoned out of several figures is like none of them. `uses`: the
 * amounts with what their words make of them.
 */
export function doubtUnlike(
  lines: readonly Line[],
  uses: readonly AmountUse[],
  { total, invoice, startDate }: WonFacts,
  language: Language,
  mailDay: CalendarDay,
): Doubt | null {
  const figures = figuresIn(lines, language, mailDay);
  const isUnnamed = (evidence: Evidence): boolean =>
    uses.some(
      ({ role, mention }) => mention.evidence.start === evidence.start && role !== 'total' && role !== 'invoice',
    );
  const isLike = (name: Exclude<FigureClass, 'other'>, evidence: Evidence): boolean => {
    const told = figures.filter(({ placed }) => placed.mention.evidence.start === evidence.start);
    const least = isUnnamed(evidence) ? UNNAMED : NAMED;
    return told.length === 0 || told.some((figure) => likelihoodOf(name, figure) > least);
  };
  const unlike = (name: Exclude<FigureClass, 'other'>, fact: Fact<unknown> | null): Evidence | null => {
    const [evidence, more] = fact?.certainty === 'stated' ? fact.evidence : [];
    return evidence === undefined || more !== undefined || evidence.part !== 'body' || isLike(name, evidence)
      ? null
      : evidence;
  };
  const noTotal = unlike('total', total);
  if (noTotal !== null)
    return ask('total-ambiguous', 'The words beside the amount are not like those of a total.', 'total', [noTotal]);
  for (const amount of invoice) {
    const none = unlike('invoice', amount);
    if (none !== null)
      return ask('invoice-ambiguous', 'The words beside the amount are not like those of an invoice.', 'invoice', [
        none,
      ]);
  }
  const noStart = unlike('start', startDate);
  if (noStart !== null)
    return ask('start-ambiguous', 'The words beside the day are not like those of a start.', 'startDate', [noStart]);
  return null;
}
