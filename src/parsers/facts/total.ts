/** The total of the job (policy clause R5): one exact figure that nothing else in the mail contradicts, or nothing. */
import type { CompiledLocale } from '../languages.js';
import { has } from '../words.js';
import type { Evidence, Fact, TaxTreatment } from '../types.js';
import { formatMoney, sameMoney, type Money } from '../../values/money.js';
import type { AmountUse } from './amounts.js';
import type { Line } from './mentions.js';
import { ask, type Outcome } from './outcome.js';
import { isContradictoryProduct, productsThatFail } from './products.js';
import { bySideOfTax } from './sideOfTax.js';
import { listedBeside, partsThatFail, statedSum } from './sums.js';

export interface TotalReading extends Outcome<Fact<Money> | null> {
  readonly tax: TaxTreatment;
}

export interface TotalInput {
  readonly uses: readonly AmountUse[];
  readonly lines: readonly Line[];
  readonly locales: readonly CompiledLocale[];
  /** Lines in which the win is said. */
  readonly winLines: ReadonlySet<number>;
  /** The mail names a share that is the desk's ("your 10 %"). */
  readonly shareNamed: boolean;
  /** Nothing is on record: with no amount to invoice the partner is asked whatever the total, so the one figure of a win is it. */
  readonly alone?: boolean;
  /** Only what changes counts. */
  readonly correcting?: boolean;
}

/** "10 % of the reported total of 24,600": named as what the share is taken of, and nothing new. */
const REPORTED =
  /(?<!\p{L})(?:reported|notified|recorded|given|existing|unchanged|same|gemeldete[nrs]?|erfasste[nrs]?|genannte[nrs]?|mitgeteilte[nrs]?|unveränderte[nrs]?|bisherige[nrs]?|gleiche[nrs]?|annoncée?|communiquée?|indiquée?|signalée?|enregistrée?|inchangée?|même)(?!\p{L})[^.;!?\d%]{0,40}$/u;

export function readTotal(input: TotalInput): TotalReading {
  const sum = statedSum(input);
  const uses = candidatesOf(input, sum);
  const evidence = uses.map((use) => use.mention.evidence);
  if (uses.length === 0) {
    const open = input.uses.filter(isContradictoryProduct);
    if (open.length > 0)
      return none(
        'total-contradictory',
        'A sum that is reckoned out does not agree with itself.',
        open.map((use) => use.mention.evidence),
      );
    return { fact: null, doubts: [], tax: 'unknown' };
  }
  if (uses.some((use) => use.mention.value === null && !use.mention.approximate)) {
    return none('total-ambiguous', 'The total can be read in more than one way.', evidence);
  }
  if (uses.some((use) => use.inexact || use.mention.value === null)) {
    return none('amount-range', 'The total is a range or only about right.', evidence);
  }
  const distinct = uses.filter((use, i) => uses.findIndex((other) => sameValue(use, other)) === i);
  const sided = bySideOfTax(distinct, input.uses, input.lines, input.locales);
  // "33,000 with 3,000 of GST; the 30,000 without counts": the mail's own word goes before what adds up.
  const settled = sided.length === 1 || sum === null ? sided : [sum];
  const [only] = settled;
  if (only?.mention.value === null || only === undefined || settled.length > 1) {
    const figures = distinct.map((use) => (use.mention.value === null ? '?' : formatMoney(use.mention.value, 'en')));
    return none('total-contradictory', `The mail gives different totals: ${figures.join(' and ')}.`, evidence);
  }
  const value = only.mention.value;
  const larger = unexplained(only, value, input);
  if (larger.length > 0)
    return none('total-contradictory', 'The mail gives a larger amount and does not say what it is.', [
      ...evidence,
      ...larger,
    ]);
  const listed = listedBeside(only, input);
  if (listed.length > 0)
    return none('total-contradictory', 'Several figures are listed, and none is called their sum.', [
      ...evidence,
      ...listed,
    ]);
  const parts = partsThatFail(only, value, input);
  if (parts.length > 0) {
    return none('total-contradictory', 'The lines do not add up to the stated total.', [...evidence, ...parts]);
  }
  const products = productsThatFail(only, value, input.uses, input.lines);
  if (products.length > 0)
    return none('total-contradictory', 'What is reckoned out is not the stated total.', [...evidence, ...products]);
  return {
    fact: { value, certainty: only.mention.certainty, evidence: [only.mention.evidence] },
    doubts: [],
    tax: only.mention.tax,
  };
}

