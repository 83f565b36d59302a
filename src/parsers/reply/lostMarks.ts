/**
 * Quoted lines that lost their mark: clients wrap a long quoted line and leave its second half without one, and some
 * mark only the first line of each paragraph. Such a line stands directly below a quoted one, with no blank line
 * between, and so does many an answer: what looks like either is told apart here.
 */
import type { Line } from './types.js';

/** Lines of one paragraph that may have lost their marks. */
const MAX_LOST = 12;
/** Nobody's client wraps narrower than this. */
const MIN_CUT = 35;

/**
 * For a mail: how many lines from `at` on, directly below a quoted line, are quoted as well. 0 where they are the
 * sender's own.
 */
export function lostMarksIn(lines: readonly Line[]): (lines: readonly Line[], at: number) => number {
  const firstLinesOnly = marksFirstLinesOnly(lines);
  let width = 0;
  for (const line of lines) if (line.depth > 0) width = Math.max(width, Math.min(line.text.trimEnd().length, 200));
  return (all, at) => {
    const above = all[at - 1]?.text.trim() ?? '';
    const length = runLength(all, at);
    if (above === '' || length === 0) return 0;
    if (firstLinesOnly && !asks(above)) return length;
    return isRemainder(all, at, length, width) ? length : 0;
  };
}

/** Own lines from `at` to the next blank or quoted one. */
function runLength(lines: readonly Line[], at: number): number {
  let end = at;
  while (end - at < MAX_LOST && lines[end]?.depth === 0 && lines[end]?.kind === 'text') end += 1;
  return end - at;
}

function isRemainder(lines: readonly Line[], at: number, length: number, width: number): boolean {
  const next = lines[at + length];
  if (next === undefined || next.depth === 0) return false;
  const above = lines[at - 1]?.text.trimEnd() ?? '';
  const first = lines[at]?.text.trim() ?? '';
  const last = lines[at + length - 1]?.text.trim() ?? '';
  // A line about as long as the quoted ones get was cut by the client; "2. the total amount" above "48,500" was not.
  const cut = above.length >= MIN_CUT && above.length >= width - (isItem(above) ? 8 : 20);
  // "… There is" with "> no form to fill in" below it: the sentence goes on in the quote.
  if (cut && length <= 4 && !isFinished(last) && /^\p{Ll}/u.test(next.text.trim())) return true;
  if (isFinished(above)) return false;
  if (cut) return /^[\p{Ll}\d(),.;"'“”„»€$£-]/u.test(first) || above.length >= width - 14 || length === 1;
  if (/[,(/&-]$/.test(above) && /^[\p{Ll}),.;"'”»-]/u.test(first)) return true;
  if (isItem(above) && isItem(first)) return true;
  // A list of the desk's goes on; the same label once more is the sender's value for it.
  const name = labelName(above);
  return name !== null && labelName(first) !== null && labelName(first) !== name;
}

function isFinished(text: string): boolean {
  return /[.?!:…]["')\]»”]{0,2}$/.test(text);
}

function asks(text: string): boolean {
  return isItem(text) || /[?:]["')\]»”]{0,2}$/.test(text);
}

function isItem(text: string): boolean {
  return /^\s{0,8}(?:\(?\d{1,2}[.)]|[-–*•])\s/.test(text);
}

/** "Customer: Yarra Shutters", "Kunde     Vogel GmbH" → the name; null where the line is no label. */
function labelName(text: string): string | null {
  return /^(\p{L}[^:\n]{1,30}?)(?::\s{1,20}|\s{2,20})\S/u.exec(text.trim())?.[1]?.toLowerCase() ?? null;
}

/**
 * Never two quoted lines of text one below the other, and unquoted lines below most of them: this client marks the
 * first line of a paragraph only. Questions with answers below them look alike, but their quoted lines ask.
 */
function marksFirstLinesOnly(lines: readonly Line[]): boolean {
  let followed = 0;
  let asking = 0;
  for (let at = 0; at + 1 < lines.length; at += 1) {
    const line = lines[at];
    const next = lines[at + 1];
    if (line === undefined || next === undefined || line.depth === 0 || line.text.trim() === '') continue;
    if (next.depth > 0 && next.text.trim() !== '') return false;
    if (next.depth === 0 && next.kind === 'text') {
      const below = lines[at + 1 + runLength(lines, at + 1)];
      // An answer has the next question directly below it, a paragraph ends with a blank line.
      if (below !== undefined && below.text.trim() !== '') return false;
      followed += 1;
      if (asks(line.text.trim())) asking += 1;
    }
  }
  return followed >= 2 && asking * 2 < followed;
}
