/**
 * Lines that a team keeps to itself: those that begin with `//` (or the configured mark). Mail programs wrap long lines, so
 * what follows a long internal line without a blank line between belongs to it as well: better a sentence too few carried
 * than one too many. The writer is told what was kept back in that way.
 */

export interface Parted {
  /** For the other side. */
  readonly open: string;
  /** Marked lines, without the mark. */
  readonly internal: readonly string[];
  /** Lines without a mark of their own that were kept back because the marked line above them had been wrapped. */
  readonly wrapped: readonly string[];
}

/** A line this long may have been wrapped by the mail program; most do between 66 and 78 columns. */
const WRAPPED_FROM = 60;

export function partInternal(text: string, mark: string): Parted {
  const open: string[] = [];
  const internal: string[] = [];
  const wrapped: string[] = [];
  let runsOn = false;
  for (const line of text.split('\n')) {
    const shown = line.replace(/^[\s>*•-]*/, '');
    const marked = shown.startsWith(mark);
    if (marked) internal.push(shown.slice(mark.length).trim());
    else if (runsOn && line.trim() !== '') wrapped.push(line.trim());
    else open.push(line);
    runsOn = line.trim() !== '' && (marked || runsOn) && line.trimEnd().length >= WRAPPED_FROM;
  }
  return {
    open: open
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    internal,
    wrapped,
  };
}
