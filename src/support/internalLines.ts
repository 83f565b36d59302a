/**
 * Lines that a team keeps to itself: those that begin with `//` (or the configured mark). A mark holds for the rest of its
 * paragraph: mail programs wrap at any width, so a line below it may be the end of the same sentence, and nothing shows
 * which. Better a sentence too few carried than one too many; the writer is told what was kept back without a mark.
 */

export interface Parted {
  /** For the other side. */
  readonly open: string;
  /** Marked lines, without the mark. */
  readonly internal: readonly string[];
  /** Words without a mark of their own that were kept back: the rest of a marked paragraph, or a mark that is not a line's first. */
  readonly kept: readonly string[];
}

/** What may stand before a mark: a list's bullet or number, a bracket, a quote, blanks that nobody sees. */
const BEFORE = '(?:[\\s\\p{Cf}>*•·◦▪‣+#|~_()\\[\\]{}"\'“”„«»‘’‚–—-]|\\d{1,3}[.):]|[a-z][.)])';
/** Full-width and other slashes that keyboards write for a plain one, and the full-width forms of ASCII. */
const SLASHES = /[⁄∕⧸╱]/gu;
const FULL_WIDTH = /[\uff01-\uff5e]/gu;
const BLANK = /^[\s\p{Cf}>]*$/u;

/**
 * `mark`: 1 to 10 characters. `isOrder`: orders that end a marked paragraph are given back as open, because they are
 * followed and never carried.
 */
export function partInternal(text: string, mark: string, isOrder: (line: string) => boolean = () => false): Parted {
  const { leads, within } = patternsOf(mark);
  const open: string[] = [];
  const internal: string[] = [];
  const kept: string[] = [];
  let inside = false;
  let from = 0;
  const endParagraph = (): void => {
    const orders: string[] = [];
    for (
      let last = kept.at(-1);
      inside && kept.length > from && last !== undefined && isOrder(last);
      last = kept.at(-1)
    ) {
      orders.unshift(last);
      kept.pop();
    }
    open.push(...orders);
    inside = false;
    from = kept.length;
  };
  for (const line of text.split('\n')) {
    const shown = plain(line);
    const lead = leads.exec(shown)?.[0];
    const at = lead === undefined ? (within.exec(shown)?.index ?? -1) : -1;
    if (lead !== undefined) internal.push(line.slice(lead.length).trim());
    else if (BLANK.test(line)) {
      endParagraph();
      open.push('');
    } else if (inside) kept.push(line.trim());
    else if (at >= 0) {
      open.push(line.slice(0, at).trimEnd());
      kept.push(line.slice(at).trim());
    } else open.push(line);
    inside ||= lead !== undefined || at >= 0;
  }
  endParagraph();
  return {
    open: open
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    internal,
    kept,
  };
}

interface Patterns {
  /** A line that begins with the mark; `/ /` for `//`, as some keyboards space it. */
  readonly leads: RegExp;
  /** A mark that follows the end of a sentence, where a mail program has joined the lines. Addresses have no blank before it. */
  readonly within: RegExp;
}

function patternsOf(mark: string): Patterns {
  const written = Array.from(plain(mark), (char) => char.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&'));
  const spaced = /^[^\p{L}\p{N}]+$/u.test(mark);
  return {
    leads: new RegExp(`^${BEFORE}{0,40}?${written.join(spaced ? '[ \\p{Cf}]?' : '')}`, 'iu'),
    within: new RegExp(`(?<=[.!?…][)"”’:]?\\s{1,9})${written.join('')}(?=[\\s\\p{L}])`, 'iu'),
  };
}

/** The same characters, one for one, as they look. */
function plain(text: string): string {
  return text.replace(SLASHES, '/').replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}
