/** One version of a mail, plain or HTML, read to its new text. */
import type { Mail } from '../../values/mail.js';
import type { Elided, NewText, ReadingContext } from '../types.js';
import { classifyLines } from './lines.js';
import { settleSignature, type Fate } from './signature.js';
import { trimLines, type Stretch } from './trim.js';
import type { Line, SourceText } from './types.js';

export interface Version extends Pick<
  NewText,
  'text' | 'elided' | 'signature' | 'forwarded' | 'interleaved' | 'answers'
> {
  readonly quoted: string;
  /** Texts that directional controls enclosed, wherever they stand. */
  readonly bidi: readonly string[];
}

/** Nobody types more for one mail; what is beyond is kept as elided. */
const MAX_TEXT = 100_000;
const MAX_ELIDED = 100_000;

/** "Fwd:", "WG:", "TR :" as the outermost prefix: this mail passes another one on. */
const FORWARD_SUBJECT = /^\s{0,5}(?:fwd?|wg|tr|transf|weitergeleitet|rv|doorst|i)\s?:/i;

export function readVersion(
  source: SourceText,
  subject: string,
  names: ReadonlySet<string>,
  context: ReadingContext,
  bidi: readonly string[],
): Version {
  const lines = classifyLines(source.lines, context);
  const trimmed = trimLines(lines, { context, forwards: FORWARD_SUBJECT.test(subject.slice(0, 200)), names });
  const elided: Elided[] = [...source.elided];
  const signature: string[] = [];
  const disclaimers: string[] = [];
  const answers: { question: string; start: number; end: number }[] = [];
  const quotedLines = trimmed.quoted.length;
  let text = '';
  let between = false;
  for (const stretch of trimmed.stretches) {
    const kept = settle(stretch, names, text !== '', signature, disclaimers);
    if (kept === '') continue;
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += kept;
    if (stretch.question !== '') {
      answers.push({ question: stretch.question, start, end: text.length });
      between ||= stretch.quotedAbove < quotedLines;
    }
  }
  const quoted = trimmed.quoted.join('\n').trim();
  const add = (kind: Elided['kind'], what: string): void => {
    if (what.trim() !== '') elided.push({ kind, text: what.trim().slice(0, MAX_ELIDED) });
  };
  add('quote', quoted);
  add('signature', signature.join('\n'));
  add('disclaimer', disclaimers.join('\n'));
  add('forwarded', trimmed.forwarded ?? '');
  add('quote', text.slice(MAX_TEXT));
  return {
    text: text.slice(0, MAX_TEXT),
    elided,
    signature: signature.length === 0 ? null : signature.join('\n').trim(),
    forwarded: trimmed.forwarded === '' ? null : trimmed.forwarded,
    interleaved: between || answers.length > 1,
    answers: answers.filter((answer) => answer.end <= MAX_TEXT),
    quoted,
    bidi,
  };
}

/** The lines of a stretch that stay, without blank lines around them and with single ones inside. */
function settle(
  stretch: Stretch,
  names: ReadonlySet<string>,
  saidBefore: boolean,
  signature: string[],
  disclaimers: string[],
): string {
  const fates: readonly Fate[] = settleSignature(stretch.lines, names, saidBefore);
  const kept: string[] = [];
  for (const [at, line] of stretch.lines.entries()) {
    const fate = fates[at];
    if (fate === 'signature') signature.push(line.text.trim());
    else if (fate === 'disclaimer') disclaimers.push(line.text.trim());
    else if (isContent(line)) kept.push(line.text.trim());
    else if (kept.length > 0 && kept.at(-1) !== '') kept.push('');
  }
  return kept.join('\n').trim();
}

function isContent(line: Line): boolean {
  return line.kind !== 'blank' && line.kind !== 'rule' && line.kind !== 'delimiter';
}

/**
 * The names that a sender may sign with, lower case: full name, its parts and initials, from the From field and, for
 * the partner's own people, from the record.
 */
export function senderNames(mail: Pick<Mail, 'from'>, context: Pick<ReadingContext, 'partner'>): ReadonlySet<string> {
  const names = new Set<string>();
  const sender = mail.from[0];
  const { contact } = context.partner;
  const full = [sender?.name ?? ''];
  if (sender === undefined || sender.address === contact.email.toLowerCase()) full.push(contact.name);
  for (const name of full) addName(name, names);
  const local = sender?.address.split('@')[0] ?? '';
  for (const part of local.split(/[._-]/)) if (part.length >= 3) names.add(part);
  return names;
}

function addName(name: string, names: Set<string>): void {
  const parts = name
    .toLowerCase()
    .replace(/\([^)]{0,60}\)/g, ' ')
    .split(/[\s,"]+/)
    .filter((part) => part !== '')
    .slice(0, 6);
  if (parts.length === 0) return;
  names.add(parts.join(' '));
  names.add(parts.toReversed().join(' '));
  for (const part of parts) if (part.length >= 2) names.add(part);
  if (parts.length >= 2) {
    names.add(parts.map((part) => part.charAt(0)).join(''));
    names.add(`${parts[0] ?? ''} ${(parts.at(-1) ?? '').charAt(0)}`);
    names.add(parts.slice(0, 2).join(' '));
  }
}
