/**
 * Money: integer minor units with an ISO 4217 code (DESIGN rule 5). No floats anywhere: amounts are parsed from
 * decimal text and multiplied as integer ratios.
 */

/** ISO 4217 alphabetic code, upper case. */
export type CurrencyCode = string;

export interface Money {
  /** Whole number of minor units (cents, Rappen, yen); negative for a credit. */
  readonly minor: number;
  readonly currency: CurrencyCode;
}

/** How money is written in JSON: a decimal string in major units, as READING.md asks. */
export interface MoneyJson {
  readonly amount: string;
  readonly currency: CurrencyCode;
}

/** Far above any referral, far below 2^53: sums of thousands of amounts stay exact. */
export const MAX_MINOR = 1_000_000_000_000_00;

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const DIGITS = new Map<string, number>();

export function isCurrency(code: string): boolean {
  return CURRENCIES.has(code);
}

/** Decimal places of a currency's minor unit: 2 for AUD, 0 for JPY, 3 for KWD. Unknown codes throw RangeError. */
export function minorDigits(currency: CurrencyCode): number {
  const known = DIGITS.get(currency);
  if (known !== undefined) return known;
  if (!isCurrency(currency)) throw new RangeError(`not an ISO 4217 currency: ${JSON.stringify(currency)}`);
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits;
  DIGITS.set(currency, digits ?? 2);
  return digits ?? 2;
}

export function money(minor: number, currency: CurrencyCode): Money {
  if (!Number.isSafeInteger(minor) || Math.abs(minor) > MAX_MINOR) {
    throw new RangeError(`amount out of range: ${minor} ${currency}`);
  }
  minorDigits(currency);
  return { minor, currency };
}

const DECIMAL = /^(-?)(\d{1,15})(?:\.(\d{1,6}))?$/;

/**
 * Money from a plain decimal string in major units ("48500", "48500.5", "-12.00").
 * Returns null when it is no such string, is finer than the currency's minor unit, or is out of range.
 */
export function moneyFromDecimal(amount: string, currency: CurrencyCode): Money | null {
  const match = DECIMAL.exec(amount);
  if (match === null) return null;
  const digits = minorDigits(currency);
  const fraction = match[3] ?? '';
  if (fraction.slice(digits).replace(/0/g, '') !== '') return null;
  const minor = Number(`${match[2] ?? ''}${fraction.slice(0, digits).padEnd(digits, '0')}`);
  if (!Number.isSafeInteger(minor) || minor > MAX_MINOR) return null;
  return { minor: match[1] === '-' && minor !== 0 ? -minor : minor, currency };
}

/** "48500.00": always with the currency's full number of decimals. */
export function toDecimal(value: Money): string {
  const digits = minorDigits(value.currency);
  const sign = value.minor < 0 ? '-' : '';
  const text = Math.abs(value.minor)
    .toString()
    .padStart(digits + 1, '0');
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

export function moneyToJson(value: Money): MoneyJson {
  return { amount: toDecimal(value), currency: value.currency };
}

/** Throws RangeError for JSON that this product did not write. */
export function moneyFromJson(json: MoneyJson): Money {
  const value = moneyFromDecimal(json.amount, json.currency);
  if (value === null) throw new RangeError(`not an amount of ${json.currency}: ${JSON.stringify(json.amount)}`);
  return value;
}

export function sameMoney(a: Money, b: Money): boolean {
  return a.minor === b.minor && a.currency === b.currency;
}

function requireSameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new RangeError(`cannot combine ${a.currency} with ${b.currency}`);
}

/** Amounts of different currencies never add up: RangeError. */
export function addMoney(a: Money, b: Money): Money {
  requireSameCurrency(a, b);
  return money(a.minor + b.minor, a.currency);
}

export function sumMoney(values: readonly Money[], currency: CurrencyCode): Money {
  return values.reduce(addMoney, money(0, currency));
}

export function negateMoney(value: Money): Money {
  return { minor: value.minor === 0 ? 0 : -value.minor, currency: value.currency };
}

/** Negative, zero or positive as a is less than, equal to or greater than b; RangeError across currencies. */
export function compareMoney(a: Money, b: Money): number {
  requireSameCurrency(a, b);
  return a.minor - b.minor;
}

/**
 * value × numerator ÷ denominator, rounded half away from zero to the minor unit (commercial rounding).
 * Ten per cent is (10, 100); a tax rate of 7.7 % is (77, 1000).
 */
export function multiplyMoney(value: Money, numerator: number, denominator: number): Money {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0) {
    throw new RangeError(`not a ratio of integers: ${numerator}/${denominator}`);
  }
  const product = BigInt(value.minor) * BigInt(numerator);
  const divisor = BigInt(denominator);
  const magnitude = product < 0n ? -product : product;
  const rounded = (magnitude * 2n + divisor) / (divisor * 2n);
  return money(Number(product < 0n ? -rounded : rounded), value.currency);
}

const FORMATS = new Map<string, Intl.NumberFormat>();

/** "AUD 48,500.00" in the reader's notation; the code rather than a symbol, because `$` names five currencies. */
export function formatMoney(value: Money, locale: string): string {
  const key = `${locale}|${value.currency}`;
  let format = FORMATS.get(key);
  if (format === undefined) {
    const digits = minorDigits(value.currency);
    format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    FORMATS.set(key, format);
  }
  // Intl accepts a decimal string and formats it exactly; the declared type lags behind (ECMA-402).
  const figure = format.format(toDecimal(value) as `${number}`);
  return `${value.currency} ${figure}`;
}
