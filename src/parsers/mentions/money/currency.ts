/** Marks of currency: ISO 4217 codes, symbols and words, before and after the figure. */
import { isCurrency, type CurrencyCode } from '../../../values/money.js';
import { allIn } from '../../patterns/matches.js';
import { WORDS } from '../languages.js';
import { occurrenceOf } from '../occurs.js';
import { anyOf, folded, WORD_END, WORD_START } from '../text.js';

/** What a mark says. Several codes: it names one of them, and the mail does not say which. */
export interface CurrencyMark {
  readonly codes: readonly CurrencyCode[];
  readonly from: 'code' | 'symbol' | 'word';
  /** TEUR, k€, M€: the power of ten that the mark carries. */
  readonly scale: number;
  /** A `$` of no country. */
  readonly bareDollar?: true;
}

/** Codes that people also type in lower case; the others count in capitals only, because some of them are words. */
const TYPED_FREELY =
  'AUD NZD USD CAD GBP EUR CHF SGD HKD JPY SEK NOK DKK PLN CZK HUF INR ZAR AED THB MYR PHP IDR CNY BRL MXN KWD BHD'.split(
    ' ',
  );
const IN_CAPITALS =
  'SAR QAR OMR JOD ILS TWD KRW VND RON BGN ISK UAH RUB ARS CLP COP PEN FJD PGK EGP NGN KES LKR PKR BDT'.split(' ');

