/**
 * What an attached file is. Octets and name decide together; the declared type counts only where the name says nothing,
 * because scanners and web shops declare everything as application/octet-stream.
 */
import type { Attachment } from '../../values/mail.js';
import type { UnreadReason } from '../../values/attachmentText.js';
import { extensionOf } from './name.js';

export type Kind = 'text' | 'csv' | 'html' | 'pdf';

const BY_EXTENSION: ReadonlyMap<string, Kind> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'text'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['tab', 'csv'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['pdf', 'pdf'],
]);

const BY_TYPE: ReadonlyMap<string, Kind> = new Map([
  ['text/plain', 'text'],
  ['text/csv', 'csv'],
  ['text/tab-separated-values', 'csv'],
  ['application/csv', 'csv'],
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['application/pdf', 'pdf'],
  ['application/x-pdf', 'pdf'],
]);

/** Extensions that say nothing of what is inside. */
const NEUTRAL = new Set(['', 'bin', 'dat', 'tmp', 'att', 'file']);

type Content = 'pdf' | 'html' | 'text' | 'binary';

/** The kind by which the file is read, or why it is not. */
export function kindOf({ filename, contentType, content }: Attachment): Kind | UnreadReason {
  const extension = extensionOf(filename ?? '');
  const neutral = NEUTRAL.has(extension) || !/^[a-z0-9]{1,10}$/.test(extension);
  const named = neutral ? (BY_TYPE.get(contentType) ?? null) : (BY_EXTENSION.get(extension) ?? 'other');
  const found = contentOf(content);
  switch (named) {
    case 'other':
      return 'unsupported';
    case null:
      return found === 'pdf' ? 'pdf' : 'unsupported';
    case 'pdf':
      return found === 'pdf' ? 'pdf' : 'damaged';
    case 'html':
      return found === 'html' || found === 'text' ? 'html' : 'damaged';
    case 'text':
      // Markup in a file called .txt is read as what a person was meant to see of it.
      return found === 'text' ? 'text' : found === 'html' ? 'html' : 'damaged';
    case 'csv':
      return found === 'text' ? 'csv' : 'damaged';
  }
}

/** ISO 32000-1 Annex H 3.4.1: readers accept the header anywhere in the first 1,024 octets. */
const OPENING = 1024;
const SAMPLE = 8192;

/** Beginnings of files that are no text: zip (docx, xlsx), OLE (doc, xls), pictures, archives, programs. */
const MAGIC = [
  'PK\x03\x04',
  '\xd0\xcf\x11\xe0',
  '\x89PNG',
  'GIF8',
  '\xff\xd8\xff',
  '{\\rtf',
  'Rar!',
  '7z\xbc\xaf',
  '\x1f\x8b',
  'MZ',
  '\x7fELF',
  'II*\x00',
  'MM\x00*',
];

function contentOf(content: Uint8Array): Content {
  const sample = Buffer.from(content.subarray(0, SAMPLE)).toString('latin1');
  const opening = sample.slice(0, OPENING);
  if (opening.includes('%PDF-')) return 'pdf';
  if (MAGIC.some((magic) => opening.startsWith(magic))) return 'binary';
  const wide = /^(?:\xff\xfe|\xfe\xff)/.test(opening);
  if (!wide && sample.includes('\0')) return 'binary';
  const plain = (wide ? sample.replaceAll('\0', '') : sample)
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .trimStart();
  return /^<(?:!doctype\s{1,5}html|html|head|body|table|div|p|\?xml[^>]{0,200}>\s{0,20}<!doctype\s{1,5}html)\b/i.test(
    plain.slice(0, OPENING).replace(/^(?:<!--[^>]{0,400}-->\s{0,20}){1,3}/, ''),
  )
    ? 'html'
    : 'text';
}
