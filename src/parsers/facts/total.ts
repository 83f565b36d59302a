/** The total of the job (policy clause R5): one exact figure that nothing else in the mail contradicts, or nothing. */
import type { CompiledLocale } from '../languages.js';
import { has } from '../words.js';
import type { Evidence, Fact, TaxTreatment } from '../types.js';
import { compareMoney, formatMoney, sameMoney, sumMoney, type Money } from '../../values/money.js';
import type { AmountUse } from './amounts.js';
import { THAT_COUNTS } from './figureThatCounts.js';
import type { Line } from './mentions.js';
import { ask, type Outcome } from './outcome.js';
import { isContradictoryProduct, productsThatFail } from './products.js';

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
  const uses = candidatesOf(input);
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
  const sided = bySideOfTax(distinct, input);
  // "33,000 with 3,000 of GST; the 30,000 without counts": the mail's own word goes before what adds up.
  const settled = sided.length === 1 ? sided : (asSum(distinct, input) ?? sided);
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
  return uses
    .filter(
      (use) =>
        use.role === null &&
        !elsewhere.has(use.placed.line) &&
        use.mention.value?.currency === value.currency &&
        use.mention.value.minor > value.minor &&
        use.mention.tax === 'unknown' &&
        (nearWin(use.placed.line, winLines) || Math.abs(use.placed.line - total.placed.line) <= 2),
    )
    .map((use) => use.mention.evidence);
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
function candidatesOf({ uses, winLines, shareNamed, alone, correcting }: TotalInput): AmountUse[] {
  const totals = uses.filter((use) => use.role === 'total');
  // With and without tax: which one counts, the mail must say (bySideOfTax), or it gives two totals.
  const taxed = uses.filter((use) => use.role === null && use.mention.tax !== 'unknown');
  if (totals.length > 0) return [...totals, ...taxed];
  const bases = uses.filter((use) => use.role === 'base');
  if (bases.length > 0) return bases.filter(({ placed }) => correcting !== true || !REPORTED.test(placed.lead));

  const quoted = uses.filter((use) => use.role === 'quoted');
  if (quoted.length === 1) {
    const line = quoted[0]?.placed.line ?? -9;
    if (nearWin(line, winLines)) return quoted;
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

function nearWin(line: number, winLines: ReadonlySet<number>): boolean {
  return winLines.has(line) || winLines.has(line + 1) || winLines.has(line - 1);
}

/** Which side of tax the mail says counts, or null. */
function taxCounts(lines: readonly Line[], locales: readonly CompiledLocale[]): 'exclusive' | 'inclusive' | null {
  const said = (list: 'netCounts' | 'grossCounts'): boolean =>
    lines.some((line) => locales.some((locale) => has(locale.roles[list], line.text)));
  const net = said('netCounts');
  const gross = said('grossCounts');
  if (net === gross) return null;
  return net ? 'exclusive' : 'inclusive';
}

/** "42,000 for the work and 6,500 for training, 48,500 altogether": the one that the others add up to. */
function asSum(distinct: readonly AmountUse[], { uses, lines }: TotalInput): AmountUse[] | null {
  for (const sum of distinct) {
    const { value } = sum.mention;
    if (value === null) continue;
    const listedAbove = blockAbove(sum.placed.line, uses, lines);
    const parts = uses.filter(
      (use) =>
        use !== sum &&
        (use.role === null || use.role === 'total') &&
        (use.placed.line === sum.placed.line || listedAbove.includes(use)) &&
        use.mention.value?.currency === value.currency &&
        !use.inexact,
    );
    const rest = distinct.filter((use) => use !== sum);
    if (parts.length >= 2 && rest.every((use) => parts.includes(use)) && addsUp(parts, value)) return [sum];
  }
  return null;
}

/** Lines of one amount each, directly above: "Licences 9,500 / Set-up 4,250 / Comes to 13,750 altogether". */
function blockAbove(own: number, uses: readonly AmountUse[], lines: readonly Line[]): AmountUse[] {
  const block: AmountUse[] = [];
  for (let line = own - 1; line >= 0 && own - line < 40; line -= 1) {
    const here = uses.filter((use) => use.placed.line === line);
    const [only] = here;
    if (only === undefined || here.length !== 1 || !isListed(lines.find((each) => each.index === line))) break;
    block.push(only);
  }
  return block;
}

/** Net and gross of one sum: the one that the mail says counts (READING.md), else the one that it calls the total. */
function bySideOfTax(uses: readonly AmountUse[], { uses: all, lines, locales }: TotalInput): readonly AmountUse[] {
  if (uses.length !== 2 || !uses.some((use) => use.mention.tax !== 'unknown')) return uses;
  const counts = taxCounts(lines, locales);
  if (counts === null) return byFigureThatCounts(uses, all) ?? uses;
  const sided = uses.filter((use) => use.mention.tax === counts);
  if (sided.length === 1) return sided;
  const other = uses.filter((use) => use.mention.tax !== 'unknown' && use.mention.tax !== counts);
  return other.length === 1 ? uses.filter((use) => !other.includes(use)) : uses;
}

/** Where the mail says by the figure which of the two counts. */
function byFigureThatCounts(uses: readonly AmountUse[], all: readonly AmountUse[]): readonly AmountUse[] | null {
  const named = all.filter((use) => THAT_COUNTS.test(use.placed.lead.slice(-60)));
  const meant = uses.filter((use) => named.some((each) => sameValue(each, use)));
  return meant.length === 1 ? meant : null;
}

/** Lines of one table or list, or amounts of the total's own sentence, that ought to add up to it and do not. */
function partsThatFail(total: AmountUse, value: Money, { uses, lines, locales }: TotalInput): Evidence[] {
  const own = total.placed.line;
  const isPart = (use: AmountUse): boolean =>
    (use.role === null || use.role === 'other') &&
    use.mention.value !== null &&
    use.mention.value.currency === value.currency &&
    !use.inexact;
  const sameLine = uses.filter(
    (use) => use.placed.line === own && isPart(use) && use.role === null && use.mention.tax === 'unknown',
  );
  // "Order: licences 12,000, set-up 8,000, training 4,000, total 24,000": the first part stands behind "order".
  const withFirst = uses.filter(
    (use) => sameLine.includes(use) || (use !== total && use.placed.line === own && use.role === 'total'),
  );
  if (sameLine.length >= 2 && !addsUp(sameLine, value) && !addsUp(withFirst, value))
    return sameLine.map((use) => use.mention.evidence);

  const block: AmountUse[] = [];
  for (let line = own - 1; line >= 0 && own - line < 40; line -= 1) {
    const here = uses.filter((use) => use.placed.line === line);
    const listed = isListed(lines.find((each) => each.index === line));
    if (!listed || here.length !== 1 || !here.every(isPart)) break;
    block.push(...here);
  }
  const plain = block.filter((use) => use.role === null);
  const whole = blockAbove(own, uses, lines);
  if (plain.length >= 2 && !addsUp(plain, value) && !addsUp(block, value) && !addsUp(whole, value))
    return block.map((use) => use.mention.evidence);

  const intro = lines.find((line) => line.index === own);
  const later = uses.filter(
    (use) => use.placed.line > own && use.placed.line <= own + 6 && use.role === null && isPart(use),
  );
  if (
    intro !== undefined &&
    later.length >= 2 &&
    locales.some((locale) => has(locale.roles.lines, intro.text)) &&
    !addsUp(later, value)
  ) {
    return later.map((use) => use.mention.evidence);
  }
  return [];
}

/** "Name: value", a table row, or a short line that ends with its amount ("Training 2,400"). */
function isListed(line: Line | undefined): boolean {
  if (line === undefined) return true;
  const { sentence, mentions } = line;
  if (sentence.label !== null) return true;
  const [only] = mentions;
  return (
    mentions.length === 1 &&
    only !== undefined &&
    line.text.trim().length <= 60 &&
    /^[\s.]{0,3}$/.test(line.text.slice(only.to))
  );
}

function addsUp(parts: readonly AmountUse[], value: Money): boolean {
  const amounts = parts.flatMap((use) => (use.mention.value === null ? [] : [use.mention.value]));
  return compareMoney(sumMoney(amounts, value.currency), value) === 0;
}
