/**
 * The baseline's amounts: @microsoft/recognizers-text-suite. Its English model is used for all three languages: it has
 * no German one, and its French one takes seconds a sentence. It reads no separators of thousands and no code before the
 * figure, so figures are written its way first.
 */
import * as suite from '@microsoft/recognizers-text-suite';
import { isCurrency, moneyFromDecimal, type Money } from '../../src/values/money.js';

export interface Amount {
  readonly value: Money;
  /** Offset in the text that `plainFigures` made. */
  readonly start: number;
}

/** "AUD 48,500.00" → "48500.00 AUD", "48.500,– €" → "48500 €", "48 500" → "48500". */
export function plainFigures(text: string): string {
  return text
    .replace(/(\d)[’'\u2009\u202f](?=\d{3}(?!\d))/gu, '$1')
    .replace(/(\d)(?:,|\.| )(?=\d{3}(?:(?:,|\.| )\d{3})*(?:[.,]\d{2})?(?!\d))/gu, '$1')
    .replace(/(\d),(\d{2})(?!\d)/gu, '$1.$2')
    .replace(/(\d)[.,][-–]{1,2}/gu, '$1')
    .replace(/\b(?:AU|A)\$ ?(\d[\d.]*k?)/gu, '$1 AUD')
    .replace(/\bNZ\$ ?(\d[\d.]*k?)/gu, '$1 NZD')
    .replace(/\bUS\$ ?(\d[\d.]*k?)/gu, '$1 USD')
    .replace(/\b(AUD|USD|EUR|CHF|GBP|NZD|CAD|SGD) ?(\d[\d.]*k?)/gu, '$2 $1')
    .replace(/\b(?:Fr\.|SFr\.) ?(\d[\d.]*)/gu, '$1 CHF')
    .replace(/(\d) ?Franken/giu, '$1 CHF')
    .replace(/(\d) ?francs/giu, '$1 CHF');
}

interface Recognised {
  readonly text: string;
  readonly start: number;
  readonly resolution: { readonly value: string | null; readonly isoCurrency?: string } | null;
}

/** Amounts of a text of plain figures; a currency without an ISO code is the partner's. */
export function amountsIn(text: string, currency: string): Amount[] {
  const found = suite.recognizeCurrency(text, suite.Culture.English) as unknown as Recognised[];
  return found.flatMap(({ resolution, start }) => {
    const code = resolution?.isoCurrency ?? currency;
    const value = Number(resolution?.value ?? Number.NaN);
    if (!Number.isFinite(value) || !isCurrency(code)) return [];
    const money = moneyFromDecimal(value.toFixed(2), code);
    return money === null ? [] : [{ value: money, start }];
  });
}

/** Numbers with no currency, for lines that say what they are for; three digits or more, no years. */
export function numbersIn(text: string, currency: string): Amount[] {
  const found = suite.recognizeNumber(text, suite.Culture.English) as unknown as Recognised[];
  return found.flatMap(({ resolution, start }) => {
    const value = Number(resolution?.value ?? Number.NaN);
    if (!Number.isFinite(value) || value < 100 || (value >= 2020 && value <= 2035)) return [];
    const money = moneyFromDecimal(value.toFixed(2), currency);
    return money === null ? [] : [{ value: money, start }];
  });
}
