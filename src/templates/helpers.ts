/**
 * What templates can call. Money and days are written in the reader's notation; whatever a helper is given and cannot
 * use is an error with its line, never "undefined" in a letter.
 *
 *   {{money total}}  {{day startDate}}  {{day sentOn 'short'}}  {{amounts invoice}}  {{list names}}
 *   {{label 'fact' 'total'}}  {{factValue this}}  {{quoted words}}  {{cut customer 60}}  {{mail address}}
 *   {{heads '8 24' 'Ref' 'Client'}}  {{cells '8 24' ref customer}}
 *   {{mailAbout address subject}}  {{clockName 'status'}}  {{row 'Label' value}}  {{block newText}}  {{indent description}}  {{#if (eq kind 'won')}}  {{or a b}}
 */
import Handlebars from 'handlebars';
import { formatDay, parseCalendarDay } from '../values/calendarDay.js';
import { formatMoney, type Money } from '../values/money.js';
import { cut } from './cleanView.js';
import { notationOf } from './language.js';
import { LINK_STYLE } from './styles.js';
import { clockWord } from './words/clocks.js';
import { wordOf, type Words } from './words/index.js';

/** The two ways of writing: `text` (also for subjects) escapes nothing, `html` everything. */
export type Medium = 'text' | 'html';

/** What a rendering carries beside the view, as Handlebars @-data. */
export interface RenderData {
  readonly locale: string;
  readonly language: string;
  readonly words: Words;
  readonly 'partial-block'?: ((context: object, options: Handlebars.RuntimeOptions) => string) | undefined;
}

type Helper = (...given: unknown[]) => unknown;

/** Keeps a blank from being wrapped; the text wrapper turns it into an ordinary one. */
const NO_BREAK = '\u00a0';

const ROW_WIDTH = 20;
const CELL =
  'padding:3px 10px 3px 0;font-family:Arial,sans-serif;font-size:14px;line-height:20px;text-align:left;word-break:break-word';
/** Up to so many columns a cell is not broken: a reference, a number. */
const SHORT_CELL = 10;
const CELL_STYLE = { td: `${CELL};color:#1f2430`, th: `${CELL};font-weight:600;color:#4a5264` } as const;

/** Calls of a helper end with Handlebars' own options. */
function split(given: readonly unknown[]): { readonly values: readonly unknown[]; readonly data: RenderData } {
  const options = given[given.length - 1] as Handlebars.HelperOptions;
  return { values: given.slice(0, -1), data: options.data as RenderData };
}

/** An error with the line of the call, which `naming` in engine.ts puts together with the file. */
function wrong(given: readonly unknown[], message: string): Error {
  const { loc } = given[given.length - 1] as { loc?: { start?: { line?: unknown } } };
  const error = new Error(message);
  const line = loc?.start?.line;
  return typeof line === 'number' ? Object.assign(error, { lineNumber: line }) : error;
}

function asMoney(value: unknown): Money | null {
  if (typeof value !== 'object' || value === null) return null;
  const { minor, currency } = value as Partial<Money>;
  return typeof minor === 'number' && typeof currency === 'string' ? { minor, currency } : null;
}

function writeMoney(value: Money, data: RenderData, medium: Medium): string {
  const written = formatMoney(value, notationOf(data.locale));
  return medium === 'text' ? written.replace(/\s/g, NO_BREAK) : written;
}

function writeAmounts(values: readonly unknown[], data: RenderData, medium: Medium): string | null {
  const parts: string[] = [];
  for (const value of values) {
    const { amount, label } = value as { amount?: unknown; label?: unknown };
    const written = asMoney(amount);
    if (written === null) return null;
    const suffix = typeof label === 'string' && label !== '' ? ` (${label})` : '';
    parts.push(`${writeMoney(written, data, medium)}${suffix}`);
  }
  return writeList(parts, data);
}

/** "a, b and c" in the letter's language. */
function writeList(parts: readonly string[], data: RenderData): string {
  return new Intl.ListFormat(data.language, { type: 'conjunction' }).format(parts);
}

function texts(given: readonly unknown[], values: readonly unknown[]): readonly string[] {
  return values.map((value) => {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    throw wrong(given, `text is wanted, not ${value === null ? 'null' : typeof value}`);
  });
}

