/** How an invoice number is written: `invoicing.numberFormat` of desk.yaml, such as "{year}-{number:3}". */
import { DeskError } from '../errors.js';
import { yearOf, type CalendarDay } from '../values/calendarDay.js';

const PLACEHOLDER = /\{([^{}]{0,40})\}/g;
const NUMBER = /^number(?::(\d))?$/;
/** The column of the number (src/entities/invoice.ts). */
const MAX_LENGTH = 40;

/**
 * What is wrong with a format, as a clause for a person, or null. Allowed are {series}, {year}, {number} and {number:W}
 * (padded with zeros to W digits), exactly one number, and no other braces.
 */
export function numberFormatProblem(format: string): string | null {
  const names = [...format.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
  const unknown = names.find((name) => name !== 'series' && name !== 'year' && !NUMBER.test(name));
  if (unknown !== undefined) return `{${unknown}} is not known: use {series}, {year}, {number} or {number:4}`;
  if (/[{}]/.test(format.replace(PLACEHOLDER, ''))) return 'a brace is open or closed on its own';
  if (names.filter((name) => NUMBER.test(name)).length !== 1) return 'it must contain {number} exactly once';
  return null;
}

/** What a number is made of. */
export interface NumberParts {
  readonly series: string;
  readonly year: number;
  readonly sequence: number;
}

/**
 * The number as printed: ("{year}-{number:3}", 2026, 14) → "2026-014". A sequence longer than its padding keeps all its
 * digits. Throws DeskError config-invalid for a format that numberFormatProblem objects to, or a result above 40
 * characters.
 */
export function formatNumber(format: string, { series, year, sequence }: NumberParts): string {
  const problem = numberFormatProblem(format);
  if (problem !== null) throw badFormat(format, problem);
  const text = format.replace(PLACEHOLDER, (_whole, name: string) => {
    if (name === 'series') return series;
    if (name === 'year') return String(year);
    return String(sequence).padStart(Number(NUMBER.exec(name)?.[1] ?? 0), '0');
  });
  if (text.length > MAX_LENGTH) throw badFormat(format, `${text} has more than ${MAX_LENGTH} characters`);
  return text;
}

/** The period that the counter runs in: the year of issue where {year} stands in the format, else '' (never anew). */
export function counterPeriod(format: string, issuedOn: CalendarDay): string {
  return format.includes('{year}') ? String(yearOf(issuedOn)) : '';
}

/** The name of the counter's row. */
export function counterName(series: string, period: string): string {
  return `${series}:${period}`;
}

/** What is printed before and after the number itself. */
export function aroundNumber(
  format: string,
  { series, year }: Omit<NumberParts, 'sequence'>,
): { readonly before: string; readonly after: string } {
  const [before = '', after = ''] = format
    .replaceAll('{series}', series)
    .replaceAll('{year}', String(year))
    .split(/\{number(?::\d)?\}/, 2);
  return { before, after };
}

/**
 * Which number of the series prints as `printed`, or null: ("2026-014", "{year}-{number:3}") → 14. The reverse of
 * formatNumber(), whose errors it shares.
 */
export function sequenceOf(printed: string, format: string, parts: Omit<NumberParts, 'sequence'>): number | null {
  const { before, after } = aroundNumber(format, parts);
  if (!printed.startsWith(before) || !printed.endsWith(after)) return null;
  const digits = printed.slice(before.length, printed.length - after.length);
  if (!/^\d{1,9}$/.test(digits)) return null;
  const sequence = Number(digits);
  return formatNumber(format, { ...parts, sequence }) === printed ? sequence : null;
}

function badFormat(format: string, problem: string): DeskError {
  return new DeskError('config-invalid', `invoicing.numberFormat ${JSON.stringify(format)}: ${problem}`, {
    wayOut: 'Write it like "{year}-{number:3}" or "INV-{number:5}" in desk.yaml.',
  });
}
