/** Words of strangers on a terminal. */

/**
 * Text without control characters but line ends and tabs, and without marks that turn the direction of writing: a mail
 * must not move the cursor, colour the screen or show itself in another order.
 */
export function plain(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '');
}

/** The same on one line, at most `length` characters. */
export function plainLine(text: string, length: number): string {
  const line = plain(text).replaceAll(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}
