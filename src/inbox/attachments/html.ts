/** Text of an .html file: what a person sees of it, by the same machinery as the HTML of a mail. */
import { boundedHtml, readHtml } from '../../parsers/reply/html.js';
import { metaCharset } from '../mime/body.js';
import { decodeText, extracted } from './plainText.js';
import type { Extracted } from './types.js';

/** Characters of markup that are looked at. */
const MOST_MARKUP = 1024 * 1024;

export function readHtmlFile(content: Uint8Array, charset: string | null, most: number): Extracted {
  const decoded = decodeText(content, charset ?? metaCharset(content));
  if (decoded === null) return { reason: 'damaged' };
  const markup = boundedHtml(decoded.slice(0, MOST_MARKUP));
  const { lines } = readHtml(markup);
  return extracted(lines.map((line) => line.text).join('\n'), most, markup.length < decoded.length);
}
