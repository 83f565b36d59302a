/**
 * Amounts that a sentence writes out as a computation (READING.md: an amount that can be computed exactly is given
 * computed): a count times a price, a rate over a term, a sum. One mention covers the whole expression. Where the
 * result stands beside it and does not agree, the mention has no value and both readings as candidates.
 */
import { addMoney, multiplyMoney, sameMoney, type CurrencyCode, type Money } from '../../../values/money.js';
import { everyWord } from '../languages.js';
import { anyOf, WORD_END } from '../text.js';
import { amountOf, distinct, numberOf, type Draft } from './draft.js';
import { countOf, type Figure } from './figures.js';
import { convert, rateAfter, timeUnitIn, type Rate } from './rates.js';

/** A computation and how many figures it used up. */
export interface Computation {
  readonly draft: Draft;
  readonly used: number;
}

const MAX_COUNT = 10_000;

const AT = anyOf(everyWord(({ money }) => money.at));
// "12 months at", "15 Tage à", "3 sites @", "24 x", "12-month term at"
const COUNT_AT = new RegExp(
  `^([\\s-]{0,2}(?:\\p{L}[\\p{L}'’/-]{0,24}[\\s,]{1,3}){0,4}?)(${AT})\\s{0,2}(?:je\\s|jeweils\\s)?$`,
  'iu',
);
/** These price each unit; "at" alone may as well give the price of all. */
const EACH_SIGN =
  /^(?:@|x|×|\*|mal|times|fois|je|zu je|zu jeweils|mit je|von je|à|á|at a (?:rate|price) of|at the rate of|à raison de)$/iu;
/**
 * "They added two licences, so we're at 34,000": another clause gives the price of all. "Two invoices, the first of 3,000": that of one.
 */
