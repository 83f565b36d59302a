/** An overview as a table of values: written for people, as CSV or as JSON by whoever shows it. */
import { moneyToJson, toDecimal, formatMoney, type Money } from '../../values/money.js';

export type Cell = string | number | Money | null;

export interface Table {
  /** As `--section` names it. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Title, then columns as wide as their widest cell. */
export function asText({ title, columns, rows }: Table, locale: string): string[] {
  if (rows.length === 0) return [title, '', '  none'];
  const lines = [columns, ...rows.map((row) => row.map((cell) => forPeople(cell, locale)))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  const numeric = columns.map((_, index) => rows.every((row) => typeof row[index] !== 'string'));
  const written = lines.map((line) =>
    line
      .map((cell, index) => (numeric[index] ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return [title, '', ...written.map((line) => `  ${line}`)];
}

function forPeople(cell: Cell, locale: string): string {
  if (cell === null) return '–';
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' ? oneLine(cell) : formatMoney(cell, locale);
}

/** Names and words of other people: one line, no control characters, bounded. */
function oneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
  return line.length <= 80 ? line : `${line.slice(0, 79)}…`;
}

/**
 * RFC 4180. Money is a plain decimal; its currency has a column of its own. A text that a spreadsheet would take for a
 * formula (it begins with = + - @, a tab or a line end) gets an apostrophe before it.
 */
export function asCsv({ columns, rows }: Table): string {
  return [columns, ...rows.map((row) => row.map(forSheets))]
    .map((line) => line.map(field).join(','))
    .join('\r\n')
    .concat('\r\n');
}

function forSheets(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string') return toDecimal(cell);
  return /^\s*[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as objects by column. */
export function asJson({ name, title, columns, rows }: Table): object {
  return {
    section: name,
    title,
    rows: rows.map((row) =>
      Object.fromEntries(row.map((cell, index) => [columns[index] ?? String(index), jsonOf(cell)])),
    ),
  };
}

function jsonOf(cell: Cell): unknown {
  return typeof cell === 'object' && cell !== null ? moneyToJson(cell) : cell;
}
