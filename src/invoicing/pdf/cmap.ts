/**
 * Which characters a TrueType font has: the part of its `cmap` table that maps Unicode (OpenType 1.9, cmap formats 4
 * and 12). Needed because a character without a glyph would be printed as an empty box with no word about it.
 */

/** Inclusive ranges of code points, ascending. */
export type Coverage = readonly (readonly [first: number, last: number])[];

/** Ranges of code points that the font maps; empty for bytes that are no TrueType font with a Unicode cmap. */
export function coverageOf(font: Buffer): Coverage {
  const table = findTable(font, 'cmap');
  if (table === null) return [];
  const count = font.readUInt16BE(table + 2);
  const subtables = Array.from({ length: count }, (_, index) => table + font.readUInt32BE(table + 4 + index * 8 + 4));
  const format = (offset: number): number => font.readUInt16BE(offset);
  const full = subtables.find((offset) => format(offset) === 12);
  if (full !== undefined) return segmentedCoverage(font, full);
  const basic = subtables.find((offset) => format(offset) === 4);
  return basic === undefined ? [] : basicCoverage(font, basic);
}

export function covers(coverage: Coverage, codePoint: number): boolean {
  let low = 0;
  let high = coverage.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = coverage[middle];
    if (range === undefined) return false;
    if (codePoint < range[0]) high = middle - 1;
    else if (codePoint > range[1]) low = middle + 1;
    else return true;
  }
  return false;
}

function findTable(font: Buffer, tag: string): number | null {
  if (font.length < 12) return null;
  const tables = font.readUInt16BE(4);
  for (let index = 0; index < tables; index++) {
    const entry = 12 + index * 16;
    if (entry + 16 > font.length) return null;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  return null;
}

/** Format 12: groups of consecutive code points, 32 bits. */
function segmentedCoverage(font: Buffer, offset: number): Coverage {
  const groups = font.readUInt32BE(offset + 12);
  return Array.from({ length: groups }, (_, index) => {
    const group = offset + 16 + index * 12;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)] as const;
  });
}

/** Format 4: segments of the basic plane. The last one, 0xFFFF, is a sentinel and no character. */
function basicCoverage(font: Buffer, offset: number): Coverage {
  const segments = font.readUInt16BE(offset + 6) / 2;
  const ends = offset + 14;
  const starts = ends + segments * 2 + 2;
  const ranges: (readonly [number, number])[] = [];
  for (let index = 0; index < segments; index++) {
    const first = font.readUInt16BE(starts + index * 2);
    const last = font.readUInt16BE(ends + index * 2);
    if (first !== 0xffff) ranges.push([first, last]);
  }
  return ranges;
}
