/** Text of a .txt file: its charset by declaration, byte order mark, or what the octets are (mime/charset.ts). */
import { normaliseText } from '../../parsers/reply/normalise.js';
import { decodeBytes } from '../mime/charset.js';
import type { Extracted } from './types.js';

/** Much of what came out is replacement characters: the octets are no text in any charset that we know. */
const MOST_UNREADABLE = 0.05;

export function readPlainText(content: Uint8Array, charset: string | null, most: number): Extracted {
  const decoded = decodeText(content, charset);
  if (decoded === null) return { reason: 'damaged' };
  return extracted(decoded, most);
}

/** Decoded text, or null where it is none. */
export function decodeText(content: Uint8Array, charset: string | null): string | null {
  const { text } = decodeBytes(content, charset);
  const unreadable = text.match(/\ufffd/g)?.length ?? 0;
  return unreadable > text.length * MOST_UNREADABLE ? null : text;
}

/** As a person sees it, up to `most` characters. */
export function extracted(text: string, most: number, cut = false): Extracted {
  const shown = normaliseText(text.slice(0, most * 2))
    .text.split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(shown)) return { reason: 'no-text' };
  return { text: shown.slice(0, most), cut: cut || shown.length > most || text.length > most * 2 };
}