/** A fact of a summary: name and value together, because a customer and a day are both text. */
function writeFact(name: unknown, value: unknown, data: RenderData, medium: Medium): string | null {
  if (value === null) return '–';
  if (Array.isArray(value)) return value.length === 0 ? '–' : writeAmounts(value, data, medium);
  const amount = asMoney(value);
  if (amount !== null) return writeMoney(amount, data, medium);
  if (typeof value !== 'string') return null;
  const parsed = name === 'startDate' ? parseCalendarDay(value) : null;
  return parsed === null ? value : formatDay(parsed, notationOf(data.locale));
}

const ADDRESS = /^[^\s@"<>(),;:\\[\]]{1,64}@[^\s@"<>(),;:\\[\]]{1,255}$/;

function mailLink(address: string): Handlebars.SafeString {
  const shown = Handlebars.escapeExpression(address);
  if (!ADDRESS.test(address)) return new Handlebars.SafeString(shown);
  // Everything but the @ is percent-encoded: an address with ?bcc= in it must not add fields (RFC 6068 §5).
  const target = address.split('@').map(encodeURIComponent).join('@');
  return new Handlebars.SafeString(`<a href="mailto:${target}" style="${LINK_STYLE}">${shown}</a>`);
}

/** The address as a link that begins a mail with this subject (RFC 6068 §2). */
function mailAboutLink(address: string, subject: string): Handlebars.SafeString {
  const link = mailLink(address).toHTML();
  return new Handlebars.SafeString(link.replace(/(href="mailto:[^"]*)"/, `$1?subject=${encodeURIComponent(subject)}"`));
}

const inLines = (text: string, prefix: string): string =>
  text
    .split('\n')
    .map((line) => (prefix + line).trimEnd())
    .join('\n');

const asBreaks = (text: string): Handlebars.SafeString =>
  new Handlebars.SafeString(text.split('\n').map(Handlebars.escapeExpression).join('<br>\n'));

/** "  Job total:        AUD 48,500.00": values stand below each other; a longer label moves its own value only. */
function textRow(label: string, value: string, words: Words): string {
  const name = label === '' ? '' : label + words.colon;
  return `  ${name.padEnd(ROW_WIDTH - 4)}  ${value}`;
}

function htmlRow(label: string, value: string | Handlebars.SafeString | undefined): Handlebars.SafeString {
  const shown = value instanceof Handlebars.SafeString ? value.toHTML() : Handlebars.escapeExpression(value ?? '');
  // A row without a label says more about the row above it.
  if (label === '') return new Handlebars.SafeString(`<tr><td></td><td class="words">${shown}</td></tr>`);
  return new Handlebars.SafeString(`<tr><th>${Handlebars.escapeExpression(label)}</th><td>${shown}</td></tr>`);
}

/**
 * A row of a table with columns of given widths ("8 24 20"): what is longer is cut in both media, so that they say the same.
 * The last column runs free.
 */
function cellRow(
  given: readonly unknown[],
  widths: unknown,
  values: readonly unknown[],
  medium: Medium,
  tag: 'td' | 'th',
): string | Handlebars.SafeString {
  const columns = typeof widths === 'string' ? widths.split(' ').map(Number) : [];
  if (columns.length !== values.length || columns.some((width) => !(width > 0))) {
    throw wrong(given, 'a width for each column is wanted');
  }
  const cells = texts(given, values).map((text, index) => cut(text.replaceAll(NO_BREAK, ' '), columns[index] ?? 0));
  if (medium === 'html') {
    const all = columns.reduce((sum, width) => sum + width, 0);
    const written = cells.map((cell, index) => {
      const percent = Math.round((100 * (columns[index] ?? 0)) / all);
      const shown = Handlebars.escapeExpression(cell === '' ? '–' : cell);
      const whole = (columns[index] ?? 0) <= SHORT_CELL ? ';white-space:nowrap' : '';
      return `<${tag} align="left" valign="top" style="${CELL_STYLE[tag]};width:${percent}%${whole}">${shown}</${tag}>`;
    });
    return new Handlebars.SafeString(`<tr>${written.join('')}</tr>`);
  }
  // No place to break: the row stays a row.
  return cells
    .map((cell, index) => (cell === '' ? '–' : cell).padEnd(index === cells.length - 1 ? 0 : (columns[index] ?? 0)))
    .join('  ')
    .replaceAll(' ', NO_BREAK);
}

/** All helpers for one way of writing, by name. */
export function helpersFor(medium: Medium): ReadonlyMap<string, Helper> {
  return new Map<string, Helper>([
    [
      'money',
      (...given) => {
        const { values, data } = split(given);
        const value = asMoney(values[0]);
        if (value === null) throw wrong(given, 'money is wanted');
        return writeMoney(value, data, medium);
      },
    ],
    [
      'day',
      (...given) => {
        const { values, data } = split(given);
        const [value, style = 'full'] = values;
        const parsed = typeof value === 'string' ? parseCalendarDay(value) : null;
        if (parsed === null) throw wrong(given, 'a calendar day is wanted');
        if (style !== 'full' && style !== 'long' && style !== 'short') throw wrong(given, 'full, long or short');
        return formatDay(parsed, notationOf(data.locale), style);
      },
    ],
    [
      'amounts',
      (...given) => {
        const { values, data } = split(given);
        const written = Array.isArray(values[0]) ? writeAmounts(values[0], data, medium) : null;
        if (written === null) throw wrong(given, 'a list of amounts is wanted');
        return written;
      },
    ],
    [
      'list',
      (...given) => {
        const { values, data } = split(given);
        if (!Array.isArray(values[0])) throw wrong(given, 'a list is wanted');
        return writeList(texts(given, values[0]), data);
      },
    ],
    [
      'factValue',
      (...given) => {
        const { values, data } = split(given);
        const { name, value } = values[0] as { name?: unknown; value?: unknown };
        const written = writeFact(name, value, data, medium);
        if (written === null) throw wrong(given, 'a fact is wanted');
        return written;
      },
    ],
    [
      'label',
      (...given) => {
        const { values, data } = split(given);
        const [group = '', name = ''] = texts(given, values);
        const word = wordOf(data.words, group, name);
        if (word === null) throw wrong(given, `there is no word "${name}" of the kind "${group}"`);
        return word;
      },
    ],
    [
      'clockName',
      (...given) => {
        const { values, data } = split(given);
        return clockWord(
          texts(given, values)[0] ?? '',
          data.locale.startsWith(data.language) ? data.locale : data.language,
        );
      },
    ],
    [
      'quoted',
      (...given) => {
        const { values, data } = split(given);
        const [open, close] = data.words.quotes;
        return `${open}${texts(given, values).join(' ')}${close}`;
      },
    ],
    [
      'cut',
      (...given) => {
        const [text, most] = split(given).values;
        if (typeof text !== 'string' || typeof most !== 'number') throw wrong(given, 'text and a length are wanted');
        return cut(text, most);
      },
    ],
    [
      'mail',
      (...given) => {
        const [address = ''] = texts(given, split(given).values);
        return medium === 'html' ? mailLink(address) : address;
      },
    ],
    [
      'mailAbout',
      (...given) => {
        const [address = '', subject = ''] = texts(given, split(given).values);
        return medium === 'html' ? mailAboutLink(address, subject) : address;
      },
    ],
    [
      'row',
      (...given) => {
        const { values, data } = split(given);
        const [label, value] = values;
        if (typeof label !== 'string') throw wrong(given, 'a label is wanted');
        if (medium === 'html')
          return htmlRow(label, value instanceof Handlebars.SafeString ? value : texts(given, [value])[0]);
        return textRow(label, texts(given, [value])[0] ?? '', data.words);
      },
    ],
    [
      'cells',
      (...given) => {
        const [widths, ...values] = split(given).values;
        return cellRow(given, widths, values, medium, 'td');
      },
    ],
    [
      'heads',
      (...given) => {
        const [widths, ...values] = split(given).values;
        return cellRow(given, widths, values, medium, 'th');
      },
    ],
    [
      'block',
      (...given) => {
        const [text = ''] = texts(given, split(given).values);
        return medium === 'html' ? asBreaks(text) : inLines(text, '> ');
      },
    ],
    [
      'indent',
      (...given) => {
        const [text = ''] = texts(given, split(given).values);
        return medium === 'html' ? asBreaks(text) : inLines(text, '  ');
      },
    ],
    ['eq', (...given) => split(given).values[0] === split(given).values[1]],
    ['or', (...given) => split(given).values.some((value) => !Handlebars.Utils.isEmpty(value))],
  ]);
}

/** Names that a template may call, Handlebars' own among them. */
export const HELPER_NAMES: ReadonlySet<string> = new Set([
  ...helpersFor('text').keys(),
  'if',
  'unless',
  'each',
  'with',
]);
