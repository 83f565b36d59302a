/**
 * Text of a .csv file (RFC 4180 and what spreadsheets make of it). Rows become "Header: value" lines, so that a table is
 * read like the lines of a mail; a table of two columns is a list of names and values.
 */
import { parse } from 'csv-parse/sync';
import { decodeText, extracted } from './plainText.js';
import type { Extracted } from './types.js';

const DELIMITERS = [';', '\t', ','] as const;
const MOST_ROWS = 2_000;
const MOST_COLUMNS = 50;
const SAMPLED_LINES = 20;
const LONGEST_CELL = 500;

export function readCsv(content: Uint8Array, charset: string | null, most: number): Extracted {
  const decoded = decodeText(content, charset);
  if (decoded === null) return { reason: 'damaged' };
  let source = decoded.slice(0, most * 2);
  // Excel's own first line, which says how the columns are divided.
  const stated = /^\ufeff?sep=([;,\t])\r?\n/i.exec(source);
  if (stated !== null) source = source.slice(stated[0].length);
  const rows = readRows(source, stated?.[1] ?? delimiterOf(source));
  if (rows === null) return { reason: 'damaged' };
  const cut = source.length < decoded.length - (stated?.[0].length ?? 0) || rows.length > MOST_ROWS;
  return extracted(asLines(rows.slice(0, MOST_ROWS)), most, cut);
}

/** The delimiter that divides most of the first lines alike; a comma where none does. */
export function delimiterOf(source: string): string {
  const lines = source
    .slice(0, 50_000)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLED_LINES)
    .map((line) => line.replace(/"[^"]{0,2000}"/g, ''));
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const usual = counts.reduce(
      (most, count) => (alike(counts, count) > alike(counts, most) ? count : most),
      counts[0] ?? 0,
    );
    const score = usual === 0 ? 0 : alike(counts, usual);
    // Commas also stand in amounts ("48,500") and sentences: on a tie the others, tried first, count.
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

const alike = (counts: readonly number[], count: number): number => counts.filter((other) => other === count).length;

function readRows(source: string, delimiter: string): string[][] | null {
  try {
    const rows = parse(source, {
      delimiter,
      bom: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      to: MOST_ROWS + 1,
      max_record_size: 100_000,
    });
    return rows.map((row) =>
      row.slice(0, MOST_COLUMNS).map((cell) => cell.replace(/\s+/g, ' ').trim().slice(0, LONGEST_CELL)),
    );
  } catch {
    return null;
  }
}

function asLines(rows: readonly (readonly string[])[]): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const [first = [], ...rest] = rows;
  if (width <= 2 || rest.length === 0 || !isHeader(first)) return rows.map(namedValue).join('\n');
  return rest
    .map((row) => {
      const filled = row.filter((cell) => cell !== '');
      // "Total;;48500": a row of its own name and value below the table.
      if (filled.length <= 2 && !isValue(row[0] ?? '')) return namedValue(filled);
      const [name = '', ...cells] = filled;
      const units = cells.filter((cell) => !isValue(cell));
      // "Total;48500;EUR" in a table of several lines: the line's own name says more than the column's.
      if (rest.length > 1 && !isValue(name) && cells.length - units.length === 1 && units.every(isUnit))
        return named(name, [...units, ...cells.filter(isValue)].join(' '));
      return row
        .map((cell, at) => (cell === '' ? '' : named(first[at] ?? '', cell)))
        .filter((line) => line !== '')
        .join('\n');
    })
    .join('\n\n');
}

/** A row of names: each its own, none of them a figure. */
function isHeader(row: readonly string[]): boolean {
  const names = row.filter((cell) => cell !== '');
  return names.length > 1 && new Set(names).size === names.length && !names.some(isValue);
}

function isValue(cell: string): boolean {
  return /^[^\p{L}]{0,4}\d/u.test(cell) || /^[A-Z]{3} ?\d/.test(cell);
}

function isUnit(cell: string): boolean {
  return /^(?:[A-Z]{3}|[$€£])$/.test(cell);
}

function namedValue(row: readonly string[]): string {
  const filled = row.filter((cell) => cell !== '');
  const [name = '', value] = filled;
  if (filled.length === 2 && value !== undefined && !isValue(name)) return named(name, value);
  return filled.join(' | ');
}

function named(name: string, value: string): string {
  return name === '' ? value : `${name.replace(/[:\s]{1,8}$/, '')}: ${value}`;
}
