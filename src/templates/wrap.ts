/**
 * Wraps the text part of a letter at a width that every client shows without breaking it again (RFC 5322 §2.1.1 asks
 * for 78 at the most). A line that is too long is continued under its own text: quoted lines keep their `>`, list items
 * and labelled rows keep their indentation.
 */

export const TEXT_WIDTH = 74;

/** `> > ` of quoted text. */
const QUOTE = /^(?:> ?){0,8}/;
/** "- ", "1. ", or the label and the gap of a row ("  Total:    "), after any indentation. */
const HANGING = /^ {0,24}(?:[-*•–] |\d{1,2}[.)] |[^\n:]{1,40}: {2,24}(?=\S))?/;
/** A blank between a number and its currency is no place to break; helpers write it as a no-break space. */
const NO_BREAK = /[\u00a0\u202f]/g;

/** Every line at most `width` columns, save addresses of web pages and mailboxes, which may not be broken. */
export function wrapText(text: string, width = TEXT_WIDTH): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line.trimEnd(), width))
    .map((line) => line.replace(NO_BREAK, ' '))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\s+$/g, '')
    .concat('\n');
}

function wrapLine(line: string, width: number): string[] {
  if (columns(line) <= width) return [line];
  const quote = QUOTE.exec(line)?.[0] ?? '';
  const hanging = HANGING.exec(line.slice(quote.length))?.[0] ?? '';
  const first = quote + hanging;
  const next = quote + ' '.repeat(Math.min(columns(hanging), Math.floor(width / 2)));
  const words = line
    .slice(first.length)
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => breakWord(word, width - columns(next)));
  const lines: string[] = [];
  let current = first;
  let empty = true;
  for (const word of words) {
    if (!empty && columns(current) + 1 + columns(word) > width) {
      lines.push(current);
      current = next;
      empty = true;
    }
    current += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, current];
}

/** Cuts what is longer than a line and no address: 500 letters without a blank must not become one line. */
function breakWord(word: string, room: number): string[] {
  if (columns(word) <= room || (word.length <= 300 && /:\/\/|[^@]@[^@]/.test(word))) return [word];
  const points = Array.from(word);
  const pieces: string[] = [];
  for (let start = 0; start < points.length; start += room) pieces.push(points.slice(start, start + room).join(''));
  return pieces;
}

/** Columns as code points: enough for the scripts that partners write in. */
function columns(text: string): number {
  return text.length < 20 ? Array.from(text).length : text.replace(/[\ud800-\udbff](?=[\udc00-\udfff])/g, '').length;
}
