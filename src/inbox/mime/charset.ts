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
    return { text: new TextDecoder('windows-1252').decode(bytes), certain: label !== 'utf-8' && label !== 'utf8' };
  }
  return decodeAs(bytes, ALIASES.get(label) ?? label);
}

function decodeAs(bytes: Uint8Array, label: string): DecodedText {
  const strict = decodeStrictly(bytes, label);
  if (strict !== null) return { text: strict, certain: true };
  try {
    return { text: new TextDecoder(label).decode(bytes), certain: false };
  } catch {
    const utf8 = decodeStrictly(bytes, 'utf-8');
    return { text: utf8 ?? new TextDecoder('windows-1252').decode(bytes), certain: isAscii(bytes) };
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
