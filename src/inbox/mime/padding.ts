/**
 * White space behind a boundary (RFC 2046 §5.1.1, "transport padding"): gateways add it, readers must not mind it, and
 * the splitter does. A part that every client shows and that is not seen here would be a way to say two things.
 */

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
const DASH = 0x2d;

/** A boundary has at most 70 characters; some clients write more. */
const MAX_BOUNDARY = 200;
const MAX_PADDING = 1000;
const MAX_BOUNDARIES = 1000;

/** The octets with the padding of delimiter lines taken out; the same array where there is none. */
export function withoutPadding(raw: Uint8Array): Uint8Array {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const padded = paddedLines(bytes);
  if (padded.length === 0) return raw;
  const boundaries = declaredBoundaries(bytes);
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const { start, end, paddingEnd } of padded) {
    const line = bytes.toString('latin1', start + 2, end);
    if (!boundaries.has(line) && !(line.endsWith('--') && boundaries.has(line.slice(0, -2)))) continue;
    pieces.push(bytes.subarray(from, end));
    from = paddingEnd;
  }
  return pieces.length === 0 ? raw : Buffer.concat([...pieces, bytes.subarray(from)]);
}

interface PaddedLine {
  readonly start: number;
  /** Where the white space begins, and where it ends: at the line's end. */
  readonly end: number;
  readonly paddingEnd: number;
}

/** Lines that begin with two dashes and end with white space, bounded in length and number. */
function paddedLines(bytes: Buffer): PaddedLine[] {
  const found: PaddedLine[] = [];
  for (let at = bytes.indexOf('\n--'); at !== -1 && found.length < 5000; at = bytes.indexOf('\n--', at + 1)) {
    const start = at + 1;
    const lineFeed = bytes.subarray(start, start + MAX_BOUNDARY + MAX_PADDING).indexOf(LF);
    if (lineFeed === -1) continue;
    let paddingEnd = start + lineFeed;
    if (bytes[paddingEnd - 1] === CR) paddingEnd -= 1;
    let end = paddingEnd;
    while (end > start && (bytes[end - 1] === SPACE || bytes[end - 1] === TAB)) end -= 1;
    // "-- " above a signature has no boundary.
    const isDashes = end - start <= 2 && bytes[start + 1] === DASH;
    if (end < paddingEnd && !isDashes && end - start <= MAX_BOUNDARY) found.push({ start, end, paddingEnd });
  }
  return found;
}

/** Every boundary that a header field anywhere in the mail names, as latin1 text. */
function declaredBoundaries(bytes: Buffer): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of ['oundary', 'OUNDARY']) {
    for (let at = bytes.indexOf(word); at !== -1 && found.size < MAX_BOUNDARIES; at = bytes.indexOf(word, at + 1)) {
      const behind = bytes.toString('latin1', at + word.length, at + word.length + MAX_BOUNDARY + 20);
      const match = /^[ \t]{0,8}=[ \t]{0,8}(?:"((?:[^"\\\r\n]|\\.){1,200})"|([^\s;"]{1,200}))/.exec(behind);
      const value = match?.[1]?.replace(/\\(.)/g, '$1') ?? match?.[2];
      if (value !== undefined) found.add(value);
    }
  }
  return found;
}