/** `$`: any dollar; `kr`: any crown. The partner's own currency settles which (READING.md). */
const SYMBOLS = new Map<string, string>([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['$', 'bare dollar'],
  ['¥', 'yen'],
  ['₹', 'INR'],
  ['rs.', 'INR'],
  ['rs', 'INR'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['aud$', 'AUD'],
  ['$au', 'AUD'],
  ['$aud', 'AUD'],
  ['us$', 'USD'],
  ['usd$', 'USD'],
  ['$us', 'USD'],
  ['$usd', 'USD'],
  ['u$s', 'USD'],
  ['nz$', 'NZD'],
  ['nzd$', 'NZD'],
  ['$nz', 'NZD'],
  ['$nzd', 'NZD'],
  ['ca$', 'CAD'],
  ['c$', 'CAD'],
  ['cad$', 'CAD'],
  ['$ca', 'CAD'],
  ['$cad', 'CAD'],
  ['s$', 'SGD'],
  ['sg$', 'SGD'],
  ['sgd$', 'SGD'],
  ['$sgd', 'SGD'],
  ['hk$', 'HKD'],
  ['hkd$', 'HKD'],
  ['fr.', 'CHF'],
  ['fr', 'CHF'],
  ['frs', 'CHF'],
  ['frs.', 'CHF'],
  ['sfr', 'CHF'],
  ['sfr.', 'CHF'],
  ['fs', 'CHF'],
  ['kr', 'crown'],
  ['kr.', 'crown'],
  ['r', 'ZAR'],
  ['rm', 'MYR'],
]);

const SCALED: readonly (readonly [prefix: string, power: number])[] = [
  ['t', 3],
  ['k', 3],
  ['m', 6],
  ['mio', 6],
];
const SCALED_CURRENCIES = ['eur', 'chf', 'gbp', 'usd', 'aud', '€', '£', '$'];

const MARKS = new Map<string, { readonly name: string; readonly from: CurrencyMark['from']; readonly scale: number }>();
for (const code of [...TYPED_FREELY, ...IN_CAPITALS])
  MARKS.set(code.toLowerCase(), { name: code, from: 'code', scale: 0 });
for (const [symbol, name] of SYMBOLS) MARKS.set(symbol, { name, from: 'symbol', scale: 0 });
for (const [prefix, scale] of SCALED) {
  for (const currency of SCALED_CURRENCIES) {
    const base = MARKS.get(currency);
    if (base === undefined) continue;
    for (const space of ['', ' ']) {
      // "m $" and "t $" with a space are no units.
      if (space === ' ' && currency.length === 1 && prefix !== 'k' && prefix !== 'mio') continue;
      MARKS.set(`${prefix}${space}${currency}`, { ...base, scale });
    }
  }
}
for (const { money } of WORDS.values()) {
  for (const [word, name] of money.currencies) MARKS.set(word, { name, from: 'word', scale: 0 });
}

const ANY = anyOf(MARKS.keys());
const CAPITALS: ReadonlySet<string> = new Set(IN_CAPITALS);
/** "Fr", "kr" and "R" with no full stop are words of other kinds unless the partner's currency makes them likely. */
const ONLY_NATIVE: ReadonlyMap<string, readonly string[]> = new Map([
  ['fr', ['CHF']],
  ['fs', ['CHF']],
  ['kr', ['SEK', 'NOK', 'DKK', 'ISK']],
  ['r', ['ZAR']],
  ['rm', ['MYR']],
]);

const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}$€£])(?:(${ANY})\\s{0,2})?(${ANY})\\s{0,2}([-−–]?)\\s?$`, 'iu');
const AFTER = new RegExp(`^\\s{0,2}(${ANY})${WORD_END}`, 'iu');
const AFTER_SYMBOL = new RegExp(`^\\s{0,2}(${ANY})(?=$|[^\\p{L}\\p{N}])`, 'iu');

const DOLLARS: ReadonlySet<string> = new Set([
  'AUD',
  'USD',
  'NZD',
  'CAD',
  'SGD',
  'HKD',
  'FJD',
  'TWD',
  'BBD',
  'BSD',
  'JMD',
]);

function resolve(written: string, partner: CurrencyCode): CurrencyMark | null {
  const mark = MARKS.get(folded(written)) ?? MARKS.get(folded(written).replace(/ /g, ''));
  if (mark === undefined) return null;
  const { name, from, scale } = mark;
  if (from === 'code' && CAPITALS.has(name) && written !== written.toUpperCase()) return null;
  const native = ONLY_NATIVE.get(folded(written));
  if (native !== undefined && !native.includes(partner)) return null;
  switch (name) {
    case 'partner':
      return { codes: [partner], from, scale };
    case 'bare dollar':
      return { codes: [partner], from, scale, bareDollar: true };
    case 'dollar':
      return { codes: DOLLARS.has(partner) ? [partner] : ['USD', partner], from, scale };
    case 'yen':
      return { codes: [partner === 'CNY' ? 'CNY' : 'JPY'], from, scale };
    case 'crown':
      return ['SEK', 'NOK', 'DKK', 'ISK', 'CZK'].includes(partner) ? { codes: [partner], from, scale } : null;
    default:
      return isCurrency(name) ? { codes: [name], from, scale } : null;
  }
}

/** Two marks on one figure ("AUD $48,500", "$48,500 USD"): the more exact one, or both codes where they disagree. */
export function merge(a: CurrencyMark | null, b: CurrencyMark | null): CurrencyMark | null {
  if (a === null || b === null) return a ?? b;
  const scale = Math.max(a.scale, b.scale);
  const exact = a.from === 'code' ? a : b.from === 'code' ? b : a.from === 'word' ? a : b;
  const other = exact === a ? b : a;
  const codes = exact.codes.filter((code) => other.codes.includes(code));
  // A bare `$` beside a code is that code's dollar sign, whatever the partner's currency.
  if (
    codes.length === 0 &&
    exact.from === 'code' &&
    exact.codes.every((code) => DOLLARS.has(code)) &&
    other.bareDollar === true
  ) {
    return { codes: exact.codes, from: exact.from, scale };
  }
  return { codes: codes.length > 0 ? codes : [...new Set([...exact.codes, ...other.codes])], from: exact.from, scale };
}

export interface MarkBefore {
  readonly mark: CurrencyMark;
  /** Length of the mark, its spaces and a sign. */
  readonly length: number;
  readonly sign: string;
}

/** The mark that ends directly before a figure; `left` is the text up to the figure. */
export function markBefore(left: string, partner: CurrencyCode): MarkBefore | null {
  const match = BEFORE.exec(left.slice(-40));
  if (match === null) return null;
  const near = resolve(match[2] ?? '', partner);
  if (near === null) return null;
  const far = match[1] === undefined ? null : resolve(match[1], partner);
  const mark = merge(far, near) ?? near;
  const extra = match[1] !== undefined && far === null ? match[1].length : 0;
  return { mark, length: match[0].length - extra, sign: match[3] ?? '' };
}

/** The mark that begins directly after a figure; `right` is the text from its end. */
export function markAfter(
  right: string,
  partner: CurrencyCode,
): { readonly mark: CurrencyMark; readonly length: number } | null {
  const window = right.slice(0, 40);
  const match = AFTER.exec(window) ?? AFTER_SYMBOL.exec(window);
  if (match === null) return null;
  const mark = resolve(match[1] ?? '', partner);
  return mark === null ? null : { mark, length: match[0].length };
}

const MARK_WORDS = [...MARKS.keys()].filter((word) => /^\p{L}/u.test(word));
const MARK_WORD = new RegExp(`${WORD_START}${anyOf(MARK_WORDS)}${WORD_END}`, 'iu');
const hasMarkWord = occurrenceOf(MARK_WORDS, 'both');

/** Cheap test whether a text has any word or sign of money at all. */
export function hasMark(text: string): boolean {
  return /[$€£¥₹]/.test(text) || (hasMarkWord(text) && MARK_WORD.test(text));
}

/** "in Swiss francs", "those are euros", "je parle d'euros": a currency that figures elsewhere are said to be in. */
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:in|are|were|is|being|mean|meant|meaning|into|sind|sei|gemeint sind|en|sont(?: des)?|c'est(?: des)?|parle(?: bien)? d['’e]s?)(?:\\s{1,3}(?:all|alle|alles|tous|bien))?\\s{0,3}(${ANY})${WORD_END}`,
  'giu',
);

export interface NamedCurrency {
  readonly codes: readonly CurrencyCode[];
  readonly text: string;
  readonly index: number;
}

/** The currencies that a text names by code or word for figures that stand elsewhere; drawings are made "in CAD". */
export function currenciesIn(text: string, partner: CurrencyCode): NamedCurrency[] {
  return allIn(NAMED, text.slice(0, MAX_NAMED)).flatMap((match) => {
    const mark = resolve(match[1] ?? '', partner);
    return mark === null || mark.from === 'symbol' || /^cad$/i.test(match[1] ?? '')
      ? []
      : [{ codes: mark.codes, text: match[0], index: match.index }];
  });
}

const MAX_NAMED = 2_000;
