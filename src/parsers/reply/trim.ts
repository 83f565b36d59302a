/**
 * From classified lines to the sender's own text: decides on the sequence of lines, not on single ones. Whatever the
 * sender did not write for this mail is put aside by kind; where it is unclear whose words stand somewhere, they are
 * taken as quoted, because the desk's own example figures must never be read as the partner's.
 */
import type { ReadingContext } from '../types.js';
import { namesDesk, readHeaderBlock } from './headerBlock.js';
import { inlineAnswers } from './inlineAnswers.js';
import { opensLetterTo } from './letter.js';
import { lostMarksIn } from './lostMarks.js';
import type { Line } from './types.js';

export interface Stretch {
  /** Own lines without a quoted one between them. */
  readonly lines: readonly Line[];
  /** The quoted paragraph directly above, '' where the stretch opens the mail. */
  readonly question: string;
  /** Quoted lines that stand above it. */
  readonly quotedAbove: number;
}

export interface Trimmed {
  readonly stretches: readonly Stretch[];
  readonly quoted: readonly string[];
  readonly forwarded: string | null;
}

export interface TrimOptions {
  readonly context: Pick<ReadingContext, 'desk' | 'partner' | 'referral'>;
  /** The subject says that this is a forward ("Fwd:", "WG:", "TR:"). */
  readonly forwards: boolean;
  /** The sender's names, lower case. */
  readonly names: ReadonlySet<string>;
}

export function trimLines(lines: readonly Line[], options: TrimOptions): Trimmed {
  const lostMarks = lostMarksIn(lines);
  const stretches: Stretch[] = [];
  const quoted: string[] = [];
  let own: Line[] = [];
  let question: string[] = [];
  let forwarded: string | null = null;
  let forwardMarked = false;

  const endStretch = (): void => {
    if (own.some((line) => line.kind !== 'blank' && line.kind !== 'rule')) {
      stretches.push({ lines: own, question: question.join('\n').trim(), quotedAbove: quoted.length });
      question = [];
    }
    own = [];
  };
  const quote = (line: Line): void => {
    endStretch();
    quoted.push(line.text);
    // The question is the paragraph directly above the answer.
    if (line.kind === 'blank') {
      if (question.at(-1) !== '') question.push('');
    } else {
      if (question.at(-1) === '') question = [];
      question.push(line.text);
    }
    if (question.length > 30) question = question.slice(-30);
  };

  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.depth > 0) {
      if (forwardMarked) forwarded = `${forwarded ?? ''}${line.text}\n`;
      else quote(line);
      continue;
    }
    const unmarked = (lines[at - 1]?.depth ?? 0) > 0 ? lostMarks(lines, at) : 0;
    if (unmarked > 0) {
      for (const member of lines.slice(at, at + unmarked)) quote(member);
      at += unmarked - 1;
      continue;
    }
    const opening = openingAt(lines, at, options, own);
    if (opening === null) {
      own.push(line);
      continue;
    }
    dropRuleAbove(own);
    endStretch();
    const body = at + opening.length;
    if (opening.kind !== 'letter' && quoteMarksFollow(lines, body)) {
      // The client marks the earlier mail as well: text below it without marks is an answer.
      for (const member of lines.slice(at, body)) quoted.push(member.text);
      forwardMarked = opening.kind === 'forwarded';
      at = body - 1;
      continue;
    }
    const rest = lines.slice(opening.kind === 'forwarded' ? at : body);
    if (opening.kind === 'forwarded') forwarded = joined(rest);
    else {
      quoted.push(joined(lines.slice(at)));
      const said = stretches.map((stretch) => stretch.lines.map((own_) => own_.text).join('\n')).join('\n');
      stretches.push(...inlineAnswers(rest, said, options.names));
    }
    break;
  }
  endStretch();
  return { stretches, quoted, forwarded: forwarded === null ? null : forwarded.trim() };
}

interface Opening {
  readonly kind: 'quoted' | 'forwarded' | 'letter';
  /** Lines that announce the earlier mail. */
  readonly length: number;
}

/** An earlier mail begins at this line: announced by a divider, a header block or an attribution, or by its greeting. */
function openingAt(lines: readonly Line[], at: number, options: TrimOptions, own: readonly Line[]): Opening | null {
  const line = lines[at];
  if (line === undefined) return null;
  if (line.kind === 'attribution') {
    const length = runLength(lines, at, 'attribution');
    return { kind: 'quoted', length };
  }
  if (line.kind === 'forward' || line.kind === 'original' || line.kind === 'header') {
    let body = at;
    let header = '';
    while (body < lines.length && body < at + 40) {
      const next = lines[body];
      if (next === undefined || next.depth > 0) break;
      if (next.kind === 'header') header += `${next.text}\n`;
      else if (next.kind !== 'blank' && next.kind !== 'forward' && next.kind !== 'original' && next.kind !== 'rule')
        break;
      else if (next.kind === 'blank' && header !== '' && lines[body + 1]?.kind !== 'header') break;
      body += 1;
    }
    return { kind: isForward(line, header, options) ? 'forwarded' : 'quoted', length: Math.max(1, body - at) };
  }
  return line.kind === 'text' && opensLetterTo(lines, at, own, options) ? { kind: 'letter', length: 1 } : null;
}

/** A mail passed on, rather than the one answered: it says so, or it came neither from the desk nor from the partner. */
function isForward(line: Line, header: string, options: TrimOptions): boolean {
  const from = readHeaderBlock(header.split('\n'), true, options.context)?.from ?? header.split('\n')[0] ?? '';
  if (namesDesk(from, options.context)) return false;
  if (line.kind === 'forward' || options.forwards) return true;
  const address = /[^\s<>@]{1,64}@([^\s<>@:;]{1,200})/.exec(from)?.[1]?.toLowerCase();
  if (address === undefined) return false;
  const domains = [options.context.partner.domain, ...(options.context.partner.domains ?? [])];
  return !domains.some((domain) => address === domain || address.endsWith(`.${domain}`));
}

function runLength(lines: readonly Line[], at: number, kind: Line['kind']): number {
  let end = at;
  while (lines[end]?.kind === kind && lines[end]?.depth === lines[at]?.depth) end += 1;
  return end - at;
}

function quoteMarksFollow(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at, at + 4).find((line) => line.kind !== 'blank' && line.kind !== 'rule');
  return next !== undefined && next.depth > 0;
}

/** A rule or a row of underscores directly above an earlier mail belongs to it. */
function dropRuleAbove(own: Line[]): void {
  while (own.length > 0 && (own.at(-1)?.kind === 'blank' || own.at(-1)?.kind === 'rule')) own.pop();
}

function joined(lines: readonly Line[]): string {
  return lines
    .map((line) => line.text)
    .join('\n')
    .trim();
}
