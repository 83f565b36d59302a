/**
 * Which attached files are carried to the other side: no programs, because mail servers refuse the whole mail, and no more
 * octets than the limit. What is left behind is named, so that nobody waits for it.
 */

export interface OfferedFile {
  readonly filename: string | null;
  readonly contentType: string;
  readonly size: number;
  readonly content: Uint8Array;
}

export interface FileLimits {
  /** Of all files of a mail together, octets. */
  readonly totalBytes: number;
  /** Endings that mail servers refuse, lower case without the dot. */
  readonly refusedTypes: readonly string[];
}

export type LeftWhy = 'refused-type' | 'too-large';

export interface LeftFile {
  readonly name: string;
  readonly why: LeftWhy;
  readonly size: number;
}

export interface CarriedFiles<T> {
  readonly carried: readonly T[];
  readonly left: readonly LeftFile[];
}

const MOST_FILES = 25;
/** Parts that belong to the mail they came in and say nothing in another one (RFC 1847, RFC 8551). */
const OF_THE_MAIL = new Set([
  'application/pgp-signature',
  'application/pgp-keys',
  'application/pkcs7-signature',
  'application/x-pkcs7-signature',
  'message/delivery-status',
]);
const MAX_ENTRIES = 2000;

export function whichCarried<T extends OfferedFile>(files: readonly T[], limits: FileLimits): CarriedFiles<T> {
  const carried: T[] = [];
  const left: LeftFile[] = [];
  let octets = 0;
  for (const file of files.filter(({ contentType }) => !OF_THE_MAIL.has(contentType))) {
    const leave = (why: LeftWhy): void => {
      if (left.length < MOST_FILES) left.push({ name: nameOf(file), why, size: file.size });
    };
    if (isRefused(file, limits.refusedTypes)) leave('refused-type');
    // A part that was cut while it was read is not the file any more.
    else if (file.content.byteLength < file.size || octets + file.size > limits.totalBytes) leave('too-large');
    else if (carried.length >= MOST_FILES) leave('too-large');
    else {
      carried.push(file);
      octets += file.size;
    }
  }
  return { carried, left };
}

export function nameOf({ filename, contentType }: Pick<OfferedFile, 'filename' | 'contentType'>): string {
  const name = (filename ?? '')
    .replace(/\p{C}+/gu, ' ')
    .trim()
    .slice(0, 120);
  if (name !== '') return name;
  return contentType === 'message/rfc822' ? 'mail.eml' : 'attachment';
}

function isRefused({ filename, content }: OfferedFile, refused: readonly string[]): boolean {
  if (endsRefused(filename ?? '', refused)) return true;
  // "MZ": a Windows program under another name.
  if (content[0] === 0x4d && content[1] === 0x5a) return true;
  return entriesOfZip(content).some((name) => endsRefused(name, refused));
}

function endsRefused(name: string, refused: readonly string[]): boolean {
  const ending = /\.([a-z0-9]{1,10})[\s.]*$/i.exec(name.slice(-300))?.[1]?.toLowerCase();
  return ending !== undefined && refused.includes(ending);
}

/** Names in the local headers of a ZIP file (APPNOTE 4.3.7); servers look into archives for programs. */
function entriesOfZip(content: Uint8Array): string[] {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length < 30 || bytes.readUInt32LE(0) !== 0x04034b50) return [];
  const names: string[] = [];
  const signature = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
  for (
    let at = 0;
    at !== -1 && at + 30 <= bytes.length && names.length < MAX_ENTRIES;
    at = bytes.indexOf(signature, at + 4)
  ) {
    const length = bytes.readUInt16LE(at + 26);
    names.push(bytes.toString('utf8', at + 30, at + 30 + Math.min(length, 300)));
  }
  return names;
}
