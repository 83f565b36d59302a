/**
 * Figures of one mail that disagree: a percentage and the amount it should come to, a sum in words and the same in
 * figures, "28 or 29 thousand", a figure taken back or reduced. Such a fact is not settled (READING.md: it is null, and asked for).
 */
import type { AmountUse } from '../facts/amounts.js';
import type { Line, Placed } from '../facts/mentions.js';
import { ask } from '../facts/outcome.js';
import type { CompiledLocale } from '../languages.js';
import type { Doubt, WonFacts } from '../types.js';
import { firstMatch, has } from '../words.js';
import { doubtOtherPrice } from './otherPrice.js';
import { doubtOtherSums } from './otherSums.js';
import { doubtRows } from './rowsThatAddUp.js';
import { doubtShare } from './share.js';
import { safeguardWords } from './words.js';

export interface FiguresInput {
  readonly lines: readonly Line[];
  readonly uses: readonly AmountUse[];
  readonly facts: Pick<WonFacts, 'total' | 'invoice'>;
  /** The mail's own language first. */
  readonly locales: readonly CompiledLocale[];
}

/** The doubts, each with the fact (total or invoice) that it unsettles; [] where all figures agree. */
export function doubtFigures(input: FiguresInput): Doubt[] {
  const doubts = [
    shareDisagrees(input),
    wordsDisagree(input),
    isSpan(input),
    takenBack(input),
    isReduced(input),
    doubtShare(input),
    doubtOtherPrice(input),
    doubtOtherSums(input),
    doubtRows(input),
  ];
  return doubts.filter((doubt) => doubt !== null);
}

const WHOLE = 1_000_000n;
/** Cents by which a rounded share may differ from the exact one: one unit of currency. */
const ROUNDING = 100n;

/** "30,000, so at ten per cent that's 3,300": no amount of the mail has the named share as its tenth. */
function shareDisagrees({ lines, uses, facts, locales }: FiguresInput): Doubt | null {
  if (facts.total === null || facts.invoice.length === 0) return null;
  const stated = new Set(facts.invoice.map((fact) => fact.value.amount.minor));
  const whole = facts.invoice.reduce((sum, fact) => sum + BigInt(fact.value.amount.minor), 0n);
  const bases = [...uses.flatMap((use) => use.mention.value?.minor ?? []), facts.total.value.minor].map(BigInt);
  for (const line of lines) {
    const near = uses.some((use) => use.placed.line === line.index && stated.has(use.mention.value?.minor ?? -1));
    if (!near) continue;
    const shares = line.mentions.filter((placed) => placed.kind === 'percent' && !isOther(placed, locales));
    const [only] = shares;
    if (shares.length !== 1 || only?.kind !== 'percent') continue;
    const parts = BigInt(only.mention.partsPerMillion);
    const agrees = bases.some((base) => {
      const share = (base * parts) / WHOLE;
      return [whole, ...[...stated].map(BigInt)].some((amount) => distance(share, amount) <= ROUNDING);
    });
    if (!agrees)
      return ask('invoice-contradictory', 'The share and the amount to invoice disagree.', 'invoice', [
        only.mention.evidence,
        ...facts.invoice.flatMap((fact) => fact.evidence),
      ]);
  }
  return null;
}

function distance(a: bigint, b: bigint): bigint {
  return a > b ? a - b : b - a;
}

/** A discount, a tax, a part of payments. */
function isOther(placed: Placed, locales: readonly CompiledLocale[]): boolean {
  return locales.some(
    ({ roles, language }) =>
      has(roles.other, placed.before) ||
      (firstMatch(roles.otherAfter, placed.after)?.index ?? 99) < 12 ||
      has(roles.part, `${placed.before} ${placed.after}`) ||
      has(safeguardWords(language).noShare, `${placed.before} % ${placed.after}`),
  );
}