/** "Phase two at 18,200 … out of the 12,800 total": no word sets the larger figure aside, so either may be meant. */
function unexplained(total: AmountUse, value: Money, { uses, lines, locales, winLines }: TotalInput): Evidence[] {
  // "A big one at 180,000 for the city, nothing to do with you": of another matter.
  const elsewhere = new Set(
    lines
      .filter(({ text }) => locales.slice(0, 1).some(({ refine }) => has(refine.otherMatter, text)))
      .map(({ index }) => index),
  );
  return uses.filter((use) => isChoiceWith(use, value) || isLargerAlone(use)).map((use) => use.mention.evidence);

  function isLargerAlone(use: AmountUse): boolean {
    return (
      use.role === null &&
      !elsewhere.has(use.placed.line) &&
      use.mention.value?.currency === value.currency &&
      use.mention.value.minor > value.minor &&
      use.mention.tax === 'unknown' &&
      (nearWin(use.placed.line, winLines) || Math.abs(use.placed.line - total.placed.line) <= 2)
    );
  }
}

/** "48,500 or 52,000, whichever they confirm": the total is one of two. */
function isChoiceWith({ role, mention }: AmountUse, value: Money): boolean {
  return (
    role === null &&
    mention.approximate &&
    mention.value === null &&
    mention.candidates.length > 1 &&
    mention.candidates.some((each) => sameMoney(each, value))
  );
}

function none(
  code: 'total-ambiguous' | 'amount-range' | 'total-contradictory',
  message: string,
  evidence: readonly Evidence[],
): TotalReading {
  return { fact: null, doubts: [ask(code, message, 'total', evidence)], tax: 'unknown' };
}

function sameValue(a: AmountUse, b: AmountUse): boolean {
  if (a.mention.value === null || b.mention.value === null) return a === b;
  return sameMoney(a.mention.value, b.mention.value);
}

/** Figures called the total; failing those, what a share is taken of, an accepted quote, or the one figure left over. */
function candidatesOf(input: TotalInput, sum: AmountUse | null): AmountUse[] {
  const { uses, winLines, shareNamed, alone, correcting } = input;
  const totals = uses.filter((use) => use.role === 'total');
  // With and without tax: which one counts, the mail must say (bySideOfTax), or it gives two totals.
  const taxed = uses.filter((use) => use.role === null && use.mention.tax !== 'unknown');
  if (totals.length > 0) return [...totals, ...taxed, ...(sum === null || totals.includes(sum) ? [] : [sum])];
  if (sum !== null) return [...taxed.filter((use) => use !== sum), sum];
  const bases = uses.filter((use) => use.role === 'base');
  if (bases.length > 0) return bases.filter(({ placed }) => correcting !== true || !REPORTED.test(placed.lead));

  const quoted = uses.filter((use) => use.role === 'quoted');
  if (quoted.length === 1) {
    const line = quoted[0]?.placed.line ?? -9;
    if (nearWin(line, winLines) || (winLines.size > 0 && headsTheFigures(quoted, uses))) return quoted;
  }
  const invoices = uses.filter((use) => use.role === 'invoice' && use.mention.value !== null);
  const rest = uses.filter((use) => use.role === null && use.mention.value !== null);
  const largest = invoices.reduce((most, use) => Math.max(most, use.mention.value?.minor ?? 0), 0);
  const distinct = rest.filter((use, i) => rest.findIndex((other) => sameValue(use, other)) === i);
  const invoiced = invoices.length > 0 || (shareNamed && distinct.every((use) => nearWin(use.placed.line, winLines)));
  const [single] = distinct;
  if (
    alone &&
    !invoiced &&
    distinct.length === 1 &&
    single?.label === null &&
    !uses.some(isNamed) &&
    nearWin(single.placed.line, winLines)
  )
    return distinct;
  if (invoiced && distinct.length === 1 && (distinct[0]?.mention.value?.minor ?? 0) > largest) return distinct;
  // With and without tax, and no word for either: both, so that the contradiction shows.
  const taxKnown = distinct.filter((use) => use.mention.tax !== 'unknown').length;
  return distinct.length > 1 && (taxKnown === distinct.length || (invoiced && taxKnown === 1 && distinct.length === 2))
    ? distinct
    : [];
}

function isNamed({ role }: AmountUse): boolean {
  return role !== null && role !== 'other';
}

/** "Offer: 51,300", "Your invoice: 5,130", row under row below a win: what was offered is what was signed. */
function headsTheFigures([offer]: readonly AmountUse[], uses: readonly AmountUse[]): boolean {
  if (offer === undefined || offer.placed.sentence.label === null) return false;
  const { line } = offer.placed;
  return uses.every(
    (use) =>
      use === offer || (use.role === 'invoice' && use.placed.sentence.label !== null && use.placed.line - line === 1),
  );
}

function nearWin(line: number, winLines: ReadonlySet<number>): boolean {
  return winLines.has(line) || winLines.has(line + 1) || winLines.has(line - 1);
}
