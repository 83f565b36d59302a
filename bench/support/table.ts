/** Plain tables for the terminal and for docs/benchmarks.md. */
export type Cell = string | number;

/** Left-aligned first column, the others right-aligned. */
export function table(rows: readonly (readonly Cell[])[]): string {
  const texts = rows.map((row) => row.map(String));
  const widths = (texts[0] ?? []).map((_, column) => Math.max(...texts.map((row) => row[column]?.length ?? 0)));
  return texts
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

export function print(text = ''): void {
  process.stdout.write(`${text}\n`);
}
