/**
 * Bytes to text by the charset that a part names. What senders call a charset is often not what they send, so an
 * undeclared or plainly wrong one falls back to the encoding that such mail really has.
 */

/** Names in mail that the WHATWG Encoding Standard does not know, and what stands behind them. */
const ALIASES = new Map([
  ['utf8mb4', 'utf-8'],
  ['unicode-1-1-utf-8', 'utf-8'],
  ['cp1252', 'windows-1252'],
  ['cp-1252', 'windows-1252'],
  ['windows1252', 'windows-1252'],
  ['iso-8859-1-windows-3.1-latin-1', 'windows-1252'],
  ['iso8859_1', 'iso-8859-1'],
  ['iso8859_15', 'iso-8859-15'],
  ['latin-1', 'iso-8859-1'],
  ['latin9', 'iso-8859-15'],
  ['latin-9', 'iso-8859-15'],
  ['8bit', 'windows-1252'],
  ['binary', 'windows-1252'],
  ['unknown-8bit', 'windows-1252'],
  ['x-unknown', 'windows-1252'],
  ['ks_c_5601-1987', 'euc-kr'],
  ['gb2312_80', 'gb2312'],
  ['x-mac-roman', 'macintosh'],
]);

/** Charsets whose declaration says nothing: what is not ASCII in them is UTF-8 or, failing that, windows-1252. */
const UNINFORMATIVE = new Set(['', 'us-ascii', 'ascii', 'ansi_x3.4-1968', 'utf-8', 'utf8', '8bit', 'unknown-8bit']);

/** Names that the Encoding Standard reads as windows-1252, as every mail client does. */
const WINDOWS_1252 = new Set(['windows-1252', 'iso-8859-1', 'latin1', 'l1', 'iso8859-1', 'iso_8859-1', 'x-cp1252']);

/** 0x80 … 0x9f of windows-1252; Node 20 decodes them as C1 controls, which would lose every euro sign. */
const C1_OF_WINDOWS_1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

export interface DecodedText {
  readonly text: string;
  /** False where bytes could not be read as the charset says: the text holds U+FFFD or is a guess. */
  readonly certain: boolean;
}

/** Decodes a part's bytes; never throws. `charset` is the parameter of Content-Type, or null where it has none. */
export function decodeBytes(bytes: Uint8Array, charset: string | null): DecodedText {
  const label = (charset ?? '').trim().toLowerCase();
  const bom = byteOrderMark(bytes);
  if (bom !== null) return decodeAs(bytes, bom);
  if (UNINFORMATIVE.has(label)) {
    const utf8 = decodeStrictly(bytes, 'utf-8');
    if (utf8 !== null) return { text: utf8, certain: true };
    // Western senders who leave the charset out write windows-1252, which has a meaning for nearly every byte.
    return { text: decodeWindows1252(bytes), certain: label !== 'utf-8' && label !== 'utf8' };
  }
  return decodeAs(bytes, ALIASES.get(label) ?? label);
}

function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => C1_OF_WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}

function decodeAs(bytes: Uint8Array, label: string): DecodedText {
  if (WINDOWS_1252.has(label)) return { text: decodeWindows1252(bytes), certain: true };
  const strict = decodeStrictly(bytes, label);
  if (strict !== null) return { text: strict, certain: true };
  try {
    return { text: new TextDecoder(label).decode(bytes), certain: false };
  } catch {
    const utf8 = decodeStrictly(bytes, 'utf-8');
    return { text: utf8 ?? decodeWindows1252(bytes), certain: isAscii(bytes) };
  }
}

/** null where the label is unknown or the bytes are none of its text. */
function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 with a mark is UTF-16 whatever the header says (the Encoding Standard reads a bare "utf-16" as little endian). */
function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return null;
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}
