/** Where a stretch of a sentence ends: a bracket that opens within it belongs to it, and a mark between two digits ends nothing. */

/**
 * The place from `from` on at which `ends` finds an end, or where a bracket closes that opened before; the text's length where none
 * does. `ends` is asked outside brackets alone, with the place and its character, '' where that stands between two digits.
 */
export function stretchEnd(text: string, from: number, ends: (at: number, mark: string) => boolean): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const mark = text[at] ?? '';
    if (mark === '(') depth += 1;
    else if (mark === ')') depth -= 1;
    if (depth < 0) return at;
    const inNumber = /\d/u.test(text[at - 1] ?? '') && /\d/u.test(text[at + 1] ?? '');
    if (depth === 0 && ends(at, inNumber ? '' : mark)) return at;
  }
  return text.length;
}
