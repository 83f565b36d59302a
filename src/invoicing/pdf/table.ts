/** A table on a paper: a head that stands again on every further page, and rows that are never parted. */
import type { Box, Canvas, Element } from './canvas.js';

export interface TableRow {
  readonly cells: readonly string[];
  readonly strong?: boolean;
}

const PADDING = 4;

/** Draws from the cursor on and leaves it below the table. */
export function drawTable(
  canvas: Canvas,
  columns: readonly Box[],
  head: readonly string[],
  rows: readonly TableRow[],
): void {
  const table = canvas.group('Table');
  drawHead(canvas, table, columns, head);
  for (const { cells, strong = false } of rows) {
    const boxes = columns.map((column): Box => ({ ...column, size: 8.5, ...(strong ? { weight: 'bold' } : {}) }));
    const height = heightOf(canvas, boxes, cells);
    if (canvas.room(height)) drawHead(canvas, table, columns, head);
    const row = canvas.group('TR', table);
    const y = canvas.y + PADDING;
    boxes.forEach((box, index) => {
      canvas.tag('TD', () => canvas.write(cells[index] ?? '', box, y), row);
    });
    canvas.y += height;
    canvas.rule();
  }
}

function drawHead(canvas: Canvas, table: Element, columns: readonly Box[], head: readonly string[]): void {
  const boxes = columns.map((column): Box => ({ ...column, size: 8, weight: 'bold' }));
  const height = heightOf(canvas, boxes, head);
  canvas.band(canvas.y, height);
  const row = canvas.group('TR', table);
  boxes.forEach((box, index) => {
    canvas.tag('TH', () => canvas.write(head[index] ?? '', box, canvas.y + PADDING), row);
  });
  canvas.y += height;
}

function heightOf(canvas: Canvas, boxes: readonly Box[], cells: readonly string[]): number {
  return Math.max(...boxes.map((box, index) => canvas.height(cells[index] ?? '', box))) + 2 * PADDING;
}
