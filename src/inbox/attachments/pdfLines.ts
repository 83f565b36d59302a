/**
 * Pieces of a PDF page to lines. A PDF places words and knows no lines: what stands at one height is one line, from left to
 * right. Two pieces far apart are the two cells of a row ("Total            48,500.00") and become "Total: 48,500.00".
 */

/** A piece of text as PDF.js gives it: where its base line begins, in points, y upwards. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of its letters; 0 where the page does not say. */
  readonly height: number;
}

const USUAL_HEIGHT = 10;
/** Parts of the letters' height: how far base lines of one line may lie apart, and from which gap on there is a blank, a column. */
const SAME_LINE = 0.5;
const BLANK = 0.2;
const COLUMN = 1.5;
const LONGEST_NAME = 60;

/** Lines from top to bottom. */
export function linesOf(pieces: readonly Piece[]): string[] {
  const lines: Piece[][] = [];
  const sorted = pieces.filter(({ text }) => text.trim() !== '').toSorted((a, b) => b.y - a.y || a.x - b.x);
  for (const piece of sorted) {
    const current = lines.at(-1);
    const [first] = current ?? [];
    const near = first !== undefined && first.y - piece.y <= heightOf(first, piece) * SAME_LINE;
    if (current !== undefined && near) current.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => lineOf(line.toSorted((a, b) => a.x - b.x))).filter((line) => line !== '');
}

function heightOf(a: Piece, b: Piece): number {
  return Math.max(a.height, b.height) || USUAL_HEIGHT;
}

function lineOf(pieces: readonly Piece[]): string {
  const cells: string[] = [];
  let previous: Piece | null = null;
  for (const piece of pieces) {
    const gap = previous === null ? 0 : piece.x - (previous.x + previous.width);
    const height = previous === null ? USUAL_HEIGHT : heightOf(previous, piece);
    if (previous === null || gap > height * COLUMN) cells.push(piece.text);
    else cells.push(`${cells.pop() ?? ''}${gap > height * BLANK ? ' ' : ''}${piece.text}`);
    previous = piece;
  }
  // Tables made with blanks instead of positions.
  const all = cells.flatMap((cell) => cell.split(/ {3,}|\t/)).map((cell) => cell.replace(/\s+/g, ' ').trim());
  const filled = all.filter((cell) => cell !== '');
  const [name = '', value] = filled;
  if (filled.length === 2 && value !== undefined && name.length <= LONGEST_NAME && !/\d/.test(name))
    return `${name.replace(/[:\s]{1,8}$/, '')}: ${value}`;
  return filled.join('   ');
}
