/**
 * Training as a CSV file: one row a person and course. Columns partner, person, email, course, completed, expires, under
 * these or similar names; spreadsheets' delimiters and encodings. Every fault is named with its line.
 */
import { parse } from 'csv-parse/sync';
import { foldName } from '../../referrals/training.js';
import { lineOf, type Line } from '../../texts/line.js';

export const TRAINING_COLUMNS = ['partner', 'person', 'email', 'course', 'completed', 'expires'] as const;
export type TrainingColumn = (typeof TRAINING_COLUMNS)[number];

export interface TrainingRow {
  /** Of the file, from 1; the headings are in line 1. */
  readonly line: number;
  /** '' where the cell, or the column, is not there. */
  readonly cells: Readonly<Record<TrainingColumn, string>>;
}

export interface TrainingTable {
  readonly rows: readonly TrainingRow[];
  readonly problems: readonly Line[];
}

const HEADINGS = new Map<string, TrainingColumn>([
  ...['partner', 'firm', 'company', 'partnerfirma', 'partenaire'].map((name) => [name, 'partner'] as const),
  ...['person', 'name', 'full name', 'mitarbeiter', 'mitarbeiterin', 'personne', 'nom'].map(
    (name) => [name, 'person'] as const,
  ),
  ...['email', 'e mail', 'mail', 'address', 'courriel'].map((name) => [name, 'email'] as const),
  ...['course', 'training', 'kurs', 'schulung', 'cours', 'formation'].map((name) => [name, 'course'] as const),
  ...[
    'completed',
    'completed on',
    'completion',
    'date',
    'abgeschlossen',
    'abgeschlossen am',
    'datum',
    'termine le',
  ].map((name) => [name, 'completed'] as const),
  ...['expires', 'expires on', 'expiry', 'valid until', 'gultig bis', 'expire le', 'valable jusqu au'].map(
    (name) => [name, 'expires'] as const,
  ),
]);

const LARGEST_FILE = 2_000_000;
const MOST_ROWS = 5_000;
const LONGEST_CELL = 300;

/** UTF-8, or what older spreadsheets write (Windows-1252). */
export function decodeTable(content: Uint8Array): string {
  const bounded = content.subarray(0, LARGEST_FILE + 1);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bounded);
  } catch {
    return new TextDecoder('windows-1252').decode(bounded);
  }
}

/** Whether the first line names at least two of the columns: then the file is meant as one of training. */
export function looksLikeTraining(text: string): boolean {
  const [first = ''] = text.slice(0, 2000).split(/\r\n?|\n/, 1);
  const named = first.split(/[;,\t]/).map(columnOf);
  return new Set(named.filter((column) => column !== null && column !== 'email' && column !== 'partner')).size >= 2;
}

/** `required`: the columns that must be there. Rows are read only where the columns are right. */
export function readTrainingTable(text: string, required: readonly TrainingColumn[]): TrainingTable {
  if (text.length > LARGEST_FILE)
    return { rows: [], problems: [lineOf('the file is larger than {size} MB', { size: LARGEST_FILE / 1e6 })] };
  let records: { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      to: MOST_ROWS + 2,
      max_record_size: 20_000,
    }) as unknown as typeof records;
  } catch (error) {
    return {
      rows: [],
      problems: [
        lineOf('the file is no CSV: {error}', { error: error instanceof Error ? error.message : 'unknown error' }),
      ],
    };
  }
  const [heading, ...rest] = records;
  if (heading === undefined) return { rows: [], problems: [lineOf('the file is empty')] };
  const columns = heading.record.map(columnOf);
  const problems = headingProblems(heading.record, columns, required);
  if (problems.length > 0) return { rows: [], problems };
  if (rest.length === 0) return { rows: [], problems: [lineOf('the file has headings and no rows')] };
  if (rest.length > MOST_ROWS)
    return { rows: [], problems: [lineOf('the file has more than {most} rows', { most: MOST_ROWS })] };
  return {
    rows: rest.map(({ record, info }) => ({ line: info.lines, cells: cellsOf(record, columns) })),
    problems: rest.flatMap(({ record, info }) =>
      record.length > columns.length
        ? [lineOf('line {lines}: has more cells than there are columns', { lines: info.lines })]
        : [],
    ),
  };
}

function columnOf(heading: string): TrainingColumn | null {
  return HEADINGS.get(foldName(heading.replace(/^\ufeff/, ''))) ?? null;
}

function headingProblems(
  headings: readonly string[],
  columns: readonly (TrainingColumn | null)[],
  required: readonly TrainingColumn[],
): Line[] {
  const unknown = headings
    .filter((name, at) => columns[at] === null && name !== '')
    .map((name) => `“${name.slice(0, 40)}”`);
  const missing = required.filter((column) => !columns.includes(column));
  const twice = TRAINING_COLUMNS.filter((column) => columns.filter((other) => other === column).length > 1);
  return [
    ...(missing.length > 0 ? [lineOf('line 1: the column {missing} is missing', { missing: missing.join(', ') })] : []),
    ...(unknown.length > 0
      ? [
          lineOf('line 1: {unknown} is no column of training; columns are {columns}', {
            unknown: unknown.slice(0, 5).join(', '),
            columns: TRAINING_COLUMNS.join(', '),
          }),
        ]
      : []),
    ...twice.map((column) => lineOf('line 1: the column {column} stands there twice', { column })),
  ];
}

function cellsOf(record: readonly string[], columns: readonly (TrainingColumn | null)[]): TrainingRow['cells'] {
  const cell = (column: TrainingColumn): string =>
    (record[columns.indexOf(column)] ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_CELL);
  return {
    partner: cell('partner'),
    person: cell('person'),
    email: cell('email'),
    course: cell('course'),
    completed: cell('completed'),
    expires: cell('expires'),
  };
}

function delimiterOf(text: string): string {
  const [first = ''] = text.slice(0, 2000).split(/\r\n?|\n/, 1);
  const counted = [';', '\t', ','].map((delimiter) => ({ delimiter, count: first.split(delimiter).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}
