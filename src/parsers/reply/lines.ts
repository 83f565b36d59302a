/**
 * Says of each line what it is, and nothing about what that means: trim.ts decides on the sequence (after
 * discourse/email_reply_trimmer, which splits the work the same way).
 */
import type { ReadingContext } from '../types.js';
import { attributionLength, MAX_ATTRIBUTION_LINES } from './attribution.js';
import { readHeaderBlock } from './headerBlock.js';
import { isBanner, isForwardDivider, isOriginalDivider, isRule, isSignatureDelimiter, isTagline } from './markers.js';
import type { Line, LineKind, SourceLine } from './types.js';

/**
 * Classifies lines; the result has the same length and order. Quoted lines, and what stands below the header of an
 * unmarked earlier mail, are only told blank or not: nothing more is asked of them.
 */
export function classifyLines(source: readonly SourceLine[], context: Pick<ReadingContext, 'desk'>): Line[] {
  const lines: Line[] = [];
  const lastQuoted = source.findLastIndex((line) => line.depth > 0 && line.text.trim() !== '');
  let afterDivider = false;
  let below = false;
  for (let at = 0; at < source.length; at += 1) {
    const line = source[at];
    if (line === undefined) break;
    if (line.depth > 0 || below) {
      lines.push({ ...line, kind: line.text.trim() === '' ? 'blank' : 'text' });
      continue;
    }
    const span = spanAt(source, at, context, afterDivider);
    if (span !== null) {
      for (const member of source.slice(at, at + span.length)) lines.push({ ...member, kind: span.kind });
      at += span.length - 1;
      afterDivider = false;
      below = span.kind !== 'forward' && at > lastQuoted;
      continue;
    }
    const kind = kindOf(line);
    lines.push({ ...line, kind });
    if (kind !== 'blank') afterDivider = kind === 'original' || kind === 'forward' || kind === 'rule';
  }
  return lines;
}

/** What a line is by itself. */
function kindOf(line: SourceLine): LineKind {
  const { text, hint } = line;
  if (hint === 'divider' && text.trim() === '') return 'original';
  if (hint === 'rule' && text.trim() === '') return 'rule';
  if (text.trim() === '') return 'blank';
  if (isForwardDivider(text)) return 'forward';
  if (isOriginalDivider(text)) return 'original';
  if (isSignatureDelimiter(text)) return 'delimiter';
  if (isRule(text)) return 'rule';
  if (isTagline(text)) return 'tagline';
  return isBanner(text) ? 'banner' : 'text';
}

/** What several lines are together: an attribution or a header block that begins here. */
function spanAt(
  source: readonly SourceLine[],
  at: number,
  context: Pick<ReadingContext, 'desk'>,
  relaxed: boolean,
): { kind: LineKind; length: number } | null {
  const line = source[at];
  if (line === undefined || line.text.trim() === '') return null;
  if (line.hint === 'attribution') return { kind: isForwardDivider(line.text) ? 'forward' : 'attribution', length: 1 };
  // Only what could begin one is looked at closer: most lines of a mail cannot.
  if (/[:：]/.test(line.text.slice(0, 300))) {
    const ahead = sameDepth(source, at, 24);
    const block = readHeaderBlock(ahead, relaxed, context);
    if (block !== null) return { kind: 'header', length: block.length };
  }
  const texts = sameDepth(source, at, MAX_ATTRIBUTION_LINES);
  const length = attributionLength(texts, context, (count) => isQuoteBelow(source, at + count, line.depth));
  return length === 0 ? null : { kind: 'attribution', length };
}

/** Texts of the lines from here on that have the same quote depth. */
function sameDepth(source: readonly SourceLine[], at: number, count: number): string[] {
  const depth = source[at]?.depth ?? 0;
  const ahead = source.slice(at, at + count);
  const end = ahead.findIndex((line) => line.depth !== depth && line.text.trim() !== '');
  return (end === -1 ? ahead : ahead.slice(0, end)).map((line) => line.text);
}

function isQuoteBelow(source: readonly SourceLine[], at: number, depth: number): boolean {
  for (const line of source.slice(at, at + 3)) if (line.text.trim() !== '') return line.depth > depth;
  return false;
}
