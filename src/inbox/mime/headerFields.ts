/**
 * The header section of a mail (RFC 5322 §2.2): fields in the order received, unfolded, and the encoded words
 * (RFC 2047) and parameters (RFC 2231) inside them. Read here rather than taken from mailparser, which keeps only
 * the last From field and replaces a Date that it cannot read by today.
 */
import type { HeaderField } from '../../values/mail.js';
import { decodeBytes } from './charset.js';

const CR = 0x0d;
const LF = 0x0a;

export interface HeaderSection {
  readonly fields: readonly HeaderField[];
  /** Offset of the first octet of the body. */
  readonly bodyStart: number;
  /** Lines that are neither a field nor the continuation of one. */
  readonly strayLines: number;
  /** The section was longer than allowed and its rest was left unread. */
  readonly cut: boolean;
}

/** Where the header section ends: the offset after the empty line, or the end of the bytes where there is none. */
export function findBodyStart(raw: Uint8Array): number {
  for (let at = raw.indexOf(LF); at !== -1; at = raw.indexOf(LF, at + 1)) {
    const next = raw[at + 1];
    if (next === LF) return at + 2;
    if (next === CR && raw[at + 2] === LF) return at + 3;
  }
  return raw.length;
}

/** Splits the header section of a mail or of one returned in a report. */
export function readHeaderSection(raw: Uint8Array, maxSize: number): HeaderSection {
  const start = skipPreamble(raw);
  const bodyStart = raw[start] === LF ? start + 1 : start + findBodyStart(raw.subarray(start));
  const cut = bodyStart - start > maxSize;
  const text = Buffer.from(raw.subarray(start, cut ? start + maxSize : bodyStart)).toString('latin1');
  const fields: HeaderField[] = [];
  let strayLines = 0;
  let name = '';
  let pieces: string[] = [];
  const flush = (): void => {
    if (name !== '') fields.push({ name, value: decodeHeaderText(pieces.join(' ').trim()) });
    name = '';
    pieces = [];
  };
  for (const line of text.split(/\r?\n/)) {
    if (line === '') continue;
    if (line.startsWith(' ') || line.startsWith('\t')) {
      if (name !== '') pieces.push(line.trim());
      else strayLines += 1;
      continue;
    }
    flush();
    const colon = line.indexOf(':');
    const fieldName = line.slice(0, colon).trimEnd();
    // RFC 5322 §3.6.8: a field name is printable ASCII without colon or space.
    if (colon < 1 || colon > 200 || !/^[\x21-\x39\x3b-\x7e]+$/.test(fieldName)) {
      strayLines += 1;
      continue;
    }
    name = fieldName.toLowerCase();
    pieces = [line.slice(colon + 1).trim()];
  }
  flush();
  return { fields, bodyStart, strayLines, cut };
}

/** Leading blank lines and an mbox "From " line are leftovers of storage, not of the mail. */
function skipPreamble(raw: Uint8Array): number {
  let start = 0;
  while (start < raw.length && (raw[start] === CR || raw[start] === LF)) start += 1;
  if (start === raw.length) return 0;
  const opening = Buffer.from(raw.subarray(start, start + 300)).toString('latin1');
  // "From anna@example.com Tue Nov 17 …" has no colon after its first word, a From field has.
  if (/^>?From [^\r\n]{0,280}\r?\n/.test(opening)) return raw.indexOf(LF, start) + 1;
  return start;
}

/** Raw 8-bit bytes in a field are UTF-8 (RFC 6532) or, in old mail, windows-1252: each field by itself. NUL is dropped. */
function decodeHeaderText(latin1: string): string {
  const text = /[\x80-\xff]/.test(latin1) ? decodeBytes(Buffer.from(latin1, 'latin1'), null).text : latin1;
  return text.replaceAll('\0', '');
}

/** The first value of a field, or null. */
export function firstValue(fields: readonly HeaderField[], name: string): string | null {
  return fields.find((field) => field.name === name)?.value ?? null;
}