const CLAUSE =
  /(?<!\p{L})(?:on|nous|we|wir)(?!\p{L})|,\s(?:\p{L}{1,12}\s){0,2}(?:est|is|are|ist|sind|now|jetzt|maintenant)(?!\p{L})|(?<!\p{L})(?:the first|one|eine[rs]?|(?:die|der) erste|l['’]une?|la première|le premier)(?!\p{L})/iu;
const LASTING = new RegExp(
  `^[\\s,]{0,3}(${anyOf(everyWord(({ money }) => money.lasting))})\\s{0,2}(?:(?:the|a|die|les|un|a term of|eine laufzeit von)\\s{1,2})?(?:(?:first|next|full|ersten|nächsten|premiers|prochains)\\s{1,2})?$`,
  'iu',
);
const TIMES = /^\s{0,2}(?:x|×|\*|mal|times|fois)\s{0,2}$/iu;
const PLUS = /^\s{0,2}\+\s{0,2}$/u;
const PLUS_WORD = /^\s{0,2}(?:\+|plus|and|und|et)\s{0,2}$/iu;
const EQUALS = new RegExp(`^[\\s,;:(–-]{0,4}(?:${anyOf(everyWord(({ money }) => money.equals))})[\\s:,=]{0,3}$`, 'iu');
const EQUALS_SIGN = /^\s{0,2}=\s{0,2}$/u;
const TAX_AFTER = new RegExp(
  `^\\s{0,2}(?:\\d{1,2}(?:[.,]\\d)?\\s?%\\s)?${anyOf(everyWord(({ money }) => money.taxes))}${WORD_END}`,
  'iu',
);
/** "12 monthly payments of 450": each is of that amount. */
const PAYMENTS =
  /(?:payments?|instal?lments?|monatsraten|raten|teilzahlungen|zahlungen|rechnungen|invoices|mensualités|versements|échéances|factures)\s{1,3}$/iu;
/** "in 3 weeks at 48,500" is a day and a price. */
const RELATIVE =
  /(?:^|[\s(])(?:in|within|after|nach|innerhalb von|binnen|dans|après|sous|ago|vor|next|nächsten|first)\s{1,2}$/iu;
const NO_PER_UNIT_PLURAL = 4;

/** Tries, at the figure with that index, each way of writing a computation; null where there is none. */
export function computationAt(
  text: string,
  figures: readonly Figure[],
  index: number,
  partner: CurrencyCode,
): Computation | null {
  return (
    countTimesPrice(text, figures, index, partner) ??
    priceTimesCount(text, figures, index, partner) ??
    sum(text, figures, index, partner)
  );
}

function gap(text: string, a: Figure | undefined, b: Figure | undefined): string | null {
  if (a === undefined || b === undefined || b.start < a.end || b.start - a.end > 90) return null;
  return text.slice(a.end, b.start);
}

function isPrice(figure: Figure): boolean {
  return figure.kind === 'amount' || figure.kind === 'small';
}

function smallCount(figure: Figure): number | null {
  if (figure.mark !== null || figure.kind === 'other') return null;
  const count = countOf(figure);
  return count !== null && count >= 1 && count <= MAX_COUNT ? count : null;
}

function times(amount: Draft, count: number, start: number, end: number): Draft | null {
  const products: Money[] = [];
  for (const value of amount.value === null ? amount.candidates : [amount.value]) {
    try {
      products.push(multiplyMoney(value, count, 1));
    } catch {
      return null;
    }
  }
  const [product] = products;
  if (product === undefined) return null;
  const settled = amount.value !== null;
  return {
    start,
    end,
    value: settled ? product : null,
    candidates: settled ? [] : distinct(products),
    currencyFrom: amount.currencyFrom,
    computed: true,
    approximate: false,
  };
}

/** "Descendre de 52 à 49 500": from one figure to the other, and no 52 of anything. */
function isFrom(left: string): boolean {
  return /(?<!\p{L})(?:de|from|von)\s{1,2}$/iu.test(left);
}

function countTimesPrice(
  text: string,
  figures: readonly Figure[],
  index: number,
  partner: CurrencyCode,
): Computation | null {
  const first = figures[index];
  const second = figures[index + 1];
  const between = gap(text, first, second);
  if (first === undefined || second === undefined || between === null || !isPrice(second)) return null;
  const count = smallCount(first);
  const joined = COUNT_AT.exec(between);
  if (count === null || joined === null) return null;
  const words = joined[1] ?? '';
  const at = joined[2] ?? '';
  const sign = TIMES.test(at);
  if (CLAUSE.test(words)) return null;
  if (first.kind === 'amount' && !sign) return null;
  if (first.kind === 'small' && second.kind === 'small' && words.trim() === '') return null;
  const unit = timeUnitIn(words);
  // "de", "of", "von" price each only behind a count of time or payments.
  if (words.trim() === '' && (!EACH_SIGN.test(at) || isFrom(text.slice(0, first.start)))) return null;
  const price = amountOf(second, partner);
  if (price === null) return null;
  const rate = rateAfter(text.slice(second.end));
  const end = second.end + (rate?.length ?? 0);

  if (unit !== null) {
    if (RELATIVE.test(text.slice(Math.max(0, first.start - 20), first.start))) return null;
    const units =
      rate === null || rate.unit === 'each' ? count : rate.unit === 'thing' ? null : convert(count, unit, rate.unit);
    const draft = units === null ? null : times(price, units, first.start, end);
    return draft === null ? null : withResult(text, figures, index, 2, draft, partner);
  }
  if (rate !== null && rate.unit !== 'each' && rate.unit !== 'thing') return null;
  const product = times(price, count, first.start, end);
  if (product === null) return null;
  if (EACH_SIGN.test(at) || rate !== null || PAYMENTS.test(words))
    return withResult(text, figures, index, 2, product, partner);
  // "25 licences at 12,500": each, or all of them?
  if (first.kind !== 'count') return null;
  const open = distinct([price.value, product.value].filter((value) => value !== null));
  return { draft: { ...product, value: null, candidates: open }, used: 2 };
}

function sameThing(rate: Rate, words: string): boolean {
  if (rate.unit === 'each') return true;
  const noun = /\p{L}{2,}/u.exec(words)?.[0].toLowerCase() ?? '';
  return noun.slice(0, NO_PER_UNIT_PLURAL) === rate.noun.slice(0, NO_PER_UNIT_PLURAL);
}

const UNIT_WORDS = /^[\s-]{0,2}((?:\p{L}[\p{L}-]{0,20}\s{0,2}){1,2})/u;

function priceTimesCount(
  text: string,
  figures: readonly Figure[],
  index: number,
  partner: CurrencyCode,
): Computation | null {
  const first = figures[index];
  if (first === undefined || !isPrice(first)) return null;
  const rate = rateAfter(text.slice(first.end));
  // "450/month" may have its unit read as part of nothing: the next figure follows the rate's words.
  const second = figures[index + 1];
  if (second === undefined || gap(text, first, second) === null) return null;
  const count = smallCount(second);
  if (count === null) return null;
  const between = text.slice(first.end + (rate?.length ?? 0), second.start);
  const unitWords = UNIT_WORDS.exec(text.slice(second.end, second.end + 44));
  const words = unitWords?.[1] ?? '';
  const unit = timeUnitIn(words.split(/\s/u)[0] ?? '') ?? timeUnitIn(words);
  const price = amountOf(first, partner);
  if (price === null) return null;

  if (rate === null) {
    if (!TIMES.test(between) || (first.kind === 'small' && second.kind !== 'count')) return null;
    const draft = times(price, count, first.start, second.end);
    return draft === null ? null : withResult(text, figures, index, 2, draft, partner);
  }
  if (!LASTING.test(between)) return null;
  let units: number | null = null;
  let end = second.end;
  if (rate.unit === 'thing' || rate.unit === 'each') {
    if (sameThing(rate, words)) units = count;
  } else if (unit !== null) {
    units = convert(count, unit, rate.unit);
  } else if (TIMES.test(between)) {
    units = count;
  }
  if (units === null) return null;
  if (unit !== null || rate.unit === 'thing') {
    const noun = /^[\s-]{0,2}\p{L}[\p{L}-]{0,20}/u.exec(text.slice(second.end, second.end + 30));
    end += noun?.[0].length ?? 0;
  }
  const draft = times(price, units, first.start, end);
  return draft === null ? null : withResult(text, figures, index, 2, draft, partner);
}

/** "40,000 + 8,500 = 48,500". A plus sign alone makes a sum; "plus" and "and" only where the result is written. */
function sum(text: string, figures: readonly Figure[], index: number, partner: CurrencyCode): Computation | null {
  const first = figures[index];
  if (first?.kind !== 'amount') return null;
  const parts: Figure[] = [first];
  let signsOnly = true;
  for (let at = index + 1; at < figures.length && parts.length < 12; at += 1) {
    const next = figures[at];
    const between = gap(text, figures[at - 1], next);
    if (next === undefined || between === null || !isPrice(next) || !PLUS_WORD.test(between)) break;
    if (!PLUS.test(between)) signsOnly = false;
    parts.push(next);
  }
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return null;
  const mark = parts.find((part) => part.mark !== null)?.mark ?? null;
  const amounts = parts.map((part) => amountOf(part, partner, { mark, scale: 0 })?.value ?? null);
  let total: Money | null = null;
  for (const amount of amounts) {
    if (amount === null) return null;
    if (total !== null && total.currency !== amount.currency) return null;
    total = total === null ? amount : addMoney(total, amount);
  }
  if (total === null) return null;
  const draft: Draft = {
    start: first.start,
    end: last.end,
    value: total,
    candidates: [],
    currencyFrom: mark?.from ?? 'partner',
    computed: true,
    approximate: false,
  };
  const result = withResult(text, figures, index, parts.length, draft, partner);
  if (result.used > parts.length) return result;
  return signsOnly && !TAX_AFTER.test(text.slice(last.end, last.end + 40)) ? result : null;
}

/** Takes in the result where it is written out ("= 48,500", "soit 18 000 €"), and compares. */
function withResult(
  text: string,
  figures: readonly Figure[],
  index: number,
  used: number,
  draft: Draft,
  partner: CurrencyCode,
): Computation {
  const next = figures[index + used];
  if (next === undefined || next.start < draft.end || next.start - draft.end > 40 || !isPrice(next))
    return { draft, used };
  const between = text.slice(draft.end, next.start);
  if (!EQUALS_SIGN.test(between) && !EQUALS.test(between)) return { draft, used };
  const mark = next.mark ?? figures[index]?.mark ?? figures[index + used - 1]?.mark ?? null;
  const stated = amountOf(next, partner, { mark, scale: 0 });
  if (stated === null || numberOf(next) === null) return { draft, used };
  const computed = draft.value === null ? draft.candidates : [draft.value];
  const meant = stated.value === null ? stated.candidates : [stated.value];
  const agreed = meant.filter((value) => computed.some((other) => sameMoney(value, other)));
  const [only] = agreed;
  const settled = agreed.length === 1 && only !== undefined;
  return {
    draft: {
      ...draft,
      end: next.end,
      value: settled ? only : null,
      candidates: settled ? [] : distinct([...meant, ...computed]),
      currencyFrom: stated.currencyFrom === 'partner' ? draft.currencyFrom : stated.currencyFrom,
    },
    used: used + 1,
  };
}
