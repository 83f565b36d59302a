/**
 * What of a mail is the request: the partner's new text, and the client's mail where the partner passed one on (Gmail,
 * Outlook, Apple Mail and others, as the folder reply/ tells them). Old threads below, signatures and legal notices are
 * left out; so is what the desk itself wrote.
 */
import { domainOf, type Mail } from '../../values/mail.js';
import { attributionLength } from '../reply/attribution.js';
import { namesDesk, readHeaderBlock } from '../reply/headerBlock.js';
import { extractNewText } from '../reply/index.js';
import { isForwardDivider, isOriginalDivider, isRule } from '../reply/markers.js';
import { readPlain } from '../reply/plain.js';
import { readVersion } from '../reply/version.js';
import type { ReadingContext } from '../types.js';

export interface RequestText {
  /** The partner's words, then the client's; '' where nobody wrote any. */
  readonly text: string;
  /** Where the client's words begin in `text`; null where the mail has none. */
  readonly clientFrom: number | null;
  /** The subject without "Re:", "Fwd:" and the like. */
  readonly subject: string;
}

/** Longer text is nobody's request; the rest is left unread. */
export const MAX_REQUEST = 20_000;
/** A forward inside a forward: the desk's client may have one from a colleague. */
const MAX_DEPTH = 3;
/** A note of fewer words passes on what stands below it. */
const SHORT_NOTE = 30;

const PREFIX = /^(?:\s{0,5}(?:re|fwd?|aw|wg|tr|antw|weitergeleitet|\[external\]|\[extern\])\s{0,2}:?(?<=[:\]])){1,6}/i;
const FORWARDS = /^\s{0,5}(?:(?:re|aw)\s?:\s?)?(?:fwd?|wg|tr|weitergeleitet)\s?:/i;
/** A wall of one mark says no more than one of them, and takes long to be split. */
const LONG_RUN = /([^\p{L}\p{N}\n])\1{9,}/gu;
/** "On Mon, May 18, 2026, Dimitris Pappas wrote:", whose quote marks the forward may have lost. */
const WROTE = /^[ \t]{0,4}(?:on|am|le)\b.{4,200}\b(?:wrote|schrieb|a écrit)\b.{0,80}:[ \t]{0,4}$/im;

export function requestTextOf(mail: Mail, context: ReadingContext): RequestText {
  const seen = asSeenBy(mail, context);
  const newText = extractNewText(mail, seen);
  const own = newText.text.slice(0, MAX_REQUEST);
  const quoted = newText.elided.find((each) => each.kind === 'quote')?.text ?? '';
  const passesOn = FORWARDS.test(mail.subject.slice(0, 200)) || isShort(own);
  const client =
    newText.forwarded === null
      ? passesOn && quoted !== ''
        ? clientTextOf(quoted, seen, true, 0)
        : ''
      : clientTextOf(newText.forwarded, seen, false, 0);
  const text = tame([own, client].filter((each) => each !== '').join('\n\n'));
  return {
    text: text.slice(0, MAX_REQUEST),
    clientFrom: client === '' ? null : own === '' ? 0 : tame(`${own}\n\n`).length,
    subject: tame(mail.subject.slice(0, 400).replace(PREFIX, '')).trim(),
  };
}

function tame(text: string): string {
  return text.replace(LONG_RUN, '$1');
}

/** Where the partner is not known (a file on the command line), the sender's domain is its. */
function asSeenBy(mail: Mail, context: ReadingContext): ReadingContext {
  const [sender] = mail.from;
  if (context.partner.domain !== '' || sender === undefined) return context;
  const contact = { name: sender.name, email: sender.address };
  return { ...context, partner: { ...context.partner, domain: domainOf(sender.address), contact } };
}

function isShort(text: string): boolean {
  return text.split(/\s+/, SHORT_NOTE + 1).length <= SHORT_NOTE;
}

/**
 * The words of the mail that begins at the top of `earlier`, below its divider, header or attribution. '' where that says
 * that it came from the desk, or, where it was only `quoted`, from the partner itself.
 */
function clientTextOf(earlier: string, context: ReadingContext, quoted: boolean, depth: number): string {
  const { from, body } = opened(earlier.slice(0, MAX_REQUEST * 3), context);
  if (namesDesk(from, context)) return '';
  if (quoted && (from === '' || isPartner(from, context))) return '';
  // The client is no contact of ours: its greeting of the partner must not look like a letter to the sender.
  const reading = { ...context, partner: { ...context.partner, contact: { name: '', email: '' } } };
  const thread = oldThreadAt(body);
  const version = readVersion(readPlain(body.slice(0, thread)), '', namesIn(from), reading, []);
  const inner =
    version.forwarded !== null && depth < MAX_DEPTH ? clientTextOf(version.forwarded, context, false, depth + 1) : '';
  // "Still waiting, see below": then what the client wrote before is what it asks for.
  const older = version.quoted === '' ? unquoted(body.slice(thread)) : version.quoted;
  const below =
    inner === '' && older !== '' && isShort(version.text) && depth < MAX_DEPTH
      ? clientTextOf(older, context, true, depth + 1)
      : inner;
  return [version.text, below].filter((each) => each !== '').join('\n\n');
}

function isPartner(from: string, { partner }: ReadingContext): boolean {
  const lower = from.toLowerCase();
  const name = partner.contact.name.toLowerCase();
  return (partner.domain !== '' && lower.includes(`@${partner.domain}`)) || (name !== '' && lower.includes(name));
}

/** Where the older mails begin that the client's mail had below it; the end where there are none. */
function oldThreadAt(body: string): number {
  const at = body.search(WROTE);
  return at < 0 || body.slice(0, at).trim() === '' ? body.length : at;
}

/** Below its first line, which says who wrote it, without one quote mark a line. */
function unquoted(thread: string): string {
  return thread.replaceAll(/^ ?> ?/gm, '');
}

interface Opened {
  /** Who wrote it, as its header or attribution says. */
  readonly from: string;
  readonly body: string;
}

/** Takes divider, header block and attribution off the top. */
function opened(earlier: string, context: ReadingContext): Opened {
  const lines = earlier.split('\n');
  let at = 0;
  let from = '';
  for (let taken = 0; taken < 6 && at < lines.length; taken += 1) {
    while (at < lines.length && isBetween(lines[at] ?? '')) at += 1;
    const ahead = lines.slice(at, at + 24);
    const block = readHeaderBlock(ahead, true, context);
    const length = block?.length ?? attributionLength(ahead.slice(0, 5), context, () => true);
    if (length === 0) break;
    if (from !== '') break;
    from = block?.from ?? ahead.slice(0, length).join(' ');
    at += length;
  }
  return { from, body: lines.slice(at).join('\n') };
}

function isBetween(line: string): boolean {
  return line.trim() === '' || isForwardDivider(line) || isOriginalDivider(line) || isRule(line);
}

/** The names that the writer may sign with, lower case. */
function namesIn(from: string): ReadonlySet<string> {
  const words = from
    .slice(0, 200)
    .replace(/<[^>]{0,200}>?|\S{1,64}@\S{1,200}/g, ' ')
    .toLowerCase()
    .match(/\p{L}[\p{L}'’.-]{1,30}/gu);
  if (words === null) return new Set();
  return new Set([...words, words.join(' '), words.slice(0, 2).join(' ')]);
}
