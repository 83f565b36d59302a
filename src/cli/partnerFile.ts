/** Partners from a file: CSV as spreadsheets write it, YAML or JSON. What cannot be read is a problem of its row. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { isSeq, LineCounter, parseDocument } from 'yaml';
import { nearest } from '../config/keys.js';
import { PARTNER_FIELDS } from '../desk/partnerInput.js';
import type { PartnerRow } from '../desk/partners.js';
import { DeskError, messageOf } from '../errors.js';

const LARGEST_FILE = 5_000_000;

/** Columns whose cells hold several values, and what parts them. */
const LISTS = new Map<string, RegExp>([
  ['domains', /[;,\s]+/],
  ['addressLines', /\s*[;|\n]\s*/],
]);

/** "Contact e-mail", "contact_email" and "contactEmail" are one field. */
const FIELD_BY_HEADING = new Map(
  PARTNER_FIELDS.map((field) => [plain(field), field] as const).concat([
    ['partner', 'name'],
    ['domain', 'domains'],
    ['manager', 'managerEmail'],
    ['address', 'addressLines'],
  ]),
);

/**
 * Reads the rows of a file by its extension: .csv, .yaml, .yml or .json. Throws DeskError file-unreadable or
 * input-invalid where the file as a whole cannot be read.
 */
export async function readPartnerFile(file: string): Promise<PartnerRow[]> {
  const text = await readText(file);
  switch (path.extname(file).toLowerCase()) {
    case '.csv':
      return csvRows(text, file);
    case '.yaml':
    case '.yml':
    case '.json':
      return yamlRows(text, file);
    default:
      throw new DeskError('input-invalid', `${file} is neither .csv, .yaml nor .json`);
  }
}

async function readText(file: string): Promise<string> {
  let octets: Buffer;
  try {
    const { size } = await stat(file);
    if (size > LARGEST_FILE) throw new DeskError('input-invalid', `${file} is larger than ${LARGEST_FILE / 1e6} MB`);
    octets = await readFile(file);
  } catch (error) {
    if (error instanceof DeskError) throw error;
    throw new DeskError('file-unreadable', `${file} cannot be read: ${messageOf(error)}`, { cause: error });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch (error) {
    throw new DeskError('input-invalid', `${file} is not UTF-8 text`, {
      wayOut: 'In a spreadsheet, choose "CSV UTF-8" when saving: names with umlauts would be damaged otherwise.',
      cause: error,
    });
  }
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function csvRows(text: string, file: string): PartnerRow[] {
  let records: CsvRecord[];
  try {
    records = parseCsv(text, {
      bom: true,
      delimiter: [delimiterOf(text)],
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as CsvRecord[];
  } catch (error) {
    throw new DeskError('input-invalid', `${file} is no CSV file: ${messageOf(error)}`, { cause: error });
  }
  const [heading, ...rows] = records;
  const fields = (heading?.record ?? []).map((name) => FIELD_BY_HEADING.get(plain(name)) ?? null);
  refuseHeadings(heading?.record ?? [], fields, file);
  return rows.map(({ record, info }) => {
    // A cell with line breaks ends on a later line than it began.
    const line = info.lines - record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    if (record.length !== fields.length) {
      const message = `has ${record.length} cells, the heading has ${fields.length}`;
      return { line, input: null, problems: [{ field: '', message }] };
    }
    const entries = fields.flatMap((field, index) => {
      const cell = record[index] ?? '';
      return field === null || cell === '' ? [] : [[field, valueOf(field, cell)] as const];
    });
    return { line, input: Object.fromEntries(entries) };
  });
}

function refuseHeadings(names: readonly string[], fields: readonly (string | null)[], file: string): void {
  const unknown = names
    .filter((_, index) => fields[index] === null)
    .map((name) => {
      const near = nearest(name, PARTNER_FIELDS);
      return near === null ? `"${name}"` : `"${name}" (did you mean ${near}?)`;
    });
  const twice = fields.filter((field, index) => field !== null && fields.indexOf(field) < index);
  if (unknown.length === 0 && twice.length === 0) return;
  const what =
    unknown.length > 0 ? `unknown columns: ${unknown.join(', ')}` : `columns that stand twice: ${twice.join(', ')}`;
  throw new DeskError('input-invalid', `${file} has ${what}`, {
    wayOut: `The first line names the columns: ${PARTNER_FIELDS.join(', ')}.`,
  });
}

/** What parts the cells: the candidate that the first line holds most of. */
function delimiterOf(text: string): string {
  const first = text.slice(0, 5000).split('\n', 1)[0] ?? '';
  const count = (delimiter: string): number => first.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

function yamlRows(text: string, file: string): PartnerRow[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0]);
    throw new DeskError('input-invalid', `${file}, line ${line}: ${error.message.split('\n', 1)[0] ?? ''}`);
  }
  if (!isSeq(document.contents)) {
    throw new DeskError('input-invalid', `${file} must hold a list of partners`);
  }
  const values = document.toJS({ maxAliasCount: 100 }) as unknown[];
  return document.contents.items.map((item, index) => {
    const range = (item as { range?: readonly [number, number, number] | null }).range;
    const value = values[index];
    // One domain or one address line may be written without a list.
    const input = isRecord(value)
      ? Object.fromEntries(
          Object.entries(value).map(([key, cell]) => [key, typeof cell === 'string' ? valueOf(key, cell) : cell]),
        )
      : value;
    return { line: range ? lines.linePos(range[0]).line : index + 1, input };
  });
}

function valueOf(field: string, cell: string): string | string[] {
  const separator = LISTS.get(field);
  return separator === undefined ? cell : cell.split(separator).filter((part) => part !== '');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function plain(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z]/g, '');
}
