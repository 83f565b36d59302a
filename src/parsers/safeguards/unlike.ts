/**
 * A fact whose figure is hardly like any of those of the examples that are that fact: the words beside it, known as they are, may
 * have been written for another matter.
 */
import type { CalendarDay } from '../../values/calendarDay.js';
import type { AmountUse } from '../facts/amounts.js';
import type { Line } from '../facts/mentions.js';
import { ask } from '../facts/outcome.js';
import { figuresIn, likelihoodOf, type FigureClass, type FigureInMail } from '../learnt/figures.js';
import { sameMoney } from '../../values/money.js';
import { wholeWord } from '../phrases.js';
import type { Doubt, Evidence, Fact, Language, WonFacts } from '../types.js';

/** A figure that words name needs little likeness … */
const NAMED = 0.1;
/** … a start less still where the one amount to invoice is a whole share of the total: the facts of a win are surely there. */
const NAMED_BESIDE_SHARE = 0.04;
/** … one that is taken for the fact because no other is there, or that stands as an offer's, more. */
const UNNAMED = 0.5;
/** … and a total that the one amount to invoice is a whole share of less. */
const SHARED = 0.25;
/** A figure that is none of the facts is asked about from this likeness to an invoice on. */
const LEFT_OUT = 0.75;

/**
 * Only of facts that stand in the mail as they are: what is reckoned out of several figures is like none of them. `uses`: the
 * amounts with what their words make of them.
 */
export function doubtUnlike(
  lines: readonly Line[],
  uses: readonly AmountUse[],
  won: WonFacts,
  language: Language,
  mailDay: CalendarDay,
): Doubt | null {
  const figures = figuresIn(lines, language, mailDay);
  const roleOf = ({ start }: Evidence): AmountUse['role'] | undefined =>
    uses.find(({ mention }) => mention.evidence.start === start)?.role;
  const shared = isWholeShare(won);
  const isLike = (name: Exclude<FigureClass, 'other'>, evidence: Evidence): boolean => {
    const told = figures.filter(({ placed }) => placed.mention.evidence.start === evidence.start);
    const role = roleOf(evidence);
    const unnamed = name === 'total' && role === null && shared ? SHARED : UNNAMED;
    const named = shared && name === 'start' ? NAMED_BESIDE_SHARE : NAMED;
    const least = role === undefined || role === 'total' || role === 'invoice' ? named : unnamed;
    return told.length === 0 || told.some((figure) => likelihoodOf(name, figure) > least);
  };
  const unlike = (name: Exclude<FigureClass, 'other'>, fact: Fact<unknown> | null): Evidence | null => {
    const [evidence, more] = fact?.certainty === 'stated' ? fact.evidence : [];
    return evidence === undefined || more !== undefined || evidence.part !== 'body' || isLike(name, evidence)
      ? null
      : evidence;
  };
  const noTotal = unlike('total', won.total);
  if (noTotal !== null)
    return ask('total-ambiguous', 'The words beside the amount are not like those of a total.', 'total', [noTotal]);
  for (const amount of won.invoice) {
    const none = unlike('invoice', amount);
    if (none !== null)
      return ask('invoice-ambiguous', 'The words beside the amount are not like those of an invoice.', 'invoice', [
        none,
      ]);
  }
  const leftOut = likeAnInvoice(uses, figures, won);
  if (leftOut !== null && won.invoice.every(({ certainty }) => certainty === 'stated'))
    return ask('invoice-ambiguous', 'Another amount is like those of an invoice.', 'invoice', [leftOut]);
  const noStart = unlike('start', won.startDate);
  if (noStart !== null)
    return ask('start-ambiguous', 'The words beside the day are not like those of a start.', 'startDate', [noStart]);
  return null;
}

/** "They put pen to paper for 15,200, 1,520 is yours": 10 %, and no other sum is whole per cents of it by chance. */
function isWholeShare({ total, invoice }: WonFacts): boolean {
  const [only, more] = invoice;
  if (total === null || only === undefined || more !== undefined) return false;
  const percent = (100 * only.value.amount.minor) / total.value.minor;
  return Number.isInteger(percent) && percent <= MOST_PERCENT;
}
const MOST_PERCENT = 30;

/** "And then 1,432 more", of a sum that is told already. */
const ONCE_MORE = wholeWord(
  'more|again|another|further|additional|extra|weitere[rns]?|noch ?(?:ein)?mals?|nochmal|zusätzlich|wieder|encore|autres?|supplémentaires?|de plus|à nouveau|une seconde fois',
);

/** "4,850 plus GST (total 5,335)" says what the tax makes of it. */
const TAX_ON_TOP =
  /(?<!\p{L})(?:(?:tva|mwst|ust|gst|vat|tax)\.? (?:en sus|on top)|(?:plus|zzgl\.?|zuzüglich|\+) ?(?:(?:la|the|der) )?(?:\d{1,2}(?:[.,]\d)? ?% )?(?:tva|mwst|mehrwertsteuer|ust|gst|vat|tax))(?!\p{L})/u;

/** "You can invoice 4,850, with GST 5,335": an amount beside the facts that is like an invoice, and is not among them. */
function likeAnInvoice(
  uses: readonly AmountUse[],
  figures: readonly FigureInMail[],
  { total, invoice }: WonFacts,
): Evidence | null {
  const taken = [...(total?.evidence ?? []), ...invoice.flatMap(({ evidence }) => evidence)];
  const left = uses.find(({ role, placed, mention: { evidence, value } }) => {
    const figure = figures.find((each) => each.placed === placed);
    const isTaken = taken.some(({ start, end }) => start <= evidence.start && evidence.end <= end);
    if (figure === undefined || isTaken || value === null || role === 'superseded') return false;
    if (TAX_ON_TOP.test(placed.lead)) return false;
    // "The balance of 28,700 is due on acceptance": of no job half of the total is the desk's.
    if (total !== null && 2 * value.minor >= total.value.minor) return false;
    const isTold = [...(total === null ? [] : [total.value]), ...invoice.map((fact) => fact.value.amount)].some(
      (each) => sameMoney(each, value),
    );
    const least = isTold ? (ONCE_MORE.test(`${placed.before} ${placed.after}`) ? UNNAMED : Infinity) : LEFT_OUT;
    return likelihoodOf('invoice', figure) >= least;
  });
  return left?.mention.evidence ?? null;
}