const ENCODED_WORD = /=\?([\w.:*-]{1,60})\?([bBqQ])\?([^?\r\n]{0,4000})\?=/g;

/**
 * Decodes the encoded words of an unstructured value (RFC 2047 §6.1). Neighbours of one charset are joined as bytes
 * first, because senders split characters between them. Control characters that come out of the decoding are shown as
 * Unicode control pictures ("␍␊"): they can be noticed, and can break no line wherever the value is used.
 */
export function decodeWords(value: string): string {
  if (!value.includes('=?')) return value;
  const runs: { charset: string; bytes: Buffer[] }[] = [];
  let result = '';
  let end = 0;
  const flush = (): void => {
    for (const run of runs) result += showControls(decodeBytes(Buffer.concat(run.bytes), run.charset).text);
    runs.length = 0;
  };
  for (const match of value.matchAll(ENCODED_WORD)) {
    const between = value.slice(end, match.index);
    // White space between two encoded words is no text (RFC 2047 §6.2).
    if (runs.length === 0 || between.trim() !== '') {
      flush();
      result += between;
    }
    const charset = (match[1] ?? '').replace(/\*.*$/, '').toLowerCase();
    const bytes = decodeWord(match[2] ?? '', match[3] ?? '');
    const last = runs.at(-1);
    if (last?.charset === charset) last.bytes.push(bytes);
    else runs.push({ charset, bytes: [bytes] });
    end = match.index + match[0].length;
  }
  flush();
  return result + value.slice(end);
}

function decodeWord(encoding: string, text: string): Buffer {
  if (encoding.toLowerCase() === 'b') return Buffer.from(text, 'base64');
  const latin1 = text
    .replaceAll('_', ' ')
    .replace(/=([0-9a-fA-F]{2})/g, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(latin1, 'latin1');
}

function showControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- finding control characters is the point
  return text.replace(/[\x00-\x08\x0a-\x1f\x7f]/g, (character) =>
    character === '\0' ? '' : String.fromCharCode(character === '\x7f' ? 0x2421 : 0x2400 + character.charCodeAt(0)),
  );
}

export interface ParameterisedValue {
  /** Lower case, without comments. */
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const PARAMETER =
  /;\s{0,20}([\w!#$%&'*+.^`{|}~-]{1,100})\s{0,20}=\s{0,20}(?:"((?:[^"\\]|\\.){0,2000})"|([^\s;"]{0,1000}))/g;

/** A value with parameters, as Content-Type and Content-Disposition have it (RFC 2045 §5.1, RFC 2231). */
export function parseParameters(field: string): ParameterisedValue {
  const bounded = field.slice(0, 8000);
  const value = (/^[^;\s(]{0,200}/.exec(bounded.trim())?.[0] ?? '').toLowerCase();
  const parameters = new Map<string, string>();
  const continued = new Map<string, string[]>();
  for (const match of bounded.matchAll(PARAMETER)) {
    const name = (match[1] ?? '').toLowerCase();
    const text = match[2]?.replace(/\\(.)/g, '$1') ?? match[3] ?? '';
    const section = /^([^*]+)\*(\d{1,2})?\*?$/.exec(name);
    if (section?.[1] === undefined) {
      if (!parameters.has(name)) parameters.set(name, decodeWords(text));
    } else {
      const pieces = continued.get(section[1]) ?? [];
      pieces[Number(section[2] ?? 0)] = name.endsWith('*') ? text : text.replaceAll('%', '%25');
      continued.set(section[1], pieces);
    }
  }
  for (const [name, pieces] of continued) parameters.set(name, decodeExtended(pieces.join('')));
  return { value, parameters };
}

/** charset'language'%-encoded (RFC 2231 §4). */
function decodeExtended(text: string): string {
  const match = /^([\w.:-]{0,60})'[\w-]{0,30}'(.*)$/s.exec(text);
  const latin1 = (match?.[2] ?? text).replace(/%([0-9a-fA-F]{2})/g, (_match, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return showControls(decodeBytes(Buffer.from(latin1, 'latin1'), match?.[1] ?? null).text);
}
