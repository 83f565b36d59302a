/** Exact decimal numbers on their way to Money: an integer and how many of its digits are decimals. No floats. */
import { minorDigits, moneyFromDecimal, type CurrencyCode, type Money } from '../../../values/money.js';

export interface Decimal {
  readonly unscaled: bigint;
  /** Decimal places, never negative. */
  readonly places: number;
}

export function decimal(integerDigits: string, fractionDigits = ''): Decimal {
  return { unscaled: BigInt(integerDigits + fractionDigits), places: fractionDigits.length };
}

/** value × 10^power, power ≥ 0. */
export function shift(value: Decimal, power: number): Decimal {
  if (power <= value.places) return { unscaled: value.unscaled, places: value.places - power };
  return { unscaled: value.unscaled * 10n ** BigInt(power - value.places), places: 0 };
}

export function compare(a: Decimal, b: Decimal): number {
  const places = Math.max(a.places, b.places);
  const difference = a.unscaled * 10n ** BigInt(places - a.places) - b.unscaled * 10n ** BigInt(places - b.places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function atLeast(value: Decimal, integer: number): boolean {
  return compare(value, { unscaled: BigInt(integer), places: 0 }) >= 0;
}

/** The whole number, or null where it has decimals or is beyond 15 digits. */
export function asInteger(value: Decimal): number | null {
  const divisor = 10n ** BigInt(value.places);
  if (value.unscaled % divisor !== 0n) return null;
  const whole = value.unscaled / divisor;
  return whole < 10n ** 15n ? Number(whole) : null;
}

/** Decimals that do not end in zero. */
export function significantPlaces(value: Decimal): number {
  let { unscaled, places } = value;
  while (places > 0 && unscaled % 10n === 0n) {
    unscaled /= 10n;
    places -= 1;
  }
  return places;
}

/**
 * The amount in a currency, or null where it is out of range. `exact` is false when the number is finer than the
 * currency's minor unit and had to be rounded half up: nobody means such an amount.
 */
export function toMoney(
  value: Decimal,
  currency: CurrencyCode,
  negative: boolean,
): { readonly money: Money; readonly exact: boolean } | null {
  const digits = minorDigits(currency);
  const exact = significantPlaces(value) <= digits;
  const surplus = Math.max(0, value.places - digits);
  const divisor = 10n ** BigInt(surplus);
  const minor = (value.unscaled * 2n + divisor) / (divisor * 2n);
  const text = minor.toString().padStart(Math.min(value.places, digits) + 1, '0');
  const places = value.places - surplus;
  const plain = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
  const money = moneyFromDecimal(`${negative ? '-' : ''}${plain}`, currency);
  return money === null ? null : { money, exact };
}