const IN_BRACKETS =
  /^\s{0,3}(?:[([=:,]|soit|i\.e\.|d\.h\.)\s{0,3}(?:in (?:words|figures|worten|zahlen|ziffern)|en (?:chiffres|lettres)|soit|say|i\.e\.|d\.h\.)?\s{0,2}:?\s{0,3}$/;

/** "thirty-two thousand euros (23,000 €)" */
function wordsDisagree({ uses }: FiguresInput): Doubt | null {
  for (const [i, use] of uses.entries()) {
    const next = uses[i + 1];
    if (next === undefined || next.placed.line !== use.placed.line) continue;
    const spelled = [use, next].filter(({ mention }) => !/\d/.test(mention.evidence.text)).length;
    const values = [use.mention.value, next.mention.value];
    if (spelled !== 1 || values[0] === values[1] || values.some((value) => value === null)) continue;
    if (!IN_BRACKETS.test(next.placed.lead.slice(use.placed.to))) continue;
    if (values[0]?.minor === values[1]?.minor) continue;
    const fact = [use, next].some(({ role }) => role === 'invoice') ? 'invoice' : 'total';
    return ask(
      fact === 'invoice' ? 'invoice-contradictory' : 'total-contradictory',
      'The amount in words and the amount in figures disagree.',
      fact,
      [use.mention.evidence, next.mention.evidence],
    );
  }
  return null;
}

const SPAN =
  /\d{1,4}(?:[.,]\d{1,3})?\s?k?\s{1,3}(?:or|oder|ou|maybe|vielleicht|peut-être)\s{1,3}(?:[$€£]|[a-z]{3}\s)?\s?$/;

/** "28 or 29 thousand", "28 or 29k": one of two, and nobody says which. */
function isSpan({ uses, facts }: FiguresInput): Doubt | null {
  for (const use of uses) {
    const stated = [
      ...(facts.total?.evidence ?? []).map((evidence) => ({ evidence, fact: 'total' as const })),
      ...facts.invoice.flatMap((each) => each.evidence).map((evidence) => ({ evidence, fact: 'invoice' as const })),
    ].find(({ evidence }) => evidence.start === use.mention.evidence.start);
    if (stated === undefined || !SPAN.test(use.placed.lead.slice(-40))) continue;
    // "from 4,850 to 5,240": the first is the old figure, set aside already.
    const old = uses.some(
      ({ role, placed }) =>
        role === 'superseded' &&
        placed.line === use.placed.line &&
        placed.to < use.placed.from &&
        use.placed.from - placed.to <= 8,
    );
    if (old) continue;
    return ask('amount-range', 'The amount is one of two.', stated.fact, [use.mention.evidence]);
  }
  return null;
}

const LESS =
  /^[\s,(]{0,3}(?:less|minus|net of|after deducting|deducting|knock off|take off|abzüglich|abzgl\.?|weniger|moins|déduction faite de)(?!\p{L})/u;

/** "5,000 less the 500 you owe us, so 4,500": what is left is meant, or what it was taken from; nobody says which. */
function isReduced({ uses, facts }: FiguresInput): Doubt | null {
  for (const [i, use] of uses.entries()) {
    const [taken, left] = uses.slice(i + 1);
    if (taken?.placed.line !== use.placed.line || left?.placed.line !== use.placed.line) continue;
    if (!LESS.test(taken.placed.wide)) continue;
    const minor = [use, taken, left].map(({ mention }) => mention.value?.minor ?? Number.NaN);
    if ((minor[0] ?? 0) - (minor[1] ?? 0) !== minor[2]) continue;
    const at = use.mention.evidence.start;
    const isInvoice = facts.invoice.some(({ evidence }) => evidence.some(({ start }) => start === at));
    const isTotal = facts.total?.evidence.some(({ start }) => start === at) === true;
    if (!isInvoice && !isTotal) continue;
    return ask(
      isInvoice ? 'invoice-contradictory' : 'total-contradictory',
      'Something is taken off the amount, and it is not clear which of the two counts.',
      isInvoice ? 'invoice' : 'total',
      [use, taken, left].map(({ mention }) => mention.evidence),
    );
  }
  return null;
}

/** "15,200, scrap that, 16,200": settled only where the reader of amounts set the first figure aside. */
function takenBack({ lines, uses, locales }: FiguresInput): Doubt | null {
  const [locale] = locales;
  if (locale === undefined) return null;
  for (const line of lines) {
    const match = firstMatch(safeguardWords(locale.language).takesBack, line.text);
    if (match === null) continue;
    const beside = uses.filter(({ placed }) => placed.line === line.index || placed.line === line.index - 1);
    const before = beside.filter(({ placed }) => placed.line < line.index || placed.to <= match.index);
    const behind = beside.filter(({ placed }) => placed.line === line.index && placed.from >= match.index);
    if (before.length === 0 || behind.length === 0 || beside.some(({ role }) => role === 'superseded')) continue;
    const fact = before.at(-1)?.role === 'invoice' ? 'invoice' : 'total';
    return ask(
      fact === 'invoice' ? 'invoice-contradictory' : 'total-contradictory',
      'A figure is taken back, and it is not clear which.',
      fact,
      [...before.slice(-1), ...behind.slice(0, 1)].map(({ mention }) => mention.evidence),
    );
  }
  return null;
}
