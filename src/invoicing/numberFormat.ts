/** How an invoice number is written: `invoicing.numberFormat` of desk.yaml, such as "{year}-{number:3}". */
import { DeskError } from '../errors.js';
import { yearOf, type CalendarDay } from '../values/calendarDay.js';

const PLACEHOLDER = /\{([^{}]{0,40})\}/g;
const NUMBER = /^number(?::(\d))?$/;
/** The column of the number (src/entities/invoice.ts). */
const MAX_LENGTH = 40;

/**
 * What is wrong with a format, as a clause for a person, or null. Allowed are {year}, {number} and {number:W} (padded
 * with zeros to W digits), exactly one number, and no other braces.
 */
export function numberFormatProblem(format: string): string | null {
  const names = [...format.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
  const unknown = names.find((name) => name !== 'year' && !NUMBER.test(name));
  if (unknown !== undefined) return `{${unknown}} is not known: use {year}, {number} or {number:4}`;
  if (/[{}]/.test(format.replace(PLACEHOLDER, ''))) return 'a brace is open or closed on its own';
  if (names.filter((name) => NUMBER.test(name)).length !== 1) return 'it must contain {number} exactly once';
  return null;
}

/**
 * The number as printed: ("{year}-{number:3}", 2026, 14) → "2026-014". A sequence longer than its padding keeps all its
 * digits. Throws DeskError config-invalid for a format that numberFormatProblem objects to, or a result above 40
 * characters.
 */
export function formatNumber(format: string, { year, sequence }: { year: number; sequence: number }): string {
  const problem = numberFormatProblem(format);
  if (problem !== null) throw badFormat(format, problem);
  const text = format.replace(PLACEHOLDER, (_whole, name: string) => {
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

function badFormat(format: string, problem: string): DeskError {
  return new DeskError('config-invalid', `invoicing.numberFormat ${JSON.stringify(format)}: ${problem}`, {
    wayOut: 'Write it like "{year}-{number:3}" or "INV-{number:5}" in desk.yaml.',
  });
}
